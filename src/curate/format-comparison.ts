import type { Language } from '../model/local-text.ts';
import type { PageChange, ReleaseComparison } from '../release/compare-releases.ts';

/** Lines of a page that are shown each way; the rest is counted. */
const SHOWN = 3;

type Say = (zh: string, en: string) => string;

/** The gravest first: what the page changes of a kind are called, alone and counted. */
const KINDS: readonly (readonly [PageChange['kind'], zh: string, en: string])[] = [
  [
    'gone',
    '网址消失，没有留下告示（应设别名或撤下告示）',
    'addresses gone without a notice (an alias or a tombstone is missing)',
  ],
  ['restored', '撤下过，现在重新公开', 'withdrawn before, public again'],
  ['withdrawn', '撤下，留有告示', 'withdrawn, with a notice'],
  ['moved', '改了网址，旧址会转过去', 'moved, the old address leads on'],
  ['new', '新的页面', 'new pages'],
  ['changed', '改动的页面', 'changed pages'],
];

/** Folders of files that are not pages, in a curator's words. */
const FOLDERS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  iiif: ['可缩放的图像', 'pictures to zoom'],
  media: ['页面里的图像', 'pictures in pages'],
  cards: ['分享卡片', 'cards for sharing'],
  av: ['录音录像', 'recordings'],
  papers: ['可打印的文件', 'papers to print'],
  packs: ['离线包', 'offline packs'],
  records: ['条目的数据', 'data of records'],
  exhibitions: ['展览的数据', 'data of exhibitions'],
  'search-index': ['检索', 'search'],
  'browse-index': ['筛选', 'browsing'],
  keep: ['离线保存的清单', 'lists for keeping offline'],
  _astro: ['程序与样式', 'program and styles'],
  '': ['其他', 'other'],
};

/** What a visitor would notice, for a terminal. */
export function formatComparison(
  { pages, followers, files, frames }: ReleaseComparison,
  language: Language,
): string {
  const say: Say = (zh, en) => (language === 'zh' ? zh : en);
  if (pages.length + followers + frames + files.size === 0)
    return say('读者看不出任何不同。', 'A visitor would notice nothing.');
  const groups = KINDS.flatMap(([kind, zh, en]) => {
    const those = pages.filter((page) => page.kind === kind);
    return those.length === 0 ? [] : [{ those, heading: say(zh, en) }];
  });
  const counted = [
    ...groups.map(({ those, heading }) => `${heading}: ${those.length}`),
    ...count(
      pages.filter((page) => page.kind === 'changed' && page.titleWas !== undefined).length,
      say('其中换了标题的', 'of these with another title'),
    ),
    ...count(
      pages.filter((page) => page.kind === 'changed' && page.picturesIn + page.picturesOut > 0)
        .length,
      say('其中换了图像的', 'of these with other pictures'),
    ),
    ...count(
      followers,
      say(
        '随之变化的清单、总览、嵌入页、标签、查档单',
        'lists, overviews, embedded pages, labels and slips that follow',
      ),
    ),
    ...count(
      frames,
      say('只有页头、页脚或程序不同的页面', 'pages that differ in head, foot or program only'),
    ),
  ];
  const others = [...files].map(([folder, { added, changed, removed }]) => {
    const [zh, en] = FOLDERS[folder] ?? [folder, folder];
    return `  ${say(zh, en)}: +${added} ~${changed} -${removed}`;
  });
  return [
    ...(counted.length === 0 ? [say('页面没有不同。', 'No page differs.')] : counted),
    ...groups.flatMap(({ those, heading }) => [
      '',
      heading,
      ...joinTwins(those).flatMap(([page, isBoth]) => formatPage(page, isBoth, say)),
    ]),
    ...(others.length > 0
      ? [
          '',
          say(
            '页面以外的文件（+ 增 ~ 改 - 减）',
            'files that are no pages (+ added ~ changed - removed)',
          ),
          ...others,
        ]
      : []),
  ].join('\n');
}

function count(number: number, heading: string): string[] {
  return number === 0 ? [] : [`${heading}: ${number}`];
}

/** What befalls a page in both languages alike is told once; what changed in it, in each. */
function joinTwins(pages: readonly PageChange[]): (readonly [PageChange, isBoth: boolean])[] {
  const joined = new Set(
    pages.filter(({ kind }) => kind !== 'changed').map(({ address }) => address),
  );
  const findChinese = (address: string): string | undefined => {
    const chinese = address.replace('/en/', '/');
    return chinese !== address && joined.has(chinese) ? chinese : undefined;
  };
  const both = new Set([...joined].map(findChinese));
  return pages
    .filter(({ address }) => findChinese(address) === undefined)
    .map((page) => [page, both.has(page.address)]);
}

function formatPage(page: PageChange, isBoth: boolean, say: Say): string[] {
  const both = isBoth ? say('（中、英）', ' (zh, en)') : '';
  const head = `  ${decodeURI(page.address)}  ${page.title}${both}`;
  if (page.kind === 'moved') return [`${head}  → ${decodeURI(page.to)}`];
  if (page.kind !== 'changed') return [head];
  const { titleWas, picturesIn, picturesOut } = page;
  return [
    head,
    ...(titleWas === undefined
      ? []
      : [say(`      原标题：${titleWas}`, `      title before: ${titleWas}`)]),
    ...formatLines('-', page.out, say),
    ...formatLines('+', page.in, say),
    ...(picturesIn + picturesOut === 0
      ? []
      : [
          say(
            `      图像：换上 ${picturesIn} 幅，换下 ${picturesOut} 幅`,
            `      pictures: ${picturesIn} in, ${picturesOut} out`,
          ),
        ]),
  ];
}

function formatLines(sign: string, lines: readonly string[], say: Say): string[] {
  const rest = lines.length - SHOWN;
  return [
    ...lines.slice(0, SHOWN).map((line) => `      ${sign} ${[...line].slice(0, 60).join('')}`),
    ...(rest > 0 ? [say(`      ${sign} 另有 ${rest} 行`, `      ${sign} ${rest} more lines`)] : []),
  ];
}
