import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildContentFile } from '../catalogue/content-file.ts';
import { recallNothing, type Recall } from '../catalogue/file-memory.ts';
import type { Fault } from '../model/fault.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import type { Settings } from '../settings.ts';
import { findRareCharacters, isShipped } from './rare-characters.ts';

/** Characters a curator has looked at and lets stand without a glyph, each with the reason. */
const ACCEPTED_FILE = 'characters.yaml';
const acceptedSchema = z.array(
  z.strictObject({ character: z.string().min(1), reason: z.string().min(1) }),
);
/** Whatever texts are read from. */
const TEXTS = /\.(?:yaml|mdx|txt|xml|json|hocr|html|vtt)$/;
const REFERENCE = /&#(?:x([\da-f]+)|(\d+));/gi;

/** Entries that pass the gate: of the others nothing is shown. */
export type Shown = Pick<PublishedCatalogue, 'records' | 'exhibitions' | 'lessons'>;

/** A character that most readers would see as an empty box: neither their system nor the site's own face has it. */
export function checkCharacters(
  {
    contentRoots,
    masters,
    projectRoot,
  }: Pick<Settings, 'contentRoots' | 'masters' | 'projectRoot'>,
  shown: Shown,
  recall: Recall = recallNothing,
): Fault[] {
  const accepted = new Set(contentRoots.flatMap(readAccepted));
  const records = shown.records.map(({ id }) => `${id}/`);
  const inRoots = new Set([
    ...records.map((folder) => `records/${folder}`),
    ...shown.exhibitions.map(({ slug }) => `exhibitions/${slug}/`),
    ...shown.lessons.map(({ slug }) => `lessons/${slug}/`),
  ]);
  const inMasters = new Set(records);
  const check = (root: string, isShown: (folder: string) => boolean): Fault[] =>
    listTexts(root)
      .filter((file) => isShown(`${path.posix.dirname(file.replaceAll('\\', '/'))}/`))
      .flatMap((file) => {
        const { path: full, file: name } = buildContentFile(projectRoot, path.join(root, file));
        return recall(full, 'characters', () => checkText(readFileSync(full, 'utf8'), name));
      })
      .filter(({ value }) => !accepted.has(value));
  return [
    ...contentRoots.flatMap((root) =>
      check(
        root,
        (folder) => /^(?:authorities|sources|holders)\//.test(folder) || inRoots.has(folder),
      ),
    ),
    // A transcript may lie beside its scan.
    ...(masters === undefined ? [] : check(masters, (folder) => inMasters.has(folder))),
  ];
}

function listTexts(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => TEXTS.test(entry.name) && !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== ACCEPTED_FILE && !/(?:^|[\\/])\./.test(file))
    .sort();
}

function readAccepted(root: string): string[] {
  const file = path.join(root, ACCEPTED_FILE);
  if (!existsSync(file)) return [];
  return acceptedSchema.parse(parse(readFileSync(file, 'utf8'))).map(({ character }) => character);
}

function checkText(source: string, file: string): (Fault & { readonly value: string })[] {
  const text = source.replace(REFERENCE, (_, hex?: string, decimal?: string) =>
    String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );
  return findRareCharacters(text)
    .filter((character) => !isShipped(character))
    .map((character) => {
      const line = text.slice(0, text.indexOf(character)).split('\n').length;
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
      return {
        code: 'character-without-glyph',
        file,
        line,
        value: character,
        zh: `${code} 这个字，常见系统和本站字体都没有字形，读者看到的是空框。请核对是否误识或自造字，改用通行字，或用 ⿰⿱ 描述；确要照原样保留，就写进 content/${ACCEPTED_FILE}：- character: "${character}"，reason: 理由。`,
        en: `neither common systems nor the site's face have a glyph for ${code}: readers see an empty box. Check whether it was misread or privately encoded, write the current character, or describe it by ⿰⿱; to keep it as it is, list it in content/${ACCEPTED_FILE} as character and reason.`,
      };
    });
}
