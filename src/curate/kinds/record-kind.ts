import { parseWrittenDate } from '../../intake/cells/parse-written-date.ts';
import { getPlain } from '../../intake/cells/record-fields.ts';
import { INTAKE_FAULT_TEXTS } from '../../intake/intake-fault-texts.ts';
import type { LoadedHolder } from '../../model/content.ts';
import { ContentFaults } from '../../model/fault.ts';
import { referenceCodeSchema } from '../../model/identity.ts';
import { LEVELS } from '../../model/record.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';
import type { Question } from '../questions.ts';
import { buildRecord } from '../skeletons/build-record.ts';
import { checkSlug } from '../skeletons/suggest-slug.ts';
import { findAnswer, getAnswer, TITLES, type Kind, type Surroundings } from './kind.ts';

/** @throws ContentFaults where no archive is described that could keep it */
export function describeRecord(surroundings: Surroundings): Kind {
  const { existing, holders, settings } = surroundings;
  return {
    questions: [
      askHolder(surroundings),
      {
        flag: 'code',
        zh: '档号（照原样）',
        en: 'Reference code (verbatim)',
        check: (code, answers) => {
          if (!referenceCodeSchema.safeParse(code).success)
            return { zh: '档号不可分行。', en: 'a reference code has no line breaks.' };
          const same = existing.records.find(
            ({ holder, data }) =>
              holder === answers['holder'] && getPlain(data['referenceCode']) === code,
          );
          return same && buildCurateFault('code-in-use', { file: '' }, { record: same.id });
        },
      },
      ...TITLES,
      {
        flag: 'creator',
        zh: '责任者',
        en: 'Creator (Chinese)',
        suggest: () => '佚名',
      },
      {
        flag: 'date',
        zh: '形成日期（1935-04-18、1935年4月、民国二十四年、不详 …）',
        en: 'Date (1935-04-18, 1935-04, c. 1935, undated …)',
        suggest: () => '不详',
        check: (date) => {
          const parsed = parseWrittenDate(date);
          return 'code' in parsed ? INTAKE_FAULT_TEXTS[parsed.code] : undefined;
        },
      },
      {
        flag: 'level',
        zh: '层级',
        en: 'Level',
        choices: LEVELS.map((value) => ({ value, ...LEVEL_WORDS[value] })),
        suggest: () => 'item',
      },
      {
        flag: 'slug',
        zh: '网址里的名字（小写字母、数字、连字符，定下后不要改）',
        en: 'Name in addresses (lower-case letters, digits, hyphens; for good)',
        suggest: (answers) =>
          numberSlug(/\d{4}/.exec(readDate(getAnswer(answers, 'date')))?.[0], (slug) =>
            existing.taken.has(`${getAnswer(answers, 'holder')}/${slug}`),
          ),
        check: checkSlug,
      },
    ],
    build: (answers) => {
      const holder = getAnswer(answers, 'holder');
      return buildRecord(
        {
          holder,
          holderName: holders.find(({ slug }) => slug === holder)?.name.zh ?? holder,
          slug: getAnswer(answers, 'slug'),
          code: getAnswer(answers, 'code'),
          title: getAnswer(answers, 'title'),
          titleEn: findAnswer(answers, 'title-en'),
          creator: getAnswer(answers, 'creator'),
          date: readDate(getAnswer(answers, 'date')),
          level: getAnswer(answers, 'level'),
        },
        settings.language,
      );
    },
  };
}

const LEVEL_WORDS = {
  fonds: { zh: '全宗', en: '' },
  series: { zh: '类别、目录', en: '' },
  volume: { zh: '案卷', en: '' },
  item: { zh: '件', en: '' },
} as const;

/** Those that may keep records. */
export function listArchives(holders: readonly LoadedHolder[]): LoadedHolder[] {
  return holders.filter(({ demonstration, withdrawn }) => !demonstration && !withdrawn);
}

/**
 * Which archive keeps it; the only one where there is only one.
 * @throws ContentFaults where none is described
 */
export function askHolder({ holders, settings }: Surroundings): Question {
  const archives = listArchives(holders);
  if (archives.length === 0) {
    const fault = buildCurateFault('no-holder-yet', { file: 'holders/' });
    throw new ContentFaults([fault], settings.language);
  }
  const [only] = archives;
  return {
    flag: 'holder',
    zh: '馆藏单位',
    en: 'Holder',
    choices: archives.map(({ slug, name }) => ({
      value: slug,
      zh: name.zh,
      en: name.en ?? name.zh,
    })),
    ...(archives.length === 1 && { suggest: () => only?.slug }),
  };
}

function readDate(written: string): string {
  const parsed = parseWrittenDate(written);
  return 'edtf' in parsed ? parsed.edtf : written;
}

/** `1935-001`, `undated-001` */
export function numberSlug(stem: string | undefined, isUsed: (slug: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const slug = `${stem ?? 'undated'}-${String(number).padStart(3, '0')}`;
    if (!isUsed(slug)) return slug;
  }
}
