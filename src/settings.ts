import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

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
  readonly language: 'zh' | 'en';
  /** Drafts are built; never for a site others can reach. */
  readonly preview: boolean;
  /** New addresses are added to urls.lock. */
  readonly lock: boolean;
}

/** zhanjuan.yaml at the project's root; every key may be overruled by its environment variable. */
const fileSchema = z.strictObject({
  content: z.union([z.string(), z.array(z.string()).min(1)]).default('content'),
  masters: z.string().optional(),
  out: z.string().default('dist'),
  cache: z.string().default('.zhanjuan'),
  site: z.url().default('http://localhost:4321'),
  base: z.string().default('/'),
  language: z.enum(['zh', 'en']).default('zh'),
});

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads zhanjuan.yaml and ZHANJUAN_CONTENT (roots joined by the system's path delimiter), ZHANJUAN_MASTERS,
 * ZHANJUAN_OUT, ZHANJUAN_CACHE, ZHANJUAN_SITE, ZHANJUAN_BASE, ZHANJUAN_LANG, ZHANJUAN_PREVIEW, ZHANJUAN_LOCK.
 */
export function parseSettings(projectRoot: string, environment: Environment): Settings {
  const file = path.join(projectRoot, 'zhanjuan.yaml');
  const written = existsSync(file) ? readSettingsFile(file) : {};
  const parsed = fileSchema.safeParse({ ...written, ...readOverrides(environment) });
  if (!parsed.success) {
    throw new Error(`[settings] zhanjuan.yaml: ${z.prettifyError(parsed.error)}`);
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
function readSettingsFile(file: string): object {
  let written: unknown;
  try {
    written = parseYaml(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`[settings] zhanjuan.yaml: ${String(cause)}`, { cause });
  }
  if (written !== null && (typeof written !== 'object' || Array.isArray(written))) {
    throw new Error('[settings] zhanjuan.yaml: it should consist of "key: value" lines');
  }
  return Object.fromEntries(Object.entries(written ?? {}).filter(([, value]) => value !== null));
}

function readOverrides(environment: Environment): Record<string, unknown> {
  const overrides = {
    content: environment['ZHANJUAN_CONTENT']?.split(path.delimiter).filter((root) => root !== ''),
    masters: environment['ZHANJUAN_MASTERS'],
    out: environment['ZHANJUAN_OUT'],
    cache: environment['ZHANJUAN_CACHE'],
    site: environment['ZHANJUAN_SITE'],
    base: environment['ZHANJUAN_BASE'],
    language: environment['ZHANJUAN_LANG'],
  };
  return Object.fromEntries(
    Object.entries(overrides).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
