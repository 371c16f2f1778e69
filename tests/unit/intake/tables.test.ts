import { deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/intake/tables/decode-text.ts';
import { readDelimited } from '../../../src/intake/tables/read-delimited.ts';
import { readXlsx } from '../../../src/intake/tables/read-xlsx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const listRows = (text: string): string[][] | undefined =>
  readDelimited(bytes(text), 'a.csv').sheets[0]?.rows.map((row) => row.map((cell) => cell.text));

describe('text', () => {
  it('is UTF-8 with or without a mark, UTF-16 with one, or GB18030 to its four-byte characters', () => {
    expect(decodeText(bytes('\uFEFF档号'))).toBe('档号');
    expect(decodeText(bytes('档号'))).toBe('档号');
    expect(decodeText(Buffer.from('\uFEFF档号', 'utf16le'))).toBe('档号');
    expect(decodeText(Uint8Array.of(0xb5, 0xb5, 0xba, 0xc5))).toBe('档号');
    expect(decodeText(Uint8Array.of(0x95, 0x34, 0xc5, 0x35))).toMatch(/^\p{Script=Han}$/u);
  });

  it('is none where NUL or bytes of no encoding stand in it', () => {
    expect(decodeText(Uint8Array.of(0x50, 0, 0x51))).toBeUndefined();
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff))).toBeUndefined();
    expect(readDelimited(Uint8Array.of(0, 1, 2), 'a.csv').faults[0]?.code).toBe('encoding');
  });

  it('is divided by tabs, commas or semicolons; quoted cells hold line breaks and quotes', () => {
    expect(listRows('a\tb,c\n"d\te"\tf')).toEqual([
      ['a', 'b,c'],
      ['d\te', 'f'],
    ]);
    expect(listRows('a;b\r\n"一""二""\r\n三";d')).toEqual([
      ['a', 'b'],
      ['一"二"\r\n三', 'd'],
    ]);
  });

  it('with a quote that is never closed is refused at its line, instead of losing the rows after it', () => {
    const { sheets, faults } = readDelimited(bytes('a,b\n"c",d\n"e,f\ng,h\n'), 'a.csv');
    expect(sheets).toEqual([]);
    expect(faults).toMatchObject([{ code: 'unclosed-quote', line: 3 }]);
  });
});

describe('workbooks', () => {
  it('hidden sheets are left out', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: '目录', rows: [['档号']] },
        { name: '隐藏', rows: [['x']], hidden: true },
      ],
    });
    const { sheets } = await readXlsx(workbook, 'a.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['目录']);
  });

  it('what is no workbook, though a zip or called one, is said to be broken', async () => {
    const { faults } = await readXlsx(bytes('PK nothing'), 'a.xlsx');
    expect(faults).toMatchObject([{ code: 'broken-file', file: 'a.xlsx' }]);
  });

  it('that unpacks to more than is safe is refused before it is read', async () => {
    const rows = Array.from({ length: 2000 }, () => ['档'.repeat(500)]);
    const workbook = await writeXlsx({ sheets: [{ name: 'S', rows }], stringMode: 'inline' });
    expect(workbook.length).toBeLessThan(200_000);
    const { faults } = await readXlsx(workbook, 'bomb.xlsx', 1_000_000);
    expect(faults).toMatchObject([{ code: 'too-large' }]);
  });

  it('whose entry gives more than it declares is refused', async () => {
    const liar = buildLyingZip(Buffer.alloc(5_000_000), 100);
    const { faults } = await readXlsx(liar, 'liar.xlsx', 1_000_000);
    expect(faults.map(({ code }) => code)).toEqual(['too-large']);
  });
});

/** A zip of one deflated entry that says it is `declared` bytes long. */
function buildLyingZip(content: Buffer, declared: number): Buffer {
  const name = Buffer.from('xl/workbook.xml');
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(declared, 8);
  const head = Buffer.alloc(4);
  head.writeUInt16LE(name.length, 0);
  const local = Buffer.concat([
    Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    head,
    name,
    packed,
  ]);
  const central = Buffer.concat([
    Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    sizes,
    head,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
