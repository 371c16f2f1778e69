import { describe, expect, it } from 'vitest';
import { buildSourceCitation } from '../../../../src/formats/citation/cite.ts';
import { formatReference } from '../../../../src/formats/citation/gbt7714.ts';
import { buildPageReference } from '../../../../src/formats/citation/page-reference.ts';
import { buildRecordReference } from '../../../../src/formats/citation/record-reference.ts';
import type { PublishedRecord, PublishedSource } from '../../../../src/model/published.ts';
import { buildHolder, buildRecord, buildSource, getDate } from '../published-entries.ts';

const url = 'https://exhibits.example.org/records/xian/letter/';

function citeRecord(fields: Partial<PublishedRecord> = {}, language: 'zh' | 'en' = 'zh') {
  const reference = buildRecordReference(buildRecord(fields), buildHolder(), { language, url });
  return formatReference(reference, language);
}
function citeSource(fields: Partial<PublishedSource>, language: 'zh' | 'en' = 'zh') {
  return buildSourceCitation(buildSource(fields), language);
}

describe('a record', () => {
  it('gives creator, title, 档号, holder, date and address', () => {
    expect(citeRecord()).toBe(
      `示例商会. 致县府函：J001-WS·1935·Y-0001[A/OL]. 示例县档案馆，1935-04-12. ${url}.`,
    );
  });

  it('says of a plate in its title that it is one, and gives no archival type', () => {
    const fields = { kind: 'plate', referenceCode: 'X000-1', date: getDate('2026') } as const;
    expect(citeRecord(fields)).toBe(
      `示例商会. 致县府函：教学图版·非档案原件：X000-1[Z/OL]. 示例县档案馆，2026. ${url}.`,
    );
  });

  it.each([
    ['1935', '1935'],
    ['1935-04', '1935-04'],
    ['1935-04-12/1935-07-23', '1935-04-12至1935-07-23'],
    ['1935-04~', '[1935年4月(约)]'],
    ['193X', '[1930年代]'],
  ])('gives the date %s as %s', (edtf, text) => {
    expect(citeRecord({ date: getDate(edtf) })).toContain(`档案馆，${text}. https`);
  });

  it('uses narrow marks in English, and Chinese where there is no English', () => {
    const title = { zh: '致县府函', en: 'Letter to the county' };
    expect(citeRecord({ title }, 'en')).toBe(
      `示例商会. Letter to the county: J001-WS·1935·Y-0001[A/OL]. 示例县档案馆, 1935-04-12. ${url}.`,
    );
  });
});

describe('buildSourceCitation', () => {
  const author = { zh: '田晓虹、田毅', en: 'Tian Xiaohong; Tian Yi' };

  it.each<[string, Partial<PublishedSource>, string]>([
    [
      'a book',
      {
        author,
        place: { zh: '北京' },
        publisher: { zh: '方志出版社' },
        date: '1996',
        pages: '12-14',
      },
      '田晓虹，田毅. 北川县志[M]. 北京：方志出版社，1996：12-14.',
    ],
    ['a gazetteer without a publisher', { kind: 'gazetteer', date: '1996' }, '北川县志[M]. 1996.'],
    ['a book and nothing else', {}, '北川县志[M].'],
    [
      'a newspaper',
      {
        kind: 'newspaper',
        container: { zh: '人民日报' },
        date: '1950-01-02',
        pages: '2',
        accessed: '2026-01-01',
      },
      '北川县志[N]. 人民日报，1950-01-02（2）.',
    ],
    [
      'an article on line',
      {
        kind: 'article',
        container: { zh: '百年潮' },
        date: '2004-12',
        pages: '5-9',
        url: 'https://example.org/a',
      },
      '北川县志[J/OL]. 百年潮，2004-12：5-9. https://example.org/a.',
    ],
    [
      'a web page',
      {
        kind: 'web',
        author,
        container: { zh: '四川省情网' },
        date: '2022-12-01',
        accessed: '2026-11-23',
        url: 'https://example.org/w',
      },
      '田晓虹，田毅. 北川县志[EB/OL]. 四川省情网（2022-12-01） [2026-11-23]. https://example.org/w.',
    ],
    [
      'a web page without a date',
      { kind: 'web', accessed: '2026-11-23', url: 'https://example.org/w' },
      '北川县志[EB/OL]. [2026-11-23]. https://example.org/w.',
    ],
    [
      'an archival document',
      {
        kind: 'archive',
        place: { zh: '北京' },
        container: { zh: '中国第一历史档案馆' },
        date: '1887',
      },
      '北川县志[A]. 北京：中国第一历史档案馆，1887.',
    ],
    [
      'a data set',
      {
        kind: 'dataset',
        container: { zh: '数据中心' },
        date: '2025-07-10',
        url: 'https://example.org/d',
      },
      '北川县志[DS/OL]. 数据中心（2025-07-10）. https://example.org/d.',
    ],
  ])('%s', (_name, fields, citation) => {
    expect(citeSource(fields)).toBe(citation);
  });

  it('does not take an English institution apart at its comma', () => {
    expect(citeSource({ author: { zh: '某会', en: 'Committee, Beichuan County' } }, 'en')).toMatch(
      /^Committee, Beichuan County\. /,
    );
    expect(citeSource({ author }, 'en')).toMatch(/^Tian Xiaohong, Tian Yi\. /);
  });
});

describe('a page of an exhibition', () => {
  const page = {
    title: '渡江',
    partOf: '山河之间',
    site: '展卷',
    published: '2026-11-23',
    url: 'https://exhibits.example.org/exhibitions/between/one/',
    accessed: '引用日期',
  };

  it('is an electronic resource of its site, with a place for the day of access', () => {
    expect(formatReference(buildPageReference(page), 'zh')).toBe(
      '渡江：山河之间[EB/OL]. 展卷（2026-11-23） [引用日期]. https://exhibits.example.org/exhibitions/between/one/.',
    );
  });
  it('is cited without a day of opening where none is stated', () => {
    const { partOf: _, published: __, ...exhibition } = page;
    expect(formatReference(buildPageReference({ ...exhibition, title: '山河之间' }), 'zh')).toBe(
      '山河之间[EB/OL]. 展卷 [引用日期]. https://exhibits.example.org/exhibitions/between/one/.',
    );
  });
});
