import { buildHolder } from '../skeletons/build-holder.ts';
import { askSlug, findAnswer, getAnswer, isTaken, type Kind, type Surroundings } from './kind.ts';

export function describeHolder({ settings }: Surroundings): Kind {
  return {
    questions: [
      { flag: 'name', zh: '馆名', en: 'Name of the institution (Chinese)' },
      {
        flag: 'name-en',
        zh: '英文馆名（没有就回车）',
        en: 'Its English name (may be empty)',
        suggest: () => '',
      },
      {
        flag: 'access',
        zh: '怎样到馆查阅原件',
        en: 'How originals are consulted there (Chinese)',
        suggest: () => '持有效证件到馆查阅。',
      },
      askSlug((slug) => isTaken(settings, 'holders', `${slug}.yaml`)),
    ],
    build: (answers) =>
      buildHolder(
        {
          slug: getAnswer(answers, 'slug'),
          name: getAnswer(answers, 'name'),
          nameEn: findAnswer(answers, 'name-en'),
          access: getAnswer(answers, 'access'),
        },
        settings.language,
      ),
  };
}
