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
  const reason = await findReason(home);
  if (reason !== undefined) return [{ kind: 'unreachable', address: home, detail: reason }];

  const pictures = release.files.filter(isPicture);
  // What stands for every address there is not is answered with its own status.
  const texts = release.files.filter((file) => !isPicture(file) && file.path !== '404.html');
  const checks = [
    ...[...texts, ...pictures.filter((_, index) => index % every === 0)].map(
      (file) => () => checkFile(origin + buildFileAddress(release, file.path), file),
    ),
    ...withdrawn.map((file) => () => checkGone(origin + buildFileAddress(release, file))),
  ];
  const total = checks.length;
  const findings: Finding[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let check = checks.shift(); check; check = checks.shift()) {
      const finding = await check();
      if (finding) findings.push(finding);
      progress?.(++done, total);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...findings, ...(await checkServer(home))].sort((a, b) =>
    a.address < b.address ? -1 : 1,
  );
}

function isPicture({ path }: ReleasedFile): boolean {
  return /^(?:iiif|media|cards)\//.test(path);
}

async function findReason(address: string): Promise<string | undefined> {
  try {
    await fetch(address, { redirect: 'manual', method: 'HEAD' });
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}

async function checkFile(address: string, file: ReleasedFile): Promise<Finding | undefined> {
  try {
    const response = await fetch(address, { redirect: 'manual' });
    const finding = await compareAnswer(address, file, response);
    // What is sent shrunk is a file of its own on the server: the plain one may differ.
    return finding || response.headers.get('content-encoding') === null
      ? finding
      : await compareAnswer(address, file, await askPlain(address));
  } catch (error) {
    return {
      kind: 'unreachable',
      address,
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

function askPlain(address: string): Promise<Response> {
  return fetch(address, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
}

async function compareAnswer(
  address: string,
  file: ReleasedFile,
  response: Response,
): Promise<Finding | undefined> {
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return { kind: 'missing', address, detail: String(response.status) };
  if (createHash('sha256').update(body).digest('hex') === file.sha256) return undefined;
  return { kind: 'different', address, detail: `${file.bytes} → ${body.length}` };
}

async function checkGone(address: string): Promise<Finding | undefined> {
  const { ok } = await fetch(address, { redirect: 'manual', method: 'HEAD' });
  return ok ? { kind: 'leftover', address } : undefined;
}
