import type { LoadedPart, LoadedRecord } from '../../model/content.ts';
import { publishLines } from '../publish-record.ts';
import { publishTranslations } from '../publish-translations.ts';
import { buildIsTold, findInFile } from './find-in-file.ts';
import { findPersonalData, type PersonalData } from './find-personal-data.ts';

export interface LocatedPersonalData extends PersonalData {
  /** The field, or part and line of its transcript: `notes`, `parts p1 line l3`. */
  readonly where: string;
  /** Path of the field in record.yaml, for its line; of a volume's page nothing. */
  readonly field: string;
}

/** Words of a record that pages show, besides its parts. */
const FIELDS = [
  ...['title', 'creator', 'summary', 'extent', 'genre', 'draftState', 'medium', 'custodialHistory'],
  ...['notes', 'subjects', 'identifiers', 'access', 'digitization', 'publication'],
] as const;

/**
 * In all that would be published of a record: its own words, and those of the parts it shows once redactions are made.
 * And in what the files of these parts carry along: pictures are published without it, but the files themselves travel
 * in packages and copies.
 */
export function findInRecord(
  record: LoadedRecord,
  parts: readonly LoadedPart[],
): LocatedPersonalData[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const isTold = buildIsTold(record);
  return [
    ...FIELDS.flatMap((name) => locate(name, name, listTexts(fields[name]))),
    // Consents are shown to nobody.
    ...locate('rights', 'rights', listTexts([record.rights.holder, record.rights.credit])),
    ...parts.flatMap((part) => {
      const index = record.parts.indexOf(part);
      const field = index === -1 ? '' : `parts.${index}`;
      return [
        ...(['label', 'alt', 'description'] as const).flatMap((name) =>
          locate(`${field}.${name}`, `parts ${part.id} ${name}`, listTexts(part[name])),
        ),
        ...publishLines(part).flatMap((line) =>
          locate(`${field}.transcript`, `parts ${part.id} line ${line.id}`, [line.text]),
        ),
        ...(publishTranslations(part) ?? []).flatMap(({ language, lines }) =>
          locate(
            `${field}.translations`,
            `parts ${part.id} translation ${language}`,
            lines.map(({ text }) => text),
          ),
        ),
        ...findInFile(part.embedded)
          .filter((found) => !isTold(found))
          .map(({ embeddedIn, ...found }) => ({
            ...found,
            where: `parts ${part.id} file ${embeddedIn}`,
            field: `${field}.file`,
          })),
      ];
    }),
  ];
}

function locate(field: string, where: string, texts: readonly string[]): LocatedPersonalData[] {
  return texts.flatMap((text) =>
    findPersonalData(text).map((found) => ({ ...found, where, field })),
  );
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
