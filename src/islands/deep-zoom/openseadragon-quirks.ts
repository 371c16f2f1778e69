import OpenSeadragon from 'openseadragon';

/**
 * OpenSeadragon adds a style element that takes the focus outline away on phones, unless one with this attribute is
 * there. An element of that name outside HTML stops it and, being no style, needs no leave of a content security policy.
 */
export function keepFocusOutline(): void {
  const attribute = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${attribute}]`)) return;
  const stand = document.createElementNS('', 'style');
  stand.setAttribute(attribute, '');
  document.head.append(stand);
}

/** A tile that comes after the visitor has turned to another part is nothing to warn of. */
export function hushLateTiles(): void {
  const { warn: warnAloud } = console;
  const warn = (...words: unknown[]): void => {
    if (!String(words[0]).startsWith('Ignoring tile')) warnAloud(...words);
  };
  Object.assign(OpenSeadragon, { console: { ...console, warn } });
}

/** What OpenSeadragon has and does not tell of in its types. */
interface TileKeeper {
  _getTile: (
    x: number,
    y: number,
    level: number,
    time: number,
    numTiles: OpenSeadragon.Point,
  ) => { readonly loaded: boolean; readonly loading: boolean; readonly exists: boolean };
  _loadTile: (tile: object, time: number) => void;
}

/**
 * Has a tile loaded and made ready to be drawn, wherever the view is. OpenSeadragon itself loads only what it is about
 * to draw, one tile a frame: whoever travels arrives before the picture does.
 */
export function loadTile(
  item: OpenSeadragon.TiledImage,
  level: number,
  x: number,
  y: number,
): void {
  const keeper = item as unknown as TileKeeper;
  const now = OpenSeadragon.now();
  const tile = keeper._getTile(x, y, level, now, item.source.getNumTiles(level));
  if (tile.exists && !tile.loaded && !tile.loading) keeper._loadTile(tile, now);
}
