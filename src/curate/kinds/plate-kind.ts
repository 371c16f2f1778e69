import { getPlain } from '../../intake/cells/record-fields.ts';
import { ContentFaults } from '../../model/fault.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';
import { buildPlateSkeleton, PLATE_FORMS, type PlateForm } from '../skeletons/build-plate.ts';
import { askSlug, getAnswer, isTaken, type Kind, type Surroundings } from './kind.ts';

const FORM_WORDS = {
  chronicle: { zh: '年表', en: 'events on a ruler of years' },
  lineage: { zh: '源流、组织、流程', en: 'boxes and what leads from one to another' },
  figures: { zh: '数目', en: 'numbers, each as of its day' },
  poster: { zh: '海报', en: 'a poster' },
} as const satisfies Record<PlateForm, { readonly zh: string; readonly en: string }>;

/** @throws ContentFaults where no holding for plates is described */
export function describePlate({ settings, holders, existing, today }: Surroundings): Kind {
  const holder = holders.find(({ demonstration, withdrawn }) => demonstration && !withdrawn)?.slug;
  if (holder === undefined) {
    const fault = buildCurateFault('no-plate-holder', { file: 'holders/' });
    throw new ContentFaults([fault], settings.language);
  }
  const year = today.slice(0, 4);
  return {
    questions: [
      {
        flag: 'form',
        zh: '图版的形式',
        en: 'Form of the plate',
        choices: PLATE_FORMS.map((value) => ({ value, ...FORM_WORDS[value] })),
      },
      { flag: 'title', zh: '题名（中文）', en: 'Title (Chinese)' },
      {
        flag: 'title-en',
        zh: '题名（英文，图版上两种文字都有）',
        en: 'Title (English; a plate has both)',
      },
      askSlug((slug) => isTaken(settings, 'records', holder, slug)),
    ],
    build: (answers) =>
      buildPlateSkeleton(
        {
          holder,
          slug: getAnswer(answers, 'slug'),
          title: getAnswer(answers, 'title'),
          titleEn: getAnswer(answers, 'title-en'),
          form: getAnswer(answers, 'form') as PlateForm,
          code: numberPlate(
            year,
            existing.records.map(({ data }) => getPlain(data['referenceCode'])),
          ),
          year,
        },
        settings.language,
      ),
  };
}

/** The number after the last of that year. */
function numberPlate(year: string, codes: readonly string[]): string {
  const numbers = codes.flatMap((code) => {
    const [, of, number] = /^ZJ-TB·(\d{4})-(\d{3})$/.exec(code) ?? [];
    return of === year ? [Number(number)] : [];
  });
  return `ZJ-TB·${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
