import type { LoadedExhibition, LoadedLesson } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { GateSettings } from './gate-settings.ts';
import type { WithheldReason } from './withheld.ts';

/** Drafts and what has not had its day pass in a preview; what is withdrawn never does. */
export function findOwnReasons(
  { state, published, withdrawn }: Pick<LoadedExhibition, 'state' | 'published' | 'withdrawn'>,
  { today, preview }: GateSettings,
): WithheldReason[] {
  const reasons: WithheldReason[] = [];
  if (state === 'draft' && !preview) reasons.push('draft');
  if (published !== undefined && published > today && !preview) reasons.push('not-yet');
  if (withdrawn) reasons.push('withdrawn');
  return reasons;
}

/** An exhibition, like a lesson, has a face; one whose cover is held back cannot be shown. */
export function findExhibitionReasons(
  exhibition: Pick<LoadedExhibition, 'state' | 'published' | 'withdrawn' | 'cover'>,
  settings: GateSettings,
  isShown: (cover: Cover) => boolean,
): WithheldReason[] {
  const reasons = findOwnReasons(exhibition, settings);
  return isShown(exhibition.cover) ? reasons : [...reasons, 'cover-held-back'];
}

/** A lesson stands on its materials; without one of them it cannot be taught. */
export function findLessonReasons(
  lesson: LoadedLesson,
  settings: GateSettings,
  isShown: (view: Cover) => boolean,
): WithheldReason[] {
  const reasons = findExhibitionReasons(lesson, settings, isShown);
  return lesson.materials.every(isShown) ? reasons : [...reasons, 'material-held-back'];
}
