import type { CanaryFamily } from './canary-family.ts';

/** One way in which a canary may lie in a file. */
export interface Needle {
  readonly form: string;
  readonly bytes: Buffer;
}

/**
 * A family's stems in every writing that a build might put them into. In UTF-8 every pair of neighbouring Hanzi
 * counts, as search indexes take runs apart; in shorter codes a pair would turn up by chance.
 */
export function buildNeedles({ ascii, han }: Pick<CanaryFamily, 'ascii' | 'han'>): Needle[] {
  const signs = [...han];
  const pairs = signs.slice(1).map((sign, i) => `${signs[i] ?? ''}${sign}`);
  return [
    ...pairs.map((pair) => ({ form: 'UTF-8', bytes: Buffer.from(pair, 'utf8') })),
    ...[ascii, ascii.toUpperCase()].map((text) => ({ form: 'UTF-8', bytes: Buffer.from(text) })),
    ...[ascii, ascii.toUpperCase(), han].flatMap(writeWide),
    ...[ascii, han].flatMap(writeEscaped),
    ...[ascii, han].flatMap(writeBase64),
  ];
}

function writeWide(text: string): Needle[] {
  const little = Buffer.from(text, 'utf16le');
  return [
    { form: 'UTF-16LE', bytes: little },
    { form: 'UTF-16BE', bytes: Buffer.from(little).swap16() },
  ];
}

type WriteHex = (number: number) => string;

function writeEscaped(text: string): Needle[] {
  const bytes = [...Buffer.from(text, 'utf8')];
  const points = [...text].flatMap((sign) => sign.codePointAt(0) ?? []);
  const build = (hex: WriteHex): Readonly<Record<string, string>> => ({
    percent: bytes.map((byte) => `%${hex(byte)}`).join(''),
    'hexadecimal bytes': bytes.map(hex).join(''),
    'JSON escape': points.map((point) => `\\u${hex(point).padStart(4, '0')}`).join(''),
    'code point escape': points.map((point) => `\\u{${hex(point)}}`).join(''),
    'CSS escape': points.map((point) => `\\${hex(point)}`).join(''),
    'hexadecimal entity': points.map((point) => `&#x${hex(point)};`).join(''),
    'decimal entity': points.map((point) => `&#${point};`).join(''),
  });
  const lower: WriteHex = (number) => number.toString(16);
  const upper: WriteHex = (number) => lower(number).toUpperCase();
  return [build(lower), build(upper)].flatMap((forms) =>
    Object.entries(forms).map(([form, written]) => ({ form, bytes: Buffer.from(written) })),
  );
}

/** What of a text's base64 does not depend on its neighbours, at each of the three alignments. */
function writeBase64(text: string): Needle[] {
  return (['utf8', 'utf16le'] as const).flatMap((encoding) =>
    [0, 1, 2].flatMap((offset): Needle[] => {
      const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, encoding)]);
      const first = Math.ceil((offset * 8) / 6);
      const last = Math.floor((padded.length * 8) / 6);
      const steady = padded.toString('base64').slice(first, last);
      const forURLs = steady.replaceAll('+', '-').replaceAll('/', '_');
      return [steady, forURLs].map((written) => ({
        form: `base64 of ${encoding} at ${offset}`,
        bytes: Buffer.from(written),
      }));
    }),
  );
}
