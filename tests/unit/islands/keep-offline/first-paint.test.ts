import { expect, it } from 'vitest';
import vm from 'node:vm';
import { markKeeping } from '../../../../src/islands/keep-offline/first-paint.ts';

it.each([
  ['by HTTPS', true, { serviceWorker: {}, locks: {} }, { keep: 'on' }],
  ['at a plain address of a classroom', false, {}, {}],
  ['where a browser has no workers', true, { locks: {} }, {}],
])('%s', (_case, isSecureContext, navigator, expected) => {
  const dataset = {};
  vm.runInNewContext(`(${markKeeping.toString()})()`, {
    isSecureContext,
    navigator,
    document: { documentElement: { dataset } },
  });
  expect(dataset).toEqual(expected);
});
