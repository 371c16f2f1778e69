import { expect, it } from 'vitest';
import { house } from '../../../eslint.imports.js';

it('keeps the editor apart: nothing of the site, its packs or its build may import it', () => {
  const importers = Object.entries(house).filter(
    ([name, { own = [], types = [] }]) =>
      name !== 'editor' && [...own, ...types].some((one) => one.split('/')[0] === 'editor'),
  );
  expect(importers).toEqual([]);
});
