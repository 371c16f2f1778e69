import { getTranslate } from '../i18n/strings.ts';
import type { ReadingConfig } from '../islands/reading/strings.ts';
import { buildRecordPath } from '../model/addresses.ts';
import type { Language } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import type { ChineseScript } from '../transcripts/convert-script.ts';
import { buildHref } from './addresses.ts';
import { findRecordScript } from './script-forms.ts';

/** What the reader may set, and how the room opens. */
export interface ReadingModel {
  readonly hasTools: boolean;
  /** The script the transcripts are written in, where there is another form of them. */
  readonly script?: ChineseScript | undefined;
  readonly hasTranslation: boolean;
  readonly showsTranslation: boolean;
  readonly isVertical: boolean;
  readonly config: Omit<ReadingConfig, 'strings'>;
}

export function buildReading(
  record: PublishedRecord,
  language: Language,
  citation: string,
): ReadingModel {
  const script = findRecordScript(record);
  const languages = record.parts.flatMap(({ translations = [] }) =>
    translations.map((translation) => translation.language),
  );
  const lines = record.parts.flatMap((part) => part.lines);
  const written = record.parts.find((part) => part.lines.length > 0)?.transcript?.language;
  const isForeign = !(written ?? record.language).startsWith(language);
  const t = getTranslate(language);
  return {
    hasTools: lines.length > 0 || languages.length > 0,
    script,
    hasTranslation: languages.length > 0,
    showsTranslation: isForeign && languages.some((tag) => tag.startsWith(language)),
    isVertical: lines.filter((line) => line.direction === 'vertical').length * 2 > lines.length,
    config: {
      citation,
      script: script && {
        href: buildHref(buildScriptPath(record.id)),
        language: script === 'hant' ? 'zh-Hans' : 'zh-Hant',
        note: t(script === 'hant' ? 'reading-note-hans' : 'reading-note-hant'),
      },
    },
  };
}

function buildScriptPath(recordId: string): string {
  return `${buildRecordPath(recordId)}script.json`;
}
