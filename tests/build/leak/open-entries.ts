import sharp from 'sharp';
import { buildWav } from '../../fixtures/recordings/write-recordings.ts';
import { buildAlto } from './alto-page.ts';
import { HELD } from './canary-family.ts';
import { drawCanary, drawScan } from './draw-scans.ts';
import { buildSharpMetadata, embedInJpeg, embedInPng } from './embed-texts.ts';
import { buildConsents, buildCues, OPENING, PUBLICATION, SCAN } from './full-record.ts';
import type { RootWriter } from './root-writer.ts';

const { plant, token } = HELD;

/** Of odd numbers, so that no block of a codec and no tile ends where they do. */
export const REDACTED = { x: 201, y: 119, w: 237, h: 163 };
export const REDACTED_TURNED = { x: 233, y: 101, w: 211, h: 97 };

/** A lossy master would carry the colours across the edges of what is redacted. */
const LOSSLESS = { compression: 'deflate' } as const;

export const RIGHTS = {
  statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
  holder: '甲馆',
  clearance: 'public-domain',
  credit: '甲馆',
};
/** What an open record has to say. */
export const OPEN_FIELDS = {
  creator: '某处',
  date: '1935-04',
  opening: OPENING,
  publication: PUBLICATION,
  rights: RIGHTS,
};

/** What may be seen: a site that names, holds and hides much that may not. */
export async function writeOpenEntries(writer: RootWriter): Promise<void> {
  const { write } = writer;
  write('site.yaml', {
    name: '金丝雀',
    tagline: '检验',
    description: '检验用',
    front: 'front',
    mapReview: { exemption: '示意图' },
  });
  write('holders/ku.yaml', { name: { zh: '甲馆', en: 'First Archive' }, access: '到馆查阅' });
  write('authorities/persons/yi.yaml', {
    name: '某乙',
    within: token('draftperson'),
    sources: ['shizhi', token('draftsource')],
  });
  write('sources/shizhi.yaml', { kind: 'gazetteer', title: '史志' });
  await writeOpenRecord(writer);
  await writeVolume(writer);
  writeFront(writer);
  writeLesson(writer);
}

