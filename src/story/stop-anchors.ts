import type { Region } from '../model/region.ts';
import type { JsxElement } from './read-attributes.ts';
import type { StoryComponent } from './walk-story.ts';

/**
 * Anchors of the stops of tours: `stop-x-y-w-h`, alike in every language. A link to a stop therefore survives stops
 * put before it, moved or taken away, and new wording. The second stop at the same place gets `-2`.
 */
export function buildStopAnchors(
  components: readonly StoryComponent[],
): ReadonlyMap<JsxElement, string> {
  const seen = new Map<string, number>();
  const anchors = new Map<JsxElement, string>();
  for (const { form, node, values } of components) {
    if (form.series !== 'stop') continue;
    const { x, y, w, h } = values['xywh'] as Region;
    const anchor = `stop-${x}-${y}-${w}-${h}`;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    anchors.set(node, count === 1 ? anchor : `${anchor}-${count}`);
  }
  return anchors;
}
