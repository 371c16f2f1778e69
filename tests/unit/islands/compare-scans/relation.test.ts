import { describe, expect, it } from 'vitest';
import {
  followPose,
  invertRelation,
  relatePoses,
  relateRegions,
} from '../../../../src/islands/compare-scans/relation.ts';
import type { Pose } from '../../../../src/islands/deep-zoom/pose.ts';

const expectClose = (found: Pose, wanted: Pose): void => {
  for (const key of ['x', 'y', 'scale', 'rotation'] as const)
    expect(found[key], key).toBeCloseTo(wanted[key], 9);
};

describe('two pictures that show the same', () => {
  const pose = { x: 130, y: 220, scale: 0.5, rotation: 90 };

  it('follow each other through their regions', () => {
    const relation = relateRegions(
      { x: 100, y: 200, w: 100, h: 50 },
      { x: 0, y: 0, w: 400, h: 200 },
    );
    const other = followPose(pose, relation);
    // 20 to the left of the one's middle and 5 above is 80 and 20 at the other, four times as large.
    expectClose(other, { x: 120, y: 80, scale: 0.125, rotation: 90 });
  });

  it('lie where they lay when they are locked, whoever leads', () => {
    for (const turn of [0, 90, 180, 270]) {
      const a = { x: 1000, y: 500, scale: 0.4, rotation: turn };
      const b = { x: 300, y: 700, scale: 0.9, rotation: 90 };
      const relation = relatePoses(a, b);
      expectClose(followPose(a, relation), b);
      expectClose(followPose(b, invertRelation(relation)), a);
      expectClose(followPose(followPose(pose, relation), invertRelation(relation)), pose);
    }
  });

  it('keep step on the screen when one of them lies on its side', () => {
    const a = { x: 0, y: 0, scale: 1, rotation: 0 };
    const b = { x: 0, y: 0, scale: 1, rotation: 90 };
    // A step to the right on the screen is one to the right of the first, and one up the second.
    expectClose(followPose({ ...a, x: 10 }, relatePoses(a, b)), { ...b, x: 0, y: -10 });
  });
});
