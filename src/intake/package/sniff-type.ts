/** What a file is, by its first bytes. */
export type FileType =
  | 'jpeg'
  | 'png'
  | 'tiff'
  | 'gif'
  | 'webp'
  | 'jp2'
  | 'heif'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'archive'
  | 'executable'
  | 'script'
  | 'html'
  | 'svg'
  | 'xml'
  | 'wav'
  | 'mp3'
  | 'mp4'
  | 'ogg'
  | 'matroska'
  | 'text'
  | 'unknown';

/** Suffixes that each may have; without an entry any. */
const SUFFIXES: Readonly<Partial<Record<FileType, readonly string[]>>> = {
  jpeg: ['jpg', 'jpeg', 'jpe'],
  png: ['png'],
  tiff: ['tif', 'tiff'],
  gif: ['gif'],
  webp: ['webp'],
  jp2: ['jp2', 'jpx', 'j2k'],
  heif: ['heic', 'heif', 'avif'],
  pdf: ['pdf'],
  zip: ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'ofd', 'wacz'],
  ole: ['doc', 'xls', 'ppt', 'wps', 'et', 'dps', 'msg'],
  svg: ['svg', 'xml'],
  xml: ['xml', 'ead', 'alto', 'page', 'rdf', 'xmp', 'tei'],
  html: ['html', 'htm', 'xhtml', 'hocr'],
  wav: ['wav'],
  mp3: ['mp3'],
  mp4: ['mp4', 'm4a', 'mov', 'm4v'],
  ogg: ['ogg', 'oga', 'opus'],
  matroska: ['webm', 'mkv'],
  text: [
    'txt',
    'csv',
    'tsv',
    'tab',
    'md',
    'json',
    'jsonld',
    'yaml',
    'yml',
    'vtt',
    'srt',
    'log',
    '',
  ],
};

export const IMAGES: ReadonlySet<FileType> = new Set([
  'jpeg',
  'png',
  'tiff',
  'gif',
  'webp',
  'jp2',
  'heif',
]);

/** Bytes at the start that are enough for {@link sniffType}. */
export const SNIFFED_BYTES = 4096;

const MAGIC: readonly (readonly [type: FileType, at: number, hex: string])[] = [
  ['jpeg', 0, 'ffd8ff'],
  ['png', 0, '89504e470d0a1a0a'],
  ['tiff', 0, '49492a00'],
  ['tiff', 0, '4d4d002a'],
  ['tiff', 0, '49492b00'],
  ['tiff', 0, '4d4d002b'],
  ['gif', 0, '47494638'],
  ['webp', 8, '57454250'],
  ['wav', 8, '57415645'],
  ['jp2', 0, '0000000c6a5020200d0a870a'],
  ['pdf', 0, '255044462d'],
  ['zip', 0, '504b0304'],
  ['zip', 0, '504b0506'],
  ['ole', 0, 'd0cf11e0a1b11ae1'],
  ['archive', 0, '526172211a07'],
  ['archive', 0, '377abcaf271c'],
  ['archive', 0, '1f8b'],
  ['archive', 0, '425a68'],
  ['archive', 0, 'fd377a585a00'],
  ['archive', 257, '7573746172'],
  ['executable', 0, '4d5a'],
  ['executable', 0, '7f454c46'],
  ['executable', 0, 'cafebabe'],
  ['executable', 0, 'cffaedfe'],
  ['executable', 0, 'cefaedfe'],
  ['executable', 0, '4c0000000114020000000000c0000000'],
  ['script', 0, '2321'],
  ['mp3', 0, '494433'],
  ['mp3', 0, 'fffb'],
  ['mp3', 0, 'fff3'],
  ['ogg', 0, '4f676753'],
  ['matroska', 0, '1a45dfa3'],
];
/** Scripts look like any text: of these the suffix tells. */
const SCRIPT_SUFFIXES =
  /\.(?:bat|cmd|com|js|jse|vbs|vbe|wsf|hta|ps1|psm1|sh|py|reg|scr|jar|msi|lnk|url|inf)$/i;

export function sniffType(head: Uint8Array, path: string): FileType {
  if (SCRIPT_SUFFIXES.test(path)) return 'script';
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  for (const [type, at, hex] of MAGIC) {
    const wanted = Buffer.from(hex, 'hex');
    if (bytes.subarray(at, at + wanted.length).equals(wanted)) return type;
  }
  if (bytes.subarray(4, 8).toString('latin1') === 'ftyp') {
    const brand = bytes.subarray(8, 12).toString('latin1');
    return /^(?:heic|heix|mif1|msf1|avif)/.test(brand) ? 'heif' : 'mp4';
  }
  return sniffText(bytes);
}

function sniffText(bytes: Buffer): FileType {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = bytes
    .toString(isWide ? 'utf16le' : 'latin1')
    .replace(/^(?:\ufeff|ï»¿)/, '')
    .trimStart();
  // eslint-disable-next-line no-control-regex -- what no text holds
  if (/[\0-\x08\x0e-\x1a]/.test(text)) return 'unknown';
  if (/^(?:<!doctype html|<html)/i.test(text)) return 'html';
  if (/^(?:<\?xml|<!doctype|<!--|<[a-z])/i.test(text))
    return /<svg[\s>]/i.test(text) ? 'svg' : 'xml';
  return 'text';
}

export function hasRightSuffix(type: FileType, path: string): boolean {
  const suffix = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return SUFFIXES[type]?.includes(suffix) ?? true;
}
