import type { LoadedPart, LoadedRecord } from '../../model/content.ts';
import type { PersonalDataAnswer } from '../../model/personal-data.ts';
import { publishLines } from '../publish-record.ts';
import { findPersonalData, type PersonalData } from './find-personal-data.ts';

export interface LocatedPersonalData extends PersonalData {
  /** The field, or part and line of its transcript: `notes`, `parts p1 line l3`. */
  readonly where: string;
}

/** Words of a record that pages show, besides its parts. */
const FIELDS = [
  ...['title', 'creator', 'summary', 'extent', 'genre', 'draftState', 'medium', 'custodialHistory'],
  ...['notes', 'subjects', 'identifiers', 'access', 'digitization', 'rights', 'publication'],
] as const;

/** In all that would be published of a record: its own words, and those of the parts it shows once redactions are made. */
export function findInRecord(
  record: LoadedRecord,
  parts: readonly LoadedPart[],
): LocatedPersonalData[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  return [
    ...FIELDS.flatMap((name) => locate(name, listTexts(fields[name]))),
    ...parts.flatMap((part) => [
      ...locate(`parts ${part.id}`, listTexts([part.label, part.alt, part.description])),
      ...publishLines(part).flatMap((line) =>
        locate(`parts ${part.id} line ${line.id}`, [line.text]),
      ),
    ]),
  ];
}

/** Those to which nobody has answered in record.yaml. */
export function findUnanswered(
  found: readonly LocatedPersonalData[],
  answers: readonly PersonalDataAnswer[],
): LocatedPersonalData[] {
  return found.filter(
    ({ kind, text }) =>
      !answers.some(
        (answer) =>
          answer.kind === kind && (answer.text === undefined || fold(answer.text) === fold(text)),
      ),
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s-]/g, '');
}

function locate(where: string, texts: readonly string[]): LocatedPersonalData[] {
  return texts.flatMap((text) => findPersonalData(text).map((found) => ({ ...found, where })));
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}
