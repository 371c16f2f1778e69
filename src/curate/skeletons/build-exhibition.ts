import type { Language } from '../../model/local-text.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import { chooseWords, leaveOpen, quoteBoth, type Skeleton } from './skeleton.ts';

export interface ExhibitionAnswers {
  readonly slug: string;
  readonly title: string;
  /** With it there is an English side. */
  readonly titleEn: string | undefined;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly chapterTitleEn: string | undefined;
  readonly cover: CoverAnswer;
}

export interface CoverAnswer {
  /** `holder/slug` */
  readonly record: string;
  readonly part: string;
}

export function buildExhibition(answers: ExhibitionAnswers, language: Language): Skeleton {
  const { slug, chapter, titleEn } = answers;
  const texts: [string, string][] = [[`${chapter}.zh.mdx`, buildChapter(answers.cover, 'zh')]];
  if (titleEn !== undefined) texts.push([`${chapter}.en.mdx`, buildChapter(answers.cover, 'en')]);
  const files = new Map([
    ['exhibition.yaml', formatExhibition(answers, language)],
    ['facts.yaml', formatFacts(language)],
    ...texts,
  ]);
  return { folder: `exhibitions/${slug}`, files };
}

function formatExhibition(answers: ExhibitionAnswers, language: Language): string {
  const say = chooseWords(language);
  const { title, titleEn, chapter, chapterTitle, chapterTitleEn, cover } = answers;
  const isBilingual = titleEn !== undefined;
  const open = (zh: string, en: string): string => leaveOpen(zh, en, isBilingual);
  return `# ${say(`展览。先写完以“${UNWRITTEN.zh}”开头的地方，再把 state 改成 published。`, `An exhibition. Write all that begins with "${UNWRITTEN.en.trim()}" before state says published.`)}
title: ${quoteBoth(title, titleEn)}
# subtitle: ${say('副题', 'subtitle')}
summary: ${open('一两句话的提要，在首页和列表里出现', 'a sentence or two for the front page and lists')}
introduction: ${open('导言，两三段；用 |- 换行书写', 'two or three paragraphs; write them after |-')}
hook: ${open('课堂引子：看哪一件，问什么', 'how a class can begin: what to look at, what to ask')}
cover: { record: ${cover.record}, part: ${cover.part} } # ${say('封面；可加 xywh: "x,y,宽,高" 取局部', 'the cover; xywh: "x,y,w,h" takes a detail of it')}
# coverage: 1935-04/1935-07 # ${say('所讲的年代 (EDTF)', 'the time it is about (EDTF)')}
# histories: [party] # ${say('四史：party、new-china、reform、socialism', 'party, new-china, reform, socialism')}
chapters: # ${say('次序就是各章的次序；每章一个 <slug>.zh.mdx，有英文再加 <slug>.en.mdx', 'in the order of reading; each has a <slug>.zh.mdx and may have a <slug>.en.mdx')}
  - slug: ${chapter}
    title: ${quoteBoth(chapterTitle, chapterTitleEn)}
    summary: ${open('这一章讲什么', 'what the chapter is about')}
    cover: { record: ${cover.record}, part: ${cover.part} }
credits:
  - { role: ${quoteBoth('编撰', isBilingual ? 'Text' : undefined)}, names: ${open('姓名', 'names')} }
# persons: [] # ${say('整个展览所讲的人物、地点、机构、事件；地点写明位置的会上示意图', 'what the whole exhibition is about; places that say where they lie are on its map')}
# places: []
# organisations: []
# events: []
# sources: []
state: draft # ${say('写好后改成 published', 'published when it is written')}
# published: '2026-06-09' # ${say('开展日期', 'its opening day')}
`;
}

/** The table of facts is what the timeline is drawn from. */
function formatFacts(language: Language): string {
  const say = chooseWords(language);
  return `# ${say('事实表：每一条史实一项，有日期的排在展览的时间线上。两个互不转抄的出处相合才写 verified: yes。去掉下一行的 []，照样子写。', 'The table of facts: those with a date stand on the timeline. Two independent sources make verified: yes. Take away the [] and write after this pattern.')}
[]
# - id: f01
#   statement: ${say('一句史实', 'one statement')}
#   date: 1935-04-18
#   place: … # ${say('authorities/places/ 下的文件名', 'a file name below authorities/places/')}
#   sources: […, …] # ${say('sources/ 下的文件名', 'file names below sources/')}
#   verified: pending
`;
}

/** A story holds no comments, so that what is to be done is said in its paragraphs. */
function buildChapter({ record, part }: CoverAnswer, language: Language): string {
  return language === 'zh'
    ? `<Narration>${UNWRITTEN.zh}这一章要讲什么。这是编者自己的话，可以不注出处；史事写成普通段落，每段末尾用 Cite 注明出处。</Narration>

## ${UNWRITTEN.zh}小标题

<Scan record="${record}" part="${part}" caption="${UNWRITTEN.zh}图注" wide />
`
    : `<Narration>${UNWRITTEN.en}what the chapter is about. These are the editors’ own words and may do without a source; history stands in plain paragraphs, each ending with a Cite.</Narration>

## ${UNWRITTEN.en}a heading

<Scan record="${record}" part="${part}" caption="${UNWRITTEN.en}a caption" wide />
`;
}
