import { expect, it } from 'vitest';
import { buildSnippet } from '../../../../src/preview/browser/snippets.ts';
import { readStory } from '../../../../src/story/read-story.ts';
import { buildCatalogue } from '../../story/build-catalogue.ts';

const PLACE = { record: 'shili/route-sheet', part: 'sheet' };
const REGION = { x: 100, y: 200, w: 800, h: 600 };
const SPOT = { x: 5000, y: 0, w: 1, h: 4000 };

it.each(['zh', 'en'] as const)('stories take what is copied, in %s', (language) => {
  const region = buildSnippet('region', PLACE, REGION, language);
  const stop = buildSnippet('stop', PLACE, SPOT, language);
  const tour = `<Tour record="${PLACE.record}" part="${PLACE.part}">\n${stop}\n</Tour>`;
  const { story, faults } = readStory(
    {
      exhibition: 'rivers',
      chapter: 'crossing',
      language,
      file: 'crossing.mdx',
      text: `文。\n\n${region}\n\n${tour}\n`,
    },
    buildCatalogue(),
  );
  expect(faults).toEqual([]);
  expect(story.crops).toEqual([
    { ...PLACE, region: REGION },
    { ...PLACE, region: SPOT },
  ]);
});
