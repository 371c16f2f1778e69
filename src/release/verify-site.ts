import { createHash } from 'node:crypto';
import { buildFileAddress, type ReleasedFile, type SiteRelease } from './site-release.ts';

/** One way in which a deployed site differs from what was released. */
export interface Finding {
  readonly address: string;
  readonly zh: string;
  readonly en: string;
}

export interface VerifyOptions {
  /** Address of the deployed home page. */
  readonly url: string;
  /** Pictures are many: one in this many is asked for. All else always is. */
  readonly every?: number;
  readonly atOnce?: number;
  readonly progress?: (done: number, total: number) => void;
}

/** What an archive keeps and never deploys. */
const KEPT = ['release.json', 'clearance.json', '.git/HEAD', 'urls.lock'];

/** Asks a deployed site for what was released, and for what should not be there. */
export async function verifySite(
  release: SiteRelease,
  { url, every = 1, atOnce = 8, progress }: VerifyOptions,
): Promise<Finding[]> {
  const origin = new URL(url).origin;
  const pictures = release.files.filter(isPicture);
  const asked = [
    ...release.files.filter((file) => !isPicture(file)),
    ...pictures.filter((_, index) => index % every === 0),
  ];
  const findings: Finding[] = [];
  const queue = [...asked];
  let done = 0;
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const finding = await checkFile(origin + buildFileAddress(release, file.path), file);
      if (finding) findings.push(finding);
      progress?.(++done, asked.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return [...findings, ...(await checkServer(origin + release.base))].sort((a, b) =>
    a.address < b.address ? -1 : 1,
  );
}

function isPicture({ path }: ReleasedFile): boolean {
  return /^(?:iiif|media|cards)\//.test(path);
}

async function checkFile(address: string, file: ReleasedFile): Promise<Finding | undefined> {
  // What stands for every address there is not is answered with its own status.
  if (file.path === '404.html') return undefined;
  let response: Response;
  try {
    response = await fetch(address, { redirect: 'manual' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { address, zh: `连不上（${reason}）。`, en: `cannot be reached (${reason}).` };
  }
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200)
    return {
      address,
      zh: `应答是 ${response.status}，应为 200。文件没有上传，或服务器的设置改了网址。`,
      en: `answers ${response.status} instead of 200. The file was not uploaded, or the server changes addresses.`,
    };
  if (createHash('sha256').update(body).digest('hex') !== file.sha256)
    return {
      address,
      zh: `内容与发布的不同（${body.length} 字节，应为 ${file.bytes}）。请重新上传；若有中间的加速服务，请清缓存，并关掉它对页面的改写。`,
      en: `differs from what was released (${body.length} bytes instead of ${file.bytes}). Upload it again; clear the cache of a service between, and let it rewrite nothing.`,
    };
  return undefined;
}

/** How the server behaves, on the home page and beside what there is. */
async function checkServer(home: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const missing = `${home}no/such/page/`;
  const { status } = await fetch(missing, { redirect: 'manual' });
  if (status !== 404)
    findings.push({
      address: missing,
      zh: `没有的网址应答 ${status}，应为 404。`,
      en: `an address there is not answers ${status} instead of 404.`,
    });
  for (const name of KEPT) {
    const { ok } = await fetch(home + name, { redirect: 'manual' });
    if (ok)
      findings.push({
        address: home + name,
        zh: '这件东西不该公开：请从服务器的目录里拿走。',
        en: 'this should not be public: take it out of the folder that is served.',
      });
  }
  const { headers } = await fetch(home);
  if (headers.get('x-content-type-options') !== 'nosniff')
    findings.push({
      address: home,
      zh: '缺少应答头 X-Content-Type-Options: nosniff（见 docs/zh/publishing.md 的服务器设置）。',
      en: 'the header X-Content-Type-Options: nosniff is missing (see the server settings in docs/en/publishing.md).',
    });
  return findings;
}
