import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExistingRecords } from '../../../src/intake/existing-records.ts';
import {
  buildRow,
  findRecord,
  HEAD,
  importInto,
  importRows,
  listFaults,
  openDesk,
  writeWorkbook,
} from './curator-desk.ts';

describe('sheets', () => {
  it('title rows, headings of two rows, merged cells and headings repeated on each page', async () => {
    const desk = openDesk();
    const rows = [
      ['某县档案馆文书档案目录', '', '', '', ''],
      ['档 号', '题名（必填）', '责任者', '日期', ''],
      ['', '', '', '起', '止'],
      ['K-1', '来函', '某县政府', '1935.4', '1935.7'],
      ['K-2', '复函', '', '193508', ''],
      ['档 号', '题名（必填）', '责任者', '起', '止'],
      ['K-3', '再复', '某局', '民国二十五年', ''],
    ];
    const merges = [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
      ...[0, 1, 2].map((c) => ({ startRow: 1, startCol: c, endRow: 2, endCol: c })),
      { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
      { startRow: 3, startCol: 2, endRow: 4, endCol: 2 },
    ];
    const file = await writeWorkbook(desk, 'a.xlsx', [{ name: 'Sheet1', rows, merges }]);
    expect(await importInto(desk, [file])).toEqual({ done: true, faults: [] });
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ date: '1935-04/1935-07' });
    expect(findRecord(desk, 'xian/1935-002')).toMatchObject({
      creator: '某县政府',
      date: '1935-08',
    });
    expect(findRecord(desk, 'xian/1936-001')).toMatchObject({ referenceCode: 'K-3', date: '1936' });
  });

  it('案卷 and 卷内: items belong to their volumes, whichever sheet comes first', async () => {
    const desk = openDesk();
    const inner = [
      ['件号', '案卷档号', '档号', '题名', '责任者', '日期'],
      ['1', 'V-1', 'V-1-001', '第一件', '甲', '1935'],
      ['2', 'V-9', 'V-9-001', '没有案卷', '甲', '1935'],
    ];
    const volumes = [
      ['案卷号', '档号', '案卷题名', '责任者', '起止日期', '件数'],
      ['1', 'V-1', '第一卷', '甲', '1935-1936', '2'],
    ];
    const sheets = [
      { name: '卷内', rows: inner },
      { name: '案卷', rows: volumes },
    ];
    const file = await writeWorkbook(desk, 'a.xlsx', sheets);
    const stopped = await importInto(desk, [file]);
    expect(listFaults(stopped.faults)).toEqual(['unknown-parent 3 卷内!B3 案卷档号']);
    await importInto(desk, [file], { setAside: true });
    const records = readExistingRecords(desk.settings.contentRoots, (name) => name).records;
    const volume = records.find(({ data }) => data['referenceCode'] === 'V-1');
    expect(volume?.data).toMatchObject({ level: 'volume', date: '1935/1936' });
    const item = records.find(({ data }) => data['referenceCode'] === 'V-1-001');
    expect(item?.data).toMatchObject({ level: 'item', partOf: volume?.id });
  });

  it('the same code in full width and in half width is one record', async () => {
    const desk = openDesk();
    const twice = await importRows(desk, [HEAD, buildRow(1), ['Ｋ－１', ...buildRow(2).slice(1)]]);
    expect(listFaults(twice.faults)).toEqual([
      expect.stringMatching(/^duplicate-code 2/),
      expect.stringMatching(/^duplicate-code 3/),
    ]);
    await importRows(desk, [HEAD, buildRow(1)]);
    await importRows(desk, [HEAD, ['Ｋ－１', ...buildRow(1).slice(1)]], { conflicts: 'keep' });
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ referenceCode: 'K-1' });
    expect(findRecord(desk, 'xian/1935-002')).toBeUndefined();
  });

  it('two holders may have the same reference code, named by name, short name or code', async () => {
    const desk = openDesk();
    const head = ['馆藏单位', ...HEAD];
    const rows = [
      head,
      ['某县档案馆', ...buildRow(1)],
      ['市馆', ...buildRow(1)],
      ['451001', ...buildRow(2)],
      ['别馆', ...buildRow(3)],
    ];
    const { faults } = await importRows(desk, rows, { holder: undefined });
    expect(listFaults(faults)).toEqual(['unknown-holder 5 目录!A5 馆藏单位']);
    expect(await importRows(desk, rows.slice(0, 4), { holder: undefined })).toMatchObject({
      done: true,
    });
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ referenceCode: 'K-1' });
    expect(findRecord(desk, 'shi/1935-001')).toMatchObject({ referenceCode: 'K-1' });
    expect(findRecord(desk, 'shi/1935-002')).toMatchObject({ referenceCode: 'K-2' });
  });

  it('a formula counts by its value; without one, and with an error, its cell is named', async () => {
    const desk = openDesk();
    const rows = [HEAD, buildRow(1), buildRow(2), buildRow(3)];
    const cells = new Map([
      ['1,1', { value: '算出来的题名', formula: 'A1&B1', formulaResult: '算出来的题名' }],
      ['2,1', { value: null, formula: 'HYPERLINK("http://x")' }],
      ['3,1', { value: '#REF!', type: 'error' as const }],
    ]);
    const file = await writeWorkbook(desk, 'a.xlsx', [{ name: 'S', rows, cells }]);
    const { faults } = await importInto(desk, [file]);
    expect(listFaults(faults)).toContain('formula-without-value 3 S!B3 题名');
    expect(listFaults(faults)).toContain('cell-error 4 S!B4 题名');
    expect(listFaults(faults).join()).not.toContain('S!B2');
  });

  it('a date cell of the spreadsheet is its day', async () => {
    const desk = openDesk();
    const rows = [HEAD, ['K-1', '函', '甲', new Date(Date.UTC(1935, 3, 18)), '']];
    const file = await writeWorkbook(desk, 'a.xlsx', [{ name: 'S', rows }]);
    await importInto(desk, [file]);
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ date: '1935-04-18' });
  });
});

