// https://www.w3.org/TR/appmanifest/
import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getText, type LocalText } from '../model/local-text.ts';
import type { BuiltSite } from '../packs/built-site.ts';
import { MANIFEST_FILE } from './addresses.ts';

const ICON = 'icon.svg';
const ICONS = 'icons';
/** The paper of the pages by day; the icon's own ground. */
const PAPER = '#f7f2e8';
/** Of a maskable icon, whose rim systems cut off, its picture is the middle: https://www.w3.org/TR/appmanifest/#icon-masks */
const SAFE = 0.72;

/** The site as an app that can be installed: its manifest, and its icon as pictures. */
export function writeWebApp(
  { outDir, base }: BuiltSite,
  site: { readonly name: LocalText; readonly description: LocalText },
): void {
  const svg = readFileSync(path.join(outDir, ICON), 'utf8');
  mkdirSync(path.join(outDir, ICONS), { recursive: true });
  const draw = (file: string, width: number, share: number): void => {
    const drawn = new Resvg(share === 1 ? svg : shrink(svg, share), {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false },
    });
    writeFileSync(path.join(outDir, ICONS, file), drawn.render().asPng());
  };
  draw('192.png', 192, 1);
  draw('512.png', 512, 1);
  draw('maskable-512.png', 512, SAFE);
  const icon = (file: string, size: number) => ({
    src: `${base}${ICONS}/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  const manifest = {
    id: base,
    name: getText(site.name, 'zh').text,
    description: getText(site.description, 'zh').text,
    lang: 'zh-Hans',
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: base + ICON, sizes: 'any', type: 'image/svg+xml' },
      icon('192.png', 192),
      icon('512.png', 512),
      { ...icon('maskable-512.png', 512), purpose: 'maskable' },
    ],
  };
  writeFileSync(path.join(outDir, MANIFEST_FILE), `${JSON.stringify(manifest, null, 1)}\n`);
}

function shrink(svg: string, share: number): string {
  const rim = (100 * (1 - share)) / 2;
  const inner = svg.replace(
    '<svg ',
    `<svg x="${rim}" y="${rim}" width="${100 * share}" height="${100 * share}" `,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${PAPER}"/>${inner}</svg>`;
}
