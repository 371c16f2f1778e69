import { changeYaml } from './change-yaml.ts';
import { PLAIN, readYaml } from './reading.ts';
import { writeFresh } from './write-yaml.ts';

/**
 * Puts a value at a path of a YAML text, or takes it away (undefined), and with it what would be left empty. All else
 * stays as it was, unless anchors stand in the way: then meaning goes before comments.
 */
export function editYaml(text: string, path: readonly string[], value: unknown): string {
  const after = setAt(readYaml(text, PLAIN), path, value);
  const wanted = after === undefined ? {} : after;
  return changeYaml(text, wanted) ?? writeFresh(wanted);
}

function setAt(whole: unknown, [name, ...deeper]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const isGroup = typeof whole === 'object' && whole !== null && !Array.isArray(whole);
  const { [name]: before, ...others } = (isGroup ? whole : {}) as Record<string, unknown>;
  const after = setAt(before, deeper, value);
  if (after !== undefined) return { ...(isGroup && whole), [name]: after };
  if (before === undefined) return whole;
  return Object.keys(others).length > 0 ? others : undefined;
}
