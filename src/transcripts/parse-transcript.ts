import { checkDecoding } from './check-decoding.ts';
import { parseAlto } from './parse-alto.ts';
import { parseHocr } from './parse-hocr.ts';
import { parseLines } from './parse-lines.ts';
import { parsePageXml } from './parse-page-xml.ts';
import { parsePlainText } from './parse-plain-text.ts';
import { parseWebVtt } from './parse-web-vtt.ts';
import { TranscriptFault } from './transcript-fault.ts';
import type { Transcript } from './transcript.ts';
import { parseXml, refuseDeclaredEntities } from './xml-element.ts';

/**
 * Reads a transcript by its file name and content: ALTO and PAGE (`.xml`, told apart by the root element),
 * hOCR (`.hocr`, `.html`), text (`.txt`), our own lines (`.json`). The text is already decoded; a byte
 * order mark is fine. A page without any text is a blank page and no fault.
 * @throws TranscriptFault
 */
export function parseTranscript(fileName: string, text: string): Transcript {
  const source = text.replace(/^\uFEFF/, '');
  checkDecoding(source);
  if (source.trim() === '') throw buildEmptyFault('文件是空的', 'the file is empty');
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  switch (extension) {
    case 'xml':
      return parseAnyXml(source);
    case 'hocr':
    case 'html':
    case 'htm':
      return readHocr(source);
    case 'txt':
      return { format: 'text', pages: parsePlainText(source) };
    case 'json':
      return { format: 'lines', pages: parseLines(source) };
    case 'vtt':
      return { format: 'web-vtt', pages: [{ lines: parseWebVtt(source) }] };
    default:
      throw buildFormatFault(fileName);
  }
}

function parseAnyXml(source: string): Transcript {
  if (/<html[\s>]/i.test(source.slice(0, 2000))) return readHocr(source);
  const root = parseXml(source);
  const isAlto = root.name === 'alto';
  if (!isAlto && root.name !== 'PcGts') throw buildFormatFault(`<${root.name}>`);
  const pages = isAlto ? parseAlto(root) : parsePageXml(root);
  if (pages.length === 0) throw buildEmptyFault('没有一页', 'it has no page');
  return { format: isAlto ? 'alto' : 'page', pages };
}

function readHocr(source: string): Transcript {
  refuseDeclaredEntities(source);
  if (/<html[\s>]/i.test(source) && !/<\/html\s*>\s*$/i.test(source)) {
    throw new TranscriptFault({
      code: 'transcript-truncated',
      zh: 'hOCR 文件没有以 </html> 结束，像是没有传完。请重新导出或复制。',
      en: 'the hOCR file does not end with </html>, as if cut off. Export or copy it again.',
    });
  }
  return { format: 'hocr', pages: parseHocr(source) };
}

function buildEmptyFault(zh: string, en: string): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-empty',
    zh: `释文没有内容：${zh}。没有释文时请删去 record.yaml 里的 transcript。`,
    en: `the transcript has no content: ${en}. Where there is none, leave transcript out of record.yaml.`,
  });
}

function buildFormatFault(value: string): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-unknown-format',
    value,
    zh: '不认识这种释文。可用：ALTO 或 PAGE（.xml）、hOCR（.hocr、.html）、纯文本（.txt）、行列表（.json）；录音录像用 WebVTT（.vtt）。',
    en: 'this is no transcript we can read. Use ALTO or PAGE (.xml), hOCR (.hocr, .html), text (.txt) or lines (.json); WebVTT (.vtt) for recordings.',
  });
}
