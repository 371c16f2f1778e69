import { AUDIENCES } from '../../model/lesson.ts';
import { buildLesson } from '../skeletons/build-lesson.ts';
import { askCover, readCover, type Pictures } from './cover-question.ts';
import {
  askSlug,
  findAnswer,
  getAnswer,
  isTaken,
  TITLES,
  type Kind,
  type Surroundings,
} from './kind.ts';

const AUDIENCE_WORDS = {
  pupils: { zh: '学生', en: '' },
  adults: { zh: '成人、主题党日', en: '' },
  public: { zh: '公众', en: '' },
} as const;

/** @throws ContentFaults where there is no picture to teach with */
export function describeLesson({ settings }: Surroundings, content: Pictures): Kind {
  const { exhibitions } = content.everything;
  return {
    questions: [
      ...TITLES,
      {
        flag: 'audience',
        zh: '给谁上',
        en: 'For whom',
        choices: AUDIENCES.map((value) => ({ value, ...AUDIENCE_WORDS[value] })),
        suggest: () => 'pupils',
      },
      {
        flag: 'grade',
        zh: '年级（1–12）',
        en: 'School year (1 to 12)',
        when: ({ audience }) => audience === 'pupils',
        suggest: () => '8',
        check: (grade) =>
          /^([1-9]|1[0-2])$/.test(grade)
            ? undefined
            : { zh: '写 1 到 12。', en: 'write a number from 1 to 12.' },
      },
      {
        flag: 'exhibition',
        zh: '属于哪个展览（没有就回车）',
        en: 'Exhibition it belongs to (may be empty)',
        suggest: () => '',
        check: (slug) =>
          exhibitions.some((one) => one.slug === slug)
            ? undefined
            : {
                zh: `没有这个展览。有：${exhibitions.map((one) => one.slug).join('、')}`,
                en: `there is no such exhibition. There is: ${exhibitions.map((one) => one.slug).join(', ')}`,
              },
      },
      askCover(content, settings),
      askSlug((slug) => isTaken(settings, 'lessons', slug)),
    ],
    build: (answers) =>
      buildLesson(
        {
          slug: getAnswer(answers, 'slug'),
          title: getAnswer(answers, 'title'),
          titleEn: findAnswer(answers, 'title-en'),
          audience: getAnswer(answers, 'audience'),
          grade: findAnswer(answers, 'grade'),
          exhibition: findAnswer(answers, 'exhibition'),
          cover: readCover(getAnswer(answers, 'cover'), content.everything),
        },
        settings.language,
      ),
  };
}
