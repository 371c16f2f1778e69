import type { Language } from '../model/local-text.ts';
import type { Finding, FindingKind } from '../release/verify-server.ts';

/** Addresses that are listed of one kind; the rest is counted. */
const SHOWN = 10;

/** What each kind of difference is, and its cure; the gravest first. */
const KINDS: Readonly<Record<FindingKind, Readonly<Record<Language, string>>>> = {
  kept: {
    zh: '不该公开的文件：请立即从服务器上删除，并查明是怎样传上去的',
    en: 'files that must not be public: delete them from the server now, and find out how they came there',
  },
  leftover: {
    zh: '已经撤下的文件还看得到：请从服务器上删除；若有中间的加速服务，请清缓存',
    en: 'withdrawn files that are still there: delete them from the server; clear the cache of a service between',
  },
  different: {
    zh: '内容与发布的不同（字节数：发布的 → 现在的）：请重新上传；若有中间的加速服务，请清缓存，并关掉它对页面的改写',
    en: 'files that differ from what was released (bytes: released → found): upload them again; clear the cache of a service between, and let it rewrite nothing',
  },
  missing: {
    zh: '缺少的文件（应答的不是 200）：没有上传，或服务器的设置改了网址',
    en: 'missing files (the answer is not 200): not uploaded, or the server changes addresses',
  },
  unreachable: {
    zh: '连不上：请查网址、网络和服务器是否在运行',
    en: 'cannot be reached: is the address right, the network up, the server running?',
  },
  'no-404': {
    zh: '没有的网址应答的不是 404：请在服务器上把错误页设为 404.html',
    en: 'an address there is not is not answered with 404: make 404.html the error page of the server',
  },
  'no-nosniff': {
    zh: '提醒（不算不一致）：缺少应答头 X-Content-Type-Options: nosniff。能设应答头的，请照 docs/zh/publishing.md 设',
    en: 'a hint, no difference: the header X-Content-Type-Options: nosniff is missing. Where headers can be set, see docs/en/publishing.md',
  },
};

/** Hints are told, and stop nothing. */
export function isDifference({ kind }: Finding): boolean {
  return kind !== 'no-nosniff';
}

/** What verification found, for a terminal: a kind at a time, each with its cure. */
export function formatFindings(findings: readonly Finding[], language: Language): string {
  return Object.entries(KINDS)
    .flatMap(([kind, text]) => {
      const those = findings.filter((finding) => finding.kind === kind);
      if (those.length === 0) return [];
      const sign = those.some(isDifference) ? '✗' : '·';
      const rest = those.length - SHOWN;
      return [
        `${sign} ${text[language]}: ${those.length}`,
        ...those
          .slice(0, SHOWN)
          .map(({ address, detail }) => `    ${decodeURI(address)}${detail ? `  ${detail}` : ''}`),
        ...(rest > 0 ? [language === 'zh' ? `    另有 ${rest} 个` : `    ${rest} more`] : []),
      ];
    })
    .join('\n');
}
