import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readPublication, type Publication } from '../../../../src/press/publication.ts';
import { findRefusal } from '../../../../src/preview/server/check-request.ts';
import { serveTools } from '../../../../src/preview/server/serve-tools.ts';
import { TOKEN_HEADER } from '../../../../src/preview/shared/messages.ts';
import { parseSettings, type Settings } from '../../../../src/settings.ts';
import { buildEnvironment } from '../../../build/build-site.ts';
import { editText } from '../../../build/sound-root.ts';

const SOUND_CONTENT = path.join(import.meta.dirname, '../../../fixtures/content/sound/content');
const TOKEN = 'a'.repeat(64);
const ORDER = {
  record: 'xian/letter',
  part: 'p1',
  region: '10,20,30,40',
  reason: '手印',
  by: '张三',
};

let folder: string;
let settings: Settings;
let read: Publication;
let publication: Publication | undefined;
let server: Server;
let file: string;
let before: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tools-')));
  const content = path.join(folder, 'content');
  cpSync(SOUND_CONTENT, content, { recursive: true });
  // Nothing is derived here: what is in the scans does not matter.
  for (const scan of ['shili/timeline/sheet.png', 'xian/letter/p1.jpg', 'xian/volume-1/volume.tif'])
    writeFileSync(path.join(content, 'records', scan), 'scan');
  settings = parseSettings(process.cwd(), buildEnvironment({ content }, folder));
  file = path.join(content, 'records/xian/letter/record.yaml');
  editText(file, (yaml) =>
    yaml.replace('reason: 涉及第三人隐私', 'reason: 涉及第三人隐私 # 见审核单'),
  );
  before = readFileSync(file, 'utf8');
  read = await readPublication(settings);
  const handle = serveTools({
    path: '/base/__preview/',
    token: TOKEN,
    settings,
    findPublication: () => publication,
  });
  server = createServer((request, response) =>
    handle(request, response, () => response.writeHead(204).end()),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  writeFileSync(file, before);
  publication = read;
});

interface Asked {
  readonly base?: string;
  readonly name?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string;
}

function post({
  base = '/base/',
  name = 'redactions/',
  method = 'POST',
  headers = {},
  body,
}: Asked = {}) {
  const { port } = server.address() as AddressInfo;
  const all: Record<string, string | undefined> = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'content-type': 'application/json',
    [TOKEN_HEADER]: TOKEN,
    ...headers,
  };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise<{ status: number | undefined; answer: Record<string, unknown> }>(
    (done, fail) => {
      const sent = ask({
        host: '127.0.0.1',
        port,
        method,
        path: `${base}__preview/${name}`,
        headers: given,
      });
      sent.on('error', fail).on('response', (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          done({
            status: response.statusCode,
            answer: JSON.parse(text || '{}') as Record<string, unknown>,
          }),
        );
      });
      sent.end(body ?? JSON.stringify(ORDER));
    },
  );
}

describe('where a request comes from', () => {
  const headers = {
    host: '127.0.0.1:4321',
    origin: 'http://127.0.0.1:4321',
    'content-type': 'application/json; charset=utf-8',
    [TOKEN_HEADER]: TOKEN,
  };
  it.each([
    ['127.0.0.1', undefined],
    ['::1', undefined],
    ['::ffff:127.0.0.1', undefined],
    ['192.168.1.20', 'not-here'],
    ['::ffff:10.0.0.4', 'not-here'],
    ['fe80::1', 'not-here'],
    [undefined, 'not-here'],
  ])('%s', (remoteAddress, refusal) => {
    expect(findRefusal({ method: 'POST', headers, socket: { remoteAddress } }, TOKEN)).toBe(
      refusal,
    );
  });
});

