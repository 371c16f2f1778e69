import { Parser } from 'htmlparser2';
import type { Region } from '../model/region.ts';
import { buildPage, type FoundLine } from './build-page.ts';
import { findHocrBox, getHocrRole, type HocrRole, parseHocrTitle } from './hocr-title.ts';
import { hasUnspacedScript, joinWords } from './join-words.ts';
import { findFlow, type Flow } from './line-direction.ts';
import { findLineKind } from './line-kind.ts';
import { TranscriptFault } from './transcript-fault.ts';
import type { TranscriptWord } from '../model/content.ts';
import type { TranscriptPage } from './transcript.ts';

/** hOCR 1.2. Read as a stream, so that no nesting is too deep for it. */
export function parseHocr(text: string): TranscriptPage[] {
  const reader = new HocrReader();
  const parser = new Parser(
    {
      onopentag: (_name, attributes) => reader.open(attributes),
      ontext: (data) => reader.read(data),
      onclosetag: () => reader.close(),
    },
    { recognizeSelfClosing: true },
  );
  parser.write(text);
  parser.end();
  if (reader.pages.length === 0) throw buildNoPageFault();
  return reader.pages.map(({ box, lines }) =>
    buildPage({ width: box && box.x + box.w, height: box && box.y + box.h }, lines),
  );
}

/** An element that is open while the file is read; what is not its own comes from around it. */
interface Open {
  readonly role: HocrRole;
  readonly box: Region | undefined;
  readonly id: string | undefined;
  readonly block: string | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly flow: Flow | undefined;
  readonly angle: number;
}

interface OpenLine {
  readonly from: Open;
  readonly words: { text: string; region: Region | undefined; spaced: boolean }[];
}

class HocrReader {
  readonly pages: { box: Region | undefined; lines: FoundLine[] }[] = [];
  readonly #stack: Open[] = [];
  #line: OpenLine | undefined;
  #isSpaced = false;

  open(attributes: Readonly<Record<string, string>>): void {
    const around = this.#stack.at(-1);
    const role = getHocrRole(attributes['class']);
    const properties = parseHocrTitle(attributes['title']);
    const id = attributes['id'];
    const open: Open = {
      role,
      id,
      box: findHocrBox(properties),
      block: role === 'block' ? id : around?.block,
      kind: findLineKind(attributes['class']?.replace('ocr_', '')) ?? around?.kind,
      language: attributes['lang'] ?? attributes['xml:lang'] ?? around?.language,
      flow: findFlow(attributes['dir']) ?? around?.flow,
      angle: Number(properties.get('textangle') ?? around?.angle ?? 0),
    };
    this.#stack.push(open);
    if (role === 'page') this.pages.push({ box: open.box, lines: [] });
    if (role === 'line') this.#startLine(open);
    if (role === 'word') this.#addWord('', open.box);
  }

  read(data: string): void {
    const last = this.#line?.words.at(-1);
    if (last && this.#stack.some((open) => open.role === 'word')) last.text += data;
    else if (data.trim() === '') this.#isSpaced = true;
    else this.#addWord(data, undefined);
  }

  close(): void {
    const open = this.#stack.pop();
    if (open !== undefined && open === this.#line?.from) this.#endLine();
  }

  #startLine(from: Open): void {
    this.#endLine();
    this.#line = { from, words: [] };
  }

  /** Text of a block that was never cut into lines makes a line as large as the block. */
  #addWord(text: string, region: Region | undefined): void {
    const block = this.#stack.findLast((open) => open.role === 'block');
    if (!this.#line && block) this.#startLine(block);
    const spaced = this.#isSpaced || /^\s/.test(text);
    this.#line?.words.push({ text, region, spaced });
    this.#isSpaced = /\s$/.test(text);
  }

  #endLine(): void {
    if (this.#line) this.pages.at(-1)?.lines.push(buildLine(this.#line));
    this.#line = undefined;
    this.#isSpaced = false;
  }
}

function buildLine({ from, words }: OpenLine): FoundLine {
  const printed = words
    .map((word) => ({ ...word, text: word.text.trim() }))
    .filter((word) => word.text !== '');
  const text = joinWords(printed);
  return {
    id: from.role === 'line' ? from.id : undefined,
    text,
    region: from.box,
    coarse: from.role === 'block' || undefined,
    words: printed
      .filter((word): word is TranscriptWord & { spaced: boolean } => word.region !== undefined)
      .map(({ text, region }) => ({ text, region })),
    block: from.block,
    kind: from.kind,
    language: from.language,
    flow: findTurnedFlow(from.angle, text) ?? from.flow,
  };
}

/** Software gives vertical Chinese the angle that Latin script has when it reads upward. */
function findTurnedFlow(angle: number, text: string): Flow | undefined {
  const turn = ((angle % 360) + 360) % 360;
  if (turn !== 90 && turn !== 270) return undefined;
  return turn === 270 || hasUnspacedScript(text) ? 'top-to-bottom' : 'bottom-to-top';
}

function buildNoPageFault(): TranscriptFault {
  return new TranscriptFault({
    code: 'transcript-unknown-format',
    zh: '文件里没有 hOCR 的页（class="ocr_page"）。请确认它是识别软件导出的 hOCR。',
    en: 'the file has no hOCR page (class="ocr_page"). Make sure that OCR software exported it as hOCR.',
  });
}
