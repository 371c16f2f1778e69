import type { Language } from '../../model/local-text.ts';
import type { CoverAnswer } from './build-exhibition.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import { chooseWords, leaveOpen, quoteBoth, type Skeleton } from './skeleton.ts';

export interface LessonAnswers {
  readonly slug: string;
  readonly title: string;
  readonly titleEn: string | undefined;
  readonly audience: string;
  /** School year; of pupils only. */
  readonly grade: string | undefined;
  readonly exhibition: string | undefined;
  readonly cover: CoverAnswer;
}

export function buildLesson(answers: LessonAnswers, language: Language): Skeleton {
  const files = new Map([
    ['lesson.yaml', formatLesson(answers, language)],
    ['zh.mdx', buildSheet(answers.cover, 'zh')],
  ]);
  if (answers.titleEn !== undefined) files.set('en.mdx', buildSheet(answers.cover, 'en'));
  return { folder: `lessons/${answers.slug}`, files };
}

function formatLesson(answers: LessonAnswers, language: Language): string {
  const say = chooseWords(language);
  const { title, titleEn, audience, grade, exhibition, cover } = answers;
  const open = (zh: string, en: string): string => leaveOpen(zh, en, titleEn !== undefined);
  const view = `record: ${cover.record}, part: ${cover.part}`;
  return `# ${say('一课。学生读的写在 zh.mdx（和 en.mdx）里；guidance、rubric、notes 只出现在教师页。', 'A lesson. What the class reads is in zh.mdx and en.mdx; guidance, rubric and notes are on the teacher’s page alone.')}
title: ${quoteBoth(title, titleEn)}
summary: ${open('这一课做什么', 'what the lesson does')}
audience: ${audience} # ${say('pupils 学生、adults 成人、public 公众', 'pupils, adults or public')}
${grade === undefined ? '# grade: 8' : `grade: ${grade}`} # ${say('年级 1–12，只用于学生', 'school year 1 to 12, for pupils only')}
subjects: [history] # history, morality, chinese, bilingual
minutes: 40 # ${say('等于 flow 各步分钟数之和', 'the sum of the minutes of flow')}
competences: [evidence] # ${say('唯物史观 materialism、时空观念 time-and-space、史料实证 evidence、历史解释 interpretation、家国情怀 belonging', 'materialism, time-and-space, evidence, interpretation, belonging')}
aims:
  - ${open('学完能做到什么', 'what the class can do afterwards')}
exhibitions: [${exhibition ?? ''}]
cover: { ${view} }
materials: # ${say('课上要看的条目，各写用途；有一件没有放行，整课都不公开', 'what the class looks at, and what for; with one of them held back the lesson is not published')}
  - { ${view}, use: ${open('用来做什么', 'what it is for')} }
flow: # ${say('分钟、做什么；guidance 是给教师的提示', 'minutes and what is done; guidance is for the teacher')}
  - minutes: 10
    title: ${open('第一步', 'first step')}
    activity: ${open('学生做什么', 'what pupils do')}
    guidance: ${open('教师怎样引导', 'how the teacher leads')}
  - minutes: 30
    title: ${open('第二步', 'second step')}
    activity: ${open('学生做什么', 'what pupils do')}
    guidance: ${open('教师怎样引导', 'how the teacher leads')}
rubric: # ${say('评价：由低到高，各条级数相同', 'from the least to the most; as many levels in each')}
  - criterion: ${open('看什么', 'what is looked at')}
    levels:
      - ${open('达到一部分', 'in part')}
      - ${open('达到', 'met')}
notes: ${open('给教师的背景：容易误解的、有争议的', 'for the teacher: pitfalls, what is contested')}
# sources: []
state: draft # ${say('写好后改成 published', 'published when it is written')}
# published: '2026-06-09'
`;
}

function buildSheet({ record, part }: CoverAnswer, language: Language): string {
  return language === 'zh'
    ? `## 问题

${UNWRITTEN.zh}这一课要弄清的一个问题。

## 看图

<Scan record="${record}" part="${part}" caption="${UNWRITTEN.zh}图注" wide />

## 任务

<ShortAnswer question="${UNWRITTEN.zh}问题" lines="4">${UNWRITTEN.zh}教师页上的参考答案。</ShortAnswer>
`
    : `## The question

${UNWRITTEN.en}the one question of this lesson.

## Look

<Scan record="${record}" part="${part}" caption="${UNWRITTEN.en}a caption" wide />

## Tasks

<ShortAnswer question="${UNWRITTEN.en}a question" lines="4">${UNWRITTEN.en}the answer on the teacher’s page.</ShortAnswer>
`;
}
