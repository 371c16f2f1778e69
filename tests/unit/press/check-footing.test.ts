import { describe, expect, it } from 'vitest';
import {
  checkFacts,
  checkFooting,
  listNarrations,
  listPendingFacts,
} from '../../../src/press/check-footing.ts';
import type { Story } from '../../../src/story/story.ts';

const story = {
  file: 'rivers/crossing.zh.mdx',
  paragraphs: [
    { line: 1, text: '夜里渡江。', footing: 'cited' },
    { line: 3, text: '先看图。', footing: 'narrated' },
    { line: 5, text: '没有出处。', footing: 'bare' },
  ],
} as unknown as Story;

type WithFacts = Parameters<typeof checkFacts>[0][number];

function buildExhibition(verified: string, sources: string[]): WithFacts {
  const fact = { id: 'f01', statement: { zh: '渡江' }, verified, sources };
  const factsOrigin = {
    file: 'rivers/facts.yaml',
    lineOf: (field: string) => (field === '' ? 1 : 7),
  };
  return { facts: [fact], factsOrigin } as unknown as WithFacts;
}

describe('checkFooting', () => {
  it('refuses the bare paragraph at its line, and no other', () => {
    expect(checkFooting([story])).toMatchObject([
      { code: 'uncited-paragraph', line: 5, value: '没有出处。' },
    ]);
  });

  it('lists the words of the editors', () => {
    expect(listNarrations([story])).toEqual([
      { file: 'rivers/crossing.zh.mdx', line: 3, text: '先看图。' },
    ]);
  });
});

describe('checkFacts', () => {
  it('wants two sources of a verified fact', () => {
    expect(checkFacts([buildExhibition('yes', ['a'])])).toMatchObject([
      { code: 'fact-without-second-source', file: 'rivers/facts.yaml', line: 7, field: 'f01' },
    ]);
    expect(checkFacts([buildExhibition('yes', ['a', 'b'])])).toEqual([]);
    expect(checkFacts([buildExhibition('pending', ['a'])])).toEqual([]);
  });

  it('lists what is still to be verified', () => {
    expect(listPendingFacts([buildExhibition('pending', ['a'])])).toEqual([
      { file: 'rivers/facts.yaml', line: 7, text: 'f01 渡江' },
    ]);
    expect(listPendingFacts([buildExhibition('yes', ['a', 'b'])])).toEqual([]);
  });
});
