import { type Fault, formatFault } from '../../model/fault.ts';
import type { ColumnMapping } from '../column-mapping.ts';
import { readCatalogue } from '../read-catalogue.ts';
import type { SourceRow } from '../source.ts';
import { buildFinding, type Finding } from './finding.ts';
import type { PackedFile } from './quarantine.ts';
import { IMAGES } from './sniff-type.ts';

/** An entry of the package's catalogue with its files, in the order of their pages. */
export interface PackedEntry {
  readonly referenceCode: string;
  readonly title: string;
  readonly files: readonly PackedFile[];
}

export interface PackedCatalogue {
  /** The file it was read from. */
  readonly source?: PackedFile | undefined;
  readonly entries: readonly PackedEntry[];
  readonly findings: readonly Finding[];
}

/** How the catalogue is to be read. */
export interface CatalogueRules {
  readonly mapping: ColumnMapping;
  /** What an import would not understand of a row. */
  readonly judge?: ((row: SourceRow) => readonly Fault[]) | undefined;
}

const TABLE = /\.(?:xlsx|csv|tsv|tab)$/i;
const NAMED = /目录|清单|著录|catalog|inventory/i;

/** The file that is meant: the one named, else one that is called so, else the only table. */
export function findCatalogue(
  payload: readonly PackedFile[],
  named: string | undefined,
): PackedFile | undefined {
  if (named !== undefined)
    return payload.find(({ path }) => path === named || path.endsWith(`/${named}`));
  const tables = payload.filter(({ path }) => TABLE.test(path));
  const called = [...tables, ...payload.filter(({ type }) => type === 'xml')].filter(({ path }) =>
    NAMED.test(path.split('/').at(-1) ?? ''),
  );
  return called[0] ?? (tables.length === 1 ? tables[0] : undefined);
}

/** Compares the catalogue with the files, both ways. */
export async function checkCatalogue(
  payload: readonly PackedFile[],
  source: PackedFile | undefined,
  { mapping, judge }: CatalogueRules,
): Promise<PackedCatalogue> {
  if (!source) return { entries: [], findings: [buildFinding('no-catalogue')] };
  const { rows, faults } = await readCatalogue(source.file, source.path, mapping);
  const findings = [...faults, ...rows.flatMap((row) => judge?.(row) ?? [])].map((fault) =>
    buildFinding('catalogue-cell', source.path, fault.value, { said: formatFault(fault, 'zh') }),
  );
  const owners = new Map<string, string>();
  const rest = new Set(payload.filter((file) => file !== source));
  const entries = rows.map(({ values }): PackedEntry => {
    const say = (key: string): string => values.get(key)?.text.trim() ?? '';
    const referenceCode = say('referenceCode');
    const listed = say('files')
      .split(/[;；、\n]/)
      .map((name) => name.trim())
      .filter(Boolean);
    const files = listed.length > 0 ? [] : findByCode(referenceCode, rest);
    for (const name of listed) {
      const file = findByName(name, payload);
      if (file) files.push(file);
      else findings.push(buildFinding('file-missing', name, undefined, { by: source.path }));
    }
    for (const file of files) {
      rest.delete(file);
      const other = owners.get(file.hashes.sha256) ?? referenceCode;
      owners.set(file.hashes.sha256, other);
      if (other !== referenceCode)
        findings.push(buildFinding('duplicate-content', file.path, undefined, { other }));
    }
    if (files.length === 0) findings.push(buildFinding('row-without-file', referenceCode));
    const stated = Number(say('pages').normalize('NFKC'));
    const images = files.filter(({ type }) => IMAGES.has(type));
    if (
      stated > 0 &&
      images.length === files.length &&
      images.length > 1 &&
      images.length !== stated
    )
      findings.push(
        buildFinding('page-count', referenceCode, undefined, { stated, found: images.length }),
      );
    return { referenceCode, title: say('title'), files };
  });
  for (const { path } of rest)
    findings.push(buildFinding('file-unlisted', path, undefined, { by: source.path }));
  return { source, entries, findings };
}

/** A catalogue names a file with or without its folders, in whatever case. */
function findByName(name: string, payload: readonly PackedFile[]): PackedFile | undefined {
  const fold = (text: string): string => text.normalize('NFC').replaceAll('\\', '/').toLowerCase();
  const wanted = fold(name);
  return payload.find(({ path }) => fold(path) === wanted || fold(path).endsWith(`/${wanted}`));
}

/** Files whose name, or whose folder's, begins with the code: `X001-1935-Y-0003-02.jpg`. In the order of their numbers. */
function findByCode(code: string, files: ReadonlySet<PackedFile>): PackedFile[] {
  const fold = (text: string): string =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase();
  const wanted = fold(code);
  if (wanted === '') return [];
  const begins = (name: string): boolean =>
    fold(name) === wanted || fold(name).startsWith(`${wanted}-`);
  const order = new Intl.Collator('zh', { numeric: true });
  return [...files]
    .filter(({ path }) => path.split('/').some((name) => begins(name.replace(/\.[^.]+$/, ''))))
    .sort((a, b) => order.compare(a.path, b.path));
}