async function writeOpenRecord({ write, writeScan }: RootWriter): Promise<void> {
  const names = ['one', 'two', 'three', 'four'].map((name) => token(`openscan${name}`));
  const [one = '', two = '', three = '', four = ''] = names;
  const part = { ...SCAN, label: '一页', alt: { zh: '一页', en: 'A page' } };
  const redact = ({ x, y, w, h }: typeof REDACTED): object => ({
    redactions: [
      { region: `${x},${y},${w},${h}`, reason: plant('openreason'), by: plant('openredactor') },
    ],
  });
  write('records/ku/open/record.yaml', {
    ...OPEN_FIELDS,
    referenceCode: 'X000-1',
    title: { zh: '开放的一件', en: 'An open item' },
    opening: { ...OPENING, jointBody: plant('openjointbody') },
    personalData: [
      { kind: 'person', clearedBy: plant('openclearer'), reason: plant('openclearreason') },
    ],
    rights: { ...RIGHTS, ...buildConsents(plant, 'open') },
    partOf: `ku/${token('fondsslug')}`,
    related: [`ku/${token('closedslug')}`, 'ku/volume'],
    persons: ['yi', token('draftperson')],
    coverage: { places: [token('draftplace')] },
    organisations: [token('draftorganisation')],
    events: ['withdrawn-event'],
    sources: ['shizhi', token('draftsource')],
    aliases: ['ku/open-before'],
    parts: [
      { ...part, id: 'p1', file: `${one}.jpg`, transcript: { file: `${token('opentext')}.txt` } },
      {
        ...part,
        ...redact(REDACTED),
        id: 'p2',
        file: `${two}.png`,
        transcript: { file: `${token('openalto')}.xml` },
        translations: [{ file: `${token('opentranslation')}.json`, language: 'ja' }],
      },
      {
        ...part,
        ...redact(REDACTED_TURNED),
        id: 'p3',
        file: `${three}.tif`,
        maxSize: 400,
        transcript: { file: `${token('openunplaced')}.txt` },
        translations: [{ file: `${token('openlost')}.txt`, language: 'ja' }],
      },
      { ...part, id: 'p4', file: `${four}.tif`, filePage: 1 },
    ],
  });
  const hidden = [REDACTED.x + 20, REDACTED.y + 20, 120, 20, plant('redactedline')] as const;
  // Most of it lies outside; what touches a redaction goes all the same.
  const touching = [20, REDACTED.y + 60, REDACTED.x, 20, plant('touchingline')] as const;
  const lines = [[20, 20, 300, 20, '看得见的一行'] as const, hidden, touching];
  write(`records/ku/open/${token('openalto')}.xml`, buildAlto(lines, plant('openaltofile')));
  write(`records/ku/open/${token('opentext')}.txt`, `看得见的文字\f${plant('otherpage')}\n`);

  // Nobody knows where these words stand, and something on the page is redacted.
  write(`records/ku/open/${token('openunplaced')}.txt`, plant('unplacedline'));

  // The same words in another language, and those of the next line, into which they may have moved.
  const translated = [
    { id: 'l2', text: plant('redactedtranslation') },
    { id: 'l1', text: plant('nexttranslation') },
  ];
  write(`records/ku/open/${token('opentranslation')}.json`, JSON.stringify({ lines: translated }));
  write(`records/ku/open/${token('openlost')}.txt`, plant('unplacedtranslation'));

  const { exif, xmp } = buildSharpMetadata(plant, 'open');
  const plain = await drawScan(SCAN).withExif(exif).withXmp(xmp).jpeg().toBuffer();
  writeScan(`ku/open/${one}.jpg`, embedInJpeg(plain, plant, 'open'));
  const redacted = drawScan(SCAN, [{ family: HELD, area: REDACTED }])
    .withExif(exif)
    .png();
  writeScan(`ku/open/${two}.png`, embedInPng(await redacted.toBuffer(), plant, 'open'));
  const turned = await drawScan(SCAN, [{ family: HELD, area: REDACTED_TURNED }])
    .png()
    .toBuffer();
  const stored = sharp(turned).rotate(270).withMetadata({ orientation: 6 }).tiff(LOSSLESS);
  writeScan(`ku/open/${three}.tif`, await stored.toBuffer());
  const pages = [drawScan(SCAN), drawCanary(HELD, SCAN)].map((page) => page.png().toBuffer());
  const both = sharp(await Promise.all(pages), { join: { animated: true } }).tiff(LOSSLESS);
  writeScan(`ku/open/${four}.tif`, await both.toBuffer());
}

/** A volume scanned once: one item may be seen, the others may not, and neither may their pages. */
async function writeVolume({ write, writeScan }: RootWriter): Promise<void> {
  const buildPart = (id: string, label: string): object => ({
    ...SCAN,
    id,
    file: `${id}.png`,
    label,
    alt: label,
  });
  const volume = { ...OPEN_FIELDS, level: 'volume', title: '一卷', referenceCode: 'X000-2' };
  const parts = [
    buildPart('v1', '首页'),
    buildPart('v2', plant('closedpagetwo')),
    buildPart('v3', plant('closedpagethree')),
    buildPart('v4', plant('emptiedpage')),
    // It reads a closed page aloud.
    {
      id: 'aloud',
      kind: 'audio',
      file: 'aloud.wav',
      label: plant('aloudlabel'),
      alt: plant('aloudalt'),
      transcript: { file: 'aloud.vtt' },
    },
  ];
  write('records/ku/volume/aloud.vtt', buildCues(plant('aloudcue'), 'v2', 'v2:0,0,90,90'));
  const aloud = buildWav(2, token('aloudtag'), token('aloudsound'));
  writeScan('ku/volume/aloud.wav', Buffer.from(aloud));
  // The recording's file names an artist.
  const personalData = [{ kind: 'person', clearedBy: plant('openclearer'), reason: '署名' }];
  write('records/ku/volume/record.yaml', { ...volume, personalData, parts });
  const item = { ...OPEN_FIELDS, title: '卷内一件' };
  const inVolume = { ...item, partOf: 'ku/volume' };
  write('records/ku/item-open/record.yaml', {
    ...inVolume,
    referenceCode: 'X000-3',
    range: { from: 'v1', to: 'v1' },
  });
  write(`records/ku/${token('rangeslug')}/record.yaml`, {
    ...inVolume,
    title: plant('rangetitle'),
    referenceCode: plant('rangecode'),
    opening: { ...OPENING, conclusion: 'closed' },
    range: { from: 'v2', to: 'v3' },
  });
  write('records/ku/emptied/record.yaml', {
    withdrawn: { date: '2021-01-01', notice: '撤下' },
    partOf: 'ku/volume',
    range: { from: 'v4', to: 'v4' },
  });
  const closed = token('volumeslug');
  write(`records/ku/${closed}/record.yaml`, {
    ...volume,
    title: plant('volumetitle'),
    referenceCode: plant('volumecode'),
    opening: { ...OPENING, conclusion: 'closed' },
    parts: [buildPart('v1', '首页'), buildPart('v2', plant('volumepage'))],
  });
  write('records/ku/item-of-closed/record.yaml', {
    ...item,
    partOf: `ku/${closed}`,
    referenceCode: 'X000-4',
    range: { from: 'v1', to: 'v1' },
  });
  const grey = await drawScan(SCAN).png().toBuffer();
  const canary = await drawCanary(HELD, SCAN).png().toBuffer();
  writeScan('ku/volume/v1.png', grey);
  writeScan('ku/volume/v2.png', canary);
  writeScan('ku/volume/v3.png', canary);
  writeScan('ku/volume/v4.png', canary);
  writeScan(`ku/${closed}/v1.png`, grey);
  writeScan(`ku/${closed}/v2.png`, canary);
}

