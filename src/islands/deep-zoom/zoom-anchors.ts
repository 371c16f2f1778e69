import { isPlainClick } from './part-strip.ts';
import { findXywh } from './view-link.ts';
import type { Region } from '../../model/region.ts';

/** A link on the page that opens a viewer of the same page: `data-zoom-to`, `data-part`, `data-xywh`, `data-mark`, `data-line`. */
export interface ZoomTarget {
  /** Id of the deep-zoom element. */
  readonly to: string;
  readonly part: string | undefined;
  readonly region: Region | undefined;
  /** Draw a frame round the region. */
  readonly mark: boolean;
  /** Id of a line of the part's transcript that stands there: it is the one that is read. */
  readonly line?: string | undefined;
}

/** Its address works without JavaScript; a click that `open` takes does not follow it. */
export function watchZoomAnchors(open: (target: ZoomTarget, from: HTMLElement) => boolean): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !isPlainClick(event)) return;
    const anchor = event.target.closest<HTMLAnchorElement>('a[data-zoom-to]');
    if (!anchor) return;
    const { zoomTo = '', part, xywh = '', mark, line } = anchor.dataset;
    const region = findXywh(xywh);
    const target = { to: zoomTo, part, region, mark: mark !== undefined, line };
    if (open(target, anchor)) event.preventDefault();
  });
}
