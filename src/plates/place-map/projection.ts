import { geoDistance, geoMercator, geoPath, type GeoContext } from 'd3-geo';
import type { Box, Point } from '../geometry.ts';

/** Latitude and longitude, as curators write them. */
export type Position = readonly [latitude: number, longitude: number];

/** What a map reaches over, in degrees, and its height as a share of its width. */
export interface MapShape {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly aspect: number;
}

export interface MapProjection {
  readonly place: (position: Position) => Point;
  /** The line as it stands in the map's area, cut at its edges. */
  readonly draw: (line: readonly Position[]) => readonly (readonly Point[])[];
  /** Pixels to a kilometre, in the middle of the map. */
  readonly pixelsPerKilometre: number;
}

/** Half a degree at least, so that one place alone has some country around it. */
const LEAST_SPAN = 1;
const MARGIN = 0.14;
const EARTH_KILOMETRES = 6371;
const ASPECTS = { least: 0.42, most: 0.8 } as const;

/** All places with room around them, and of each river at least the point that is nearest to them. */
export function findShape({
  places,
  rivers,
}: {
  readonly places: readonly { readonly at: Position }[];
  readonly rivers: readonly { readonly course: readonly Position[] }[];
}): MapShape {
  const spots = places.map(({ at }) => at);
  const middle = getMiddle(spots);
  const near = rivers.map(({ course }) =>
    course.reduce((best, point) =>
      getDistance(point, middle) < getDistance(best, middle) ? point : best,
    ),
  );
  const all = [...spots, ...near];
  const [south, north] = widen(all.map(([latitude]) => latitude));
  const [west, east] = widen(all.map(([, longitude]) => longitude));
  const square = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const aspect = Math.min(Math.max((north - south) / square, ASPECTS.least), ASPECTS.most);
  return { west, east, south: Math.max(south, -80), north: Math.min(north, 80), aspect };
}

function getMiddle(positions: readonly Position[]): Position {
  const mean = (axis: 0 | 1): number =>
    positions.reduce((sum, position) => sum + position[axis], 0) / positions.length;
  return [mean(0), mean(1)];
}

function getDistance(a: Position, b: Position): number {
  return geoDistance([a[1], a[0]], [b[1], b[0]]);
}

function widen(values: readonly number[]): [least: number, most: number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const missing = Math.max(0, LEAST_SPAN - (most - least)) / 2;
  const margin = MARGIN * Math.max(most - least, LEAST_SPAN);
  return [least - missing - margin, most + missing + margin];
}

/** Mercator: north is up everywhere, and near shapes keep their form. */
export function buildProjection({ west, east, south, north }: MapShape, area: Box): MapProjection {
  const corners = [
    [west, south],
    [east, north],
  ];
  const projection = geoMercator().fitExtent(
    [
      [area.x, area.y],
      [area.x + area.w, area.y + area.h],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  projection.clipExtent([
    [area.x, area.y],
    [area.x + area.w, area.y + area.h],
  ]);
  const place = ([latitude, longitude]: Position): Point => {
    const point = projection([longitude, latitude]);
    if (!point) throw new RangeError(`no place on the map for ${latitude}, ${longitude}`);
    return point;
  };
  const middle = (south + north) / 2;
  const from = place([middle, west]);
  const to = place([middle, east]);
  const kilometres = EARTH_KILOMETRES * geoDistance([west, middle], [east, middle]);
  return {
    place,
    draw: (line) => {
      const lines: Point[][] = [];
      const context = recordLines(lines);
      geoPath(
        projection,
        context,
      )({
        type: 'LineString',
        coordinates: line.map(([latitude, longitude]) => [longitude, latitude]),
      });
      return lines;
    },
    pixelsPerKilometre: (to[0] - from[0]) / kilometres,
  };
}

/** Keeps the moves of the drawing, where a canvas would paint them. */
function recordLines(lines: Point[][]): GeoContext {
  return {
    beginPath: () => undefined,
    closePath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      lines.push([[x, y]]);
    },
    lineTo: (x, y) => {
      lines.at(-1)?.push([x, y]);
    },
  };
}
