import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runExport } from '../../../src/curate/run-export.ts';
import { buildRow, findRecord, HEAD, importInto, importRows, openDesk } from './curator-desk.ts';

describe('importing again', () => {
  it('shows the difference; what was changed by hand stays, what both have changed is asked', async () => {
    const desk = openDesk();
    await importRows(desk, [HEAD, buildRow(1), buildRow(2), buildRow(3)]);
    const edit = (n: number, from: RegExp, to: string): void => {
      const file = path.join(desk.folder, `content/records/xian/1935-00${n}/record.yaml`);
      writeFileSync(file, `# 手写的注\n${readFileSync(file, 'utf8').replace(from, to)}`);
    };
    edit(2, /title: .*/, 'title: { zh: 手改题名, en: By hand }');
    edit(3, /title: .*/, 'title: 手改题名三');

    const again = [HEAD, buildRow(1, '目录改题'), buildRow(2), buildRow(3, '目录也改题')];
    expect((await importRows(desk, again)).done).toBe(false);
    expect(desk.said.join('\n')).toMatch(
      /更新 +xian\/1935-001 +K-1 +题名 +关于第1号的函 +目录改题/,
    );
    expect(desk.said.join('\n')).toMatch(/保留手工改动 +xian\/1935-002/);
    expect(desk.said.join('\n')).toMatch(/xian\/1935-003 +K-3 +题名 +手改题名三 +目录也改题/);
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ title: '关于第1号的函' });

    expect((await importRows(desk, again, { conflicts: 'keep' })).done).toBe(true);
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ title: '目录改题' });
    expect(findRecord(desk, 'xian/1935-002')).toMatchObject({
      title: { zh: '手改题名', en: 'By hand' },
    });
    expect(findRecord(desk, 'xian/1935-003')).toMatchObject({ title: '手改题名三' });

    const third = [
      HEAD,
      buildRow(1, '目录改题'),
      buildRow(2, '目录三改'),
      buildRow(3, '目录也改题'),
    ];
    expect((await importRows(desk, third, { conflicts: 'overwrite' })).done).toBe(true);
    expect(findRecord(desk, 'xian/1935-002')).toMatchObject({
      title: { zh: '目录三改', en: 'By hand' },
    });
    expect(findRecord(desk, 'xian/1935-003')).toMatchObject({ title: '手改题名三' });
    const text = readFileSync(
      path.join(desk.folder, 'content/records/xian/1935-002/record.yaml'),
      'utf8',
    );
    expect(text).toMatch(/^# 手写的注\n/);
  });

  it('a cell emptied in the catalogue empties the field, one that was never filled does not', async () => {
    const desk = openDesk();
    await importRows(desk, [HEAD, buildRow(1)]);
    await importRows(desk, [
      [...HEAD, '提要'],
      [...buildRow(1).slice(0, 4), '', ''],
    ]);
    expect(findRecord(desk, 'xian/1935-001')).not.toHaveProperty('subjects');
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ title: '关于第1号的函' });
  });

  it('without a yes nothing is written', async () => {
    const desk = openDesk();
    const shy = { ...desk, console: { ...desk.console, yes: false } };
    expect((await importRows(shy, [HEAD, buildRow(1)])).done).toBe(false);
    expect(findRecord(desk, 'xian/1935-001')).toBeUndefined();
  });
});

describe('export', () => {
  it('imported again, it changes nothing; imported into an empty holding, it gives the same records', async () => {
    const desk = openDesk();
    const file = path.join(desk.folder, 'out.xlsx');
    await importRows(desk, [
      [...HEAD, '题名（英文）', '主题词（英文）', '密级'],
      [...buildRow(1), 'A letter', 'grain；', ''],
      [...buildRow(2, '一行\n又一行', '[193504]', '粮、油\n盐'), '', '', '秘密'],
      [...buildRow(3, '=1+1', '[不详]', '只有、一项\n'), '', '', ''],
    ]);
    await runExport(desk.settings, { target: file, holder: 'xian' }, desk.console);
    expect(await importInto(desk, [file])).toEqual({ done: true, faults: [] });
    expect(desk.said.join('\n')).toContain('新增 0，有变化 0');

    const empty = openDesk();
    expect(await importInto(empty, [file])).toEqual({ done: true, faults: [] });
    for (const id of ['xian/1935-001', 'xian/1935-002', 'xian/undated-001']) {
      expect(findRecord(empty, id), id).toEqual(findRecord(desk, id));
    }
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({
      title: { zh: '关于第1号的函', en: 'A letter' },
      subjects: [{ zh: '粮食', en: 'grain' }, '运输'],
    });
    expect(findRecord(desk, 'xian/undated-001')).toMatchObject({
      subjects: ['只有、一项'],
      title: '=1+1',
    });
  });
});
