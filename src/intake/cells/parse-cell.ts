import { AUTHORITY_FOLDERS } from '../../model/authority-kind.ts';
import type { Fault } from '../../model/fault.ts';
import { buildIntakeFault } from '../build-intake-fault.ts';
import type { Column } from '../columns.ts';
import type { IntakeFaultCode } from '../intake-fault-texts.ts';
import type { SourceValue } from '../source.ts';
import { parseWrittenDate } from './parse-written-date.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A cell as the one text that stands for its value: EDTF, a choice's own word, slugs, and lists a line an item. Two
 * cells mean the same exactly where these are equal.
 */
export type Parsed = { readonly canonical: string } | { readonly fault: Fault };

export function parseCell(column: Column, { text, place }: SourceValue, words: Vocabulary): Parsed {
  const cell = tidy(text);
  if (cell === '') return { canonical: '' };
  const fail = (
    code: IntakeFaultCode,
    value = cell,
    names: Readonly<Record<string, string | number>> = {},
  ): Parsed => ({ fault: buildIntakeFault(code, place, value, names) });

  switch (column.kind) {
    case 'date': {
      const date = parseWrittenDate(cell);
      return 'code' in date ? fail(date.code) : { canonical: date.edtf };
    }
    case 'choice':
      return parseChoice(column, cell, fail);
    case 'list':
    case 'local-list':
    case 'records':
      return { canonical: splitList(text).join('\n') };
    case 'english-list':
      return { canonical: splitEvery(text).join('\n') };
    case 'sources': {
      const slugs = splitList(text);
      const unknown = slugs.find((slug) => !words.hasSource(slug));
      const names = { name: unknown ?? '', folder: 'content/sources/' };
      return unknown === undefined
        ? { canonical: slugs.join('\n') }
        : fail('unknown-authority', unknown, names);
    }
    case 'authorities':
      return parseAuthorities(column, splitList(text), words, fail);
    case 'text':
    case 'local':
    case 'english':
    case 'parent':
    case 'helper':
      break;
  }
  if (column.key === 'language') return parseLanguage(cell, fail);
  return {
    canonical: column.key === 'classification' ? dropUnclassified(cell) : tidyText(column, cell),
  };
}

type Fail = (
  code: IntakeFaultCode,
  value?: string,
  names?: Readonly<Record<string, string | number>>,
) => Parsed;

const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    中文: 'zh-Hans',
    汉语: 'zh-Hans',
    汉文: 'zh-Hans',
    简体中文: 'zh-Hans',
    繁体中文: 'zh-Hant',
    chi: 'zh',
  },
  ...{
    zho: 'zh',
    chinese: 'zh',
    英文: 'en',
    英语: 'en',
    eng: 'en',
    english: 'en',
    俄文: 'ru',
    俄语: 'ru',
    rus: 'ru',
  },
  ...{
    日文: 'ja',
    日语: 'ja',
    jpn: 'ja',
    法文: 'fr',
    法语: 'fr',
    fre: 'fr',
    fra: 'fr',
    德文: 'de',
    德语: 'de',
  },
  ...{
    ger: 'de',
    deu: 'de',
    藏文: 'bo',
    蒙古文: 'mn',
    维吾尔文: 'ug',
    满文: 'mnc',
    朝鲜文: 'ko',
    彝文: 'ii',
  },
};

/** A language tag (BCP 47), which pages carry in `lang`. */
function parseLanguage(cell: string, fail: Fail): Parsed {
  const known = LANGUAGES[cell.toLowerCase()];
  if (known !== undefined) return { canonical: known };
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(cell)) return { canonical: cell };
  return fail('not-one-of', cell, {
    values: `${Object.keys(LANGUAGES).slice(0, 5).join('、')}… / zh-Hans, en, bo …`,
  });
}

function parseChoice({ choices = {} }: Column, cell: string, fail: Fail): Parsed {
  const word = cell.normalize('NFKC').toLowerCase();
  const found = Object.entries(choices).find(
    ([value, words]) => value === word || words.includes(word),
  );
  const values = Object.entries(choices)
    .map(([value, [first]]) => `${first} (${value})`)
    .join('、');
  return found ? { canonical: found[0] } : fail('not-one-of', cell, { values });
}

function parseAuthorities(
  { authority }: Column,
  items: readonly string[],
  words: Vocabulary,
  fail: Fail,
): Parsed {
  if (!authority) throw new Error('a column of authorities has a kind of authority');
  const slugs: string[] = [];
  for (const name of items) {
    const found = words.findAuthorities(authority, name);
    const folder = `content/authorities/${AUTHORITY_FOLDERS[authority]}/`;
    if (found.length === 0) return fail('unknown-authority', name, { name, folder });
    if (found.length > 1)
      return fail('ambiguous-authority', name, { name, slugs: found.join('、') });
    slugs.push(found[0] ?? '');
  }
  return { canonical: [...new Set(slugs)].join('\n') };
}

/** Spaces at the ends and characters that nobody sees mean nothing in a cell. */
function tidy(text: string): string {
  return text
    .replace(/[\u200B\u200C\uFEFF]/g, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim();
}

/** Codes and the like stand on one line; words keep their lines. */
function tidyText({ kind, key }: Column, cell: string): string {
  if (kind === 'text' && /(^|\.)date$/.test(key)) return parseDay(cell);
  return kind === 'text' || kind === 'parent' ? cell.replaceAll(/\s*\n\s*/g, ' ') : cell;
}

/** 2024/6/9 and 20240609 for a day of the calendar; what is none stays, and the model refuses it. */
function parseDay(cell: string): string {
  const date = parseWrittenDate(cell);
  return 'edtf' in date && /^\d{4}-\d\d-\d\d$/.test(date.edtf) ? date.edtf : cell;
}

function dropUnclassified(cell: string): string {
  return /^(无|公开|非密|无密级|不涉密|未定密|none)$/i.test(cell) ? '' : cell;
}

/** By lines where the cell has some, else by semicolons, ideographic commas and bars. */
export function splitList(text: string): string[] {
  return splitEvery(text).filter((item) => item !== '');
}

function splitEvery(text: string): string[] {
  const isLined = text.replaceAll(/\r\n?/g, '\n').includes('\n');
  return text.split(isLined ? /\r?\n/ : /[;；、|｜]/).map(tidy);
}
