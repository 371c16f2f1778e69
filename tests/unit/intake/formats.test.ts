import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { NO_MAPPING } from '../../../src/intake/column-mapping.ts';
import { readEad } from '../../../src/intake/formats/read-ead.ts';
import { readJson } from '../../../src/intake/formats/read-json.ts';
import { readCatalogue } from '../../../src/intake/read-catalogue.ts';
import type { SourceCatalogue } from '../../../src/intake/source.ts';
import { describeWithShared } from '../../describe-with-shared.ts';

/** What each row says, by column. */
const list = ({ rows }: SourceCatalogue): Record<string, string>[] =>
  rows.map(({ values }) => Object.fromEntries([...values].map(([key, { text }]) => [key, text])));

const EAD = `<?xml version="1.0"?>
<ead xmlns="urn:isbn:1-931666-22-9"><eadheader><eadid>X1</eadid></eadheader>
<archdesc level="collection"><did><unitid>X 1</unitid><unittitle>县政府<emph>全宗</emph></unittitle>
<unitdate normal="1935/1937">1935年至1937年</unitdate><origination><corpname>某县政府</corpname></origination>
<langmaterial><language langcode="chi">Chinese</language></langmaterial></did>
<scopecontent><head>Scope</head><p>第一段。</p></scopecontent>
<dsc><c01 level="series"><did><unittitle>财粮</unittitle></did>
<c02 level="file"><did><unitid>X 1-2</unitid><unittitle>粮秣卷</unittitle><unitdate>1936</unitdate></did>
<c03 level="item"><did><unittitle>收据</unittitle></did></c03></c02></c01></dsc></archdesc></ead>`;

describe('EAD', () => {
  it('components inherit creator, date and language, and are known by their place where they have no code', () => {
    const read = readEad(EAD, 'a.xml');
    expect(list(read)).toMatchObject([
      {
        referenceCode: 'X 1',
        level: 'fonds',
        title: '县政府 全宗',
        date: '1935/1937',
        creator: '某县政府',
        language: 'chi',
        summary: '第一段。',
      },
      { referenceCode: 'X 1/1', level: 'series', partOf: 'X 1', date: '1935/1937' },
      { referenceCode: 'X 1-2', level: 'volume', partOf: 'X 1/1', date: '1936' },
      {
        referenceCode: 'X 1-2/1',
        level: 'item',
        partOf: 'X 1-2',
        creator: '某县政府',
        date: '1936',
      },
    ]);
    expect(read.notices.map(({ en }) => en.slice(0, 12))).toEqual(['2 components', '2 components']);
    expect(read.rows[2]?.place.line).toBe(8);
  });

  it('a file that was cut off is refused, not taken for a short one', () => {
    const { rows, faults } = readEad(EAD.slice(0, -30), 'a.xml');
    expect(rows).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['broken-file']);
  });

  it('a comment before the root is not taken for it', () => {
    const noted = EAD.replace('<ead ', '<!-- made by <tool> of the library -->\n<ead ');
    expect(readEad(noted, 'a.xml').faults).toEqual([]);
    const other = readEad('<!-- <ead> it is not --><mods></mods>', 'a.xml').faults;
    expect(other.map(({ code }) => code)).toEqual(['other-xml']);
  });

  it('entities that a file declares are never expanded', () => {
    const hostile = EAD.replace(
      '<ead ',
      '<!DOCTYPE ead [<!ENTITY x SYSTEM "file:///etc/passwd">]><ead ',
    ).replace('财粮', '财粮&x;');
    expect(list(readEad(hostile, 'a.xml'))[1]?.['title']).toBe('财粮&x;');
  });
});

describeWithShared('catalogues/ead3-samples', 'EAD of real finding aids', (folder) => {
  test.each([
    ['ead3/UMN/naa213.xml', 40, { referenceCode: 'N213', date: '1966/1994', language: 'eng' }],
    ['ead3/NCSU/mc00042.xml', 227, { level: 'fonds' }],
    ['ead3/S.0001_valid.xml', 9, { level: 'fonds' }],
    ['ead3/NCSU/rbc00007.xml', 407, { level: 'fonds' }],
    ['ead2002/kitchen_sink_EAD_for_testing_think_this_most_complete.xml', 2, { level: 'fonds' }],
  ] as const)('%s: every component is a row that belongs to another', (name, count, first) => {
    const { rows, faults } = readEad(readFileSync(path.join(folder, name), 'utf8'), name);
    expect(faults).toEqual([]);
    expect(rows).toHaveLength(count);
    const said = list({ rows, faults, notices: [] });
    expect(said[0]).toMatchObject(first);
    const codes = said.map((row) => row['referenceCode']);
    expect(new Set(codes).size).toBe(count);
    for (const row of said.slice(1)) expect(codes).toContain(row['partOf']);
    expect(said.some(({ date }) => /(?<!\d)\d{3}(?=$|\/)/.test(date ?? ''))).toBe(false);
  });
});

