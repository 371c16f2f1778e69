import path from 'node:path';
import { parseArgs } from 'node:util';
import { openConsole, type Console } from '../../src/curate/console.ts';
import { runNewSite } from '../../src/curate/run-new-site.ts';
import { KINDS, runNew, type KindName } from '../../src/curate/run-new.ts';
import type { Command } from './commands.ts';

/** Every question has a flag of its name. */
const ANSWERS = [
  ...['title', 'title-en', 'slug', 'holder', 'code', 'creator', 'date', 'level', 'cover'],
  ...['chapter', 'chapter-title', 'chapter-title-en', 'audience', 'grade', 'exhibition', 'form'],
  ...['name', 'name-en', 'access', 'url'],
] as const;

/** All that can be new: the site itself comes first. */
const THINGS = ['site', ...KINDS] as const;

const THING_WORDS: Record<(typeof THINGS)[number], Readonly<Record<'zh' | 'en', string>>> = {
  site: { zh: '自己的网站', en: 'a site of your own' },
  holder: { zh: '馆藏单位', en: 'an institution that holds records' },
  record: { zh: '档案条目', en: 'a record' },
  exhibition: { zh: '展览', en: 'an exhibition' },
  lesson: { zh: '课程', en: 'a lesson' },
  plate: { zh: '教学图版', en: 'a teaching plate' },
};

export const newCommand: Command = {
  usage:
    'new site|holder|record|exhibition|lesson|plate [SLUG] [--title 题名] [--title-en TITLE] [--holder SLUG] [--code 档号] [--creator …] [--date …] [--level …] [--cover HOLDER/SLUG] [--chapter SLUG] [--chapter-title …] [--chapter-title-en …] [--audience …] [--grade N] [--exhibition SLUG] [--form …] [--name …] [--name-en …] [--access …] [--url …] [--into FOLDER] [--yes]',
  zh: '新建自己的网站、馆藏单位、条目、展览、课程或图版：逐项询问，写成带说明的草稿，不改写已有的文件。',
  en: 'begins a site of your own, a holder, record, exhibition, lesson or plate: asks, and writes a commented draft; nothing is overwritten.',
  run: async (settings, args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(ANSWERS.map((name) => [name, { type: 'string' } as const])),
        into: { type: 'string' },
        yes: { type: 'boolean', default: false },
      },
    });
    const console = openConsole(settings.language, values.yes);
    const [named, slug, ...more] = positionals;
    const kind = named ?? (await askKind(console));
    const { into } = values;
    const said = Object.fromEntries(
      ANSWERS.map((name) => [name, readText((values as Record<string, unknown>)[name])]),
    );
    const flags = slug === undefined ? said : { ...said, slug };
    if (kind === 'site' && more.length === 0) return await runNewSite(settings, flags, console);
    if (!isKind(kind) || more.length > 0) {
      if (named !== undefined && !isKind(named))
        console.say(
          `没有“${named}”这一种。可以新建：${THINGS.join('、')}。`,
          `There is no "${named}". There is: ${THINGS.join(', ')}.`,
        );
      console.print(newCommand.usage);
      return false;
    }
    return await runNew(
      settings,
      {
        kind,
        flags,
        into: typeof into === 'string' ? path.resolve(into) : undefined,
      },
      console,
    );
  },
};

/** By number or by word; nothing where nobody is there to ask. */
async function askKind(console: Console): Promise<string | undefined> {
  const list = THINGS.map((kind, i) => ({ kind, number: `${i + 1}`, ...THING_WORDS[kind] }));
  const show = (say: 'zh' | 'en'): string =>
    list.map((one) => `\n  ${one.number}) ${one.kind}  ${one[say]}`).join('');
  const typed = await console.ask(`新建什么？${show('zh')}\n：`, `What is new?${show('en')}\n:`);
  return list.find(({ number }) => number === typed)?.kind ?? typed;
}

function isKind(word: string | undefined): word is KindName {
  return KINDS.some((kind) => kind === word);
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
