import { LANGUAGES, type Language } from '../model/local-text.ts';
import type { PublishedExhibition } from '../model/published.ts';
import { buildMapKey } from './place-maps.ts';
import type { Manuscript } from './manuscript.ts';

/** What a whole exhibition has, in the words of who reads the list. */
const NAMES = {
  introduction: { zh: '导言 introduction', en: 'introduction' },
  hook: { zh: '课堂引子 hook', en: 'lesson hook' },
  timeline: { zh: '时间线（事实表里没有日期）', en: 'timeline (no fact has a date)' },
  map: { zh: '示意图（没有写明位置的地点）', en: 'schematic map (no place says where it lies)' },
  credits: { zh: '制作名单 credits', en: 'credits' },
  sources: { zh: '出处', en: 'sources' },
  tour: { zh: '导览 <Tour>', en: 'guided tour <Tour>' },
  compare: { zh: '对照 <Compare>', en: 'comparison <Compare>' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** A comparison is the pair of its sides. */
const FIGURES = { tour: 'Tour', compare: 'Side' } as const;

export interface Gap {
  readonly exhibition: string;
  readonly lacks: keyof typeof NAMES;
  /** Where the chapters of one language have it and those of another have not. */
  readonly language?: Language | undefined;
}

type Read = Pick<Manuscript, 'catalogue' | 'maps'> & {
  readonly stories: readonly { readonly story: Manuscript['stories'][number]['story'] }[];
};

/** What an exhibition lacks of the parts a whole one has; a small one may do without, so this is a list, no fault. */
export function listGaps({ catalogue, maps, stories }: Read): Gap[] {
  return catalogue.exhibitions.flatMap((exhibition): Gap[] => {
    const { slug, facts, introduction, hook, credits } = exhibition;
    const own = stories.map(({ story }) => story).filter((story) => story.exhibition === slug);
    const has: Partial<Record<keyof typeof NAMES, boolean>> = {
      introduction: introduction !== undefined,
      hook: hook !== undefined,
      timeline: facts.some(({ date }) => date !== undefined),
      map: maps.has(buildMapKey(slug)),
      credits: credits.length > 0,
      sources: exhibition.sources.length > 0 || own.some(({ citations }) => citations.length > 0),
    };
    const told = listLanguages(exhibition).flatMap((language) => {
      const kinds = own
        .filter((story) => story.language === language)
        .flatMap(({ figures }) => figures.map(({ kind }) => kind));
      return (['tour', 'compare'] as const)
        .filter((name) => !kinds.includes(FIGURES[name]))
        .map((lacks) => ({ exhibition: slug, lacks, language }));
    });
    const missing = (Object.keys(has) as (keyof typeof NAMES)[]).filter((name) => !has[name]);
    return [...missing.map((lacks) => ({ exhibition: slug, lacks })), ...told];
  });
}

export function describeGap({ exhibition, lacks, language }: Gap, reader: Language): string {
  return `${exhibition}${language ? ` (${language})` : ''}: ${NAMES[lacks][reader]}`;
}

function listLanguages({ chapters }: PublishedExhibition): readonly Language[] {
  return LANGUAGES.filter((language) =>
    chapters.some(({ languages }) => languages.includes(language)),
  );
}
