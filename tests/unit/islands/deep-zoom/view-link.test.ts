import { describe, expect, it } from 'vitest';
import { formatRegion } from '../../../../src/model/region.ts';
import type { View } from '../../../../src/islands/deep-zoom/part.ts';
import {
  findView,
  findXywh,
  formatViewLink,
  isSameView,
} from '../../../../src/islands/deep-zoom/view-link.ts';

const parts = [
  { id: 'p-1', width: 4000, height: 2400 },
  { id: 'p-2', width: 5000, height: 7001 },
];
const page = 'https://example.org/base/records/a/b/';

describe('findXywh', () => {
  it.each(['0,0,1,1', ' 10,20,300,400 ', 'pixel:10,20,300,400'])('reads %j', (text) => {
    const region = findXywh(text);
    expect(region && formatRegion(region)).toBe(text.replace('pixel:', '').trim());
  });

  it.each(['', '1,2,3', '1,2,0,4', '1,2,3,0', '-1,2,3,4', '1.5,2,3,4', '1,2,3,4,5', '1e3,2,3,4'])(
    'refuses %j',
    (text) => expect(findXywh(text)).toBeUndefined(),
  );

  it.each(['percent:1,2,3,4', '1234567,0,1,1', 'NaN,0,1,1', '１,2,3,4'])('refuses %j', (text) =>
    expect(findXywh(text)).toBeUndefined(),
  );
});

describe('findView', () => {
  it('reads part, region and rotation', () => {
    expect(findView(`${page}?part=p-2&xywh=10,20,30,40&rotate=270`, parts)).toEqual({
      part: 'p-2',
      region: { x: 10, y: 20, w: 30, h: 40 },
      rotation: 270,
    });
  });

  it('reads commas that a mail program has encoded', () => {
    expect(findView(`${page}?part=p-1&xywh=10%2C20%2C30%2C40`, parts)?.region?.w).toBe(30);
  });

  it('reads the same after #', () => {
    const view = findView(`${page}#part=p-1&xywh=10,20,30,40`, parts);
    expect(view).toEqual(findView(`${page}?part=p-1&xywh=10,20,30,40`, parts));
  });

  it('gives a part alone no region', () => {
    expect(findView(`${page}?part=p-2#part-p-2`, parts)).toEqual({ part: 'p-2' });
  });

  it('takes a region alone for the first part', () => {
    expect(findView(`${page}#xywh=1,2,3,4`, parts)?.part).toBe('p-1');
  });

  it('cuts a region to the part, and drops one that lies outside', () => {
    expect(findView(`${page}?part=p-1&xywh=3900,0,500,100`, parts)?.region?.w).toBe(100);
    expect(findView(`${page}?part=p-1&xywh=4000,0,500,100`, parts)).toEqual({ part: 'p-1' });
  });

  it('takes any other rotation for none', () => {
    expect(findView(`${page}?xywh=1,2,3,4&rotate=45`, parts)?.rotation).toBe(0);
  });

  it.each([page, `${page}?q=x`, `${page}?part=p-3&xywh=1,2,3,4`, `${page}#notes`])(
    'finds nothing in %s',
    (address) => expect(findView(address, parts)).toBeUndefined(),
  );
});

describe('formatViewLink', () => {
  const view: View = { part: 'p-2', region: { x: 1, y: 2, w: 3, h: 4 }, rotation: 90 };

  it('writes what findView reads', () => {
    const link = formatViewLink(page, view);
    expect(link).toBe(`${page}?part=p-2&xywh=1,2,3,4&rotate=90`);
    expect(findView(link, parts)).toEqual(view);
  });

  it('leaves out what the view does not say', () => {
    expect(formatViewLink(page, { part: 'p-1', rotation: 0 })).toBe(`${page}?part=p-1`);
  });

  it('keeps the rest of the address and replaces the view before', () => {
    const before = `${page}?q=%E5%85%AB&part=p-1&xywh=9,9,9,9#notes`;
    const link = formatViewLink(before, { part: 'p-2' });
    expect(link).toBe(`${page}?q=%E5%85%AB&part=p-2#notes`);
  });

  it('takes the view out', () => {
    expect(formatViewLink(`${page}?part=p-1&xywh=9,9,9,9&rotate=90`)).toBe(page);
    expect(formatViewLink(`${page}#part=p-1&xywh=9,9,9,9`)).toBe(page);
    expect(formatViewLink(`${page}?q=1&part=p-1`)).toBe(`${page}?q=1`);
  });

  it('works for pages on a disk', () => {
    const file = 'file:///D:/pack/record.html';
    expect(formatViewLink(file, view)).toBe(`${file}?part=p-2&xywh=1,2,3,4&rotate=90`);
  });
});

describe('isSameView', () => {
  const view: View = { part: 'p-1', region: { x: 1, y: 2, w: 30, h: 40 }, rotation: 0 };

  it('forgives a pixel and an unsaid rotation', () => {
    expect(isSameView(view, { part: 'p-1', region: { x: 2, y: 2, w: 30, h: 39 } })).toBe(true);
  });

  it.each<View>([
    { ...view, part: 'p-2' },
    { ...view, rotation: 90 },
    { ...view, region: { x: 3, y: 2, w: 30, h: 40 } },
    { part: 'p-1' },
  ])('tells %j apart', (other) => expect(isSameView(view, other)).toBe(false));
});
