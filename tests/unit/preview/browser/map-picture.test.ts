import { describe, expect, it } from 'vitest';
import { unproject } from '../../../../src/preview/browser/affine.ts';
import { findMediaKey, findTilesKey } from '../../../../src/preview/browser/find-pictures.ts';
import { findDrawnBox, mapArea } from '../../../../src/preview/browser/map-picture.ts';

const BOX = { left: 100, top: 50, right: 300, bottom: 150 };
const SQUARE = { width: 400, height: 400 };

describe('where a picture is drawn in its box', () => {
  it.each([
    ['fill', '50% 50%', BOX],
    ['contain', '50% 50%', { left: 150, top: 50, right: 250, bottom: 150 }],
    ['contain', '0% 0%', { left: 100, top: 50, right: 200, bottom: 150 }],
    ['cover', '50% 50%', { left: 100, top: 0, right: 300, bottom: 200 }],
    ['cover', '50% 100%', { left: 100, top: -50, right: 300, bottom: 150 }],
    ['none', '-10px 20px', { left: 90, top: 70, right: 490, bottom: 470 }],
    ['scale-down', '50% 50%', { left: 150, top: 50, right: 250, bottom: 150 }],
  ])('%s at %s', (objectFit, objectPosition, drawn) => {
    expect(findDrawnBox(BOX, SQUARE, { objectFit, objectPosition })).toEqual(drawn);
  });
});

it('a point of a crop is a pixel of the whole master', () => {
  const map = mapArea(BOX, { x: 1000, y: 2000, w: 400, h: 200 });
  expect(unproject(map, { x: 200, y: 100 })).toEqual({ x: 1200, y: 2100 });
});

it.each([
  ['http://localhost:4321/media/84af437e/400.jpg', '84af437e'],
  ['http://localhost:4321/base/media/84af437e/1280.avif?v=1', '84af437e'],
  ['http://localhost:4321/cards/84af437e.png', undefined],
  ['data:image/png;base64,AAAA', undefined],
])('the key in %s', (address, key) => {
  expect(findMediaKey(address)).toBe(key);
});
it.each([
  ['../../iiif/84af437e', '84af437e'],
  ['/base/iiif/84af437e/', '84af437e'],
  ['/elsewhere/84af437e', undefined],
])('the key of the tiles at %s', (path, key) => {
  expect(findTilesKey(path)).toBe(key);
});
