/** Puts values in the place of `{names}`; a name without one stays as it is. */
export function fillNames(text: string, names: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(names[name] ?? whole));
}
