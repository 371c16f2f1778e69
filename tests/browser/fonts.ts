import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const files = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
];

/** Which of them stands in where a machine has no font of its own for a generic family. */
const families = {
  'sans-serif': 'Noto Sans SC',
  'system-ui': 'Noto Sans SC',
  monospace: 'Noto Sans SC',
  serif: 'Noto Serif SC',
};

/**
 * Writes a fontconfig setup with fonts for Chinese that come by npm: without them, a machine without fonts paints
 * nothing at all.
 * @param withSystem the machine's own fonts come first, where it has any
 * @returns the folder to give as FONTCONFIG_PATH
 */
export function writeFontconfig(folder: string, withSystem: boolean): string {
  mkdirSync(folder, { recursive: true });
  const folders = files.map((file) => dirname(fileURLToPath(import.meta.resolve(file))));
  const xml = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...(withSystem ? ['  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>'] : []),
    ...folders.map((path) => `  <dir>${escapeXml(path)}</dir>`),
    `  <cachedir>${escapeXml(join(folder, 'cache'))}</cachedir>`,
    ...Object.entries(families).map(
      ([generic, family]) =>
        `  <alias binding="weak"><family>${generic}</family><default><family>${family}</family></default></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
  writeFileSync(join(folder, 'fonts.conf'), xml);
  return folder;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
