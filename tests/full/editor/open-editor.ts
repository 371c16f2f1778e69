import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** Every text of a content folder as it lies there, by path from the project's root. */
export function readContent(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return Object.fromEntries(
    names
      .filter((name) => /\.(yaml|mdx)$/.test(name))
      .map((name) => [
        `${folder}/${name.split(path.sep).join('/')}`,
        readFileSync(path.join(folder, name), 'utf8'),
      ]),
  );
}

/** Opens the editor on a folder inside the browser that stands for the curator's own, as the local mode does after the picker. */
export async function openEditor(
  page: Page,
  url: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await page.route('**/seed', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
  await page.goto(`${url}seed`);
  await page.evaluate(async (texts) => {
    const storage = await navigator.storage.getDirectory();
    const root = await storage.getDirectoryHandle('repository', { create: true });
    await root.getDirectoryHandle('.git', { create: true });
    for (const [name, text] of Object.entries(texts)) {
      const folders = name.split('/');
      const file = folders.pop() as string;
      let folder = root;
      for (const one of folders) folder = await folder.getDirectoryHandle(one, { create: true });
      const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('repository'),
    });
  });
  await page.goto(url);
  await page.getByRole('button', { name: '使用本地仓库' }).click();
  await page.getByText('章节', { exact: false }).first().waitFor();
}

/** What a file of that folder holds now. */
export async function readSaved(page: Page, name: string): Promise<string> {
  return (await readFile(page, name)).text;
}

/** In bytes. */
export async function readSize(page: Page, name: string): Promise<number> {
  return (await readFile(page, name)).bytes;
}

function readFile(page: Page, name: string): Promise<{ text: string; bytes: number }> {
  return page.evaluate(async (whole) => {
    const folders = whole.split('/');
    const last = folders.pop() as string;
    const storage = await navigator.storage.getDirectory();
    let folder = await storage.getDirectoryHandle('repository');
    for (const one of folders) folder = await folder.getDirectoryHandle(one);
    const file = await (await folder.getFileHandle(last)).getFile();
    return { text: await file.text(), bytes: file.size };
  }, name);
}

/** A field of the open form (the preview beside it has the same), by where it stands in the file. Forms draw what is scrolled to and no more. */
export async function findField(page: Page, keyPath: string): Promise<Locator> {
  const fields = page.locator('.field[data-key-path]');
  const field = page.locator(`.field[data-key-path="${keyPath}"]`).first();
  await fields.first().waitFor();
  for (let tries = 0; tries < 80 && (await field.count()) === 0; tries += 1)
    await fields.last().scrollIntoViewIfNeeded();
  await field.scrollIntoViewIfNeeded();
  return field;
}
