import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { open } from 'yauzl';
import { buildFinding, type Finding } from './finding.ts';
import type { PackedFile } from './quarantine.ts';

/** Of a stream inside a PDF, unpacked. */
const MOST_INFLATED = 16 * 2 ** 20;
/** What runs, starts programs or hides files in a PDF (ISO 32000-1, 12.6.4 and 7.11.4). */
const PDF_ACTIONS = /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/;
const OFFICE_PARTS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\/|oleObject|macrosheets\/)/i;
const MARKUP_ACTIONS =
  /<script\b|<foreignObject\b|\son(?:load|unload|error|click|begin|end|activate|focus|blur|mouse\w+|key\w+|pointer\w+|toggle)\s*=|javascript:|<!ENTITY\s|<!DOCTYPE[^>]*\b(?:SYSTEM|PUBLIC)\b[^>]*\[/i;

/** What a file of a known type carries that would run. */
export async function checkInside(file: PackedFile): Promise<Finding[]> {
  switch (file.type) {
    case 'executable':
    case 'script':
      return [buildFinding('executable', file.path, undefined, { type: file.type })];
    case 'archive':
      return [buildFinding('archive-inside', file.path)];
    case 'zip':
      return await checkZip(file);
    case 'ole':
      return checkOle(file);
    case 'pdf':
      return checkPdf(file);
    case 'svg':
    case 'xml':
    case 'html':
      return checkMarkup(file);
    default:
      return [];
  }
}

async function checkZip(file: PackedFile): Promise<Finding[]> {
  const names = await listNames(file.file).catch(() => undefined);
  if (!names) return [];
  const isDocument = names.some((name) =>
    /^(?:\[Content_Types\]\.xml|mimetype|OFD\.xml)$/.test(name),
  );
  if (!isDocument) return [buildFinding('archive-inside', file.path)];
  const part = names.find((name) => OFFICE_PARTS.test(name));
  return part === undefined ? [] : [buildFinding('macro-inside', file.path, part, { said: part })];
}

function listNames(file: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: false }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const names: string[] = [];
      zip.on('entry', ({ fileName }: { fileName: string }) => names.push(fileName));
      zip.on('end', () => resolve(names));
      zip.on('error', reject);
    });
  });
}

/** Old Office files keep macros in a storage of that name, written as UTF-16. */
function checkOle(file: PackedFile): Finding[] {
  const bytes = readFileSync(file.file);
  const said = ['_VBA_PROJECT', 'Macros'].find((name) =>
    bytes.includes(Buffer.from(name, 'utf16le')),
  );
  return said === undefined ? [] : [buildFinding('macro-inside', file.path, said, { said })];
}

function checkPdf(file: PackedFile): Finding[] {
  const text = readFileSync(file.file).toString('latin1');
  const findings: Finding[] = [];
  if (/\/Encrypt\b/.test(text.slice(-65536)) || /trailer[\s\S]{0,2000}\/Encrypt\b/.test(text))
    findings.push(buildFinding('password-needed', file.path));
  // Names may be written with #xx for any character.
  const plain = [text, ...inflateStreams(text)].map((one) =>
    one.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
  );
  const said = plain.map((one) => PDF_ACTIONS.exec(one)?.[0]).find((one) => one !== undefined);
  if (said !== undefined) findings.push(buildFinding('script-inside', file.path, said, { said }));
  return findings;
}

function* inflateStreams(text: string): Generator<string> {
  for (const { index, 0: opening } of text.matchAll(
    /\/(?:ObjStm|FlateDecode)[\s\S]{0,400}?stream\r?\n/g,
  )) {
    const from = index + opening.length;
    const to = text.indexOf('endstream', from);
    try {
      const bytes = Buffer.from(text.slice(from, to === -1 ? undefined : to), 'latin1');
      yield inflateSync(bytes, { maxOutputLength: MOST_INFLATED }).toString('latin1');
    } catch {
      // Pictures, or a stream that is broken: whether the file opens is another check.
    }
  }
}

function checkMarkup(file: PackedFile): Finding[] {
  const said = MARKUP_ACTIONS.exec(readFileSync(file.file, 'utf8'))?.[0].trim();
  return said === undefined ? [] : [buildFinding('script-inside', file.path, said, { said })];
}
