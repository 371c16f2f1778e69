import { describe, expect, it } from 'vitest';
import { buildKey, cutRange } from '../../../src/keep/browser/find-kept.ts';
import { isHashed } from '../../../src/keep/browser/kept-list.ts';

it.each([
  ['https://a.cn/records/h/x/?part=p&xywh=1,2,3,4#line', 'https://a.cn/records/h/x/'],
  ['https://a.cn/records/h/x/index.html', 'https://a.cn/records/h/x/'],
  ['https://a.cn/iiif/k/0,0,512,512/512,/0/default.jpg', undefined],
])('%s is kept as the page or file it is', (address, key = address) => {
  expect(buildKey(address)).toBe(key);
});

it.each([
  ['_astro/a.1234.js', true],
  ['iiif/0123/full/max/0/default.jpg', true],
  ['search-index/4f00aa/pairs/0.bin', true],
  ['search-index/head.bin', false],
  ['lessons/x/', false],
  ['icon.svg', false],
])('whether the name of %s stands for what it holds: %s', (path, expected) => {
  expect(isHashed(path)).toBe(expected);
});

describe('a piece of sound', () => {
  const sound = () => new Response('0123456789', { headers: { 'content-type': 'audio/mpeg' } });
  it.each([
    [null, 200, '0123456789', null],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=12-', 416, '', 'bytes */10'],
    ['lines=1-2', 200, '0123456789', null],
  ])('%s', async (range, status, text, contentRange) => {
    const answer = await cutRange(sound(), range);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-range')).toBe(contentRange);
    expect(answer.headers.get('content-type')).toBe('audio/mpeg');
  });
});
