import type { Everything, LoadedExhibition } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { Fault } from '../model/fault.ts';
import type { GateSettings } from './gate-settings.ts';
import type { WithheldReason } from './withheld.ts';

/** Drafts and exhibitions whose day has not come pass in a preview; what is withdrawn never does. */
export function findExhibitionReasons(
  { state, published, withdrawn }: LoadedExhibition,
  { today, preview }: GateSettings,
): WithheldReason[] {
  const reasons: WithheldReason[] = [];
  if (state === 'draft' && !preview) reasons.push('draft');
  if (published !== undefined && published > today && !preview) reasons.push('not-yet');
  if (withdrawn) reasons.push('withdrawn');
  return reasons;
}

/** Covers with the field that states each. */
export function listCovers({ cover, chapters }: LoadedExhibition): (readonly [string, Cover])[] {
  return [
    ['cover', cover],
    ...chapters.flatMap((chapter, i) =>
      chapter.cover ? [[`chapters.${i}.cover`, chapter.cover] as const] : [],
    ),
  ];
}

/** Says where, and not what: the reference itself may name what nobody should hear of. */
export function buildCoverFault({ origin }: LoadedExhibition, field: string): Fault {
  return {
    code: 'cover-not-published',
    file: origin.file,
    line: origin.lineOf(field),
    field,
    zh: '封面所用的条目（或其中这一页）没有放行，不能公开。请换一个封面，或先办妥开放、公布和权利手续。',
    en: 'the record of this cover (or this part of it) has not been released. Choose another cover, or see to its opening, publication and rights first.',
  };
}

/** The front page needs its exhibition. Whatever else keeps it away has a fault of its own. */
export function checkFront(
  { site, siteOrigin, exhibitions }: Everything,
  { today, preview }: GateSettings,
): Fault[] {
  const front = exhibitions.find(({ slug }) => slug === site.front);
  if (!front || findExhibitionReasons(front, { today, preview }).length === 0) return [];
  const fault: Fault = {
    code: 'front-not-published',
    file: siteOrigin.file,
    line: siteOrigin.lineOf('front'),
    field: 'front',
    value: site.front,
    zh: '首页展览还没有发布（草稿、未到日期或已撤下）。请改 site.yaml 的 front，或把该展览的 state 改为 published；只想预览请用 ZHANJUAN_PREVIEW=1。',
    en: 'the exhibition of the front page is not published (a draft, not due yet or withdrawn). Change front in site.yaml or its state; for a preview set ZHANJUAN_PREVIEW=1.',
  };
  return [fault];
}
