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

/** Frames a line on the poster; none without it, and none where another part's poster stands. */
export function markPoster(frame: HTMLElement, part?: ZoomPart, id?: string): void {
  const image = frame.querySelector<HTMLImageElement>('.dz-poster img');
  const region = part?.lines?.find((line) => line.id === id)?.region;
  const isShown = image?.getAttribute('src') === part?.poster.src;
  frame.querySelector('.dz-poster-mark')?.remove();
  if (!image || !part || !region || !isShown) return;
  const { left, top } = frame.getBoundingClientRect();
  const box = image.getBoundingClientRect();
  // As `object-fit: contain` places it.
  const scale = Math.min(box.width / part.width, box.height / part.height);
  const x = box.left - left + (box.width - part.width * scale) / 2;
  const y = box.top - top + (box.height - part.height * scale) / 2;
  const mark = document.createElement('div');
  mark.className = 'dz-poster-mark';
  mark.style.left = `${(x + region.x * scale).toFixed(1)}px`;
  mark.style.top = `${(y + region.y * scale).toFixed(1)}px`;
  mark.style.width = `${(region.w * scale).toFixed(1)}px`;
  mark.style.height = `${(region.h * scale).toFixed(1)}px`;
  frame.append(mark);
}
