import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { buildClearance } from '../../../src/gate/build-clearance.ts';
import { publishCatalogue } from '../../../src/gate/publish-catalogue.ts';
import type { LoadedRecord } from '../../../src/model/content.ts';
import { embedTexts } from '../../../src/press/embedded-texts.ts';
import { buildEverything, buildPart, buildRecord, TODAY } from '../gate/everything.ts';
import { makeTestFolder } from '../../fixtures/images/scan-files.ts';

const { folder, remove } = makeTestFolder();
afterAll(remove);
const cacheDir = path.join(folder, 'cache');
const GPS = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '31/1 28/1 12/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '104/1 40/1 48/1',
};

/** A scan with this EXIF, as old as a file has to be to be remembered. */
async function writeScan(name: string, exif: object): Promise<string> {
  const file = path.join(folder, `${name}.jpg`);
  const grey = sharp({ create: { width: 8, height: 8, channels: 3, background: '#999' } });
  writeFileSync(file, await grey.withExif(exif).jpeg().toBuffer());
  utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'));
  return file;
}

async function publish(record: LoadedRecord) {
  const everything = await embedTexts(buildEverything({ records: [record] }), { cacheDir });
  const release = publishCatalogue(everything, { preview: false, today: TODAY });
  return { everything, release };
}

const later = (): number => Date.now() + 60_000;
const say = { clearedBy: '张三', reason: '馆内翻拍人员，同意署名' };

it('a scan that names its maker and its place holds the record back until both are answered', async () => {
  const file = await writeScan('named', { IFD0: { Artist: 'Zhang San' }, IFD3: GPS });
  const part = { ...buildPart('p1'), path: file };
  const ask = async (fields: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
    const { release } = await publish(buildRecord('a/x', fields, [part]));
    return release.withheld.find(({ kind }) => kind === 'record')?.reasons ?? [];
  };
  expect(await ask({})).toEqual(['personal-data']);
  const person = { kind: 'person', text: 'ZhangSan', ...say };
  expect(await ask({ personalData: [person] })).toEqual(['personal-data']);
  const position = { kind: 'position', ...say };
  expect(await ask({ personalData: [person, position] })).toEqual([]);
  // What the record tells everybody needs no answer.
  const told = { digitization: { by: 'Digitized by Zhang San' }, personalData: [position] };
  expect(await ask(told)).toEqual([]);
  const alike = { digitization: { by: 'Yizhang Sanders' }, personalData: [position] };
  expect(await ask(alike)).toEqual(['personal-data']);

  const { everything, release } = await publish(
    buildRecord('a/x', { personalData: [person, position] }, [part]),
  );
  expect(JSON.stringify([...release.catalogue.records])).not.toMatch(/Zhang|31\.47|张三/);
  const { records } = buildClearance(everything, release, { date: TODAY, commit: undefined });
  expect(records[0]?.scans[0]?.embedded).toEqual([
    { field: 'EXIF Artist', found: 'person Zha****an' },
    { field: 'EXIF GPS', found: 'position 31.**************00' },
  ]);
});

it('remembers which files have nothing, and of the others not even that', async () => {
  const clean = await writeScan('clean', { IFD0: { Artist: 'unknown', Software: 'Scan 1.0' } });
  const named = await writeScan('other', { IFD0: { Artist: 'Li Si' } });
  mkdirSync(cacheDir, { recursive: true });
  const parts = [clean, named].map((file, i) => ({ ...buildPart(`p${i}`), path: file }));
  const record = buildRecord('a/y', {}, parts);
  const read = async () => {
    const everything = buildEverything({ records: [record] });
    const { records } = await embedTexts(everything, { cacheDir }, { now: later });
    return records[0]?.parts.map(({ embedded }) => embedded?.map(({ text }) => text));
  };
  expect(await read()).toEqual([undefined, ['Li Si']]);
  const caches = readdirSync(cacheDir).map((name) =>
    readFileSync(path.join(cacheDir, name), 'utf8'),
  );
  const kept = JSON.parse(caches.join('')) as object;
  expect(Object.values(kept)).toEqual([[expect.any(String), '']]);
  expect(caches.join('')).not.toMatch(/clean|other|Li Si/);
  expect(await read()).toEqual([undefined, ['Li Si']]);
});
