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
