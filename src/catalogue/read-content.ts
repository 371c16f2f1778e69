import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { authoritySchema } from '../model/authority.ts';
import { AUTHORITY_FOLDERS, AUTHORITY_KINDS, getAuthorityKey } from '../model/authority-kind.ts';
import { campaignSchema } from '../model/campaign.ts';
import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { holderSchema } from '../model/holder.ts';
import { findNearest } from '../model/nearest.ts';
import { siteSchema } from '../model/site.ts';
import { sourceSchema } from '../model/source.ts';
import type { Settings } from '../settings.ts';
import { buildFault } from './build-fault.ts';
import { checkContent } from './check-content.ts';
import {
  buildContentFile,
  findChild,
  readFolder,
  type ContentFile,
  type ReadContext,
} from './content-file.ts';
import { recallNothing, type Recall } from './file-memory.ts';
import { getCampaignKey, getHolderKey, getSourceKey } from './keys.ts';
import { parseEntry } from './parse-entry.ts';
import { readDataFile, readEntries, type Entry, type Register } from './read-entries.ts';
import { readExhibitions } from './read-exhibitions.ts';
import { readLessons } from './read-lessons.ts';
import { readRecords } from './read-records.ts';
import type { Draw } from './read-part.ts';
import { LOCK_FILE, readUrlsLock } from './urls-lock.ts';

/** What the content roots hold, with every fault of every file. */
export interface Content {
  readonly everything: Everything;
  readonly faults: readonly Fault[];
  /** Identities of all entries, those with faults too. */
  readonly known: ReadonlyMap<string, string>;
}

const FOLDERS = [
  'holders',
  'authorities',
  'sources',
  'records',
  'exhibitions',
  'lessons',
  'campaigns',
] as const;

/**
 * Reads all content roots; `draw` gives size and lettering of drawings, `recall` what was read before. Never throws for content: whatever
 * is wrong becomes a fault, and what can be read is there. References are checked by `checkReferences`.
 */
export async function readContent(
  settings: Settings,
  { draw, recall }: { readonly draw?: Draw | undefined; readonly recall?: Recall | undefined } = {},
): Promise<Content> {
  const context = buildContext(settings, recall);
  const known: Register = new Map();
  const roots: RootContent[] = [];
  for (const [i, root] of settings.contentRoots.entries()) {
    const folder = buildContentFile(settings.projectRoot, root);
    if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
      checkFolderNames(folder, context);
      roots.push(await readRoot(folder, i === 0, draw, known, context));
    } else context.faults.push(buildFault('missing-root', { file: folder.file }));
  }
  const everything: Everything = {
    ...(roots[0]?.site ?? buildNoSite(settings)),
    holders: roots.flatMap(({ holders }) => holders),
    authorities: roots.flatMap(({ authorities }) => authorities),
    sources: roots.flatMap(({ sources }) => sources),
    records: roots.flatMap(({ records }) => records),
    emptiedRecords: roots.flatMap(({ emptiedRecords }) => emptiedRecords),
    exhibitions: roots.flatMap(({ exhibitions }) => exhibitions),
    lessons: roots.flatMap(({ lessons }) => lessons),
    campaigns: roots.flatMap(({ campaigns }) => campaigns),
    promised: readUrlsLock(path.join(settings.contentRoots[0] ?? '', LOCK_FILE)),
  };
  return { everything, faults: [...context.faults, ...checkContent(everything)], known };
}

/** Holders, authorities and sources of all roots, for those who need their names alone; faults are told elsewhere. */
export function readNamed(settings: Settings): Named {
  const context = buildContext(settings);
  const roots = settings.contentRoots.map((root) =>
    readNamedOf(buildContentFile(settings.projectRoot, root), new Map(), context),
  );
  return {
    holders: roots.flatMap(({ holders }) => holders),
    authorities: roots.flatMap(({ authorities }) => authorities),
    sources: roots.flatMap(({ sources }) => sources),
  };
}

export type Named = Pick<Everything, 'holders' | 'authorities' | 'sources'>;

