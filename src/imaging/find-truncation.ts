import { type FileHandle } from 'node:fs/promises';
import { ImageFault } from './image-fault.ts';
import { type ScanType } from './parse-image-type.ts';

/** How far before the end a closing mark is looked for: cameras and editors append things. */
const TAIL_BYTES = 65_536;

/**
 * Does the file plainly end before its image does? Answers by structure alone, without decoding;
 * a truncation it misses is met by the decoder.
 */
export async function isTruncated(
  type: ScanType,
  handle: FileHandle,
  size: number,
  head: Buffer,
): Promise<boolean> {
  switch (type) {
    case 'jpeg':
      return !(await readTail(handle, size)).includes('\xff\xd9', 0, 'latin1');
    case 'png':
      return !(await readTail(handle, size)).includes('IEND', 0, 'latin1');
    case 'gif':
      return !(await readTail(handle, size)).includes(0x3b);
    case 'webp':
      return head.length < 12 || head.readUInt32LE(4) + 8 > size;
    case 'tiff':
      return getDirectoryOffset(head) + 2 > size;
  }
}

/** Turns what the decoder said into a fault for curators; faults of our own pass as they are. */
export function explainDecoding(error: unknown): ImageFault {
  if (error instanceof ImageFault) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/premature end|unexpected end|truncated|read error|not enough data/i.test(message)) {
    return buildTruncated(error);
  }
  // A decoder's warning means lost data as well, but comes without words.
  const said = /failOn/.test(message) ? 'decoder warning' : (message.split('\n', 1)[0] ?? '');
  return new ImageFault(
    {
      code: 'image-corrupt',
      zh: `影像数据已损坏，无法完整解码（${said}）。请重新复制或重新扫描。`,
      en: `The image data are damaged and cannot be decoded whole (${said}). Copy or scan it again.`,
    },
    { cause: error },
  );
}

export function buildTruncated(cause?: unknown): ImageFault {
  return new ImageFault(
    {
      code: 'image-truncated',
      zh: '文件不完整，后半段缺失，多半是复制或下载中断。请重新复制原件。',
      en: 'The file is cut off: its end is missing, as after a broken copy or download. Copy the original again.',
    },
    { cause },
  );
}

async function readTail(handle: FileHandle, size: number): Promise<Buffer> {
  const length = Math.min(size, TAIL_BYTES);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.subarray(0, bytesRead);
}

/** Where the first directory of a TIFF or BigTIFF lies. */
function getDirectoryOffset(head: Buffer): number {
  if (head.length < 16) return Number.POSITIVE_INFINITY;
  const isLittle = head[0] === 0x49;
  const isBig = (isLittle ? head.readUInt16LE(2) : head.readUInt16BE(2)) === 43;
  if (isBig) return Number(isLittle ? head.readBigUInt64LE(8) : head.readBigUInt64BE(8));
  return isLittle ? head.readUInt32LE(4) : head.readUInt32BE(4);
}
