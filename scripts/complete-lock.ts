// npm run lock (after npm install): completes package-lock.json; with --check only says whether it is complete.
//
// Where a registry lacks a platform's optional package, npm leaves it out of the lock, and `npm ci` then refuses the
// lock. An entry with the version and the platform, but no integrity, is enough: a platform that is not ours is never
// fetched, and on its own platform an optional package that cannot be fetched is left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  lockfileVersion: number;
  packages: Record<string, LockEntry>;
}

export interface Completion {
  lock: Lock;
  /** Keys of the entries that were missing. */
  added: string[];
  /** What this cannot mend: a person has to look. */
  faults: string[];
}

const systems: Record<string, string> = {
  ...Object.fromEntries(
    'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'
      .split(' ')
      .map((name) => [name, name]),
  ),
  linuxmusl: 'linux',
  win: 'win32',
  windows: 'win32',
};
const processors = new Set(
  'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '),
);
const libraries: Record<string, string> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  linuxmusl: 'musl',
  musl: 'musl',
};
const exactVersion = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** The lock with all optional platform packages in it, keys sorted as npm sorts them. Pure. */
export function completeLock(lock: Lock): Completion {
  const packages = { ...lock.packages };
  const added: string[] = [];
  const faults: string[] = [];
  for (const [where, entry] of Object.entries(lock.packages)) {
    if (entry.resolved !== undefined) faults.push(`${where} → resolved names a registry`);
    for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = findInstalled(packages, where, name);
      if (found && (!exactVersion.test(wanted) || packages[found]?.version === wanted)) continue;
      const platform = parsePlatform(name);
      const version = wanted.replace(/^[\^~]/, '');
      if (!platform || !exactVersion.test(version)) {
        faults.push(`${where} → ${name}@${wanted}: not in the lock, and no platform in its name`);
        continue;
      }
      const key = found && where ? `${where}/node_modules/${name}` : `node_modules/${name}`;
      // Members in npm's own order, so that npm changes nothing when it writes the file again.
      packages[key] = {
        version,
        ...(platform.cpu && { cpu: platform.cpu }),
        ...(entry.dev && { dev: true }),
        ...(entry.devOptional && { devOptional: true }),
        ...(platform.libc && { libc: platform.libc }),
        optional: true,
        ...(platform.os && { os: platform.os }),
      };
      added.push(key);
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added, faults };
}

/** The copy Node would find: in the package's own node_modules, or the nearest one above it. */
function findInstalled(packages: Lock['packages'], where: string, name: string) {
  for (let folder = where; ;) {
    const key = `${folder}${folder && '/'}node_modules/${name}`;
    if (packages[key]) return key;
    if (!folder) return undefined;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** Reads "@scope/name-linux-arm64-musl" and its like. */
export function parsePlatform(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.has(word));
  const libc = words.map((word) => libraries[word]).find(Boolean);
  if (!cpu && !os) return undefined;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

function run(isCheck: boolean): void {
  const file = 'package-lock.json';
  const { lock, added, faults } = completeLock(JSON.parse(readFileSync(file, 'utf8')) as Lock);
  for (const fault of faults) console.error(`[lock] ${file}: ${fault}`);
  if (isCheck && added.length > 0) {
    console.error(
      `[lock] ${file}: 缺少以下条目，请运行 npm run lock / missing, run npm run lock:\n  ${added.join('\n  ')}`,
    );
  }
  if (!isCheck && added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  if (!isCheck)
    console.log(`${file}: ${added.length} added${added.map((k) => `\n  ${k}`).join('')}`);
  if (faults.length > 0 || (isCheck && added.length > 0)) process.exitCode = 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  run(process.argv.includes('--check'));
}
