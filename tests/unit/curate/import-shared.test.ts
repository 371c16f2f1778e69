import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { expect, it, test } from 'vitest';
import { describeWithShared } from '../../describe-with-shared.ts';
import { findRecord, importInto, listFaults, openDesk, type Desk } from './curator-desk.ts';

const FOLDER = 'catalogues/cn-archival-catalog';

/** A copy, because what is set aside is written beside the catalogue. */
function copyCatalogue(desk: Desk, from: string, name: string): string {
  const file = path.join(desk.folder, name);
  copyFileSync(path.join(from, name), file);
  return file;
}

describeWithShared(FOLDER, 'the synthetic catalogue of an archive', (from) => {
  test.each([
    ['synthetic.xlsx', '归档文件目录!', 2],
    ['synthetic-utf8bom.csv', '', 1],
    ['synthetic-utf8-nobom-lf.tsv', '', 1],
    ['synthetic-gb18030.csv', '', 1],
    ['synthetic-titlerow-utf8.csv', '', 2],
  ] as const)(
    '%s: every cell that is not understood, and nothing written',
    async (name, sheet, head) => {
      const desk = openDesk();
      const { done, faults } = await importInto(desk, [copyCatalogue(desk, from, name)]);
      expect(done).toBe(false);
      const at = (code: string, column: string, row: number, heading: string): string =>
        `${code} ${row + head} ${sheet}${column}${row + head} ${heading}`;
      expect(listFaults(faults).sort()).toEqual(
        [
          at('missing-cell', 'C', 4, '责任者'),
          at('duplicate-code', 'A', 5, '档号'),
          at('duplicate-code', 'A', 6, '档号'),
          at('missing-cell', 'C', 8, '责任者'),
          at('missing-cell', 'A', 10, '档号'),
          at('bad-written-date', 'E', 11, '日期'),
          at('missing-cell', 'C', 12, '责任者'),
        ].sort(),
      );
      expect(findRecord(desk, 'xian/1935-001')).toBeUndefined();
      expect(existsSync(path.join(desk.folder, 'content/intake'))).toBe(false);
    },
  );

  it('the rest is set aside on request, in a workbook that says why', async () => {
    const desk = openDesk();
    const file = copyCatalogue(desk, from, 'synthetic-gb18030.csv');
    const { done } = await importInto(desk, [file], {
      setAside: true,
      mapping: { defaults: { creator: '[不详]' } },
    });
    expect(done).toBe(true);
    expect(findRecord(desk, 'xian/1935-001')).toMatchObject({
      referenceCode: 'X000-WS·1935-Y-0001',
      title: '【测试数据·虚构】关于筹集粮秣的通知',
      creator: '（示例）某县苏维埃政府',
      date: '1935-04-18',
      extent: '2页',
      medium: '纸质',
      subjects: ['长征', '筹粮'],
      opening: { conclusion: 'pending', archive: '某县档案馆' },
      rights: { clearance: 'uncleared', credit: '某县档案馆藏' },
    });
    expect(findRecord(desk, 'xian/1935-002')).toMatchObject({
      date: '1935-04?',
      notes: '缺右下角',
    });
    expect(findRecord(desk, 'xian/1949-001')).toMatchObject({
      date: '1949-12-25',
      identifiers: ['军字第１号'],
      extent: '1页',
    });
    expect(findRecord(desk, 'xian/1919-001')).toMatchObject({
      date: '1919-03-06',
      title: '【测试数据·虚构】生僻字题名：𠮷𠮟㑇䶮',
      creator: '[不详]',
    });
    expect(findRecord(desk, 'xian/1984-001')).toMatchObject({ date: '1984-01-05/1984-01-07' });
    const aside = readFileSync(path.join(desk.folder, 'synthetic-gb18030.待改.xlsx'));
    const [sheet] = (await readXlsx(aside)).sheets;
    expect(sheet?.rows.slice(1).map((row) => [row[0], String(row.at(-1)).slice(0, 18)])).toEqual([
      ['', '[missing-cell] syn'],
      ['X000-WS·1951-Y-0009', '[bad-written-date]'],
      ['X000-WS·1965-Y-0005', '[duplicate-code] s'],
      ['X000-WS·1965-Y-0005', '[duplicate-code] s'],
    ]);
  });

  it('a template with headings only holds nothing to import', async () => {
    const desk = openDesk();
    const file = copyCatalogue(desk, from, 'template-wenshu-headings-only.xlsx');
    expect(await importInto(desk, [file])).toEqual({ done: true, faults: [] });
  });
});