function buildContext(
  { projectRoot, contentRoots, masters }: Settings,
  recall = recallNothing,
): ReadContext {
  const roots = [...contentRoots, ...(masters === undefined ? [] : [masters])];
  const allowedRoots = roots
    .filter((root) => existsSync(root))
    .map((root) => realpathSync.native(root));
  return { projectRoot, masters, allowedRoots, recall, faults: [] };
}

type Site = Pick<Everything, 'site' | 'siteOrigin'>;
type RootContent = Omit<Everything, keyof Site | 'promised'> & { readonly site: Site | undefined };

async function readRoot(
  root: ContentFile,
  isFirst: boolean,
  draw: Draw | undefined,
  known: Register,
  context: ReadContext,
): Promise<RootContent> {
  const at = (name: string): ContentFile => findChild(root, name);
  return {
    site: isFirst ? readSite(root, context) : undefined,
    ...readNamedOf(root, known, context),
    ...(await readRecords(at('records'), draw, known, context)),
    exhibitions: readExhibitions(at('exhibitions'), known, context),
    lessons: readLessons(at('lessons'), known, context),
    campaigns: readEntries(at('campaigns'), campaignSchema, getCampaignKey, known, context).map(
      flatten,
    ),
  };
}

function readNamedOf(root: ContentFile, known: Register, context: ReadContext): Named {
  const at = (...names: string[]): ContentFile => names.reduce(findChild, root);
  const read = <Schema extends z.ZodType>(
    folder: ContentFile,
    schema: Schema,
    getKey: (slug: string) => string,
  ): Entry<z.output<Schema>>[] => readEntries(folder, schema, getKey, known, context);

  return {
    holders: read(at('holders'), holderSchema, getHolderKey).map(flatten),
    authorities: AUTHORITY_KINDS.flatMap((kind) => {
      const folder = at('authorities', AUTHORITY_FOLDERS[kind]);
      const entries = read(folder, authoritySchema, (slug) => getAuthorityKey(kind, slug));
      return entries.map((entry) => ({ kind, ...flatten(entry) }));
    }),
    sources: read(at('sources'), sourceSchema, getSourceKey).map(flatten),
  };
}

function flatten<Fields extends object>({ slug, fields, origin }: Entry<Fields>) {
  return { ...fields, slug, origin };
}

function readSite(root: ContentFile, context: ReadContext): Site | undefined {
  const file = readFolder(root, context).find(({ name }) => name === 'site.yaml');
  if (!file) {
    context.faults.push(buildFault('missing-file', { file: root.file }, { name: 'site.yaml' }));
    return undefined;
  }
  const yaml = readDataFile(file, context);
  const site = yaml && parseEntry(siteSchema, yaml, context);
  return yaml && site && { site, siteOrigin: yaml.origin };
}

/** Stands in where there is a fault, so that everything else can be checked as well. */
function buildNoSite({ projectRoot, contentRoots }: Settings): Site {
  const none = { zh: '' };
  const { file } = buildContentFile(projectRoot, contentRoots[0] ?? projectRoot);
  return {
    site: { name: none, tagline: none, description: none },
    siteOrigin: { file: `${file}/site.yaml`, lineOf: () => undefined },
  };
}

/** A misspelt folder would be passed over in silence. */
function checkFolderNames(root: ContentFile, context: ReadContext): void {
  const quiet = { ...context, faults: [] };
  const groups = [
    [root, FOLDERS],
    [findChild(root, 'authorities'), Object.values(AUTHORITY_FOLDERS)],
  ] as const;
  for (const [folder, names] of groups) {
    for (const { name, file, isFolder } of readFolder(folder, quiet)) {
      const nearest = isFolder ? findNearest(name.toLowerCase(), names) : undefined;
      if (nearest !== undefined && nearest !== name) {
        context.faults.push(buildFault('misnamed-folder', { file }, { nearest }));
      } else if (folder !== root && nearest === undefined) {
        const wanted = names.join(', ');
        context.faults.push(buildFault('unexpected-file', { file }, { wanted }));
      }
    }
  }
}
