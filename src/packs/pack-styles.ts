import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findTarget, type BuiltSite } from './built-site.ts';
import { buildRelative, encodeText } from './pack-files.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Two files of a disk are two sites to browsers, between which no page may change into another. */
const TRANSITION = /@view-transition\s*\{[^}]*\}/g;

/** A style sheet with its fonts inside: Firefox takes none from another file of a disk. */
export function rewriteStyles(site: BuiltSite, file: string): Uint8Array {
  const css = readFileSync(path.join(site.outDir, file), 'utf8');
  const rewritten = css
    .replaceAll(TRANSITION, '')
    .replaceAll(/url\(\s*["']?([^"')]+?)["']?\s*\)/g, (whole, address: string) => {
      const absolute = new URL(address, `https://site.invalid${site.base}${file}`).pathname;
      const target = address.startsWith('data:') ? undefined : findTarget(site, absolute);
      if (target?.kind !== 'file') return whole;
      const type = MEDIA_TYPES[path.extname(target.path)];
      if (type === undefined) return `url(${buildRelative(file, target.path)})`;
      const bytes = readFileSync(path.join(site.outDir, target.path));
      return `url("data:${type};base64,${bytes.toString('base64')}")`;
    });
  return encodeText(rewritten);
}
