import type { Project } from './marks.ts';
import type { ZoomPart } from './part.ts';

/** Detail of `zj:move`: what lies open, and where its points stand on the picture area that tells it. */
export interface Moved {
  readonly parts: readonly ZoomPart[];
  readonly project: Project;
}

/** Call for each frame in which the picture has moved, for what others have laid over it. Not bubbling: it is often. */
export function tellMove(area: HTMLElement, moved: Moved): void {
  area.dispatchEvent(new CustomEvent<Moved>('zj:move', { detail: moved }));
}
