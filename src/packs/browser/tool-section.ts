// Runs in the browser.

/** A page of the pack's own tools, in one language. */
export interface ToolSection {
  readonly get: (name: string) => HTMLElement;
  readonly getInput: (name: string) => HTMLInputElement;
  /** A text of the page with its `{name}` places filled. */
  readonly getText: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** @param tool which of them: parts of it are marked `data-<tool>`, its texts begin with `pack-<tool>-` */
export function listSections(tool: string): ToolSection[] {
  return [...document.querySelectorAll('[data-language]')].map((section) => {
    const json = section.querySelector('script[type="application/json"]')?.textContent ?? '{}';
    const strings = JSON.parse(json) as Record<string, string>;
    const get = (name: string): HTMLElement => {
      const found = section.querySelector<HTMLElement>(`[data-${tool}=${name}]`);
      if (!found) throw new Error(`[pack] the page has no ${name}`);
      return found;
    };
    return {
      get,
      getInput: (name) => get(name) as HTMLInputElement,
      getText: (key, values = {}) =>
        (strings[`pack-${tool}-${key}`] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) =>
          String(values[name] ?? whole),
        ),
    };
  });
}
