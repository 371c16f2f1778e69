import { describe, expect, it } from 'vitest';
import { buildAuthorityJsonLd } from '../../../../src/formats/jsonld/authority.ts';
import { buildExhibitionJsonLd } from '../../../../src/formats/jsonld/exhibition.ts';
import { buildHolderJsonLd } from '../../../../src/formats/jsonld/holder.ts';
import { buildLessonJsonLd } from '../../../../src/formats/jsonld/lesson.ts';
import { buildRecordJsonLd } from '../../../../src/formats/jsonld/record.ts';
import type { PublishedLesson } from '../../../../src/model/published.ts';
import {
  addresses,
  buildAuthority,
  buildExhibition,
  buildHolder,
  buildRecord,
  getDate,
} from '../published-entries.ts';

const root = 'https://exhibits.example.org/show';

describe('buildRecordJsonLd', () => {
  it('gives a record as a component of its archive', () => {
    const record = buildRecord({
      title: { zh: '致县府函', en: 'Letter' },
      partOf: 'xian/volume-2',
      places: ['beichuan'],
      coverage: { date: getDate('1935-04~'), places: ['beichuan'] },
    });
    expect(buildRecordJsonLd(record, buildHolder(), addresses)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ArchiveComponent',
      '@id': `${root}/records/xian/letter/`,
      url: `${root}/records/xian/letter/`,
      name: '致县府函',
      alternateName: 'Letter',
      creator: '示例商会',
      holdingArchive: {
        '@type': 'ArchiveOrganization',
        '@id': `${root}/holders/xian/`,
        name: '示例县档案馆',
      },
      identifier: [{ '@type': 'PropertyValue', propertyID: '档号', value: 'J001-WS·1935·Y-0001' }],
      dateCreated: '1935-04-12',
      datePublished: '2021-03-04',
      temporalCoverage: '1935-04-01/1935-04-30',
      spatialCoverage: [{ '@type': 'Place', '@id': `${root}/places/beichuan/` }],
      about: [{ '@type': 'Place', '@id': `${root}/places/beichuan/` }],
      inLanguage: 'zh-Hant',
      isPartOf: { '@id': `${root}/records/xian/volume-2/` },
      license: 'https://creativecommons.org/publicdomain/mark/1.0/',
      copyrightHolder: { '@type': 'Organization', name: '示例县档案馆' },
      creditText: '示例县档案馆藏',
      isAccessibleForFree: true,
    });
  });

  it('gives a plate as a picture of ours, never as a component of an archive', () => {
    const holder = buildHolder({ slug: 'shili', name: { zh: '示例馆' }, demonstration: true });
    const plate = buildRecordJsonLd(buildRecord({ kind: 'plate' }), holder, addresses);
    expect(plate).toMatchObject({
      '@type': 'VisualArtwork',
      disambiguatingDescription: '教学图版·非档案原件',
      creator: { '@type': 'Organization', name: '示例商会' },
      provider: { '@type': 'Organization', name: '示例馆' },
    });
    expect(JSON.stringify(plate)).not.toContain('Archive');
  });
});

describe('buildAuthorityJsonLd', () => {
  it('gives a person with names and life', () => {
    const person = buildAuthority({
      name: { zh: '徐向前', en: 'Xu Xiangqian' },
      otherNames: [{ name: { zh: '子敬' }, note: { zh: '字' } }],
      date: getDate('1901-11-08/1990-09-21'),
    });
    expect(buildAuthorityJsonLd(person, addresses)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      '@id': `${root}/persons/somebody/`,
      url: `${root}/persons/somebody/`,
      name: '徐向前',
      alternateName: ['Xu Xiangqian', '子敬'],
      birthDate: '1901-11-08',
      deathDate: '1990-09-21',
    });
  });

  it.each([
    ['event', 'Event', 'superEvent', 'events'],
    ['place', 'Place', 'containedInPlace', 'places'],
    ['organisation', 'Organization', 'parentOrganization', 'organisations'],
  ] as const)('gives %s as %s, %s the larger one', (kind, type, property, folder) => {
    const entry = buildAuthority({ kind, within: 'larger' });
    expect(buildAuthorityJsonLd(entry, addresses)).toMatchObject({
      '@type': type,
      [property]: { '@type': type, '@id': `${root}/${folder}/larger/` },
    });
  });

  it('states only what is exactly known of dates', () => {
    const event = (edtf: string) =>
      buildAuthorityJsonLd(buildAuthority({ kind: 'event', date: getDate(edtf) }), addresses);
    expect(event('1935-06-12')).toMatchObject({ startDate: '1935-06-12', endDate: '1935-06-12' });
    expect(event('1935-05-01/1935-07~')).toMatchObject({ startDate: '1935-05-01' });
    expect(event('1935-05-01/1935-07~')).not.toHaveProperty('endDate');
    const life = buildAuthorityJsonLd(buildAuthority({ date: getDate('1901') }), addresses);
    expect(life).toMatchObject({ birthDate: '1901' });
    expect(life).not.toHaveProperty('deathDate');
  });
});

describe('buildHolderJsonLd', () => {
  it('calls an archive an archive and the demonstration holding not', () => {
    expect(buildHolderJsonLd(buildHolder({ code: '451001' }), addresses)).toMatchObject({
      '@type': 'ArchiveOrganization',
      identifier: '451001',
    });
    expect(buildHolderJsonLd(buildHolder({ demonstration: true }), addresses)).toMatchObject({
      '@type': 'Organization',
    });
  });
});

describe('buildExhibitionJsonLd', () => {
  it('gives chapters in order and the records shown', () => {
    const exhibition = buildExhibition({ published: '2026-11-23', events: ['crossing'] });
    expect(buildExhibitionJsonLd(exhibition, ['xian/letter'], addresses)).toMatchObject({
      '@type': ['CreativeWork', 'ExhibitionEvent'],
      startDate: '2026-11-23',
      about: [{ '@type': 'Event', '@id': `${root}/events/crossing/` }],
      hasPart: [
        { '@id': `${root}/exhibitions/between/one/`, position: 1 },
        { '@id': `${root}/exhibitions/between/two/`, position: 2 },
      ],
      workFeatured: [{ '@id': `${root}/records/xian/letter/` }],
    });
  });
});

describe('buildLessonJsonLd', () => {
  it('gives a lesson with its year, duration and what it rests on', () => {
    const lesson = {
      slug: 'dates',
      title: { zh: '日子', en: 'Days' },
      summary: { zh: '一句话' },
      audience: 'pupils',
      grade: 8,
      minutes: 40,
      aims: [{ zh: '会算日子' }],
      languages: ['zh', 'en'],
      exhibitions: ['between'],
      materials: [{ record: 'xian/letter' }, { record: 'xian/letter' }],
    } as unknown as PublishedLesson;
    expect(buildLessonJsonLd(lesson, addresses)).toMatchObject({
      '@type': 'LearningResource',
      '@id': `${root}/lessons/dates/`,
      educationalLevel: '8年级',
      audience: { educationalRole: 'student' },
      timeRequired: 'PT40M',
      inLanguage: ['zh-Hans', 'en'],
      isPartOf: [{ '@id': `${root}/exhibitions/between/` }],
      isBasedOn: [{ '@id': `${root}/records/xian/letter/` }],
    });
  });
});