describe('a report', () => {
  it('of very many faults shows the first and has all of them in a file', async () => {
    const desk = openDesk();
    const rows = Array.from({ length: 100 }, (_, i) => buildRow(i + 1, '函', '待考'));
    const { faults } = await importRows(desk, [HEAD, ...rows]);
    expect(faults).toHaveLength(60);
    const report = readFileSync(path.join(desk.folder, '目录.问题.txt'), 'utf8');
    expect(report.match(/bad-written-date/g)).toHaveLength(100);
    expect(desk.said.join()).toContain('共 100 处问题');
  });

  it('a file that is not there, or is a folder, is said to be missing', async () => {
    const desk = openDesk();
    const { faults } = await importInto(desk, [path.join(desk.folder, '没有.xlsx'), desk.folder]);
    expect(faults.map(({ code }) => code)).toEqual(['no-such-file', 'no-such-file']);
  });

  it('names a holder that does not exist, or takes plates only, once', async () => {
    const desk = openDesk();
    const rows = [HEAD, buildRow(1), buildRow(2)];
    const unknown = await importRows(desk, rows, { holder: 'xiann' });
    expect(unknown.faults.map(({ code, zh }) => [code, zh.includes('xian (某县档案馆)')])).toEqual([
      ['unknown-holder', true],
    ]);
    const plates = await importRows(desk, rows, { holder: 'shili' });
    expect(plates.faults.map(({ code }) => code)).toEqual(['demonstration-holder']);
    const none = await importRows(desk, rows, { holder: undefined });
    expect(none.faults.map(({ code }) => code)).toEqual(['no-holder', 'no-holder']);
  });
});

