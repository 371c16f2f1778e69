import type { ZoomPart } from './part.ts';

/** Puts a part's poster in the place of the one that the server wrote for the first. */
export function showPoster(frame: HTMLElement, { poster, alt, mark }: ZoomPart): void {
  const image = frame.querySelector<HTMLImageElement>('.dz-poster img');
  if (!image || image.getAttribute('src') === poster.src) return;
  const sources = (poster.sources ?? []).map(({ type, srcset }) => {
    const source = document.createElement('source');
    source.type = type;
    source.srcset = srcset;
    source.sizes = poster.sizes ?? '100vw';
    return source;
  });
  for (const old of frame.querySelectorAll('.dz-poster source')) old.remove();
  image.before(...sources);
  image.alt = alt;
  image.width = poster.width;
  image.height = poster.height;
  image.sizes = poster.sizes ?? '100vw';
  if (poster.srcset === undefined) image.removeAttribute('srcset');
  else image.srcset = poster.srcset;
  image.src = poster.src;
  const stamp = frame.querySelector<HTMLElement>('.dz-stamp');
  if (stamp) {
    stamp.textContent = mark ?? '';
    stamp.hidden = mark === undefined;
  }
}
