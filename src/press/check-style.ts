import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../model/fault.ts';
import { findStyleFindings, isChinese, type NameRule } from '../story/chinese-style.ts';
import type { StoryFile } from '../story/read-stories.ts';
import type { Told } from '../story/story.ts';

const NAMES_FILE = 'names.yaml';
const namesSchema = z.array(
  z.strictObject({ write: z.string().min(1), not: z.array(z.string().min(1)).min(1) }),
);
/** What of a text is read for its style. */
type Written = Pick<Told, 'file' | 'language' | 'headings' | 'paragraphs'>;
/** What is another's wording or no Chinese, and stands as it is. */
const VERBATIM = new Set([
  ...['en', 'url', 'sameAs', 'referenceCode', 'formerCodes', 'identifiers'],
  ...['file', 'drawing', 'not'],
]);
const VERBATIM_OF_SOURCES = new Set(['title', 'container', 'author']);
/** A plate's list of sources is a bibliography, whose dates are written 2006-11-04. */
const BIBLIOGRAPHY = 'sources';

/** Every departure from the house style of Chinese, in chapters, lessons and the texts of YAML files. */
export function checkStyle(
  roots: readonly string[],
  projectRoot: string,
  stories: readonly StoryFile<Written>[],
): Fault[] {
  const names = roots.flatMap(readNames);
  const show = (file: string): string => path.relative(projectRoot, file).replaceAll('\\', '/');
  return [
    ...roots.flatMap((root) =>
      globSync('**/*.yaml', { cwd: root })
        .sort()
        .filter((file) => file !== NAMES_FILE)
        .flatMap((file) => checkYaml(path.join(root, file), show, names)),
    ),
    ...stories
      .filter(({ story }) => story.language === 'zh')
      .flatMap((file) => checkStory(file, names)),
  ];
}

function readNames(root: string): NameRule[] {
  const file = path.join(root, NAMES_FILE);
  if (!existsSync(file)) return [];
  return namesSchema.parse(parseDocument(readFileSync(file, 'utf8')).toJS());
}

function checkStory(
  { story, path: file }: StoryFile<Written>,
  names: readonly NameRule[],
): Fault[] {
  const attributes = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, i) =>
      [...text.matchAll(/\b\w+="([^"]*)"/g)].map((match) => {
        return { text: match[1] ?? '', line: i + 1 };
      }),
    );
  const headings = story.headings.map(({ text }) => ({ text, line: 1 }));
  return [...story.paragraphs, ...attributes, ...headings].flatMap(({ text, line }) =>
    findStyleFindings(text, names).map(({ index: _, ...problem }) => {
      return { file: story.file, line, ...problem };
    }),
  );
}

function checkYaml(
  file: string,
  show: (file: string) => string,
  names: readonly NameRule[],
): Fault[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const isSource = path.basename(path.dirname(file)) === 'sources';
  const faults: Fault[] = [];
  visit(document, {
    Pair(_, { key }) {
      const name = isScalar(key) ? String(key.value) : '';
      const isVerbatim = VERBATIM.has(name) || (isSource && VERBATIM_OF_SOURCES.has(name));
      return isVerbatim ? visit.SKIP : undefined;
    },
    Scalar(key, { value, range }, ancestors) {
      if (key === 'key' || typeof value !== 'string' || !isChinese(value)) return;
      const isListed = ancestors.some(
        (one) => isPair(one) && isScalar(one.key) && one.key.value === BIBLIOGRAPHY,
      );
      const { line } = lines.linePos(range?.[0] ?? 0);
      for (const { index: _, ...problem } of findStyleFindings(value, names)) {
        if (isListed && problem.code === 'date-style') continue;
        faults.push({ file: show(file), line, ...problem });
      }
    },
  });
  return faults;
}
