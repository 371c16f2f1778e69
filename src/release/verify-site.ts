import { createHash } from 'node:crypto';
import { buildFileAddress, type ReleasedFile, type SiteRelease } from './site-release.ts';
import { checkServer, type Finding } from './verify-server.ts';

export interface VerifyOptions {
  /** Address of the deployed home page. */
  readonly url: string;
  /** Paths of earlier releases that this one has no more: nothing may answer there. */
  readonly withdrawn?: readonly string[];
  /** Pictures are many: one in this many is asked for. All else always is. */
  readonly every?: number;
  readonly atOnce?: number;
  readonly progress?: (done: number, total: number) => void;
}

/** Asks a deployed site for what was released, and for what should not be there. */
export async function verifySite(
  release: SiteRelease,
  { url, withdrawn = [], every = 1, atOnce = 8, progress }: VerifyOptions,
): Promise<Finding[]> {
  const origin = new URL(url).origin;
  const home = origin + release.base;
  const silence = await tryToAsk(home, knock);
  if (silence.length > 0) return [...silence];

  const pictures = release.files.filter(isPicture);
  // What stands for every address there is not is answered with its own status.
  const texts = release.files.filter((file) => !isPicture(file) && file.path !== '404.html');
  const address = (file: string): string => origin + buildFileAddress(release, file);
  const checks = [
    ...[...texts, ...pictures.filter((_, index) => index % every === 0)].map(
      (file) => () => tryToAsk(address(file.path), (at) => checkFile(at, file)),
    ),
    ...withdrawn.map((file) => () => tryToAsk(address(file), checkGone)),
  ];
  const total = checks.length;
  const findings: Finding[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let check = checks.shift(); check; check = checks.shift()) {
      findings.push(...(await check()));
      progress?.(++done, total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  findings.push(...(await tryToAsk(home, checkServer)));
  return findings.sort((a, b) => (a.address < b.address ? -1 : 1));
}

function isPicture({ path }: ReleasedFile): boolean {
  return /^(?:iiif|media|cards)\//.test(path);
}

/** The network may fail at any question: that is a finding too, and the others are still asked. */
async function tryToAsk(
  address: string,
  ask: (address: string) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await ask(address);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const detail = cause instanceof Error ? cause.message : String(cause);
    return [{ kind: 'unreachable', address, detail }];
  }
}

async function knock(address: string): Promise<[]> {
  await fetch(address, { redirect: 'manual', method: 'HEAD' });
  return [];
}

async function checkFile(address: string, file: ReleasedFile): Promise<Finding[]> {
  const response = await fetch(address, { redirect: 'manual' });
  const found = await compareAnswer(address, file, response);
  // What is sent shrunk is a file of its own on the server: the plain one may differ.
  return found.length > 0 || response.headers.get('content-encoding') === null
    ? found
    : await compareAnswer(address, file, await askPlain(address));
}

function askPlain(address: string): Promise<Response> {
  return fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
}

async function compareAnswer(
  address: string,
  file: ReleasedFile,
  response: Response,
): Promise<Finding[]> {
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200)
    return [{ kind: 'missing', address, detail: String(response.status) }];
  if (createHash('sha256').update(body).digest('hex') === file.sha256) return [];
  return [{ kind: 'different', address, detail: `${file.bytes} → ${body.length}` }];
}

async function checkGone(address: string): Promise<Finding[]> {
  const { ok } = await fetch(address, { redirect: 'manual', method: 'HEAD' });
  return ok ? [{ kind: 'leftover', address }] : [];
}
