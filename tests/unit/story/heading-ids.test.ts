import { expect, it } from 'vitest';
import { buildHeadingIds } from '../../../src/story/heading-ids.ts';

it('gives an anchor that depends on the wording alone', () => {
  const [first] = buildHeadingIds(['渡江·其一', '后来']);
  const [, , third] = buildHeadingIds(['新的一节', '后来', '渡江·其一']);
  expect(first).toMatch(/^s-[a-z0-9]{7}$/);
  expect(third).toBe(first);
  expect(buildHeadingIds(['渡江·其二'])).not.toEqual([first]);
});

it('is not moved by white space or by full-width forms', () => {
  expect(buildHeadingIds(['渡 江', '１９３５'])).toEqual(buildHeadingIds(['渡江', '1935']));
});

it('tells equal headings apart', () => {
  const [a = '', b, c] = buildHeadingIds(['后来', '后来', '后来']);
  expect([b, c]).toEqual([`${a}-2`, `${a}-3`]);
});

it('stays as published', () => {
  expect(buildHeadingIds(['渡江', 'The Crossing'])).toEqual(['s-1iix9s4', 's-1a1cfk4']);
});
