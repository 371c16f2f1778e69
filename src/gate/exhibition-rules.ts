import type { LoadedExhibition } from '../model/content.ts';
import type { Cover } from '../model/exhibition.ts';
import type { GateSettings } from './gate-settings.ts';
import type { WithheldReason } from './withheld.ts';

/** Drafts and exhibitions whose day has not come pass in a preview; what is withdrawn never does. */
export function findOwnReasons(
  { state, published, withdrawn }: LoadedExhibition,
  { today, preview }: GateSettings,
): WithheldReason[] {
  const reasons: WithheldReason[] = [];
  if (state === 'draft' && !preview) reasons.push('draft');
  if (published !== undefined && published > today && !preview) reasons.push('not-yet');
  if (withdrawn) reasons.push('withdrawn');
  return reasons;
}

/** An exhibition has a face; one whose cover is held back cannot be shown. */
export function findExhibitionReasons(
  exhibition: LoadedExhibition,
  settings: GateSettings,
  isShown: (cover: Cover) => boolean,
): WithheldReason[] {
  const reasons = findOwnReasons(exhibition, settings);
  return isShown(exhibition.cover) ? reasons : [...reasons, 'cover-held-back'];
}
