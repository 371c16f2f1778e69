import { readFileSync } from 'node:fs';
import { buildFinding, type Finding } from './finding.ts';
import { type Algorithm, ALGORITHMS, type PackedFile } from './quarantine.ts';

/** What a package says of itself. */
export interface Bag {
  /** Files handed over; what else there is describes them. */
  readonly payload: readonly PackedFile[];
  /** bag-info.txt, labels as written. */
  readonly info: ReadonlyMap<string, string>;
  /** Hashes that were compared. */
  readonly compared: number;
  readonly findings: readonly Finding[];
}

const STRONG: ReadonlySet<Algorithm> = new Set(['sha256', 'sha512']);
const MANIFEST = /^(tag)?manifest-([a-z0-9-]+)\.txt$/i;
const TAG_FILE = /^(?:bagit\.txt|bag-info\.txt|fetch\.txt|(?:tag)?manifest-[a-z0-9-]+\.txt)$/i;

/**
 * A BagIt bag (RFC 8493), or any package with a manifest-sha256.txt at its top. Without one everything is payload and
 * nothing can be compared.
 */
export function readBag(files: readonly PackedFile[]): Bag {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = (name: string): string | undefined => {
    const file = byPath.get(name);
    return file && readFileSync(file.file, 'utf8').replace(/^\ufeff/, '');
  };
  const findings: Finding[] = [];
  const bagit = read('bagit.txt');
  const isBag = bagit !== undefined;
  if (isBag && !/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8\s*$/i.test(bagit))
    findings.push(buildFinding('bad-bag', 'bagit.txt'));
  if (byPath.has('fetch.txt')) findings.push(buildFinding('fetch-file', 'fetch.txt'));
  const payload = files.filter(({ path }) =>
    isBag ? path.startsWith('data/') : !TAG_FILE.test(path),
  );
  const info = readInfo(read('bag-info.txt') ?? '');

  let compared = 0;
  const algorithms = new Set<Algorithm>();
  for (const { path } of files) {
    const [, tag, name = ''] = MANIFEST.exec(path) ?? [];
    const algorithm = ALGORITHMS.find((one) => one === name.toLowerCase().replace('-', ''));
    if (algorithm === undefined) continue;
    const listed = readManifest(read(path) ?? '', path, findings);
    compared += compareHashes(listed, byPath, algorithm, path, findings);
    if (tag !== undefined) continue;
    algorithms.add(algorithm);
    for (const file of payload)
      if (!listed.has(file.path))
        findings.push(buildFinding('file-unlisted', file.path, undefined, { by: path }));
  }
  if (algorithms.size === 0) findings.push(buildFinding('no-manifest'));
  else if (![...algorithms].some((one) => STRONG.has(one)))
    findings.push(
      buildFinding('weak-hash', undefined, undefined, { algorithm: [...algorithms].join(', ') }),
    );
  const stated = info.get('Payload-Oxum');
  const found = `${payload.reduce((sum, { bytes }) => sum + bytes, 0)}.${payload.length}`;
  if (stated !== undefined && stated !== found)
    findings.push(buildFinding('size-differs', 'bag-info.txt', stated, { stated, found }));
  return { payload, info, compared, findings };
}

/** `Label: value`, a line that begins with white space going on with the value before. */
function readInfo(text: string): ReadonlyMap<string, string> {
  const info = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, label, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (label !== undefined && value !== undefined) info.set(label.trim(), value.trim());
  }
  return info;
}

/** Hashes by path. Line breaks and percent signs in paths are escaped. */
function readManifest(
  text: string,
  file: string,
  findings: Finding[],
): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [, hash, path] = /^([0-9a-f]+)[ \t]+\*?(.+)$/i.exec(line) ?? [];
    if (hash === undefined || path === undefined)
      findings.push(buildFinding('bad-manifest', file, line.slice(0, 80), { line: index + 1 }));
    else
      listed.set(
        path
          .replace(/^\.\//, '')
          .replace(/%(0A|0D|25)/gi, (_, code: string) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
        hash.toLowerCase(),
      );
  });
  return listed;
}

function compareHashes(
  listed: ReadonlyMap<string, string>,
  byPath: ReadonlyMap<string, PackedFile>,
  algorithm: Algorithm,
  by: string,
  findings: Finding[],
): number {
  // Some systems decompose the names of files, and manifests keep them as they were.
  const composed = new Map([...byPath].map(([path, file]) => [path.normalize('NFC'), file]));
  for (const [path, hash] of listed) {
    const file = byPath.get(path) ?? composed.get(path.normalize('NFC'));
    if (!file) findings.push(buildFinding('file-missing', path, undefined, { by }));
    else if (file.hashes[algorithm] !== hash)
      findings.push(buildFinding('hash-differs', path, hash));
  }
  return listed.size;
}
