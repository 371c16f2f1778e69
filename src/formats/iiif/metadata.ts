import type { ArchivalDate } from '../../model/archival-date.ts';
import type { AuthorityKind } from '../../model/authority-kind.ts';
import { formatDate, formatRepublicanYear } from '../../model/date-display.ts';
import type { LocalText } from '../../model/local-text.ts';
import type {
  PublishedAuthority,
  PublishedHolder,
  PublishedRecord,
} from '../../model/published.ts';
import { PLATE_MARK } from '../../model/plate-mark.ts';
import { LABELS, LEVEL_NAMES } from './labels.ts';
import { buildLanguageMap, type LanguageMap } from './language-map.ts';

export interface MetadataEntry {
  readonly label: LanguageMap;
  readonly value: LanguageMap;
}

/** The record's fields in the order of DA/T 18-2022; without authorities its links to them are left out. */
export function buildMetadata(
  record: PublishedRecord,
  holder: PublishedHolder,
  authorities: readonly PublishedAuthority[] = [],
): MetadataEntry[] {
  const getNames = (kind: AuthorityKind, slugs: readonly string[]) =>
    slugs.flatMap(
      (slug) => authorities.find((entry) => entry.kind === kind && entry.slug === slug)?.name ?? [],
    );
  const rows: readonly (readonly [keyof typeof LABELS, readonly LocalText[]])[] = [
    ['kind', record.kind === 'plate' ? [PLATE_MARK] : []],
    ['referenceCode', [{ zh: record.referenceCode }]],
    ['formerCodes', record.formerCodes.map((zh) => ({ zh }))],
    ['identifiers', record.identifiers.map((zh) => ({ zh }))],
    ['creator', [record.creator]],
    ['date', listDate(record.date)],
    ['coverage', listDate(record.coverage?.date)],
    ['coveragePlaces', getNames('place', record.coverage?.places ?? [])],
    ['holder', [holder.name]],
    ['level', [LEVEL_NAMES[record.level]]],
    ['genre', listText(record.genre)],
    ['draftState', listText(record.draftState)],
    ['extent', listText(record.extent)],
    ['medium', listText(record.medium)],
    ['language', [{ zh: record.language }]],
    ['person', getNames('person', record.persons)],
    ['place', getNames('place', record.places)],
    ['organisation', getNames('organisation', record.organisations)],
    ['event', getNames('event', record.events)],
    ['subjects', record.subjects],
    ['custodialHistory', listText(record.custodialHistory)],
    ['notes', listText(record.notes)],
    ['digitization', listDigitization(record)],
    [
      'mapReview',
      [...listPlain(record.mapReview?.number), ...listText(record.mapReview?.exemption)],
    ],
    ['redacted', listRedactions(record)],
    ['opening', listPlain(joinFilled(record.opening.archive, record.opening.date))],
    ['publication', listPlain(joinFilled(record.publication.authority, record.publication.date))],
    ['rightsHolder', [record.rights.holder]],
    ['rights', [{ zh: record.rights.statement }]],
  ];
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => ({
      label: buildLanguageMap(LABELS[key]),
      value: isSameInAll(values)
        ? { none: values.map((value) => value.zh) }
        : buildLanguageMap(...values),
    }));
}

/** Codes and addresses are of no language. */
function isSameInAll(values: readonly LocalText[]): boolean {
  return values.every(({ zh, en }) => en === undefined && /^[\x20-\x7E·]+$/.test(zh));
}

function listDate(date: ArchivalDate | undefined): LocalText[] {
  if (!date) return [];
  const republican = formatRepublicanYear(date);
  const zh = formatDate(date, 'zh');
  return [
    { zh: republican === undefined ? zh : `${zh}，${republican}`, en: formatDate(date, 'en') },
  ];
}

function listText(text: LocalText | undefined): LocalText[] {
  return text === undefined ? [] : [text];
}

function listPlain(zh: string | undefined): LocalText[] {
  return zh === undefined ? [] : [{ zh }];
}

function joinFilled(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(' ');
}

function listDigitization({ digitization }: PublishedRecord): LocalText[] {
  if (!digitization) return [];
  const { by, date, dpi, processing } = digitization;
  return [
    ...listText(by),
    ...listPlain(date),
    ...listPlain(dpi === undefined ? undefined : `${dpi} dpi`),
    ...listText(processing),
  ];
}

function listRedactions({ parts }: PublishedRecord): LocalText[] {
  const count = parts.reduce((sum, part) => sum + part.redacted.length, 0);
  return count === 0
    ? []
    : [{ zh: `图像有 ${count} 处遮盖`, en: `${count} place(s) in the images are blackened` }];
}
