import type { Language } from '../model/local-text.ts';
import type { PageChange, ReleaseComparison } from '../release/compare-releases.ts';

/** Lines of a page that are shown each way; the rest is counted. */
const SHOWN = 3;

/** What a visitor would notice, for a terminal. */
export function formatComparison(
  { pages, files, frames }: ReleaseComparison,
  language: Language,
): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const groups: Record<PageChange['kind'], string> = {
    gone: say(
      '网址消失了，没有留下告示（应当设别名或撤下告示）',
      'addresses gone without a notice (an alias or a tombstone is missing)',
    ),
    withdrawn: say('撤下，留有告示', 'withdrawn, with a notice'),
    restored: say('撤下过，现在重新公开', 'withdrawn before, public again'),
    moved: say('改了网址，旧址会转过去', 'moved, the old address leads on'),
    new: say('新的页面', 'new pages'),
    changed: say('改动的页面', 'changed pages'),
  };
  const sections = Object.entries(groups).flatMap(([kind, heading]) => {
    const those = pages.filter((page) => page.kind === kind);
    return those.length === 0
      ? []
      : ['', `${heading}: ${those.length}`, ...those.flatMap((page) => formatPage(page, say))];
  });
  const others = [...files].map(
    ([group, { added, changed, removed }]) =>
      `  ${group || '/'}: +${added} ~${changed} -${removed}`,
  );
  if (sections.length === 0 && others.length === 0 && frames === 0)
    return say('读者看不出任何不同。', 'A visitor would notice nothing.');
  return [
    ...sections,
    ...(frames > 0
      ? [
          '',
          say(
            `只有页头、页脚或程序不同的页面：${frames}`,
            `pages that differ in head, foot or program only: ${frames}`,
          ),
        ]
      : []),
    ...(others.length > 0
      ? ['', say('其他文件（增 改 减）：', 'other files (added, changed, removed):'), ...others]
      : []),
  ]
    .join('\n')
    .trimStart();
}

function formatPage(page: PageChange, say: (zh: string, en: string) => string): string[] {
  const head = `  ${page.address}  ${page.title}`;
  if (page.kind === 'moved') return [`${head}  → ${page.to}`];
  if (page.kind !== 'changed') return [head];
  const { picturesIn, picturesOut } = page;
  const pictures =
    picturesIn + picturesOut > 0
      ? [
          say(
            `      图像：换入 ${picturesIn}，换出 ${picturesOut}`,
            `      pictures: ${picturesIn} in, ${picturesOut} out`,
          ),
        ]
      : [];
  return [head, ...formatLines('-', page.out, say), ...formatLines('+', page.in, say), ...pictures];
}

function formatLines(
  sign: string,
  lines: readonly string[],
  say: (zh: string, en: string) => string,
): string[] {
  const rest = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN).map((line) => `      ${sign} ${[...line].slice(0, 60).join('')}`),
    ...(rest > 0 ? [say(`      ${sign} 另有 ${rest} 行`, `      ${sign} ${rest} more lines`)] : []),
  ];
}
