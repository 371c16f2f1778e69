import type {
  Everything,
  LoadedCampaign,
  LoadedExhibition,
  LoadedLesson,
} from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { Fault } from '../model/fault.ts';
import { findOwnReasons } from './exhibition-rules.ts';
import type { GateSettings } from './gate-settings.ts';
import { buildPartRelease } from './release-parts.ts';
import { isReleased } from './release-rules.ts';

/** Covers of exhibitions, covers and materials of lessons, posters of campaigns that are to be shown, on records that are not. */
export function checkCoverRelease(everything: Everything, settings: GateSettings): Fault[] {
  const { records, emptiedRecords } = everything;
  const released = records.filter((record) => isReleased(record, settings.today));
  const { isShown } = buildPartRelease(everything, released);
  const { isShown: exists } = buildPartRelease(everything, records);
  const gone = new Set(
    [...records.filter(({ withdrawn }) => withdrawn), ...emptiedRecords].map(({ id }) => id),
  );
  // A cover that leads nowhere at all is found where references are checked.
  const isClosed = (cover: Cover): boolean =>
    !isShown(cover) && (exists(cover) || gone.has(cover.record));
  const { exhibitions, lessons, campaigns } = everything;
  return [...exhibitions, ...lessons, ...campaigns]
    .filter((entry) => findOwnReasons(entry, settings).length === 0)
    .flatMap((entry) =>
      listViews(entry)
        .filter(([, cover]) => isClosed(cover))
        .map(([field]) => buildCoverFault(entry, field)),
    );
}

type Entry = LoadedExhibition | LoadedLesson | LoadedCampaign;

function listViews(entry: Entry): (readonly [string, Cover])[] {
  if ('chapters' in entry) return listCovers(entry);
  if ('materials' in entry) return listLessonViews(entry);
  return entry.poster ? [['poster', entry.poster]] : [];
}

function listLessonViews({ cover, materials }: LoadedLesson): (readonly [string, Cover])[] {
  return [
    ['cover', cover],
    ...materials.map((material, i) => [`materials.${i}`, material] as const),
  ];
}

function listCovers({ cover, chapters }: LoadedExhibition): (readonly [string, Cover])[] {
  return [
    ['cover', cover],
    ...chapters.flatMap((chapter, i) =>
      chapter.cover && !chapter.withdrawn ? [[`chapters.${i}.cover`, chapter.cover] as const] : [],
    ),
  ];
}

/** Says where, and not what: the reference itself may name what nobody should hear of. */
function buildCoverFault({ origin }: Entry, field: string): Fault {
  return {
    code: 'cover-not-published',
    file: origin.file,
    line: origin.lineOf(field),
    field,
    zh: '这里所用的条目（或其中这一页）没有放行，不能公开。请换一个，或先办妥开放、公布和权利手续。',
    en: 'the record shown here (or this part of it) has not been released. Choose another, or see to its opening, publication and rights first.',
  };
}

/** The front page needs an exhibition. Whatever else keeps it away has a fault of its own. */
export function checkFront(
  { site, siteOrigin, exhibitions }: Everything,
  settings: GateSettings,
): Fault[] {
  if (site.front === undefined) {
    const isRead = siteOrigin.lineOf('name') !== undefined;
    if (!isRead || exhibitions.some((one) => findOwnReasons(one, settings).length === 0)) return [];
    return [
      {
        code: 'no-exhibition',
        file: siteOrigin.file,
        zh: '还没有一个展览可以公开，首页无从打开。新建：npm run curate -- new exhibition；已有草稿的，写好后把它的 state 改为 published；只想看草稿：npm run curate -- preview。',
        en: 'there is no exhibition to be published yet, and the front page needs one. Begin it: npm run curate -- new exhibition; where there is a draft, write it and change its state to published; to look at drafts: npm run curate -- preview.',
      },
    ];
  }
  const front = exhibitions.find(({ slug }) => slug === site.front);
  if (!front || findOwnReasons(front, settings).length === 0) return [];
  const fault: Fault = {
    code: 'front-not-published',
    file: siteOrigin.file,
    line: siteOrigin.lineOf('front'),
    field: 'front',
    value: site.front,
    zh: '首页展览还没有发布（草稿、未到日期或已撤下）。请改 site.yaml 的 front，或把该展览的 state 改为 published；只想看草稿：npm run curate -- preview。',
    en: 'the exhibition of the front page is not published (a draft, not due yet or withdrawn). Change front in site.yaml or its state; to look at drafts: npm run curate -- preview.',
  };
  return [fault];
}
