export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the screen, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Recorded pixels → pixels of the window: (a x + c y + e, b x + d y + f). */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export function project({ a, b, c, d, e, f }: Affine, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

export function unproject({ a, b, c, d, e, f }: Affine, { x, y }: Point): Point {
  const det = a * d - b * c;
  const [dx, dy] = [x - e, y - f];
  return { x: (d * dx - c * dy) / det, y: (a * dy - b * dx) / det };
}

/** The map under which the top left, the top right and the bottom left corner of a picture stand where they do. */
export function findAffine(
  size: { readonly width: number; readonly height: number },
  corner: Point,
  right: Point,
  bottom: Point,
): Affine {
  return {
    a: (right.x - corner.x) / size.width,
    b: (right.y - corner.y) / size.width,
    c: (bottom.x - corner.x) / size.height,
    d: (bottom.y - corner.y) / size.height,
    e: corner.x,
    f: corner.y,
  };
}

export function meetBoxes(one: Box, other: Box): Box | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}

export function getBoxArea({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