describe('IIIF manifests', () => {
  const metadata = [
    { label: { zh: ['档号'], en: ['Reference code'] }, value: { none: ['J1-1'] } },
    { label: { zh: ['日期'] }, value: { zh: ['1935年4月'] } },
    { label: { en: ['Subject'] }, value: { zh: ['粮食', '运输'], en: ['grain', 'transport'] } },
    { label: { en: ['Shelf'] }, value: { none: ['7'] } },
  ];

  it('of Presentation 3: labels in two languages, metadata by their labels, canvases counted', () => {
    const read = readJson(
      JSON.stringify({
        '@context': 'http://iiif.io/api/presentation/3/context.json',
        id: 'https://example.org/iiif/1/manifest.json',
        type: 'Manifest',
        label: { zh: ['来函'], en: ['A letter'] },
        summary: { zh: ['一<br>二'] },
        metadata,
        rights: 'http://rightsstatements.org/vocab/NoC-OKLR/1.0/',
        requiredStatement: { label: { en: ['Attribution'] }, value: { zh: ['某馆藏'] } },
        items: [{ type: 'Canvas' }, { type: 'Canvas' }],
      }),
      'm.json',
    );
    expect(list(read)).toEqual([
      {
        title: '来函',
        'title.en': 'A letter',
        summary: '一\n二',
        referenceCode: 'J1-1',
        date: '1935年4月',
        subjects: '粮食\n运输',
        sameAs: 'https://example.org/iiif/1/manifest.json',
        'rights.statement': 'http://rightsstatements.org/vocab/NoC-OKLR/1.0/',
        'rights.credit': '某馆藏',
        pages: '2',
      },
    ]);
    expect(read.notices[0]?.en).toBe('Labels left out: Shelf.');
  });

  it('of Presentation 2: one without a code is known by its address', () => {
    const read = readJson(
      JSON.stringify({
        '@context': 'http://iiif.io/api/presentation/2/context.json',
        '@id': 'https://example.org/iiif/2/manifest.json',
        '@type': 'sc:Manifest',
        label: [{ '@value': 'A letter', '@language': 'en' }],
        metadata: [{ label: 'Creator', value: [{ '@value': '某县政府', '@language': 'zh' }] }],
        license: 'https://creativecommons.org/publicdomain/mark/1.0/',
        sequences: [{ canvases: [{}] }],
      }),
      'm.json',
    );
    expect(list(read)).toMatchObject([
      {
        title: 'A letter',
        creator: '某县政府',
        referenceCode: 'https://example.org/iiif/2/manifest.json',
        pages: '1',
      },
    ]);
  });
});

describe('Omeka S', () => {
  it('items by their Dublin Core; what is private stays where it is', () => {
    const text = (value: string, more = {}) => ({
      type: 'literal',
      '@value': value,
      is_public: true,
      ...more,
    });
    const item = {
      '@id': 'https://example.org/api/items/7',
      'o:id': 7,
      'o:title': '来函',
      'dcterms:title': [
        text('来函', { '@language': 'zh' }),
        text('A letter', { '@language': 'en' }),
      ],
      'dcterms:identifier': [text('J1-7')],
      'dcterms:subject': [text('粮食'), { '@id': 'https://x/8', display_title: '运输' }],
      'dcterms:created': [text('1935')],
      'dcterms:description': [text('不公开的', { is_public: false })],
      'dcterms:conformsTo': [text('x')],
    };
    const read = readJson(JSON.stringify([item, { 'o:id': 8, 'o:title': '复函' }]), 'o.json');
    expect(list(read)).toEqual([
      {
        title: '来函',
        'title.en': 'A letter',
        subjects: '粮食\n运输',
        date: '1935',
        referenceCode: 'J1-7',
        sameAs: 'https://example.org/api/items/7',
      },
      { referenceCode: 'o:id 8', title: '复函' },
    ]);
    expect(read.notices.map(({ en }) => en)).toEqual([
      'Properties left out: dcterms:conformsTo.',
      '1 private values are left out.',
    ]);
  });

  it('JSON of some other kind, and JSON that is none, are said to be so', () => {
    expect(readJson('{"a": 1}', 'a.json').faults[0]?.code).toBe('unknown-format');
    expect(readJson('{"a": ', 'a.json').faults[0]?.code).toBe('broken-file');
  });
});

describe('CSV of other systems', () => {
  const read = async (text: string): Promise<SourceCatalogue> => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'csv-')), 'a.csv');
    writeFileSync(file, text);
    return await readCatalogue(file, 'a.csv', NO_MAPPING);
  };

  it('CollectionBuilder', async () => {
    const catalogue = await read(
      'objectid,filename,title,creator,date,description,subject,location,latitude,source,type,format,language,rights,rightsstatement\n' +
        'demo_001,a.jpg,A town,Unknown,1910-01-05,Words,towns; streets,Moscow (Idaho),46.7,Some Papers,Image,image/jpeg,eng,Free,http://rightsstatements.org/vocab/NoC-US/1.0/\n',
    );
    expect(catalogue.faults).toEqual([]);
    expect(list(catalogue)).toMatchObject([
      {
        referenceCode: 'demo_001',
        files: 'a.jpg',
        genre: 'Image',
        custodialHistory: 'Some Papers',
      },
    ]);
    expect(list(catalogue)[0]?.['subjects']).toBe('towns\nstreets\nMoscow (Idaho)');
  });

  it('Wax', async () => {
    const catalogue = await read(
      'pid,label,artist,_date,object_type,order,thumbnail\nq1,Fort,Anon,1910s,photo,1,t.jpg\n',
    );
    expect(catalogue.faults).toEqual([]);
    expect(list(catalogue)).toEqual([
      { referenceCode: 'q1', title: 'Fort', creator: 'Anon', date: '1910s', genre: 'photo' },
    ]);
  });
});
