import type { Region } from '../../model/region.ts';
import type { Pose } from '../deep-zoom/pose.ts';

/**
 * Where the places of one picture lie on another: turned by `turn` degrees clockwise about `from`, made `scale` times
 * as large, and put at `to`; all in recorded pixels.
 */
export interface Relation {
  readonly from: Point;
  readonly to: Point;
  readonly scale: number;
  readonly turn: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of two rectangles that show the same. */
export function relateRegions(a: Region, b: Region): Relation {
  return { from: getMiddle(a), to: getMiddle(b), scale: b.w / a.w, turn: 0 };
}

/** Of two pictures as they lie side by side now. */
export function relatePoses(a: Pose, b: Pose): Relation {
  return { from: a, to: b, scale: a.scale / b.scale, turn: a.rotation - b.rotation };
}

/** The same, the other way round. */
export function invertRelation({ from, to, scale, turn }: Relation): Relation {
  return { from: to, to: from, scale: 1 / scale, turn: -turn };
}

/** How the other picture must lie so that the same is seen of it. */
export function followPose(pose: Pose, { from, to, scale, turn }: Relation): Pose {
  const angle = (turn * Math.PI) / 180;
  const [across, down] = [pose.x - from.x, pose.y - from.y];
  return {
    x: to.x + scale * (across * Math.cos(angle) - down * Math.sin(angle)),
    y: to.y + scale * (across * Math.sin(angle) + down * Math.cos(angle)),
    scale: pose.scale / scale,
    rotation: pose.rotation - turn,
  };
}

function getMiddle({ x, y, w, h }: Region): Point {
  return { x: x + w / 2, y: y + h / 2 };
}
