/** What a picture area shows: the middle and the width of it, in any one unit. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly w: number;
}

export interface Travel {
  /** Perceived length of the way: 1 is a screen's width at a steady distance, or a zoom by 1.6. */
  readonly length: number;
  /** Where it is after a share of that length; 0 is the start and 1 the end, to the bit. */
  at: (share: number) => Sight;
}

/** How readily it steps back to cover ground: √2, as people preferred. */
const CURVE = Math.SQRT2;

/**
 * The way between two sights that seems to move evenly: far ones are reached by stepping back and closing in again.
 * J. J. van Wijk, W. A. A. Nuij: Smooth and efficient zooming and panning, InfoVis 2003, equations 9 and 10.
 */
export function planTravel(from: Sight, to: Sight): Travel {
  const ground = Math.hypot(to.x - from.x, to.y - from.y);
  const isInPlace = ground < 1e-6 * Math.min(from.w, to.w);
  const { length, go } = isInPlace ? planZoom(from, to) : planArc(from, to, ground);
  return {
    length,
    at: (share) => {
      if (share <= 0) return from;
      if (share >= 1) return to;
      const { covered, w } = go(share * length);
      return {
        x: from.x + (to.x - from.x) * covered,
        y: from.y + (to.y - from.y) * covered,
        w,
      };
    },
  };
}

interface Way {
  readonly length: number;
  /** @returns the share of the ground covered, and the width, after a way of that length */
  go: (s: number) => { readonly covered: number; readonly w: number };
}

function planZoom(from: Sight, to: Sight): Way {
  const length = Math.abs(Math.log(to.w / from.w)) / CURVE;
  const sign = to.w < from.w ? -1 : 1;
  return { length, go: (s) => ({ covered: 0, w: from.w * Math.exp(sign * CURVE * s) }) };
}

function planArc(from: Sight, to: Sight, ground: number): Way {
  const square = CURVE ** 2;
  const spread = to.w ** 2 - from.w ** 2;
  const lift = square ** 2 * ground ** 2;
  const r0 = -Math.asinh((spread + lift) / (2 * from.w * square * ground));
  const r1 = -Math.asinh((spread - lift) / (2 * to.w * square * ground));
  return {
    length: (r1 - r0) / CURVE,
    go: (s) => ({
      covered:
        (from.w * (Math.cosh(r0) * Math.tanh(CURVE * s + r0) - Math.sinh(r0))) / square / ground,
      w: (from.w * Math.cosh(r0)) / Math.cosh(CURVE * s + r0),
    }),
  };
}

/** Slow at both ends. */
export function easeInOut(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}
