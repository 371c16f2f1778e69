import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { recallNothing, type Recall } from '../catalogue/file-memory.ts';
import type { Fault } from '../model/fault.ts';
import type { Settings } from '../settings.ts';
import { findRareCharacters, isShipped } from './rare-characters.ts';
import { listShownTexts, type Shown } from './shown-texts.ts';

/** Characters a curator has looked at and lets stand without a glyph, each with the reason. */
const ACCEPTED_FILE = 'characters.yaml';
const acceptedSchema = z.array(
  z.strictObject({ character: z.string().min(1), reason: z.string().min(1) }),
);
const REFERENCE = /&#(?:x([\da-f]+)|(\d+));/gi;

/** A character that most readers would see as an empty box: neither their system nor the site's own face has it. */
export function checkCharacters(
  settings: Pick<Settings, 'contentRoots' | 'masters' | 'projectRoot'>,
  shown: Shown,
  recall: Recall = recallNothing,
): Fault[] {
  const accepted = new Set(settings.contentRoots.flatMap(readAccepted));
  return listShownTexts(settings, shown)
    .flatMap(({ path: full, file }) =>
      recall(full, 'characters', () => checkText(readFileSync(full, 'utf8'), file)),
    )
    .filter(({ value }) => !accepted.has(value));
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
