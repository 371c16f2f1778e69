import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Console } from '../../../src/curate/console.ts';
import { runImport } from '../../../src/curate/run-import.ts';
import { findRecord, importRows, openDesk, writeWorkbook, type Desk } from './curator-desk.ts';

/** A curator at a terminal, with the answers to what will be asked, in turn. */
function answer({ console, said }: Desk, ...answers: string[]): Console {
  return {
    ...console,
    canAsk: true,
    ask: (zh) => {
      said.push(zh);
      return Promise.resolve(answers.shift() ?? '');
    },
  };
}

it('asks whose the records are, what a column is, and whether the rest may come in; answers are kept', async () => {
  const desk = openDesk();
  const rows = [
    ['档号', '题名', '责任者', '日期', '经手人', '档案袋'],
    ['K-1', '来函', '某局', '1935', '王某', '3'],
    ['K-2', '复函', '某局', '不知何时', '李某', '4'],
  ];
  const file = await writeWorkbook(desk, '目录.xlsx', [{ name: '目录', rows }]);
  const console = answer(desk, 'nobody', 'xian', '什么', '附注', '', '是');
  const request = { files: [file], mapping: {}, setAside: false };
  expect(await runImport(desk.settings, request, console)).toBe(true);
  expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ referenceCode: 'K-1', notes: '王某' });
  const said = desk.said.join('\n');
  expect(said).toContain('[unknown-field]');
  expect(said).toMatch(/\[bad-written-date\].*D3 日期 "不知何时"/);
  expect(said).toContain('有 1 行读不懂');
  const saved = readFileSync(path.join(desk.folder, 'content/intake/xian.columns.yaml'), 'utf8');
  expect(saved).toContain('经手人: notes');
  expect(saved).toContain('档案袋: skip');
});

it('asks which of two changes counts, and leaves all as it is where nothing is said', async () => {
  const desk = openDesk();
  const head = ['档号', '题名', '责任者', '日期'];
  await importRows(desk, [head, ['K-1', '来函', '某局', '1935']]);
  const record = path.join(desk.folder, 'content/records/xian/1935-001/record.yaml');
  writeFileSync(record, readFileSync(record, 'utf8').replace('来函', '手改的题名'));
  const file = await writeWorkbook(desk, '目录.xlsx', [
    { name: '目录', rows: [head, ['K-1', '目录改的题名', '某局', '1935']] },
  ]);
  const request = { files: [file], holder: 'xian', mapping: {}, setAside: false };
  expect(await runImport(desk.settings, request, answer(desk, ''))).toBe(false);
  expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ title: '手改的题名' });
  expect(await runImport(desk.settings, request, answer(desk, 'o'))).toBe(true);
  expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ title: '目录改的题名' });
});

it('asks nobody to choose among archives where none is described, and says so', async () => {
  const desk = openDesk();
  for (const holder of ['xian', 'shi'])
    rmSync(path.join(desk.folder, `content/holders/${holder}.yaml`));
  const rows = [
    ['档号', '题名', '责任者', '日期'],
    ['K-1', '来函', '某局', '1935'],
  ];
  const file = await writeWorkbook(desk, '目录.xlsx', [{ name: '目录', rows }]);
  const request = { files: [file], mapping: {}, setAside: false };
  const faults = { faults: [expect.objectContaining({ code: 'no-holder' })] };
  await expect(runImport(desk.settings, request, answer(desk))).rejects.toMatchObject(faults);
});
