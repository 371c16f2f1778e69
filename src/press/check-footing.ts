import type { Fault } from '../model/fault.ts';
import type { Story } from '../story/story.ts';

export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A paragraph that neither cites a source nor is marked as the editors' own words. */
export function checkFooting(stories: readonly Story[]): Fault[] {
  return stories.flatMap(({ file, paragraphs }) =>
    paragraphs
      .filter(({ footing }) => footing === 'bare')
      .map(({ line, text }): Fault => {
        return {
          code: 'uncited-paragraph',
          file,
          line,
          value: text,
          zh: '这一段没有出处。请在句末写 <Cite source="…" />；若只是编者自己的话，放进 <Narration>。',
          en: 'this paragraph cites nothing. Write <Cite source="…" /> at its end; if it is the editors’ own words, put it into <Narration>.',
        };
      }),
  );
}

/** All that stands without a source because it is said to be the editors' own words: to be read by a second person. */
export function listNarrations(stories: readonly Story[]): Remark[] {
  return stories.flatMap(({ file, paragraphs }) =>
    paragraphs
      .filter(({ footing }) => footing === 'narrated')
      .map(({ line, text }) => ({ file, line, text })),
  );
}
