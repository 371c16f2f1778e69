/** What src/components/KeepOffline.astro has written. */
export interface KeepParts {
  readonly start: HTMLElement;
  readonly stop: HTMLElement;
  readonly remove: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
}

export function findParts(element: HTMLElement): KeepParts {
  const find = (name: string): HTMLElement => {
    const found = element.querySelector<HTMLElement>(`[data-keep=${name}]`);
    if (!found) throw new Error(`<keep-offline> has no ${name}`);
    return found;
  };
  return {
    start: find('start'),
    stop: find('stop'),
    remove: find('remove'),
    progress: find('progress') as HTMLProgressElement,
    status: find('status'),
  };
}
