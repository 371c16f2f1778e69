/** What a walk through a tour leaves behind in the page. Times in milliseconds since the page began. */
export interface TourLog {
  /** Of each picture of the screen. */
  readonly frames: number[];
  readonly events: TourEvent[];
}

export interface TourEvent {
  readonly name: 'stop' | 'land' | 'arrive';
  readonly id: string;
  readonly time: number;
  /** Is every tile of the view there? */
  readonly isComplete?: boolean;
}

/** Runs in the page, before anything of it: writes the log to `window.tourLog`. */
export function watchTour(): void {
  const log: TourLog = { frames: [], events: [] };
  Object.assign(window, { tourLog: log });
  const count = (now: number): void => {
    log.frames.push(now);
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  for (const name of ['stop', 'land', 'arrive'] as const) {
    document.addEventListener(`zj:${name}`, (event) => {
      const { id, isComplete } = (event as CustomEvent<TourEvent>).detail;
      log.events.push({ name, id, isComplete, time: performance.now() } as TourEvent);
    });
  }
}
