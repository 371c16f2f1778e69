import { findRegion, formatRegion, type Region } from '../../model/region.ts';
import type { Rotation, View, ZoomPart } from './part.ts';
import { areRegionsNear, clipRegion } from './region.ts';

const OWN_PARAMETERS = ['part', 'xywh', 'rotate'];

type KnownPart = Pick<ZoomPart, 'id' | 'width' | 'height'>;

/** `x,y,w,h` as links have it, also with the unit of a media fragment in front: `pixel:x,y,w,h`. */
export function findXywh(text: string): Region | undefined {
  return findRegion(text.trim().replace(/^pixel:/, ''));
}

/**
 * Reads `?part=<id>&xywh=x,y,w,h&rotate=90` from an address, or the same after `#`. A region that leaves the part is
 * cut to it. Nothing when the address names no part, or a part that is not there; without `part` a region belongs to
 * the first one.
 */
export function findView(address: string, parts: readonly KnownPart[]): View | undefined {
  const url = new URL(address);
  const inSearch = readView(url.searchParams, parts);
  return inSearch ?? readView(new URLSearchParams(url.hash.slice(1)), parts);
}

/** The address of a view on that page. What else stands in the page's address stays as it is. */
export function formatViewLink(page: string, view?: View): string {
  const url = new URL(page);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !OWN_PARAMETERS.includes(pair.split('=', 1)[0] ?? ''));
  const own = view ? [formatView(view)] : [];
  // Written by hand: URLSearchParams would turn each comma into %2C.
  const search = [...others, ...own].join('&');
  const rest = new URLSearchParams(url.hash.slice(1)).has('xywh') ? '' : url.hash;
  url.search = '';
  url.hash = '';
  return `${url.href}${search && `?${search}`}${rest}`;
}

/** `part=<id>&xywh=x,y,w,h&rotate=90`, without what the view does not say. */
function formatView({ part, region, rotation }: View): string {
  return [
    `part=${encodeURIComponent(part)}`,
    ...(region ? [`xywh=${formatRegion(region)}`] : []),
    ...(rotation ? [`rotate=${rotation}`] : []),
  ].join('&');
}

/** Do both show the same, to a pixel? */
export function isSameView(a: View, b: View): boolean {
  return (
    a.part === b.part &&
    (a.rotation ?? 0) === (b.rotation ?? 0) &&
    a.region !== undefined &&
    b.region !== undefined &&
    areRegionsNear(a.region, b.region, 1)
  );
}

function readView(words: URLSearchParams, parts: readonly KnownPart[]): View | undefined {
  const id = words.get('part');
  const xywh = findXywh(words.get('xywh') ?? '');
  if (id === null && !xywh) return undefined;
  const part = id === null ? parts[0] : parts.find((one) => one.id === id);
  if (!part) return undefined;
  const region = xywh && clipRegion(xywh, part);
  return {
    part: part.id,
    ...(region && { region }),
    ...(region && { rotation: readRotation(words.get('rotate')) }),
  };
}

function readRotation(text: string | null): Rotation {
  if (text === '90') return 90;
  if (text === '180') return 180;
  return text === '270' ? 270 : 0;
}
