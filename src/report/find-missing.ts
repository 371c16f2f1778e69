import type { LoadedPart, LoadedRecord } from '../model/content.ts';
import { isPicture, isRecording } from '../model/part.ts';
import { buildFinding, type Finding } from './finding.ts';
import type { Subjects } from './subjects.ts';

/** Pictures whose alternative text tells a blind visitor nothing that the title or the label has not said. */
export function findMissingAlt({ records }: Subjects): Finding[] {
  return records.flatMap((subject) =>
    subject.of.parts.flatMap((part, i) =>
      isPicture(part) && saysNothing(part, subject.of)
        ? [
            buildFinding(subject, `parts.${i}.alt`, {
              zh: `${part.id} 的替代文字"${part.alt.zh}"只是重复题名或页名，没有说出图上有什么`,
              en: `${part.id}: the alternative text "${part.alt.zh}" repeats the title or label and does not say what is to be seen`,
            }),
          ]
        : [],
    ),
  );
}

function saysNothing({ alt, label }: LoadedPart, { title, referenceCode }: LoadedRecord): boolean {
  const said = [label.zh, title.zh, title.zh + label.zh, referenceCode].map(fold);
  return said.includes(fold(alt.zh)) || fold(alt.zh).length < 4;
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}]/gu, '');
}

/** Pages and recordings that cannot be read, searched or quoted. Lettering of our own drawings is their transcript. */
export function findMissingTranscripts({ records }: Subjects): Finding[] {
  return records.flatMap((subject) =>
    subject.of.parts.flatMap((part, i) => {
      const isRead = (part.kind === 'page' || isRecording(part)) && part.drawing === undefined;
      if (!isRead || part.lines.length > 0) return [];
      return [
        buildFinding(subject, `parts.${i}${part.transcript ? '.transcript' : ''}`, {
          zh: part.transcript ? `${part.id} 的释文里没有一行字` : `${part.id} 没有释文`,
          en: part.transcript
            ? `${part.id}: not one line in its transcript`
            : `${part.id} has no transcript`,
        }),
      ];
    }),
  );
}

/** Entries that no timeline, calendar or decade can hold. */
export function findMissingDates({ records, authorities }: Subjects): Finding[] {
  return [
    ...records.flatMap((subject) => {
      const { date, kind, coverage } = subject.of;
      if (date.earliest === undefined && date.latest === undefined) {
        return [buildFinding(subject, 'date', { zh: '日期不详', en: 'of unknown date' })];
      }
      return kind === 'plate' && !coverage?.date
        ? [
            buildFinding(subject, 'coverage', {
              zh: '没有写明图版所表现的年代（coverage.date）',
              en: 'does not say what time the plate shows (coverage.date)',
            }),
          ]
        : [];
    }),
    ...authorities.flatMap((subject) => {
      const { kind, date } = subject.of;
      if (date !== undefined || (kind !== 'event' && kind !== 'person')) return [];
      return [
        kind === 'event'
          ? buildFinding(subject, 'name', { zh: '事件没有日期', en: 'an event without a date' })
          : buildFinding(subject, 'name', {
              zh: '人物没有生卒年',
              en: 'a person without years of life',
            }),
      ];
    }),
  ];
}

/** Statements of ours that rest on nothing: an archive's record is its own source, a plate or a biography is not. */
export function findMissingSources({ records, authorities, lessons }: Subjects): Finding[] {
  const said = { zh: '没有写出处（sources）', en: 'names no sources' };
  return [
    ...records
      .filter(({ of }) => of.kind === 'plate' && of.sources.length === 0)
      .map((subject) => buildFinding(subject, 'title', said)),
    ...authorities
      .filter(({ of }) => of.description !== undefined && of.sources.length === 0)
      .map((subject) => buildFinding(subject, 'description', said)),
    ...lessons
      .filter(({ of }) => of.sources.length === 0 && !citesSource(of.texts))
      .map((subject) => buildFinding(subject, 'title', said)),
  ];
}

function citesSource(texts: readonly { mentions: readonly { kind: string }[] }[]): boolean {
  return texts.some(({ mentions }) => mentions.some(({ kind }) => kind === 'source'));
}
