import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { getLineNumber, TranscriptFault } from './transcript-fault.ts';

/** An element without its namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities decoded. */
  readonly text: string;
}

// Entities stay off in the parser: it leaves numeric ones as they are, and nothing declared in a file
// shall ever be expanded.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
});

/** The root element. Throws a TranscriptFault for XML that is not well-formed or declares entities. */
export function parseXml(text: string): XmlElement {
  refuseDeclaredEntities(text);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is the same code in a further package
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) throw buildXmlFault(verdict.err.msg, verdict.err.line);
  let nodes: unknown;
  try {
    nodes = parser.parse(text);
  } catch (cause) {
    throw buildXmlFault(cause instanceof Error ? cause.message : String(cause), undefined, cause);
  }
  const roots = (nodes as OrderedNode[]).map(buildElement).filter((node) => node !== undefined);
  const [root, second] = roots;
  if (!root || second) throw buildXmlFault(`${roots.length} root elements`, 1);
  return root;
}

/** No format of transcripts needs a document type with an internal subset; attacks do. */
export function refuseDeclaredEntities(text: string): void {
  const match = /<!ENTITY|<!DOCTYPE[^>]*\[/i.exec(text);
  if (!match) return;
  throw new TranscriptFault({
    code: 'transcript-entity-declared',
    line: getLineNumber(text, match.index),
    zh: '释文文件声明了实体（DOCTYPE 内部子集），出于安全不予读取。请删去 <!DOCTYPE …> 后再试。',
    en: 'the transcript declares entities (internal DOCTYPE subset) and is not read for safety. Remove the <!DOCTYPE …>.',
  });
}

type OrderedNode = Record<string, unknown>;

function buildElement(node: OrderedNode): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('#')) return undefined;
  const inside = node[name] as OrderedNode[];
  const attributes = Object.entries((node[':@'] ?? {}) as Record<string, string>);
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decode(value)])),
    children: inside.map(buildElement).filter((child) => child !== undefined),
    text: inside.map(getOwnText).join(''),
  };
}

function getOwnText(node: OrderedNode): string {
  if (typeof node['#text'] === 'string') return decode(node['#text']);
  const raw = node['#cdata'] as { '#text'?: string }[] | undefined;
  return raw?.map((part) => part['#text'] ?? '').join('') ?? '';
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[^;&\s]+);/gi, (whole, name: string) => {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    const found = name.startsWith('#') ? findCharacter(code) : NAMED[name];
    if (found !== undefined) return found;
    throw buildXmlFault(`entity ${whole} is not declared`);
  });
}

function findCharacter(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code > 0 && code <= 0x10ffff && !isSurrogate ? String.fromCodePoint(code) : undefined;
}

function buildXmlFault(detail: string, line?: number, cause?: unknown): TranscriptFault {
  return new TranscriptFault(
    {
      code: 'transcript-not-xml',
      line,
      zh: `释文文件不是完好的 XML（${detail}）。请从识别软件重新导出，或用 XML 编辑器修正。`,
      en: `the transcript is not well-formed XML (${detail}). Export it again or mend it in an XML editor.`,
    },
    { cause },
  );
}

export function findChild(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All descendants of that name, in document order. */
export function findDescendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findDescendants(child, name),
  ]);
}
