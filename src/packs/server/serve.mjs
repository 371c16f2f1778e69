// Opens this pack to the devices of one room: node pack/serve.mjs [port]. Nothing outside the pack is served.
import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const FIRST_PORT = 8000;
const LAST_PORT = 8019;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
};

const wanted = Number(process.argv[2] ?? 0);

const server = createServer((request, response) => {
  const file = findFile(request.url ?? '/');
  if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
  });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => undefined);
});

/** @param {string} address */
function findFile(address) {
  try {
    const below = decodeURIComponent(new URL(address, 'http://pack.invalid').pathname);
    const file = path.join(root, below.endsWith('/') ? `${below}index.html` : below);
    const isInside = file.startsWith(root + path.sep);
    return isInside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function findAddress() {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

/** @param {string} address */
function openBrowser(address) {
  if (process.env['ZHANJUAN_NO_BROWSER']) return;
  const [command, ...options] = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }[
    process.platform
  ] ?? ['xdg-open'];
  // Where there is none the address in the window is enough.
  spawn(command, [...options, address], { stdio: 'ignore' }).on('error', () => undefined);
}

/** @param {number} port */
function listen(port) {
  server.once('error', () => {
    if (wanted > 0 || port >= LAST_PORT) {
      process.stderr.write('没有可用的端口 / No free port\n');
      process.exit(1);
    }
    listen(port + 1);
  });
  server.listen(port, '0.0.0.0');
}

server.once('listening', () => {
  const address = `http://${findAddress()}:${server.address().port}/`;
  process.stdout.write(
    `\n  网址 / Address:  ${address}\n  二维码 / QR code: ${address}share.html\n\n  关闭这个窗口就停止 / Close this window to stop\n\n`,
  );
  openBrowser(`${address}share.html`);
});
listen(wanted > 0 ? wanted : FIRST_PORT);
