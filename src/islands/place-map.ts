import type { DeepZoom } from './deep-zoom/element.ts';
import type { Moved } from './deep-zoom/tell-move.ts';

/** Around a place that gets the focus while it is out of sight, in pixels of the drawing. */
const AROUND = 500;

/**
 * `<place-map>`: a `<deep-zoom>` of one drawing and links that stand on it by share of its size. In the open viewer
 * they move with the picture, and one that gets the focus is brought into view.
 */
class PlaceMap extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const viewer = this.querySelector<DeepZoom>('deep-zoom');
    const frame = this.querySelector<HTMLElement>('.dz-frame');
    const list = this.querySelector<HTMLElement>('.map-markers');
    if (!viewer || !frame || !list) return;
    const { signal } = (this.#listeners = new AbortController());
    const links = [...list.querySelectorAll('a')];
    // Inside the viewer they are there in full screen too.
    viewer.addEventListener('zj:open', () => frame.insertBefore(list, frame.lastElementChild), {
      signal,
    });
    viewer.addEventListener(
      'zj:move',
      (event) => {
        const { project } = (event as CustomEvent<Moved>).detail;
        for (const link of links) {
          const { drawing = '', x, y } = link.dataset;
          const point = project(drawing, Number(x), Number(y));
          if (!point) continue;
          link.style.translate = `${point.x.toFixed(1)}px ${point.y.toFixed(1)}px`;
        }
      },
      { signal, capture: true },
    );
    viewer.addEventListener(
      'zj:close',
      () => {
        this.append(list);
        for (const link of links) link.style.removeProperty('translate');
      },
      { signal },
    );
    list.addEventListener(
      'focusin',
      ({ target }) => {
        if (viewer.view && target instanceof HTMLElement) bringIntoView(viewer, target);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }
}

function bringIntoView(viewer: DeepZoom, link: HTMLElement): void {
  const seen = viewer.view;
  const x = Number(link.dataset['x']);
  const y = Number(link.dataset['y']);
  if (!seen) return;
  const { region } = seen;
  const isSeen = x > region.x && x < region.x + region.w && y > region.y && y < region.y + region.h;
  if (isSeen) return;
  const [w, h] = [Math.max(region.w, AROUND), Math.max(region.h, AROUND)];
  void viewer.showRegion(seen.part, { x: x - w / 2, y: y - h / 2, w, h });
}

customElements.define('place-map', PlaceMap);
