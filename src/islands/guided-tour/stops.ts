import { findRegion, type Region } from '../../model/region.ts';

/** A stop as the server wrote it. */
export interface Stop {
  readonly id: string;
  readonly element: HTMLElement;
  readonly region: Region;
  /** Its heading; where it has none, its place in the tour says enough. */
  readonly title: string | undefined;
}

export function readStops(root: HTMLElement): readonly Stop[] {
  return [...root.querySelectorAll<HTMLElement>('[data-stop]')].flatMap((element) => {
    const region = findRegion(element.dataset['stop'] ?? '');
    const title = element.querySelector('.tour-title')?.textContent;
    return region ? [{ id: element.id, element, region, title }] : [];
  });
}
