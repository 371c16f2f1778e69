import { ImageFault, type ImageNotice } from './image-fault.ts';

/** What we take as a scan. */
export type ScanType = 'jpeg' | 'png' | 'tiff' | 'webp' | 'gif';

/** Bytes of the file's beginning that `parseImageType` wants. */
export const HEAD_BYTES = 4096;

/** Tells a file's type by its first bytes, never by its name; throws an ImageFault that names the real cause. */
export function parseImageType(head: Buffer): ScanType {
  if (head.length === 0) throw new ImageFault(EMPTY);
  const type = SCANS.find(([, matches]) => matches(head))?.[0];
  if (type) return type;
  const known = REFUSED.find(({ matches }) => matches(head));
  if (known) throw new ImageFault(known);
  if (head.every((byte) => byte === 0)) throw new ImageFault(ZERO_FILLED);
  throw new ImageFault(parseWords(head) ?? UNKNOWN);
}

type Matcher = (head: Buffer) => boolean;

const startsWith =
  (bytes: string, at = 0): Matcher =>
  (head) =>
    head.toString('latin1', at, at + bytes.length) === bytes;

const hasBrand =
  (...brands: string[]): Matcher =>
  (head) =>
    startsWith('ftyp', 4)(head) &&
    brands.some((brand) =>
      head.toString('latin1', 8, Math.min(head.readUInt32BE(0), 64)).includes(brand),
    );

const SCANS: readonly (readonly [ScanType, Matcher])[] = [
  ['jpeg', startsWith('\xff\xd8\xff')],
  ['png', startsWith('\x89PNG\r\n\x1a\n')],
  ['tiff', (head) => /^(?:II[*+]\0|MM\0[*+])/.test(head.toString('latin1', 0, 4))],
  ['webp', (head) => startsWith('RIFF')(head) && startsWith('WEBP', 8)(head)],
  ['gif', (head) => /^GIF8[79]a/.test(head.toString('latin1', 0, 6))],
];

const EMPTY: ImageNotice = {
  code: 'image-empty',
  zh: '文件是空的（0 字节）。请重新复制原件。',
  en: 'The file is empty (0 bytes). Copy the original again.',
};

const ZERO_FILLED: ImageNotice = {
  code: 'image-zero-filled',
  zh: '文件里全是零字节，多半是复制中断或磁盘出错。请重新复制原件。',
  en: 'The file holds nothing but zero bytes, as after a broken copy or a disk fault. Copy the original again.',
};

const UNKNOWN: ImageNotice = {
  code: 'image-type-unknown',
  zh: '认不出这是什么文件。请用 JPEG、PNG、TIFF 或 WebP。',
  en: 'This is no kind of file we know. Use JPEG, PNG, TIFF or WebP.',
};

const REFUSED: readonly (ImageNotice & { readonly matches: Matcher })[] = [
  {
    matches: (head) => head.subarray(0, 1024).includes('%PDF-'),
    code: 'image-pdf-refused',
    zh: '这是 PDF，不是影像。取出其中的扫描件：pdfimages -all 文件.pdf 页；或逐页转换：pdftoppm -r 400 -tiff 文件.pdf 页。',
    en: 'This is a PDF, not an image. Take out its scans: pdfimages -all file.pdf page; or convert each page: pdftoppm -r 400 -tiff file.pdf page.',
  },
  {
    matches: (head) =>
      startsWith('\0\0\0\x0cjP  \r\n\x87\n')(head) || startsWith('\xff\x4f\xff\x51')(head),
    code: 'image-jp2-refused',
    zh: '这是 JPEG 2000，无法读取。请先转换：opj_decompress -i 文件.jp2 -o 文件.tif。',
    en: 'This is JPEG 2000, which we cannot read. Convert it: opj_decompress -i file.jp2 -o file.tif.',
  },
  {
    matches: hasBrand('avif', 'avis'),
    ...buildUnsupported('AVIF'),
  },
  {
    matches: hasBrand('heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'),
    code: 'image-heic-refused',
    zh: '这是手机拍的 HEIC，无法可靠读取。请先转换：heif-convert -q 95 文件.heic 文件.jpg；以后可在手机相机设置里选“兼容性最佳”。',
    en: 'This is HEIC from a telephone, which cannot be read reliably. Convert it: heif-convert -q 95 file.heic file.jpg; later choose "most compatible" in the camera settings.',
  },
  { matches: startsWith('8BPS'), ...buildUnsupported('Photoshop (PSD)') },
  {
    matches: (head) => startsWith('BM')(head) && head.length > 26 && head.readUInt32LE(6) === 0,
    ...buildUnsupported('BMP'),
  },
  { matches: startsWith('AT&TFORM'), ...buildUnsupported('DjVu') },
  { matches: startsWith('\0\0\0\x0cJXL \r\n\x87\n'), ...buildUnsupported('JPEG XL') },
  { matches: startsWith('\xff\x0a'), ...buildUnsupported('JPEG XL') },
  { matches: startsWith('PK\x03\x04'), ...buildUnsupported('ZIP') },
  { matches: startsWith('\x1f\x8b'), ...buildUnsupported('gzip') },
];

function buildUnsupported(name: string): ImageNotice {
  return {
    code: 'image-type-unsupported',
    zh: `这是 ${name} 文件，不能当作扫描件。请另存为 TIFF、PNG 或 JPEG。`,
    en: `This is a ${name} file and cannot serve as a scan. Save it as TIFF, PNG or JPEG.`,
  };
}

/** Files of words that often lie where an image should. */
function parseWords(head: Buffer): ImageNotice | undefined {
  if (head.includes(0)) return undefined;
  // The head may end inside a character.
  const text = new TextDecoder().decode(head, { stream: true }).replace(/^\ufeff/, '');
  const start = text.trimStart();
  if (start.startsWith('version https://git-lfs.github.com/spec/')) return LFS_POINTER;
  if (/^(?:\.\.\/)*\.git\/annex\/objects\/|^\/annex\/objects\//.test(start)) return ANNEX_POINTER;
  // A page may carry drawings, and a drawing may carry a doctype.
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return HTML;
  if (/<svg[\s>]/i.test(text)) return SVG;
  return text.includes('\ufffd') ? undefined : TEXT;
}

const LFS_POINTER: ImageNotice = {
  code: 'image-lfs-pointer',
  zh: '这只是 Git LFS 的指针，影像还没有取下来。请运行：git lfs pull。',
  en: 'This is only a Git LFS pointer; the image itself has not been fetched. Run: git lfs pull.',
};

const ANNEX_POINTER: ImageNotice = {
  code: 'image-annex-pointer',
  zh: '这只是 git-annex 的指针，影像还没有取下来。请运行：git annex get。',
  en: 'This is only a git-annex pointer; the image itself has not been fetched. Run: git annex get.',
};

const HTML: ImageNotice = {
  code: 'image-html',
  zh: '这是网页（HTML），多半是下载时存下的出错页或登录页。请重新下载影像。',
  en: 'This is a web page (HTML), most likely an error or login page saved in place of the image. Download the image again.',
};

const SVG: ImageNotice = {
  code: 'image-svg-refused',
  zh: 'SVG 不能当作扫描件：它会引用别的文件。请导出为 PNG 或 TIFF；自绘的图版用 drawing 字段。',
  en: 'SVG cannot serve as a scan: it can pull in other files. Export it as PNG or TIFF; for plates of our own use the field drawing.',
};

const TEXT: ImageNotice = {
  code: 'image-text',
  zh: '这是文字文件，不是影像。请核对文件名。',
  en: 'This is a text file, not an image. Check the file name.',
};
