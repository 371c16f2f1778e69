import { describe, expect, it } from 'vitest';
import { findUnmarkedCrop } from '../../../../src/plates/mark-coverage.ts';
import { MARKED_CROP } from '../../../../src/plates/mark.ts';
import { buildPlaceMap, type PlaceMapData } from '../../../../src/plates/place-map/place-map.ts';
import { buildProjection, findShape } from '../../../../src/plates/place-map/projection.ts';

const data: PlaceMapData = {
  title: { zh: '山谷之间 地点示意图', en: 'In the valleys: where it was' },
  places: [
    { slug: 'mianyang', name: { zh: '绵阳', en: 'Mianyang' }, at: [31.47, 104.68] },
    { slug: 'zhongba', name: { zh: '中坝', en: 'Zhongba' }, at: [31.78, 104.74] },
    { slug: 'maoxian', name: { zh: '茂县' }, at: [31.68, 103.85] },
  ],
  rivers: [
    {
      name: { zh: '涪江', en: 'Fu River' },
      course: [
        [32.41, 104.53],
        [31.78, 104.74],
        [31.47, 104.68],
        [30.51, 105.57],
      ],
    },
  ],
};

function getMarker(slug: string, of: PlaceMapData = data) {
  const marker = buildPlaceMap(of).markers.find((one) => one.slug === slug);
  if (!marker) throw new Error(`no marker: ${slug}`);
  return marker;
}

describe('a map of places', () => {
  const { plate, markers } = buildPlaceMap(data);

  it('has north above and east at the right', () => {
    expect(getMarker('zhongba').y).toBeLessThan(getMarker('mianyang').y);
    expect(getMarker('maoxian').x).toBeLessThan(getMarker('mianyang').x);
  });

  it('marks every place once, on the sheet', () => {
    expect(markers.map(({ slug }) => slug)).toEqual(['mianyang', 'zhongba', 'maoxian']);
    for (const { x, y } of markers) {
      expect(x).toBeGreaterThan(200);
      expect(x).toBeLessThan(plate.width - 200);
      expect(y).toBeGreaterThan(300);
      expect(y).toBeLessThan(plate.height - 300);
    }
  });

  it('names places and rivers in both languages where they have them, and says what it is not', () => {
    const texts = plate.lines.map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(['绵阳 Mianyang', '茂县', '涪江 Fu River', '约20公里']),
    );
    expect(texts.join()).toContain('不画国界、行政区域界线及任何界线');
  });

  it('bears the mark in every crop, and says that it is a map', () => {
    expect(findUnmarkedCrop(plate, plate.marks, MARKED_CROP)).toBeUndefined();
    expect(plate.isMap).toBe(true);
  });

  it('is the same for the same data', () => {
    expect(buildPlaceMap(data).plate.svg).toBe(plate.svg);
  });

  it('can be drawn of one place alone, without rivers', () => {
    const alone = buildPlaceMap({ ...data, places: data.places.slice(0, 1), rivers: [] });
    expect(alone.markers).toHaveLength(1);
  });

  it('leaves out names that have no room rather than setting one on another', () => {
    const [first] = data.places;
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      slug: `p${i}`,
      name: { zh: `地名${i}` },
      at: [31.4 + (i % 6) * 0.01, 104.6 + Math.floor(i / 6) * 0.01] as const,
    }));
    const far = { slug: 'far', name: { zh: '远处' }, at: [35, 110] as const };
    const map = buildPlaceMap({ ...data, places: [...crowd, far, ...(first ? [first] : [])] });
    const named = map.plate.lines.filter(({ text }) => text.startsWith('地名'));
    expect(map.markers).toHaveLength(32);
    expect(named.length).toBeGreaterThan(0);
    expect(named.length).toBeLessThan(30);
    for (const [i, a] of named.entries())
      for (const b of named.slice(i + 1)) {
        const meet =
          a.region.x < b.region.x + b.region.w &&
          b.region.x < a.region.x + a.region.w &&
          a.region.y < b.region.y + b.region.h &&
          b.region.y < a.region.y + a.region.h;
        expect(meet, `${a.text} on ${b.text}`).toBe(false);
      }
  });
});

describe('its projection', () => {
  const shape = findShape(data);
  const area = { x: 100, y: 200, w: 3000, h: 3000 * shape.aspect };
  const projection = buildProjection(shape, area);

  it('gives distances that hold: a degree of latitude is 111 km', () => {
    const [, north] = projection.place([32, 104.5]);
    const [, south] = projection.place([31, 104.5]);
    expect((south - north) / projection.pixelsPerKilometre).toBeCloseTo(111.2, 0);
  });

  it('cuts lines at the edges of the area', () => {
    const lines = projection.draw([
      [40, 104.5],
      [20, 104.5],
    ]);
    const ys = lines.flat().map(([, y]) => y);
    expect(Math.min(...ys)).toBeCloseTo(area.y, 0);
    expect(Math.max(...ys)).toBeCloseTo(area.y + area.h, 0);
  });

  it('brings a far river into the picture by its nearest point', () => {
    const far = findShape({ places: data.places, rivers: [{ course: [[31.5, 106] as const] }] });
    expect(far.east).toBeGreaterThan(106);
  });
});