describe('the endpoint of the tools', () => {
  it('writes a redaction beside the earlier one, and says where', async () => {
    const { status, answer } = await post();
    expect(status).toBe(200);
    const after = readFileSync(file, 'utf8');
    expect(after).toBe(
      before.replace(
        '# 见审核单\n',
        '# 见审核单\n      - region: "10,20,30,40"\n        reason: 手印\n        by: 张三\n',
      ),
    );
    const line = after.split('\n').findIndex((text) => text.includes('10,20,30,40')) + 1;
    expect(answer).toEqual({ file, line });
    const anew = await readPublication(settings);
    expect(anew.masters.get('xian/letter#p1')?.redactions).toContainEqual({
      x: 10,
      y: 20,
      w: 30,
      h: 40,
    });
    expect(JSON.stringify(anew.catalogue)).not.toMatch(/手印|张三/);
  });

  it.each<[string, Asked['headers'], string]>([
    ['of a host name made to lead here', { host: 'evil.example:4321' }, 'tools-host'],
    ['of a page from elsewhere', { origin: 'https://evil.example' }, 'tools-origin'],
    ['of a page of another port', { origin: 'http://localhost:1' }, 'tools-origin'],
    ['of a frame without an origin', { origin: 'null' }, 'tools-origin'],
    ['of a program without an origin', { origin: undefined }, 'tools-origin'],
    ['without the token', { [TOKEN_HEADER]: undefined }, 'tools-token'],
    ['with another token', { [TOKEN_HEADER]: 'b'.repeat(64) }, 'tools-token'],
    ['of a plain form', { 'content-type': 'text/plain' }, 'tools-type'],
  ])('takes nothing %s', async (_, headers, code) => {
    expect(await post({ headers: headers ?? {} })).toMatchObject({
      status: 403,
      answer: { fault: { code } },
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  it('takes no other method, and leaves other addresses to others', async () => {
    expect(await post({ method: 'PUT' })).toMatchObject({ status: 403 });
    expect(await post({ name: 'elsewhere/' })).toMatchObject({ status: 404 });
    expect(await post({ base: '/' })).toMatchObject({ status: 204 });
  });

  it.each<[string, object, string, string | undefined]>([
    ['a record out of the way', { record: '../../etc' }, 'tools-request', 'record'],
    ['a part out of the way', { part: '../p1' }, 'tools-request', 'part'],
    ['a region in words', { region: 'all' }, 'tools-request', 'region'],
    ['no reason', { reason: '  ' }, 'tools-field', 'reason'],
    ['a name of two lines', { by: '张三\n李四' }, 'tools-field', 'by'],
    ['a field nobody knows', { file: '/etc/passwd' }, 'tools-request', ''],
  ])('refuses %s', async (_, change, code, field) => {
    const answer = await post({ body: JSON.stringify({ ...ORDER, ...change }) });
    expect(answer).toMatchObject({ status: 400, answer: { fault: { code, field } } });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  it.each<[string, object, string]>([
    ['a record that is not published', { record: 'xian/nothing' }, 'tools-unknown-part'],
    ['a region beyond the edge', { region: '990,0,20,20' }, 'tools-region-outside'],
    ['what is redacted already', { region: '600,0,100,400' }, 'tools-twice'],
  ])('refuses %s, naming the file, the field and the cure', async (_, change, code) => {
    const { status, answer } = await post({ body: JSON.stringify({ ...ORDER, ...change }) });
    expect(status).toBe(422);
    expect(answer).toMatchObject({
      fault: { code, file: expect.any(String), zh: expect.stringMatching(/。$/) },
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
  it('refuses what is no JSON and what is too much', async () => {
    expect(await post({ body: '{' })).toMatchObject({ status: 400 });
    const body = JSON.stringify({ ...ORDER, reason: 'x'.repeat(100_000) });
    expect(await post({ body })).toMatchObject({ status: 400 });
  });
  it('leaves a file outside the content folders alone, though a link leads there', async () => {
    const elsewhere = path.join(folder, 'record.yaml');
    renameSync(file, elsewhere);
    symlinkSync(elsewhere, file);
    try {
      expect(await post()).toMatchObject({
        status: 422,
        answer: { fault: { code: 'tools-outside' } },
      });
      expect(readFileSync(elsewhere, 'utf8')).toBe(before);
    } finally {
      rmSync(file);
      renameSync(elsewhere, file);
    }
  });
  it('leaves a file alone that is broken now', async () => {
    writeFileSync(file, 'parts: [\n');
    expect(await post()).toMatchObject({
      status: 422,
      answer: { fault: { code: 'tools-unreadable' } },
    });
    expect(readFileSync(file, 'utf8')).toBe('parts: [\n');
  });
  it('has nothing to tell before the content has been read', async () => {
    publication = undefined;
    expect(await post({ name: 'scans/', body: '{"keys":[]}' })).toMatchObject({ status: 409 });
  });
});
