import { RESERVED_CHAPTERS } from '../../catalogue/read-exhibitions.ts';
import { buildExhibition } from '../skeletons/build-exhibition.ts';
import { checkSlug, suggestSlug } from '../skeletons/suggest-slug.ts';
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

/** @throws ContentFaults where there is no picture for its cover */
export function describeExhibition({ settings }: Surroundings, content: Pictures): Kind {
  return {
    questions: [
      ...TITLES,
      askSlug((slug) => isTaken(settings, 'exhibitions', slug)),
      askCover(content, settings),
      { flag: 'chapter-title', zh: '第一章的题名', en: 'Title of the first chapter (Chinese)' },
      {
        flag: 'chapter-title-en',
        zh: '第一章的英文题名',
        en: 'Its English title',
        when: (answers) => findAnswer(answers, 'title-en') !== undefined,
      },
      {
        flag: 'chapter',
        zh: '第一章在网址里的名字',
        en: 'Its name in addresses',
        suggest: (answers) =>
          suggestSlug(
            getAnswer(answers, 'chapter-title'),
            findAnswer(answers, 'chapter-title-en'),
            (slug) => RESERVED_CHAPTERS.includes(slug),
          ),
        check: (slug) =>
          RESERVED_CHAPTERS.includes(slug)
            ? {
                zh: '这个名字是展览的时间线或示意图用的，请换一个。',
                en: 'the timeline or the map of the exhibition has this name. Choose another.',
              }
            : checkSlug(slug),
      },
    ],
    build: (answers) =>
      buildExhibition(
        {
          slug: getAnswer(answers, 'slug'),
          title: getAnswer(answers, 'title'),
          titleEn: findAnswer(answers, 'title-en'),
          chapter: getAnswer(answers, 'chapter'),
          chapterTitle: getAnswer(answers, 'chapter-title'),
          chapterTitleEn: findAnswer(answers, 'chapter-title-en'),
          cover: readCover(getAnswer(answers, 'cover'), content.everything),
        },
        settings.language,
      ),
  };
}
