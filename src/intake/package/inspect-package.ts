import { NO_MAPPING } from '../column-mapping.ts';
import {
  type CatalogueRules,
  checkCatalogue,
  findCatalogue,
  type PackedEntry,
} from './check-catalogue.ts';
import { checkInside } from './check-inside.ts';
import { checkOpening } from './check-opening.ts';
import { buildFinding, type Finding, type Property } from './finding.ts';
import type { Limits, PackedFile } from './quarantine.ts';
import { readBag } from './read-bag.ts';
import { unpackPackage } from './unpack-package.ts';

/** Who handed it over, as the package or the person at the desk says. */
export interface Origin {
  readonly from?: string | undefined;
  readonly contact?: string | undefined;
  readonly date?: string | undefined;
  readonly agreement?: string | undefined;
}

export interface InspectionRequest {
  /** ZIP or folder, absolute. */
  readonly source: string;
  /** An empty folder of our own. */
  readonly quarantine: string;
  /** Goes before what the package says. */
  readonly origin?: Origin;
  /** Path of the catalogue inside the package. */
  readonly catalogue?: string | undefined;
  readonly rules?: CatalogueRules;
  readonly limits?: Limits;
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many things one property was tried on. */
export type Looked = Readonly<Record<Property, number>>;

export interface InspectedPackage {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly origin: Origin;
  readonly files: readonly PackedFile[];
  readonly catalogue?: PackedFile | undefined;
  readonly entries: readonly PackedEntry[];
  readonly looked: Looked;
  readonly findings: readonly Finding[];
}

/** Tries a package for the four properties of DA/T 70. Nothing outside the quarantine is written. */
export async function inspectPackage(request: InspectionRequest): Promise<InspectedPackage> {
  const unpacked = await unpackPackage(request.source, request.quarantine, request.limits);
  const bag = readBag(unpacked.files);
  const origin = readOrigin(bag.info, request.origin ?? {});
  const source = findCatalogue(bag.payload, request.catalogue);
  const listed = await checkCatalogue(
    bag.payload,
    source,
    request.rules ?? { mapping: NO_MAPPING },
  );
  const opened: Finding[] = [];
  for (const [at, file] of bag.payload.entries()) {
    opened.push(...(await checkOpening(file)), ...(await checkInside(file)));
    request.onProgress?.(at + 1, bag.payload.length);
  }
  return {
    name: unpacked.name,
    sha256: unpacked.sha256,
    bytes: unpacked.bytes,
    origin,
    files: unpacked.files,
    catalogue: source,
    entries: listed.entries,
    looked: {
      authenticity: bag.compared,
      completeness: listed.entries.length + bag.payload.length,
      usability: bag.payload.length,
      safety: unpacked.files.length,
    },
    findings: [
      ...unpacked.findings,
      ...bag.findings,
      ...findMissing(origin),
      ...listed.findings,
      ...opened,
    ],
  };
}

function readOrigin(info: ReadonlyMap<string, string>, said: Origin): Origin {
  return {
    from: said.from ?? info.get('Source-Organization'),
    contact: said.contact ?? info.get('Contact-Name'),
    date: said.date ?? info.get('Bagging-Date'),
    agreement: said.agreement ?? info.get('External-Identifier'),
  };
}

const ORIGIN_WORDS = {
  from: { zh: '移交单位', en: 'depositor' },
  contact: { zh: '联系人', en: 'contact' },
  date: { zh: '移交日期', en: 'date' },
  agreement: { zh: '移交文据号', en: 'agreement' },
} as const satisfies Record<keyof Origin, object>;

function findMissing(origin: Origin): Finding[] {
  const missing = (Object.keys(ORIGIN_WORDS) as (keyof Origin)[])
    .filter((key) => origin[key] === undefined || origin[key] === '')
    .map((key) => ORIGIN_WORDS[key]);
  if (missing.length === 0) return [];
  const names = {
    missing: missing.map(({ zh }) => zh).join('、'),
    missingEn: missing.map(({ en }) => en).join(', '),
  };
  return [buildFinding('no-origin', undefined, undefined, names)];
}
