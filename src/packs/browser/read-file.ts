// Runs in the browser. A page opened from a disk may fetch nothing, but it may run scripts that lie beside it: every
// file that islands read is such a script, which hands over its bytes.
import { findPackRoot } from './pack-root.ts';

const root = findPackRoot();
const waiting = new Map<string, (base64: string) => void>();

declare global {
  var zhanjuanFile: ((path: string, base64: string) => void) | undefined;
}

globalThis.zhanjuanFile = (path, base64) => waiting.get(path)?.(base64);

/** In place of the browser's `fetch` throughout the pack's script. A file that is not in the pack is answered by 404. */
export async function readPackFile(address: string | URL): Promise<Response> {
  const url = new URL(address, location.href);
  const path = decodeURI(url.href.slice(root.length).replace(/[?#].*$/, ''));
  try {
    const base64 = await runFile(path);
    return new Response(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)));
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** Asked for and not yet here. */
const reading = new Map<string, Promise<string>>();

function runFile(path: string): Promise<string> {
  const begun = reading.get(path);
  if (begun) return begun;
  const file = new Promise<string>((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(path, resolve);
    script.addEventListener('error', () => reject(new Error(`[pack] ${path} is not in the pack`)));
    script.addEventListener('load', () => script.remove());
    script.src = new URL(`${encodeURI(path)}.js`, root).href;
    document.head.append(script);
  }).finally(() => reading.delete(path));
  reading.set(path, file);
  return file;
}
