import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { ContentFaults, type Fault } from './model/fault.ts';
import type { Language } from './model/local-text.ts';
import { findNearest } from './model/nearest.ts';

/** Where things are and how the site is addressed. All folders are absolute. */
export interface Settings {
  readonly projectRoot: string;
  /** First root holds site.yaml; later ones may be private and add holders, records, exhibitions … */
  readonly contentRoots: readonly string[];
  /** Where masters are looked up before the folder of record.yaml, as `<masters>/<holder>/<slug>/<file>`. */
  readonly masters: string | undefined;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Absolute origin of the deployed site, e.g. `https://exhibits.example.org`. */
  readonly site: string;
  /** Path the site is mounted at, always with both slashes: `/` or `/exhibits/`. */
  readonly base: string;
  /** Language of messages to the curator. */
  readonly language: Language;
  /** Drafts are built; never for a site others can reach. */
  readonly preview: boolean;
  /** New addresses are added to urls.lock. */
  readonly lock: boolean;
}

export const SETTINGS_FILE = 'zhanjuan.yaml';

/** Of a site that has no address yet: this machine. */
export const NO_SITE = 'http://localhost:4321';

/** The file at the project's root; every key may be overruled by its environment variable. */
const fileSchema = z.strictObject({
  content: z.union([z.string(), z.array(z.string()).min(1)]).default('content'),
  masters: z.string().optional(),
  out: z.string().default('dist'),
  cache: z.string().default('.zhanjuan'),
  site: z.url().default(NO_SITE),
  base: z.string().default('/'),
  language: z.enum(['zh', 'en']).default('zh'),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that overrule the keys of the file. */
const VARIABLES: Readonly<Record<string, string>> = {
  content: 'ZHANJUAN_CONTENT',
  masters: 'ZHANJUAN_MASTERS',
  out: 'ZHANJUAN_OUT',
  cache: 'ZHANJUAN_CACHE',
  site: 'ZHANJUAN_SITE',
  base: 'ZHANJUAN_BASE',
  language: 'ZHANJUAN_LANG',
} satisfies Record<keyof typeof fileSchema.shape, string>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads zhanjuan.yaml, the variables that overrule it (in ZHANJUAN_CONTENT the roots are joined by the system's path
 * delimiter), ZHANJUAN_PREVIEW and ZHANJUAN_LOCK.
 * @throws ContentFaults with all that is wrong with them
 */
export function parseSettings(projectRoot: string, environment: Environment): Settings {
  const file = path.join(projectRoot, SETTINGS_FILE);
  const overrides = readOverrides(environment);
  const written = existsSync(file) ? readSettingsFile(file, findLanguage(overrides)) : {};
  const fields = { ...written, ...overrides };
  const parsed = fileSchema.safeParse(fields);
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => explainIssue(issue, fields, overrides));
    throw new ContentFaults(faults, findLanguage(fields), { cause: parsed.error });
  }
  const { content, masters, out, cache, site, base, language } = parsed.data;
  const resolve = (folder: string): string => path.resolve(projectRoot, folder);
  return {
    projectRoot,
    contentRoots: [content].flat().map(resolve),
    masters: masters === undefined ? undefined : resolve(masters),
    outDir: resolve(out),
    cacheDir: resolve(cache),
    site: site.replace(/\/+$/, ''),
    base: `/${base}/`.replace(/\/{2,}/g, '/'),
    language,
    preview: environment['ZHANJUAN_PREVIEW'] === '1',
    lock: environment['ZHANJUAN_LOCK'] === '1',
  };
}

/** Keys without a value count as absent. */
function readSettingsFile(file: string, language: Language): Fields {
  let written: unknown;
  try {
    written = parseYaml(readFileSync(file, 'utf8'));
  } catch (cause) {
    const said = String(cause).split('\n', 1)[0] ?? '';
    const [zh, en] = [`不合 YAML 格式（${said}）。`, `this is no YAML (${said}).`];
    throw new ContentFaults([{ code: 'settings', file: SETTINGS_FILE, zh, en }], language, {
      cause,
    });
  }
  if (written !== null && (typeof written !== 'object' || Array.isArray(written))) {
    const zh = '应由 "key: value" 组成，一行一个。';
    const en = 'it should consist of "key: value" lines.';
    throw new ContentFaults([{ code: 'settings', file: SETTINGS_FILE, zh, en }], language);
  }
  return Object.fromEntries(Object.entries(written ?? {}).filter(([, value]) => value !== null));
}

/** Empty variables count as absent. */
function readOverrides(environment: Environment): Fields {
  const present = Object.entries(VARIABLES).flatMap(([key, name]) => {
    const value = environment[name] ?? '';
    return value === '' ? [] : [[key, value] as const];
  });
  const { content, ...others } = Object.fromEntries(present);
  const roots = content?.split(path.delimiter).filter((root) => root !== '') ?? [];
  return roots.length === 0 ? others : { ...others, content: roots };
}

/** In which to speak of what is wrong with the others. */
function findLanguage({ language }: Fields): Language {
  return language === 'en' ? 'en' : 'zh';
}

function explainIssue(issue: z.core.$ZodIssue, fields: Fields, overrides: Fields): Fault[] {
  const code = 'settings';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(VARIABLES);
    return issue.keys.map((field): Fault => {
      const nearest = findNearest(field, known) ?? known.join(', ');
      const [zh, en] = [
        `没有这项设置。可用：${nearest}。`,
        `no such setting. There is: ${nearest}.`,
      ];
      return { code, file: SETTINGS_FILE, field, zh, en };
    });
  }
  const field = String(issue.path[0] ?? '');
  const written = fields[field];
  return [
    {
      code,
      file: field in overrides ? (VARIABLES[field] ?? SETTINGS_FILE) : SETTINGS_FILE,
      field,
      value: typeof written === 'string' ? written : JSON.stringify(written),
      zh: `这个值不合要求（${issue.message}）。`,
      en: `this value is not valid (${issue.message}).`,
    },
  ];
}
