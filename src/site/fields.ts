import { getTranslate, type StringKey } from '../i18n/strings.ts';
import type { ArchivalDate } from '../model/archival-date.ts';
import type { AuthorityKind } from '../model/authority-kind.ts';
import { formatDate, formatRepublicanYear } from '../model/date-display.ts';
import { buildThemePath } from '../model/list-pages.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { findAuthority, getEntry } from './entries.ts';
import { getLanguageName } from './language-name.ts';
import { buildAuthorityLink, buildHolderLink, buildLink, buildRecordLink } from './links.ts';
import { buildTermSlug } from './term-slug.ts';

/** A piece of a field's value: text in its own language, with a link where it leads somewhere. */
export interface FieldValue {
  readonly text: string;
  readonly language: Language;
  readonly href?: string | undefined;
  /** A second line: the same date in another era, say. */
  readonly aside?: string | undefined;
  readonly isCode?: boolean | undefined;
}

export interface Field {
  readonly label: string;
  readonly values: readonly FieldValue[];
}

/** The catalogue card of a record, in the order of DA/T 18-2022; empty fields are left out. */
export function buildFields(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): readonly Field[] {
  const t = getTranslate(language);
  const say = (text: LocalText | undefined): readonly FieldValue[] =>
    text === undefined ? [] : [getText(text, language)];
  const plain = (text: string | undefined, isCode = false): readonly FieldValue[] =>
    text === undefined ? [] : [{ text, language, isCode }];
  const authorities = (kind: AuthorityKind, slugs: readonly string[]): readonly FieldValue[] =>
    slugs.flatMap((slug) => {
      const entry = findAuthority(catalogue, kind, slug);
      return entry ? [buildAuthorityLink(entry, language)] : [];
    });
  const covered = record.coverage?.places ?? [];
  const parent = record.partOf === undefined ? undefined : catalogue.records.get(record.partOf);
  const holder = getEntry(catalogue.holders, record.holder);
  const rows: readonly (readonly [StringKey, readonly FieldValue[]])[] = [
    ['field-reference-code', plain(record.referenceCode, true)],
    ['field-former-codes', record.formerCodes.flatMap((code) => plain(code, true))],
    ['field-creator', say(record.creator)],
    ['field-date', buildDate(record.date, language)],
    ['field-coverage', buildDate(record.coverage?.date, language)],
    ['field-coverage-places', authorities('place', covered)],
    ['field-holder', [buildHolderLink(holder, language)]],
    ['field-level', plain(record.level === 'item' ? undefined : t(`level-${record.level}`))],
    ['record-part-of', parent ? [buildRecordLink(parent, language)] : []],
    ['field-genre', say(record.genre)],
    ['field-draft-state', say(record.draftState)],
    ['field-extent', say(record.extent)],
    ['field-medium', say(record.medium)],
    ['field-language', plain(getLanguageName(record.language, language))],
    ['field-persons', authorities('person', record.persons)],
    [
      'field-places',
      authorities(
        'place',
        record.places.filter((slug) => !covered.includes(slug)),
      ),
    ],
    ['field-organisations', authorities('organisation', record.organisations)],
    ['field-events', authorities('event', record.events)],
    [
      'field-subjects',
      record.subjects.map((subject) =>
        buildLink(subject, buildThemePath(buildTermSlug(subject.zh)), language),
      ),
    ],
    ['field-identifiers', record.identifiers.flatMap((identifier) => plain(identifier, true))],
    ['field-custodial-history', say(record.custodialHistory)],
    ['field-digitization', buildDigitization(record, language)],
    ['field-map-review', [...plain(record.mapReview?.number), ...say(record.mapReview?.exemption)]],
    ['field-opening', plain(joinWords(t('opening-open'), record.opening.date))],
    ['field-publication', plain(joinWords(record.publication.authority, record.publication.date))],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => ({ label: t(key), values }));
}

/** The date in words, with the year of the Republic where the date lies wholly within it. */
function buildDate(date: ArchivalDate | undefined, language: Language): readonly FieldValue[] {
  if (!date) return [];
  const aside = language === 'zh' ? formatRepublicanYear(date) : undefined;
  return [{ text: formatDate(date, language), language, aside }];
}

function buildDigitization(record: PublishedRecord, language: Language): readonly FieldValue[] {
  const { by, date, dpi, processing } = record.digitization ?? {};
  const t = getTranslate(language);
  const words = [
    by && getText(by, language).text,
    date,
    dpi === undefined ? undefined : t('dpi', { n: dpi }),
    processing && getText(processing, language).text,
  ];
  const text = joinWords(...words);
  return text === undefined ? [] : [{ text, language }];
}

function joinWords(...words: readonly (string | undefined)[]): string | undefined {
  const present = words.filter((word) => word !== undefined && word !== '');
  return present.length === 0 ? undefined : present.join(' · ');
}
