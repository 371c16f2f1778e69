import type { Browser, Page } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from '../../src/serve/static-server.ts';
import type { Settings } from '../../src/settings.ts';
import { describeWithShared } from '../describe-with-shared.ts';
import { listFiles } from '../fixtures/images/scan-files.ts';
import { buildWav, SECRET } from '../fixtures/recordings/write-recordings.ts';
import { getBuiltSite, type SiteRoot } from '../build/build-site.ts';
import { keepDiary, openBrowser } from '../build/open-browser.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';

const CUES = `WEBVTT

NOTE ${SECRET}

p1:line-1
00:00.000 --> 00:01.500
呈为春荒事

p1:line-3
00:01.500 --> 00:03.000
谨呈县政府
`;

/** The letter is read aloud, line by line but for the one that is redacted; the story plays it too. */
async function writeRecordingRoot(folder: string): Promise<SiteRoot> {
  const root = await writeSoundRoot(folder);
  const letter = path.join(root.content, 'records/xian/letter');
  writeFileSync(path.join(letter, 'reading.wav'), buildWav(3));
  writeFileSync(path.join(letter, 'reading.vtt'), CUES);
  editText(
    path.join(letter, 'record.yaml'),
    (yaml) =>
      `${yaml}  - { id: reading, kind: audio, file: reading.wav, label: 读档, alt: 有人朗读此信, transcript: { file: reading.vtt } }\npersonalData: [{ kind: person, clearedBy: 张三, reason: 朗读者同意署名 }]\n`,
  );
  const story = path.join(root.content, 'exhibitions/valleys/crossing.zh.mdx');
  editText(story, (text) => `${text}\n<Audio record="xian/letter" caption="读这封信" />\n`);
  return root;
}

describe('a letter that is read aloud', () => {
  let settings: Settings;
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    settings = await getBuiltSite('录音 recordings', writeRecordingRoot);
    server = await runServer({ root: settings.outDir, port: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it('is published as sound and captions, named by what they hold, without what else the files said', () => {
    const names = readdirSync(path.join(settings.outDir, 'av')).sort();
    expect(names.map((name) => name.replace(/^[0-9a-f]{32}/, '…')).sort()).toEqual([
      '….vtt',
      '….wav',
    ]);
    for (const file of listFiles(settings.outDir)) {
      const bytes = readFileSync(path.join(settings.outDir, file));
      expect(bytes.includes(SECRET), file).toBe(false);
      expect(file).not.toContain('reading.');
    }
  });

  it('can be asked for in ranges', async () => {
    const [wav = ''] = readdirSync(path.join(settings.outDir, 'av')).filter((name) =>
      name.endsWith('.wav'),
    );
    const answer = await fetch(`${server.url}av/${wav}`, { headers: { Range: 'bytes=0-3' } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-type')).toBe('audio/wav');
    expect(await answer.text()).toBe('RIFF');
  });

  it('without script: the browser’s player, never by itself, and lines that lead into the file', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const address of ['records/xian/letter/', 'exhibitions/valleys/crossing/']) {
      await page.goto(server.url + address);
      const player = page.locator('audio');
      expect(await player.getAttribute('controls')).not.toBeNull();
      expect(await player.getAttribute('autoplay')).toBeNull();
      expect(await player.getAttribute('preload')).toBe('metadata');
      const line = page.locator('.cues a').nth(1);
      expect((await line.textContent())?.replace(/\s+/g, ' ').trim()).toBe('0:01 谨呈县政府');
      expect(await line.getAttribute('href')).toMatch(/^\/av\/[0-9a-f]{32}\.wav#t=1\.5,3$/);
    }
    await context.close();
  });

  it('with script: a chosen line is played from, marked, and its line in the transcript lights up', async () => {
    const page: Page = await browser.newPage();
    const diary = keepDiary(page);
    await page.goto(`${server.url}records/xian/letter/`);
    const links = page.locator('.cues a');
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe('/records/xian/letter/');
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) >= 1.5);
    await expect.poll(() => links.nth(1).getAttribute('aria-current')).toBe('true');
    const lit = page.locator('.is-read');
    await expect.poll(() => lit.count()).toBe(1);
    expect(await lit.textContent()).toContain('谨呈县政府');

    await page.evaluate(() => {
      const audio = document.querySelector('audio')!;
      audio.pause();
      audio.currentTime = 0.2;
    });
    await expect.poll(() => links.first().getAttribute('aria-current')).toBe('true');
    await expect
      .poll(() => page.locator('recording-player [role=status]').textContent())
      .toContain('呈为春荒事');
    expect(diary.errors).toEqual([]);
    await page.close();
  });
});

describeWithShared('iiif/iiif_3_0.json', 'its manifest', (schemaFile) => {
  it('has a canvas in time that the official schema takes, with the lines at their times', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as { default: (validator: Ajv) => Ajv }).default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
    const settings = await getBuiltSite('录音 recordings', writeRecordingRoot);
    const file = path.join(settings.outDir, 'records/xian/letter/manifest.json');
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    validate(manifest);
    expect(validate.errors).toBeNull();
    expect(manifest).toMatchObject({
      items: [
        { width: 1000 },
        {
          duration: 3,
          items: [{ items: [{ body: { type: 'Sound', format: 'audio/wav' } }] }],
          annotations: [{ items: [{}, { target: expect.stringMatching(/#t=1\.5,3$/) as string }] }],
        },
      ],
    });
  });
});
