import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { holdInterrupts, Interrupted } from '../../../src/curate/interrupt.ts';
import { runAddScans } from '../../../src/curate/run-add-scans.ts';
import { runImport } from '../../../src/curate/run-import.ts';
import { drawScan, writeScan } from '../../fixtures/images/scan-files.ts';
import { buildRow, HEAD, openDesk, writeWorkbook, type Desk } from './curator-desk.ts';

const listAll = ({ folder }: Desk): string[] =>
  readdirSync(path.join(folder, 'content'), { recursive: true, encoding: 'utf8' }).sort();

/** A console of a curator who presses Ctrl+C while the second thing is written. */
const breakOff = ({ console }: Desk) => ({
  ...console,
  progress: (zh: string, _en: string, done: number) => {
    if (zh !== '读取' && zh !== '查看' && done === 2) process.emit('SIGINT');
  },
});

it('an import that is broken off while it writes leaves nothing behind', async () => {
  const desk = openDesk();
  const rows = [HEAD, ...Array.from({ length: 5 }, (_, n) => buildRow(n + 1))];
  const file = await writeWorkbook(desk, '目录.xlsx', [{ name: '目录', rows }]);
  const before = listAll(desk);
  const request = { files: [file], holder: 'xian', mapping: {}, setAside: false };
  await expect(runImport(desk.settings, request, breakOff(desk))).rejects.toThrow(Interrupted);
  expect(listAll(desk)).toEqual(before);
  expect(await runImport(desk.settings, request, desk.console)).toBe(true);
});

it('so do scans that are copied', async () => {
  const desk = openDesk();
  const folder = path.join(desk.folder, '扫描');
  mkdirSync(folder);
  for (const page of [1, 2, 3, 4])
    await writeScan(path.join(folder, `K-9_${page}.jpg`), drawScan(40 + page, 60).jpeg());
  const before = listAll(desk);
  const request = {
    ...{ folder, holder: 'xian', wholeNames: false, kind: 'page' as const },
    ...{ move: true, setAside: false },
  };
  await expect(runAddScans(desk.settings, request, breakOff(desk))).rejects.toThrow(Interrupted);
  expect(listAll(desk)).toEqual(before);
  expect(readdirSync(folder)).toHaveLength(4);
});

it('what fails by the signal is told as broken off, and the process may be ended again afterwards', async () => {
  const before = process.listenerCount('SIGINT');
  const work = holdInterrupts(() => {
    process.emit('SIGINT');
    return Promise.reject(new Error('git: killed'));
  });
  await expect(work).rejects.toThrow(Interrupted);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
