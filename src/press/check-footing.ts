import type { LoadedExhibition } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { Story } from '../story/story.ts';

export interface Remark {
  readonly file: string;
  readonly line: number | undefined;
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

type WithFacts = Pick<LoadedExhibition, 'facts' | 'factsOrigin'>;

/** Facts that say they are verified and name one source only. */
export function checkFacts(exhibitions: readonly WithFacts[]): Fault[] {
  return exhibitions.flatMap(({ facts, factsOrigin }) =>
    facts.flatMap(({ id, statement, verified, sources }, i): Fault[] =>
      verified !== 'yes' || sources.length >= 2
        ? []
        : [
            {
              code: 'fact-without-second-source',
              file: factsOrigin.file,
              line: factsOrigin.lineOf(`${i}.sources`),
              field: id,
              value: statement.zh,
              zh: '写作已核实，却只有一个出处。请补上第二个互不转抄的出处，或改为 verified: pending。',
              en: 'said to be verified, with one source only. Name a second that does not copy it, or write verified: pending.',
            },
          ],
    ),
  );
}

/** Facts with one source so far, an exhibition at a time. */
export function listPendingFacts(exhibitions: readonly WithFacts[]): Remark[] {
  return exhibitions.flatMap(({ facts, factsOrigin }) =>
    facts.flatMap(({ id, statement, verified }, i): Remark[] =>
      verified === 'pending'
        ? [
            {
              file: factsOrigin.file,
              line: factsOrigin.lineOf(`${i}.verified`),
              text: `${id} ${statement.zh}`,
            },
          ]
        : [],
    ),
  );
}
