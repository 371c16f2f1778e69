import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Console } from '../../../src/curate/console.ts';
import { runAddScans, type ScansRequest } from '../../../src/curate/run-add-scans.ts';
import { isContentFaults, type Fault } from '../../../src/model/fault.ts';
import { openDesk, type Desk } from './curator-desk.ts';

/** A desk with a folder of scans beside the content. */
export interface ScansDesk extends Desk {
  readonly scans: string;
}

export function openScansDesk(): ScansDesk {
  const desk = openDesk();
  const scans = path.join(desk.folder, '扫描件');
  mkdirSync(scans);
  return { ...desk, scans };
}

/** Puts a scan there; another shade is another picture. */
export async function putScan(
  desk: ScansDesk,
  name: string,
  {
    shade = name,
    width = 300,
    height = 400,
  }: { shade?: string; width?: number; height?: number } = {},
): Promise<string> {
  const file = path.join(desk.scans, name);
  mkdirSync(path.dirname(file), { recursive: true });
  const tone = [...shade].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7);
  const background = { r: tone & 255, g: (tone >> 8) & 255, b: (tone >> 16) & 255 };
  const image = sharp({ create: { width, height, channels: 3, background } }).withDensity(300);
  await image
    .toFormat(
      /\.(png|webp|tif)$/.exec(name)?.[1] === undefined
        ? 'jpeg'
        : (path.extname(name).slice(1) as 'png'),
    )
    .toFile(file);
  return file;
}

export async function addScans(
  desk: ScansDesk,
  request: Partial<ScansRequest> = {},
  console: Console = desk.console,
): Promise<{ readonly done: boolean; readonly faults: readonly Fault[] }> {
  desk.said.length = 0;
  const whole: ScansRequest = {
    folder: desk.scans,
    holder: 'xian',
    wholeNames: false,
    kind: 'page',
    move: false,
    setAside: false,
    ...request,
  };
  try {
    return { done: await runAddScans(desk.settings, whole, console), faults: [] };
  } catch (error) {
    if (!isContentFaults(error)) throw error;
    return { done: false, faults: error.faults };
  }
}

export const recordFile = (desk: Desk, id: string): string =>
  path.join(desk.folder, 'content/records', id, 'record.yaml');

/** Every file below the content, with its bytes. */
export function photograph(desk: Desk): Record<string, string> {
  const root = path.join(desk.folder, 'content');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => existsSync(path.join(root, name)) && !isFolder(path.join(root, name)))
      .map((name) => [name, readFileSync(path.join(root, name), 'latin1')]),
  );
}

function isFolder(file: string): boolean {
  try {
    readdirSync(file);
    return true;
  } catch {
    return false;
  }
}

export function putText(desk: ScansDesk, name: string, text: string | Uint8Array): string {
  const file = path.join(desk.scans, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
