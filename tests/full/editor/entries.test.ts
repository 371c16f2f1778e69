import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENTRY_KINDS } from '../../../src/editor/collections.ts';
import { drawScan } from '../../fixtures/images/scan-files.ts';
import { findField, openEditor, readContent, readSaved, readSize } from './open-editor.ts';
import { serveEditor, type ServedEditor } from './serve-editor.ts';

const RECORD = 'content/records/shili/boats-1935/record.yaml';
/** Two comments where curators put them, and a code that YAML takes for a number. */
const COMMENTED = `# 核对到第二遍\n${readContent('content')[RECORD] ?? ''}`
  .replace('referenceCode: ZJ-TB·2026-009', 'referenceCode: "0009" # 照原样')
  .replace('sources: [', '# 造船只有一处\nsources: [');
const files: Record<string, string> = { ...readContent('content'), [RECORD]: COMMENTED };
const MARK = '〔试〕';
/** Of each kind: all of them are saved without a browser in tests/unit/editor. */
const MOST_OF_A_KIND = 5;

/** Where an entry is opened in the editor, and the field of text that is changed. Tables of facts: tests/unit/editor. */
function findPlace(file: string): { address: string; field: string } | undefined {
  const inside = file.replace(/^content\//, '');
  const record = /^records\/(.*\/record)\.yaml$/.exec(inside);
  if (record) return { address: `records/entries/${record[1] ?? ''}`, field: 'referenceCode' };
  if (inside === 'site.yaml') return { address: '_singletons/entries/site', field: 'name.zh' };
  for (const { name, folder, path: place, title } of ENTRY_KINDS) {
    const pattern = `^${folder}/(${place.replace('{{slug}}', '[^/]+')})\\.yaml$`;
    const match = new RegExp(pattern).exec(inside);
    if (match) return { address: `${name}/entries/${match[1] ?? ''}`, field: `${title}.zh` };
  }
  return undefined;
}

const entries = Object.keys(files).flatMap((file) => {
  const place = findPlace(file);
  return place ? [{ file, ...place }] : [];
});
const kinds = Map.groupBy(entries, ({ address }) => address.split('/')[0]);
const chosen = [...kinds.values()].flatMap((some) => some.slice(0, MOST_OF_A_KIND));

/** As the form shows it: a plain text is Chinese. */
function getShown(yaml: string, field: string): string {
  const [name = ''] = field.split('.');
  const value = (parse(yaml) as Record<string, string | { zh: string }>)[name];
  return typeof value === 'object' ? value.zh : (value ?? '');
}

describe('entries of YAML in the editor', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'editor-entries-'));
  let page: Page;
  let editor: ServedEditor;

  beforeAll(async () => {
    editor = await serveEditor(folder);
    ({ page } = editor);
    await openEditor(page, editor.url, files);
  }, 180_000);

  afterAll(async () => {
    await editor.close();
    rmSync(folder, { recursive: true });
  });

  async function save(): Promise<void> {
    await page.getByRole('button', { name: '保存' }).first().click();
  }

  it('are known, each of them', () => {
    expect(entries.length).toBeGreaterThan(150);
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining([...ENTRY_KINDS.map(({ name }) => name), 'records', '_singletons']),
    );
  });

  it.each(chosen)(
    'saves $file with one line changed',
    async ({ file, address, field }) => {
      const before = files[file] ?? '';
      const value = getShown(before, field);
      const box = await vi.waitFor(
        async () => {
          // Having saved the entry before this one, the editor may still lead away from here.
          await page.goto(`${editor.url}#/collections/${address}`);
          const found = (await findField(page, field)).getByRole('textbox').first();
          expect(await found.inputValue()).toBe(value);
          return found;
        },
        { timeout: 30_000, interval: 500 },
      );
      await box.fill(value + MARK);
      await save();
      await expect.poll(() => readSaved(page, file), { timeout: 20_000 }).toContain(value + MARK);
      const after = await readSaved(page, file);
      const lines = before.split('\n');
      const changed = after.split('\n').filter((line, i) => line !== lines[i]);
      expect(changed).toHaveLength(1);
      expect(after.split('\n')).toHaveLength(lines.length);
      expect(JSON.stringify(parse(after)).replace(MARK, '')).toBe(JSON.stringify(parse(before)));
    },
    60_000,
  );

  it('picks sources and records from lists, by title, and writes their names', async () => {
    const before = await readSaved(page, RECORD);
    await page.goto(`${editor.url}#/collections/records/entries/shili/boats-1935/record`);
    for (const [field, words] of [
      ['sources', 'w4'],
      ['related', 'shili/names-1935'],
    ] as const) {
      const box = await findField(page, field);
      await box.getByRole('combobox').first().click();
      await page.getByRole('option', { name: `（${words}）` }).click();
    }
    await save();
    await expect.poll(() => readSaved(page, RECORD), { timeout: 20_000 }).not.toBe(before);
    expect(await readSaved(page, RECORD)).toBe(
      before
        .replace(/^sources: \[(.*)\]$/m, 'sources: [$1, w4]')
        .replace(/^related: \[(.*)\]$/m, 'related: [$1, shili/names-1935]'),
    );
  }, 60_000);

  it('sends a picture into the folder of the record, and offers none from elsewhere', async () => {
    const before = await readSaved(page, RECORD);
    await page.goto(`${editor.url}#/collections/records/entries/shili/boats-1935/record`);
    const parts = await findField(page, 'parts');
    await parts.getByRole('button', { name: '展开' }).first().click();
    const file = await findField(page, 'parts.0.file');
    await file.getByRole('button', { name: '浏览' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('条目资源').waitFor();
    await expect(dialog.getByText(/Unsplash|Pexels|Pixabay|Picsum/).count()).resolves.toBe(0);
    const buffer = await drawScan(400, 300).png().toBuffer();
    const picture = { name: '第一页.png', mimeType: 'image/png', buffer };
    await page.locator('input[type=file]').last().setInputFiles(picture);
    await dialog.getByRole('button', { name: '插入' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await save();
    await expect.poll(() => readSaved(page, RECORD), { timeout: 20_000 }).not.toBe(before);
    const [part] = (parse(await readSaved(page, RECORD)) as { parts: object[] }).parts;
    expect(part).toMatchObject({ file: picture.name });
    await expect(
      readSize(page, path.posix.join(path.posix.dirname(RECORD), picture.name)),
    ).resolves.toBe(buffer.length);
  }, 60_000);
});
