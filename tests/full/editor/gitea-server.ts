import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of Gitea's REST API as the editor speaks, over a real bare repository of git. */
export interface GiteaServer {
  readonly url: string;
  /** Every request that was answered with a fault. */
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

const TOKEN = 'a-token-of-this-test';
const USER = {
  id: 7,
  login: 'zhang',
  full_name: '张编研',
  email: 'zhang@example.org',
  avatar_url: '',
  html_url: 'http://127.0.0.1/zhang',
};
/** Gitea's own page size for file contents. */
const PAGE = 30;

class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Change {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content: string;
  readonly from_path?: string;
  readonly sha?: string;
}

interface Commit {
  readonly branch: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly dates: { readonly author: string };
  readonly files: readonly Change[];
}

export { TOKEN, USER };

export async function startGiteaServer(repository: string, version: string): Promise<GiteaServer> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    void answer(repository, version, request, response).catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 500;
      refused.push([status, request.method, request.url, String(error)].join(' '));
      send(response, status, { message: String(error) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function git(repository: string, args: readonly string[], input?: Buffer, env = {}): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: repository,
    ...(input && { input }),
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
}

function read(repository: string, ...args: string[]): string {
  return git(repository, args).toString('utf8').trim();
}

async function answer(
  repository: string,
  version: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    send(response, 204, undefined);
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.headers.authorization !== `token ${TOKEN}`) throw new Refusal(401, 'token is wrong');
  const route = decodeURI(url.pathname).replace('/api/v1', '');
  const body = await readBody(request);
  if (route === '/version') {
    send(response, 200, { version });
    return;
  }
  if (route === '/user') {
    send(response, 200, USER);
    return;
  }
  if (route === '/settings/api') {
    send(response, 200, { default_paging_num: PAGE });
    return;
  }
  const inside = route.replace(/^\/repos\/guan\/zhanlan/, '');
  if (inside === route) throw new Refusal(404, route);
  if (inside === '') {
    send(response, 200, { default_branch: 'main', permissions: { pull: true, push: true } });
    return;
  }
  const [, kind = '', rest = ''] = /^\/(branches|git\/trees|media|raw)\/(.*)$/.exec(inside) ?? [];
  if (kind === 'branches') {
    send(response, 200, { commit: readCommit(repository, `refs/heads/${rest}`) });
    return;
  }
  if (kind === 'git/trees') {
    send(response, 200, { tree: listTree(repository, rest), truncated: false });
    return;
  }
  if (kind === 'media' || kind === 'raw') {
    const file = kind === 'media' ? rest.replace(/^main\//, '') : rest;
    response.writeHead(200, HEADERS);
    response.end(git(repository, ['show', `main:${file}`]));
    return undefined;
  }
  if (inside === '/file-contents') {
    send(response, 200, readFiles(repository, (body as { files: string[] }).files));
    return;
  }
  if (inside === '/git/blobs') {
    send(response, 200, readBlobs(repository, url.searchParams.get('shas') ?? ''));
    return;
  }
  if (inside === '/contents' && request.method === 'POST') {
    send(response, 201, commit(repository, body as Commit));
    return;
  }
  if (inside === '/commits') {
    send(response, 200, []);
    return;
  }
  throw new Refusal(404, route);
}

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json' });
  response.end(value === undefined ? '' : JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

function readCommit(repository: string, name: string): { id: string; message: string } {
  return {
    id: read(repository, 'rev-parse', name),
    message: read(repository, 'log', '-1', '--format=%B', name),
  };
}

function listTree(repository: string, name: string): object[] {
  return read(repository, 'ls-tree', '-r', '-l', name)
    .split('\n')
    .map((line) => {
      const [, type, sha, size, path] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/.exec(line) ?? [];
      return { type, sha, size: Number(size), path };
    });
}

function readFiles(repository: string, paths: readonly string[]): object[] {
  if (paths.length > PAGE) throw new Refusal(422, `more than ${PAGE} files asked for`);
  return paths.map((path) => ({
    path,
    encoding: 'base64',
    content: git(repository, ['show', `main:${path}`]).toString('base64'),
  }));
}

function readBlobs(repository: string, names: string): object[] {
  return names.split(',').map((sha) => ({
    sha,
    encoding: 'base64',
    content: git(repository, ['cat-file', 'blob', sha]).toString('base64'),
  }));
}

/** One commit of all changes, refused where a file is no longer what the editor has read. */
function commit(repository: string, { branch, message, author, dates, files }: Commit): object {
  const parent = read(repository, 'rev-parse', `refs/heads/${branch}`);
  const index = { GIT_INDEX_FILE: `${repository}/index-of-one-commit` };
  git(repository, ['read-tree', parent], undefined, index);
  for (const { operation, path, content, sha, from_path: from = path } of files) {
    const [found] = read(repository, 'ls-tree', '--format=%(objectname)', parent, from).split('\n');
    if (operation === 'create' ? found !== '' : found !== sha)
      throw new Refusal(422, `sha does not match: ${path}`);
    if (operation === 'delete' || from !== path)
      git(repository, ['update-index', '--force-remove', from], undefined, index);
    if (operation === 'delete') continue;
    const blob = git(repository, ['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64'));
    const entry = `100644,${blob.toString().trim()},${path}`;
    git(repository, ['update-index', '--add', '--cacheinfo', entry], undefined, index);
  }
  const tree = git(repository, ['write-tree'], undefined, index).toString().trim();
  const created = dates.author;
  const person = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: created,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: created,
  };
  const args = ['commit-tree', tree, '-p', parent];
  const sha = git(repository, args, Buffer.from(message), person).toString().trim();
  git(repository, ['update-ref', `refs/heads/${branch}`, sha, parent]);
  const saved = files.map(({ path }) => ({
    path,
    sha: read(repository, 'ls-tree', '--format=%(objectname)', sha, path),
  }));
  return { commit: { sha, created }, files: saved };
}