/** A lesson with materials across redactions, for an exhibition that is a draft besides. */
function writeLesson({ write }: RootWriter): void {
  write('lessons/open/lesson.yaml', {
    title: { zh: '开放的一课', en: 'An open lesson' },
    summary: '一句话',
    audience: 'public',
    subjects: ['history'],
    minutes: 10,
    aims: ['看'],
    exhibitions: ['front', token('draftshow')],
    cover: { record: 'ku/open', part: 'p2' },
    materials: [{ record: 'ku/open', part: 'p2', xywh: '190,100,260,200', use: '看' }],
    flow: [{ minutes: 10, title: '看', activity: '看图' }],
    sources: ['shizhi', token('draftsource')],
    state: 'published',
  });
  write('lessons/open/zh.mdx', '看[一件](record:ku/open)。<Cite source="shizhi" />\n');
  write(
    'lessons/open/en.mdx',
    'Look.\n\n<Region record="ku/open" part="p3" xywh="200,60,300,200" />\n',
  );
}

/** An exhibition whose cover and detail lie across redactions. */
function writeFront({ write }: RootWriter): void {
  write('exhibitions/front/exhibition.yaml', {
    title: { zh: '开放的展览', en: 'An open exhibition' },
    summary: { zh: '一句话', en: 'A sentence' },
    cover: { record: 'ku/open', part: 'p3', xywh: '200,60,300,200' },
    chapters: [
      {
        slug: 'one',
        title: { zh: '一', en: 'One' },
        cover: { record: 'ku/open', part: 'p2', xywh: '210,130,200,100' },
      },
    ],
    persons: [token('draftperson')],
    sources: ['shizhi', token('draftsource')],
    state: 'published',
    aliases: ['front-before'],
  });
  write('exhibitions/front/facts.yaml', [
    {
      id: 'f1',
      statement: { zh: '开放的一句', en: 'An open statement' },
      date: '1935-04',
      place: token('draftplace'),
      sources: ['shizhi', token('draftsource')],
      verified: 'pending',
      note: plant('factnote'),
    },
    {
      id: 'f2',
      statement: plant('factofdraftsource'),
      date: '1935-04',
      sources: [token('draftsource')],
      verified: 'pending',
    },
  ]);
  const story = `<Scan record="ku/open" part="p2" caption="……" />

<Region record="ku/open" part="p2" xywh="150,80,300,250" caption="……" />

<Gallery records="ku/open,ku/volume,ku/item-of-closed" />

<Quote record="ku/open" part="p2">看得见的一行</Quote>
`;
  write(
    'exhibitions/front/one.zh.mdx',
    `正文[一件](record:ku/open)。<Cite source="shizhi" />\n\n${story}`,
  );
  write('exhibitions/front/one.en.mdx', `Text.<Cite source="shizhi" />\n\n${story}`);
}
