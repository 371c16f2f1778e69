import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleOwnScript } from './bundle-scripts.ts';
import { encodeText, WORKS_FOLDER, type PackFiles } from './pack-files.ts';
import { renderSharePage, renderVerifyPage } from './tool-pages.ts';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** What every pack has, whatever it is about: its own pages, and the programs that serve it to a classroom. */
export async function listOwnFiles(): Promise<PackFiles> {
  const read = (file: string): Uint8Array => readFileSync(path.join(HERE, file));
  const unix = read('server/serve-unix.sh');
  // Windows reads batch files with its own line ends only.
  const windows = encodeText(
    readFileSync(path.join(HERE, 'server/serve-windows.bat'), 'utf8').replaceAll('\n', '\r\n'),
  );
  return new Map([
    ['verify.html', encodeText(renderVerifyPage())],
    ['share.html', encodeText(renderSharePage())],
    ['serve-linux.sh', unix],
    ['serve-macos.command', unix],
    ['serve-windows.bat', windows],
    [`${WORKS_FOLDER}/serve.py`, read('server/serve.py')],
    [`${WORKS_FOLDER}/serve.mjs`, read('server/serve.mjs')],
    [`${WORKS_FOLDER}/cover.css`, read('cover.css')],
    [`${WORKS_FOLDER}/pack.css`, read('pack.css')],
    [`${WORKS_FOLDER}/verify.js`, await bundleOwnScript('verify')],
    [`${WORKS_FOLDER}/share.js`, await bundleOwnScript('share')],
  ]);
}