describe('columns', () => {
  it('one that is not known is named; the answer is saved for the holder', async () => {
    const desk = openDesk();
    const rows = [
      [...HEAD, '档案袋', '事由'],
      [...buildRow(1), '7', '筹粮'],
      [...buildRow(2), '8', ''],
    ];
    const { faults } = await importRows(desk, rows);
    expect(faults.map(({ code, value }) => [code, value])).toEqual([
      ['unknown-column', '档案袋'],
      ['unknown-column', '事由'],
    ]);
    const mapping = { columns: { 档案袋: 'skip', 事由: 'summary' } };
    expect(await importRows(desk, rows, { mapping })).toMatchObject({ done: true });
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({ summary: '筹粮' });
    expect(
      readFileSync(path.join(desk.folder, 'content/intake/xian.columns.yaml'), 'utf8'),
    ).toMatch(/档案袋: skip\n {2}事由: summary/);
    expect(await importRows(desk, [...rows, [...buildRow(3), '9', '再筹']])).toMatchObject({
      done: true,
    });
    expect(findRecord(desk, 'xian/1935-003')).toMatchObject({ summary: '再筹' });
  });

  it('a mapping to a field that does not exist, and two columns for one field', async () => {
    const desk = openDesk();
    const rows = [
      [...HEAD, '提要', '摘要'],
      [...buildRow(1), 'a', 'b'],
    ];
    const { faults } = await importRows(desk, rows, { mapping: { columns: { 提要: 'sumary' } } });
    expect(listFaults(faults)).toContain('unknown-field  columns.提要');
    const doubled = await importRows(desk, rows);
    expect(listFaults(doubled.faults)).toEqual(['repeated-column 1 目录!G1 摘要']);
  });

  it('persons and places are named by name or slug; who is not described is named', async () => {
    const desk = openDesk();
    const rows = [
      [...HEAD, '人名', '地名'],
      [...buildRow(1), '王右木', 'beichuan'],
      [...buildRow(2), '无此人', ''],
    ];
    const { faults } = await importRows(desk, rows);
    expect(faults.map(({ code, value }) => [code, value])).toEqual([
      ['unknown-authority', '无此人'],
    ]);
    await importRows(desk, rows.slice(0, 2));
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({
      persons: ['wang-youmu'],
      places: ['beichuan'],
    });
  });

  it('opening, rights and classification are taken as the catalogue has them', async () => {
    const desk = openDesk();
    const head = [...HEAD, '开放标识', '开放日期', '开放依据', '密级', '语种', '寄存或捐赠'];
    const rows = [
      head,
      [...buildRow(1), '开放', '2024/6/9', '开放审核第1号', '公开', '中文', '捐赠'],
      [...buildRow(2), '也许', '2024-02-30', '', '秘密', '火星文', '借来'],
    ];
    const { faults } = await importRows(desk, rows);
    expect(listFaults(faults)).toEqual([
      'not-one-of 3 目录!F3 开放标识',
      'not-one-of 3 目录!J3 语种',
      'not-one-of 3 目录!K3 寄存或捐赠',
    ]);
    await importRows(desk, rows.slice(0, 2));
    const { opening, classification, language, rights } = findRecord(desk, 'xian/1935-001') ?? {};
    expect(rights).toMatchObject({ custody: 'donated', clearance: 'uncleared' });
    expect({ opening, classification, language }).toEqual({
      opening: {
        conclusion: 'open',
        archive: '某县档案馆',
        date: '2024-06-09',
        basis: '开放审核第1号',
      },
      classification: undefined,
      language: 'zh-Hans',
    });
  });

  it('a day that does not exist is the cell that the model refuses', async () => {
    const desk = openDesk();
    const rows = [
      [...HEAD, '开放日期'],
      [...buildRow(1), '2024-02-30'],
    ];
    const { faults } = await importRows(desk, rows);
    expect(listFaults(faults)).toEqual(['bad-cell 2 目录!F2 开放日期']);
  });
});
