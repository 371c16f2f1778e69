import { Parser } from 'htmlparser2';

export interface PageLink {
  readonly address: string;
  /** Which element and attribute, to be named in a failure. */
  readonly from: string;
  readonly rel: readonly string[];
  /** Followed by a visitor; everything else the browser fetches by itself. */
  readonly isFollowed: boolean;
}

export interface PageLinks {
  readonly links: readonly PageLink[];
  /** What `#…` may lead to. */
  readonly ids: ReadonlySet<string>;
}

const ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction'];
const CONFIG_KEYS = ['src', 'href', 'address'];

/** Every address that stands in a page: attributes, srcset, refresh, style attributes, the viewer's JSON. */
export function findPageLinks(html: string): PageLinks {
  const links: PageLink[] = [];
  const ids = new Set<string>();
  let json: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const rel = (attributes['rel'] ?? '').split(/\s+/);
      const add = (address: string, attribute: string): void => {
        links.push({ address, rel, from: `<${name} ${attribute}>`, isFollowed: name === 'a' });
      };
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      for (const attribute of ATTRIBUTES) {
        const address = attributes[attribute];
        if (address !== undefined) add(address, attribute);
      }
      for (const address of splitSrcset(attributes['srcset'] ?? '')) add(address, 'srcset');
      for (const address of findCssLinks(attributes['style'] ?? '')) add(address, 'style');
      const refresh = /^\d+; *url=(.+)$/i.exec(attributes['content'] ?? '');
      if (attributes['http-equiv'] === 'refresh' && refresh) add(refresh[1] ?? '', 'content');
      if (name === 'script' && attributes['type'] === 'application/json') json = '';
    },
    ontext(text) {
      if (json !== undefined) json += text;
    },
    onclosetag(name) {
      if (name !== 'script' || json === undefined) return;
      for (const address of findConfigLinks(JSON.parse(json)))
        links.push({ address, rel: [], from: '<script type=application/json>', isFollowed: false });
      json = undefined;
    },
  });
  parser.end(html);
  return { links, ids };
}

export function findCssLinks(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, address = '']) => address);
}

/** Chunks that a bundled script loads later: static and dynamic imports, preloaded styles. */
export function findScriptLinks(script: string): string[] {
  return [...script.matchAll(/["'`](\.{1,2}\/[\w./-]+\.(?:js|css|wasm))["'`]/g)].map(
    ([, address = '']) => address,
  );
}

function splitSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

function findConfigLinks(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'path') return [`${value}/info.json`];
    if (key === 'srcset') return splitSrcset(value);
    return CONFIG_KEYS.includes(key) ? [value] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => findConfigLinks(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => findConfigLinks(item, name));
}
