import type { LocalText } from '../../model/local-text.ts';
import { getFieldOf } from '../frame.ts';
import { growBox, type Box } from '../geometry.ts';
import { INK } from '../palette.ts';
import { finishPlate, type Plate } from '../plate.ts';
import { Sheet } from '../sheet.ts';
import { drawHead, drawKey, HEAD_HEIGHT, KEY_HEIGHT } from './furniture.ts';
import { drawGraticule, drawRivers } from './ground.ts';
import { openNames } from './names.ts';
import { buildProjection, findShape, type Position } from './projection.ts';

export interface MapPlace {
  readonly slug: string;
  readonly name: LocalText;
  readonly at: Position;
}

export interface MapRiver {
  readonly name: LocalText;
  /** Downstream. */
  readonly course: readonly Position[];
}

export interface PlaceMapData {
  readonly title: LocalText;
  /** At least one. */
  readonly places: readonly MapPlace[];
  readonly rivers: readonly MapRiver[];
}

/** Where a place stands on the sheet: the middle of its sign, in pixels. */
export interface PlaceMarker {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
}

export interface PlaceMap {
  readonly plate: Plate;
  readonly markers: readonly PlaceMarker[];
}

const WIDTH = 3600;
const PADDING = 60;
/** Said in the frame, after the mark. */
const IMPRINT = '地点示意图　不画任何界线';

/**
 * Places and rivers at their approximate positions, north up, without any boundary. Pure: the same data give
 * the same bytes.
 */
export function buildPlaceMap(data: PlaceMapData): PlaceMap {
  const shape = findShape(data);
  const inner = getFieldOf({ width: WIDTH, height: 0 }).w - 2 * PADDING;
  const mapHeight = Math.round(inner * shape.aspect);
  const frame = WIDTH - getFieldOf({ width: WIDTH, height: 0 }).w;
  const sheet = new Sheet({
    width: WIDTH,
    height: mapHeight + HEAD_HEIGHT + KEY_HEIGHT + frame + 2 * PADDING,
  });
  const room = growBox(getFieldOf(sheet), -PADDING);
  const area: Box = { x: room.x, y: room.y + HEAD_HEIGHT, w: room.w, h: mapHeight };
  const projection = buildProjection(shape, area);
  const step = drawGraticule(sheet, projection, shape);
  const courses = drawRivers(sheet, projection, data.rivers);
  sheet.frame(area, { width: 3, colour: INK });

  const names = openNames(sheet, area);
  const points = data.places.map((place) => ({ ...place, point: projection.place(place.at) }));
  for (const { point } of points) names.takeSign(point);
  for (const { point, name } of points) names.writePlace(name, point);
  for (const { name, lines } of courses) names.writeRiver(name, lines);
  drawHead(sheet, room, data.title);
  drawKey(sheet, { ...room, y: area.y + area.h, h: KEY_HEIGHT }, projection, step);
  return {
    plate: finishPlate(sheet, IMPRINT, true),
    markers: points.map(({ slug, point: [x, y] }) => ({
      slug,
      x: Math.round(x),
      y: Math.round(y),
    })),
  };
}
