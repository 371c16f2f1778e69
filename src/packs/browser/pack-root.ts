// Runs in the browser.

/** The folder of the pack, found by where its script lies. Only while that script runs for the first time. */
export function findPackRoot(): string {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) throw new Error('[pack] no classic script');
  return new URL('../', script.src).href;
}
