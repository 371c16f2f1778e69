import type { DeepZoom } from '../deep-zoom/element.ts';

/** Wide enough for scan and words side by side; the scan stays where it is while the words move. */
const BESIDE = '(min-width: 62.01rem)';

interface LineEvent {
  readonly part?: string;
  readonly id?: string;
  readonly how: 'hover' | 'pick';
}

/** Ties the words to the scan, both ways: which parts are shown, which line is pointed at, which one is read. */
export function followScan(room: HTMLElement, viewer: DeepZoom, signal: AbortSignal): void {
  const sections = [...room.querySelectorAll<HTMLElement>('.part-text')];
  const pictured = sections.filter(({ dataset }) => viewer.hasPart(dataset['part'] ?? ''));

  const showParts = (): void => {
    const open = viewer.openParts;
    // What is not seen can still be found by the browser's own search; where it cannot, it is just hidden.
    for (const section of pictured) {
      if (open.includes(section.dataset['part'] ?? '')) section.removeAttribute('hidden');
      else section.setAttribute('hidden', 'until-found');
    }
  };
  showParts();
  viewer.addEventListener('zj:parts', showParts, { signal });
  room.addEventListener(
    'beforematch',
    (event) => {
      const section = (event.target as Element).closest<HTMLElement>('.part-text');
      if (section) viewer.showPart(section.dataset['part'] ?? '');
    },
    { signal },
  );
  const openHash = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const section = target?.closest<HTMLElement>('.part-text');
    if (!section || !pictured.includes(section)) return;
    viewer.showPart(section.dataset['part'] ?? '');
    target?.scrollIntoView();
  };
  openHash();
  window.addEventListener('hashchange', openHash, { signal });

  // From the words to the scan.
  const hint = (event: Event): void => {
    const line = (event.target as Element).closest<HTMLElement>('.line');
    const part = line?.closest<HTMLElement>('.part-text')?.dataset['part'];
    viewer.hintLine(part, line?.dataset['line']);
  };
  for (const name of ['pointerover', 'focusin']) room.addEventListener(name, hint, { signal });
  for (const name of ['pointerleave', 'focusout']) {
    room.addEventListener(name, () => viewer.hintLine(), { signal });
  }

  // From the scan to the words.
  viewer.addEventListener(
    'zj:line',
    (event) => showLine(room, (event as CustomEvent<LineEvent>).detail),
    { signal },
  );
  viewer.addEventListener('zj:close', () => showLine(room, { how: 'pick' }), { signal });
}

function showLine(room: HTMLElement, { part, id, how }: LineEvent): void {
  const attribute = how === 'pick' ? 'data-picked' : 'data-hinted';
  room.querySelector(`[${attribute}]`)?.removeAttribute(attribute);
  if (how === 'pick') room.querySelector('.line [aria-current]')?.removeAttribute('aria-current');
  const line = id === undefined ? null : document.getElementById(`${part ?? ''}-${id}`);
  if (!line) return;
  line.setAttribute(attribute, '');
  if (how === 'hover') return;
  line.querySelector('a')?.setAttribute('aria-current', 'true');
  bringIntoSight(line);
}

/** On a phone the scan lies above the words: there the page stays where it is, the words alone move. */
function bringIntoSight(line: HTMLElement): void {
  if (matchMedia(BESIDE).matches) {
    line.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  const box = line.closest('.lines');
  if (!box) return;
  const [outer, inner] = [box.getBoundingClientRect(), line.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top;
  if (inner.left < outer.left || inner.right > outer.right) {
    box.scrollLeft += inner.right - outer.right;
  }
}
