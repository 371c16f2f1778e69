import type { Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Reader } from './follow-document.ts';
import { openWindow, PICTURE_WIDTH } from './open-window.ts';

/** Pictures of the guide of the first hour, taken while a reader follows it. */
export async function takeFirstHour(project: string, folder: string): Promise<void> {
  const room = mkdtempSync(path.join(tmpdir(), 'first-hour-'));
  const reader = new Reader(project, room);
  const { page, close } = await openWindow();
  const guide = readFileSync(path.join(project, 'docs/zh/first-exhibition.md'), 'utf8');
  try {
    await reader.follow(guide, async (line) => {
      const isPreview = line.includes('preview');
      await page.goto(reader.served + (isPreview ? 'exhibitions/first/first-steps/' : ''));
      await shoot(page, path.join(folder, isPreview ? 'chapter.webp' : 'home.webp'));
    });
    await sharp(path.join(room, '练习/扫描件/X000-1951-永久-0001_1.jpg'))
      .resize({ width: 520 })
      .webp({ quality: 70 })
      .toFile(path.join(folder, 'sheet.webp'));
  } finally {
    await close();
    await reader.leave();
    rmSync(room, { recursive: true, force: true });
  }
}

async function shoot(page: Page, file: string): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready);
  await sharp(await page.screenshot())
    .resize({ width: PICTURE_WIDTH })
    .webp({ quality: 72 })
    .toFile(file);
}
