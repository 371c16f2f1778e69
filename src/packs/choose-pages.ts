import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { AUTHORITY_FOLDERS } from '../model/authority-kind.ts';
import { findTarget, type BuiltSite } from './built-site.ts';
import type { Subject } from './subject.ts';

const ENGLISH = 'en/';
/** On every pack, whatever it is about. */
const ALWAYS = ['search/', 'about/', 'how-this-was-made/', 'sources/'];
const RECORD = /^records\/[^/]+\/[^/]+\//;
const COMPANION = new RegExp(
  `^(?:${[...Object.values(AUTHORITY_FOLDERS), 'holders'].join('|')})/[^/]+/$`,
);
const LABELS = /^labels\/(.+)$/;

/**
 * The pages of a pack, as files below the site's root: those of the subject, the records they lead to, the persons,
 * places, holders … that both lead to, and their counterparts in the other language.
 */
export function choosePages(site: BuiltSite, { roots }: Subject): ReadonlySet<string> {
  const chosen = new Set<string>();
  const add = (page: string): void => {
    for (const prefix of ['', ENGLISH]) {
      const file = `${prefix}${page}index.html`;
      if (findTarget(site, site.base + prefix + page)?.kind === 'page') chosen.add(file);
    }
  };
  const listLinked = (pages: readonly string[]): Set<string> =>
    new Set(pages.flatMap((page) => listLinks(site, page)));

  for (const page of ALWAYS) add(page);
  const own = roots.flatMap((root) => listPagesBelow(site, root));
  for (const page of own) add(page);
  const fromOwn = listLinked(withTwins(own, chosen));
  const records = [...fromOwn].flatMap((page) => RECORD.exec(page)?.[0] ?? []);
  for (const record of new Set(records)) for (const page of listPagesBelow(site, record)) add(page);
  const both = new Set([...fromOwn, ...listLinked(withTwins([...new Set(records)], chosen))]);
  for (const page of both) {
    const labelled = LABELS.exec(page)?.[1];
    const isOwnLabel = labelled !== undefined && chosen.has(`${labelled}index.html`);
    if (COMPANION.test(page) || isOwnLabel) add(page);
  }
  return chosen;
}

/** Pages at and below a path, with their slash at the end. */
function listPagesBelow({ outDir }: BuiltSite, root: string): string[] {
  return readdirSync(path.join(outDir, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => root + name.replaceAll('\\', '/').slice(0, -'index.html'.length))
    .sort();
}

/** The files of pages, in both languages. */
function withTwins(pages: readonly string[], chosen: ReadonlySet<string>): string[] {
  return pages
    .flatMap((page) => [`${page}index.html`, `${ENGLISH}${page}index.html`])
    .filter((file) => chosen.has(file));
}

/** Pages of the site that a page links to, without their language. */
function listLinks(site: BuiltSite, file: string): string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag: (name, { href }) => {
      if (name !== 'a' || href === undefined) return;
      const target = findTarget(site, href);
      if (target?.kind !== 'page') return;
      const page = target.path.slice(0, -'index.html'.length);
      links.push(page.startsWith(ENGLISH) ? page.slice(ENGLISH.length) : page);
    },
  });
  parser.end(readFileSync(path.join(site.outDir, file), 'utf8'));
  return links;
}
