import { describe, expect, it } from 'vitest';
import type { PublishedCatalogue, PublishedLesson } from '../../../src/model/published.ts';
import { listLessonDocuments } from '../../../src/search/build/list-lessons.ts';
import { listShownWords } from '../../../src/story/shown-words.ts';
import type { StoryTask } from '../../../src/story/task.ts';
import { openMemoryIndex } from './memory-index.ts';

const TASKS: readonly StoryTask[] = [
  { number: 1, kind: 'words', question: '写出你的判断', model: '标准答案', lines: 3 },
  { number: 2, kind: 'order', question: '先做什么', steps: ['丙步骤', '甲步骤', '乙步骤'] },
  {
    ...{ number: 3, kind: 'source', question: '问一问这份材料', record: 'shili/x', part: 'p1' },
    asks: [{ about: 'who', question: '出自谁手', model: '绘制者答案' }],
  },
  {
    ...{ number: 4, kind: 'choice', question: '哪句站得住', explain: '解释在答后' },
    options: [{ text: '画成一段', isRight: true, note: '选后的话' }],
  },
];
const LESSON = {
  slug: 'three-dates',
  title: { zh: '三个日期', en: 'Three dates' },
  summary: { zh: '中坝是哪一天', en: 'Which day was it' },
  aims: [{ zh: '会比较出处' }],
  materials: [{ use: { zh: '看路线图' } }],
  flow: [{ guidance: { zh: '教师提示' }, activity: { zh: '活动' } }],
  rubric: [{ criterion: { zh: '评价标准' } }],
  notes: { zh: '教学备注' },
  exhibitions: ['rivers'],
  languages: ['zh'],
} as unknown as PublishedLesson;

const index = openMemoryIndex(
  listLessonDocuments({
    catalogue: {
      lessons: [LESSON],
      exhibitions: [{ slug: 'rivers', title: { zh: '两江之间' } }],
    } as unknown as PublishedCatalogue,
    stories: [],
    lessons: [
      {
        ...{ lesson: 'three-dates', language: 'zh' },
        text: ['三处记载', ...TASKS.flatMap(listShownWords)].join('\n'),
      },
    ],
    images: new Map(),
  }),
);

describe('a lesson is found', () => {
  it.each(['三个日期', '中坝是哪一天', '比较出处', '路线图', '三处记载', '先做什么', '出自谁手'])(
    'by %s',
    async (text) => {
      const { rows } = await index.ask(text);
      expect(rows).toMatchObject([{ type: 'lesson', path: 'lessons/three-dates/' }]);
    },
  );
  it('among the lessons of its exhibition', async () => {
    const { facets } = await index.ask('日期');
    expect(facets.find(({ name }) => name === 'type')?.values).toMatchObject([{ value: 'lesson' }]);
    expect(facets.find(({ name }) => name === 'exhibition')?.values).toMatchObject([
      { value: 'rivers' },
    ]);
  });
  it('in the languages it has a text in', async () => {
    const [row] = (await index.ask('日期', { language: 'en' })).rows;
    expect(row?.path).toBe('lessons/three-dates/');
  });
});

it.each([
  ['a model answer', '标准答案'],
  ['the answer to a question of a source', '绘制者答案'],
  ['what is said after the answer', '解释在答后'],
  ['what is said to whoever chose', '选后的话'],
  ['guidance', '教师提示'],
  ['the rubric', '评价标准'],
  ["the teacher's notes", '教学备注'],
])('%s is not in the index', async (_name, text) => {
  expect((await index.ask(text)).total).toBe(0);
});

it('steps stand in no order that answers', () => {
  const [, steps] = TASKS;
  expect(steps && listShownWords(steps)).toEqual(['先做什么', '丙步骤', '乙步骤', '甲步骤']);
});
