import type { StoryComponent } from './walk-story.ts';

export interface NumberedComponent extends StoryComponent {
  /** From 1 within its series, or within the component it stands in; for `<Cite>` the numbers of its sources, in the order of first appearance. */
  readonly numbers: readonly number[];
  /** For each of them, how often it has come up so far, this time included; always 1 but for sources. */
  readonly mentions: readonly number[];
}

/** The same text gives the same numbers, in the check as in the MDX compiler's pass. */
export function numberComponents(
  components: readonly StoryComponent[],
): readonly NumberedComponent[] {
  const counts = new Map<unknown, number>();
  const sources = new Map<string, { number: number; mentions: number }>();
  return components.map((component) => {
    if (component.form.series === 'source') {
      const entries = (component.values['source'] as readonly string[]).map((slug) => {
        const entry = sources.get(slug) ?? { number: sources.size + 1, mentions: 0 };
        entry.mentions += 1;
        sources.set(slug, entry);
        return { ...entry };
      });
      return {
        ...component,
        numbers: entries.map((entry) => entry.number),
        mentions: entries.map((entry) => entry.mentions),
      };
    }
    const { form, outer } = component;
    const series = form.inside === undefined ? form.series : outer?.node;
    const number = (counts.get(series) ?? 0) + 1;
    counts.set(series, number);
    return { ...component, numbers: [number], mentions: [1] };
  });
}
