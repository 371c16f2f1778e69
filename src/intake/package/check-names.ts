import { buildFinding, type Finding } from './finding.ts';

const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** May this path of a package be unpacked at all? */
export function isUnsafePath(path: string): boolean {
  return (
    path === '' ||
    path.startsWith('/') ||
    path.includes('\\') ||
    /^[a-z]:/i.test(path) ||
    CONTROL.test(path) ||
    path.split('/').some((name) => name === '..' || name === '.')
  );
}

/** What speaks against the names of a package, each path with slashes and without one at its end. */
export function checkNames(paths: readonly string[]): Finding[] {
  const seen = new Map<string, string>();
  return paths.flatMap((path) => {
    if (isUnsafePath(path)) return [buildFinding('unsafe-path', path)];
    const findings = path.split('/').some(isUnportable)
      ? [buildFinding('unportable-name', path)]
      : [];
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) findings.push(buildFinding('name-clash', path, undefined, { other }));
    seen.set(key, path);
    return findings;
  });
}

function isUnportable(name: string): boolean {
  return DEVICE.test(name) || /[<>:"|?*]/.test(name) || /[. ]$/.test(name);
}
