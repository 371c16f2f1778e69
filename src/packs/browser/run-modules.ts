// Runs in the browser.

/** Runs the modules of this page, in the order in which the site has them. */
export async function runModules(
  modules: Readonly<Record<string, () => Promise<unknown>>>,
  wanted: string,
): Promise<void> {
  for (const name of wanted.split(' ')) await modules[name]?.();
}
