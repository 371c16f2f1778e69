import { describe, expect, it } from 'vitest';
import { buildBibtex } from '../../../../src/formats/citation/bibtex.ts';
import { buildPageReference } from '../../../../src/formats/citation/page-reference.ts';
import { buildRecordReference } from '../../../../src/formats/citation/record-reference.ts';
import { buildRis } from '../../../../src/formats/citation/ris.ts';
import { buildSourceReference } from '../../../../src/formats/citation/source-reference.ts';
import { buildHolder, buildRecord, buildSource } from '../published-entries.ts';

const record = buildRecordReference(buildRecord(), buildHolder(), {
  language: 'zh',
  url: 'https://exhibits.example.org/records/xian/letter/',
});
const article = buildSourceReference(
  buildSource({
    kind: 'article',
    author: { zh: '甲、乙' },
    title: { zh: '100%的{长征}_$与\\' },
    container: { zh: '百年潮' },
    date: '2004-12',
    pages: '5-9',
  }),
  'zh',
);

describe('buildBibtex', () => {
  it('gives a record with its code and its holder', () => {
    expect(buildBibtex(record, 'xian/letter')).toBe(
      [
        '@misc{xian-letter,',
        '  author = {{示例商会}},',
        '  title = {{致县府函}},',
        '  howpublished = {示例县档案馆},',
        '  year = {1935},',
        '  date = {1935-04-12},',
        '  note = {J001-WS·1935·Y-0001},',
        '  url = {https://exhibits.example.org/records/xian/letter/},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('parts authors and takes their meaning from the signs of TeX', () => {
    const text = buildBibtex(article, 'a');
    expect(text).toContain('author = {{甲} and {乙}}');
    expect(text).toContain('title = {{100\\%的\\{长征\\}\\_\\$与\\textbackslash{}}}');
    expect(text).toContain('journal = {百年潮}');
    expect(text).toContain('pages = {5-9}');
  });
});

describe('buildRis', () => {
  it('gives a record with its code and its holder', () => {
    expect(buildRis(record).split('\r\n')).toEqual([
      'TY  - MANSCPT',
      'AU  - 示例商会',
      'TI  - 致县府函',
      'PB  - 示例县档案馆',
      'PY  - 1935',
      'DA  - 1935-04-12',
      'DB  - 示例县档案馆',
      'AV  - J001-WS·1935·Y-0001',
      'UR  - https://exhibits.example.org/records/xian/letter/',
      'ER  - ',
      '',
    ]);
  });

  it('says of a plate that it is one', () => {
    const plate = buildRecordReference(buildRecord({ kind: 'plate' }), buildHolder(), {
      language: 'zh',
      url: 'https://example.org/',
    });
    expect(buildRis(plate)).toMatch(/^TY {2}- GEN\r\n/);
    expect(buildRis(plate)).toContain('N1  - 教学图版·非档案原件\r\n');
    expect(buildBibtex(plate, 'p')).toContain('note = {教学图版·非档案原件; J001');
  });

  it('lets no text begin a line of its own', () => {
    const forged = buildRis({ ...article, title: 'a\r\nER  - \nTY  - BOOK' });
    expect(forged.match(/^TY/gm)).toHaveLength(1);
    expect(forged.match(/^ER/gm)).toHaveLength(1);
  });
});

it('an electronic resource keeps the exhibition that a chapter belongs to, in either format', () => {
  const chapter = buildPageReference({
    title: '渡江',
    partOf: '山河之间',
    site: '展卷',
    url: 'https://exhibits.example.org/x/',
    accessed: '2026-11-25',
  });
  expect(buildRis(chapter)).toContain('N1  - 山河之间\r\n');
  expect(buildRis(chapter)).not.toContain('AV  - ');
  expect(buildBibtex(chapter, 'x')).toContain('  note = {山河之间},');
});
