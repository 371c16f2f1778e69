import type { Everything, LoadedRecord } from '../../model/content.ts';
import { ContentFaults } from '../../model/fault.ts';
import { isPicture } from '../../model/part.ts';
import type { Settings } from '../../settings.ts';
import { buildCurateFault } from '../curate-fault-texts.ts';
import type { Question } from '../questions.ts';
import type { CoverAnswer } from '../skeletons/build-exhibition.ts';

/** What could be shown on a cover. */
export interface Pictures {
  readonly everything: Everything;
  /** Records that the gate lets through, by id. */
  readonly shown: ReadonlySet<string>;
}

/** Most records that are listed to choose from; any other may be typed. */
const MOST_LISTED = 12;

/**
 * Which picture stands for it: `holder/slug` or `holder/slug#part`. An archive's own released record is suggested
 * before a plate, and what is not released only where there is nothing else.
 * @throws ContentFaults where no record has a picture
 */
export function askCover({ everything, shown }: Pictures, settings: Settings): Question {
  const candidates = everything.records
    .filter((record) => !record.withdrawn && record.parts.some(isPicture))
    .sort((a, b) => rank(a, shown) - rank(b, shown));
  const [first] = candidates;
  if (!first) {
    const fault = buildCurateFault('no-picture-yet', { file: 'records/' });
    throw new ContentFaults([fault], settings.language);
  }
  const listed = candidates.slice(0, MOST_LISTED);
  const name = (say: 'zh' | 'en'): string =>
    listed.map(({ id, title }) => `\n  ${id}  ${title[say] ?? title.zh}`).join('');
  return {
    flag: 'cover',
    zh: `封面用哪个条目（馆/条目，可加 #部件）${name('zh')}\n `,
    en: `Record of the cover (holder/slug, or with #part)${name('en')}\n `,
    suggest: () => first.id,
    check: (value) => {
      const [id, part] = value.split('#');
      const record = candidates.find((one) => one.id === id);
      if (!record)
        return {
          zh: `没有这个条目，或者它没有图像。有图像的：${listed.map((one) => one.id).join('、')}`,
          en: `there is no such record, or it has no picture. With pictures: ${listed.map((one) => one.id).join(', ')}`,
        };
      if (part === undefined || record.parts.some((one) => one.id === part && isPicture(one)))
        return undefined;
      const parts = record.parts.filter(isPicture).map((one) => one.id);
      return {
        zh: `条目 ${record.id} 没有这个部件。有：${parts.join('、')}`,
        en: `record ${record.id} has no such part. There is: ${parts.join(', ')}`,
      };
    },
  };
}

function rank({ id, kind }: LoadedRecord, shown: ReadonlySet<string>): number {
  return (shown.has(id) ? 0 : 2) + (kind === 'plate' ? 1 : 0);
}

export function readCover(value: string, { records }: Everything): CoverAnswer {
  const [record = '', part] = value.split('#');
  const parts = records.find(({ id }) => id === record)?.parts ?? [];
  return { record, part: part ?? parts.find(isPicture)?.id ?? '' };
}
