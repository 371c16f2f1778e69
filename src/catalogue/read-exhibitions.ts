import type { ChapterText, LoadedExhibition, Origin } from '../model/content.ts';
import { exhibitionSchema } from '../model/exhibition.ts';
import { factListSchema } from '../model/fact.ts';
import { buildFault, buildFieldFault } from './build-fault.ts';
import {
  readFolder,
  type ContentFile,
  type FolderEntry,
  type ReadContext,
} from './content-file.ts';
import { getExhibitionKey } from './keys.ts';
import { parseEntry } from './parse-entry.ts';
import {
  checkSlug,
  findDataFile,
  listEntryFolders,
  readDataFile,
  type Register,
} from './read-entries.ts';
import { findText } from './find-text.ts';
import { readYamlList } from './read-yaml.ts';

const EXHIBITION_FILE = 'exhibition.yaml';
/** Pages of every exhibition that stand where its chapters do. */
export const RESERVED_CHAPTERS = ['timeline', 'map'];
const FACTS_FILE = 'facts.yaml';

/** Reads `<folder>/<slug>/exhibition.yaml` and finds the texts of its chapters. */
export function readExhibitions(
  folder: ContentFile,
  register: Register,
  context: ReadContext,
): LoadedExhibition[] {
  const wanted = `exhibitions/<slug>/${EXHIBITION_FILE}`;
  return listEntryFolders(folder, wanted, getExhibitionKey, register, context).flatMap(
    (entry) => readExhibition(entry, context) ?? [],
  );
}

function readExhibition(folder: FolderEntry, context: ReadContext): LoadedExhibition | undefined {
  const files = readFolder(folder, context);
  const dataFile = findDataFile(files, EXHIBITION_FILE, folder, context);
  if (!dataFile) return undefined;
  const texts = files.flatMap((file) => findChapterText(folder.name, file, context) ?? []);
  const yaml = readDataFile(dataFile, context);
  const fields = yaml && parseEntry(exhibitionSchema, yaml, context);
  if (!yaml || !fields) return undefined;
  const { origin } = yaml;
  const { facts, factsOrigin } = readFacts(files, origin, context);
  const exhibition = { ...fields, slug: folder.name, texts, facts, factsOrigin, origin };
  if (!fields.withdrawn) checkChapters(exhibition, context);
  return exhibition;
}

function readFacts(
  files: readonly FolderEntry[],
  origin: Origin,
  context: ReadContext,
): Pick<LoadedExhibition, 'facts' | 'factsOrigin'> {
  const file = files.find(({ name }) => name === FACTS_FILE);
  if (!file) return { facts: [], factsOrigin: origin };
  if (file.isLink) {
    context.faults.push(buildFault('symlink-text', { file: file.file }));
    return { facts: [], factsOrigin: origin };
  }
  const yaml = readYamlList(file, context);
  const facts = yaml && parseEntry(factListSchema, yaml, context);
  return { facts: facts ?? [], factsOrigin: yaml?.origin ?? origin };
}

function findChapterText(
  exhibition: string,
  file: FolderEntry,
  context: ReadContext,
): ChapterText | undefined {
  const wanted = '<chapter>.zh.mdx, <chapter>.en.mdx';
  const [, chapter, language] = /^(.+)\.([a-z]+)\.mdx$/.exec(file.name) ?? [];
  const text = findText(file, language, wanted, context);
  if (!text || chapter === undefined || !checkSlug(chapter, file, context)) return undefined;
  return { exhibition, chapter, ...text };
}

/** Every chapter once, with a Chinese text; every text listed. */
function checkChapters(exhibition: LoadedExhibition, context: ReadContext): void {
  const { chapters, texts, origin } = exhibition;
  const listed = new Set<string>();
  const written = new Set(texts.map(({ chapter, language }) => `${chapter}.${language}`));
  for (const [i, { slug, withdrawn }] of chapters.entries()) {
    const field = `chapters.${i}.slug`;
    if (RESERVED_CHAPTERS.includes(slug)) {
      context.faults.push(buildFieldFault('reserved-chapter', origin, field, slug));
    }
    if (listed.has(slug)) {
      context.faults.push(buildFieldFault('duplicate-chapter', origin, field, slug));
    } else if (!withdrawn && !written.has(`${slug}.zh`)) {
      const names = { chapter: slug, name: `${slug}.zh.mdx` };
      context.faults.push(buildFieldFault('missing-chapter-text', origin, field, slug, names));
    }
    listed.add(slug);
  }
  for (const { chapter, file } of texts) {
    if (!listed.has(chapter)) {
      context.faults.push(buildFault('unlisted-chapter', { file, value: chapter }));
    }
  }
}
