import type { LoadedText } from '../model/content.ts';
import { buildFinding, type Finding, type Subject } from './finding.ts';
import type { Subjects } from './subjects.ts';

/** Fields that are shown in Chinese on English pages, one finding an entry; chapters and lessons without an English text. */
export function findUntranslated(subjects: Subjects): Finding[] {
  const { records, authorities, holders, exhibitions, lessons } = subjects;
  return [
    ...[...exhibitions, ...lessons, ...records, ...authorities, ...holders].flatMap(checkFields),
    ...exhibitions.flatMap((subject) =>
      subject.of.chapters.flatMap(({ slug }, i) => {
        const texts = subject.of.texts.filter(({ chapter }) => chapter === slug);
        return hasEnglish(texts)
          ? []
          : [
              buildFinding(subject, `chapters.${i}`, {
                zh: `章节 ${slug} 没有英文（${slug}.en.mdx）`,
                en: `the chapter ${slug} has no English text (${slug}.en.mdx)`,
              }),
            ];
      }),
    ),
    ...lessons
      .filter(({ of }) => !hasEnglish(of.texts))
      .map((subject) =>
        buildFinding(subject, 'title', {
          zh: '课没有英文（en.mdx）',
          en: 'the lesson has no English text (en.mdx)',
        }),
      ),
  ];
}

function hasEnglish(texts: readonly LoadedText[]): boolean {
  return texts.some(({ language }) => language === 'en');
}

function checkFields(subject: Subject & { readonly of: object }): Finding[] {
  const {
    origin: _origin,
    texts: _texts,
    factsOrigin: _factsOrigin,
    ...fields
  } = {
    texts: undefined,
    factsOrigin: undefined,
    ...(subject.of as { readonly origin: unknown }),
  };
  const paths = listChineseOnly(fields, '');
  const [first] = paths;
  if (first === undefined) return [];
  const names = paths.map((path) =>
    path.replaceAll(/\.(\d+)/g, (_, n: string) => `[${Number(n) + 1}]`),
  );
  const shown = names.slice(0, MOST_NAMED).join('、');
  const more = names.length - MOST_NAMED;
  return [
    buildFinding(subject, first, {
      zh: `没有英文：${shown}${more > 0 ? ` 等 ${names.length} 处` : ''}`,
      en: `no English: ${shown.replaceAll('、', ', ')}${more > 0 ? ` and ${more} more` : ''}`,
    }),
  ];
}
const MOST_NAMED = 4;

/** Paths of texts that have Chinese and nothing else. */
function listChineseOnly(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  if ('zh' in value && typeof value.zh === 'string') {
    return 'en' in value && value.en !== undefined ? [] : [path];
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    // Lines of transcripts are not texts of ours; withdrawal is said in Chinese first.
    name === 'lines' || name === 'translated'
      ? []
      : listChineseOnly(inner, path === '' ? name : `${path}.${name}`),
  );
}
