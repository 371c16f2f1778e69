import { buildPage, type FoundLine } from './build-page.ts';
import { joinWords } from './join-words.ts';
import { findFlow, type Flow } from './line-direction.ts';
import { findLineKind } from './line-kind.ts';
import { getReadingOrder, sortByIndex, sortByReadingOrder } from './reading-order.ts';
import { findBounds, findUnion, parsePoints, parseSize } from './shape.ts';
import type { Point, TranscriptWord } from '../model/content.ts';
import type { TranscriptPage } from './transcript.ts';
import { findChild, findDescendants, type XmlElement } from './xml-element.ts';

/** PAGE 2010 to 2019 (https://github.com/PRImA-Research-Lab/PAGE-XML). */
export function parsePageXml(root: XmlElement): TranscriptPage[] {
  return findDescendants(root, 'Page').map((page) => {
    const order = getReadingOrder(findChild(page, 'ReadingOrder'));
    const blocks = collectBlocks(page, undefined, order);
    const pageFlow = findFlow(page.attributes['readingDirection']);
    const pageLanguage = page.attributes['primaryLanguage'];
    const lines = sortByReadingOrder(blocks, order).flatMap((block) => parseBlock(block.region));
    return buildPage(
      {
        width: parseSize(page.attributes['imageWidth']),
        height: parseSize(page.attributes['imageHeight']),
      },
      lines.map((line) => ({ ...line, pageFlow, language: line.language ?? pageLanguage })),
    );
  });
}

interface Block {
  /** What the reading order calls it: a nested region it does not name goes with the one around it. */
  readonly id: string | undefined;
  readonly region: XmlElement;
}

function collectBlocks(parent: XmlElement, around: string | undefined, order: string[]): Block[] {
  const regions = parent.children.filter((child) => child.name.endsWith('Region'));
  return sortByIndex(regions, getCustomIndex).flatMap((region) => {
    const own = region.attributes['id'];
    const id = own !== undefined && order.includes(own) ? own : (around ?? own);
    const nested = collectBlocks(region, id, order);
    return region.name === 'TextRegion' ? [{ id, region }, ...nested] : nested;
  });
}

/** Transkribus keeps the order in `custom="readingOrder {index:3;}"`. */
function getCustomIndex({ attributes }: XmlElement): number {
  const match = /readingOrder\s*\{[^}]*index\s*:\s*(\d+)/.exec(attributes['custom'] ?? '');
  return match ? Number(match[1]) : Number(attributes['index'] ?? NaN);
}

function parseBlock(region: XmlElement): FoundLine[] {
  const lines = region.children.filter((child) => child.name === 'TextLine');
  const common = {
    block: region.attributes['id'],
    kind: findLineKind(getStructure(region), region.attributes['type']),
    language: region.attributes['primaryLanguage'],
    flow: getFlow(region),
  };
  if (lines.length > 0) {
    return sortByIndex(lines, getCustomIndex).map((line) => parseLine(line, common));
  }
  // Text that was never cut into lines: each of its rows lies somewhere in the block.
  const rows = (findText(region) ?? '').split(/\r?\n/);
  const box = findBounds(parseCoords(region));
  return rows.map((text) => ({
    ...common,
    text,
    region: box,
    coarse: rows.length > 1 || undefined,
  }));
}

function parseLine(line: XmlElement, common: Partial<FoundLine>): FoundLine {
  const polygon = parseCoords(line);
  const words = line.children
    .filter((child) => child.name === 'Word')
    .map((word) => ({ text: findText(word) ?? '', region: findBounds(parseCoords(word)) }));
  const placed = words.filter((word): word is TranscriptWord => !!word.region && word.text !== '');
  return {
    ...common,
    id: line.attributes['id'],
    text: findText(line) ?? joinWords(words),
    region: findBounds(polygon) ?? findUnion(placed.map((word) => word.region)),
    polygon,
    baseline: parsePoints(findChild(line, 'Baseline')?.attributes['points']),
    words: placed,
    kind: findLineKind(getStructure(line)) ?? common.kind,
    language: line.attributes['primaryLanguage'] ?? common.language,
    flow: getFlow(line) ?? common.flow,
  };
}

/** Of several readings (TextEquiv) the one with the lowest index, else the first that has text. */
function findText(element: XmlElement): string | undefined {
  const readings = element.children.filter((child) => child.name === 'TextEquiv');
  return sortByIndex(readings, (reading) => Number(reading.attributes['index'] ?? NaN))
    .map((reading) => (findChild(reading, 'Unicode') ?? findChild(reading, 'PlainText'))?.text)
    .find((text) => text !== undefined && text.trim() !== '');
}

/** `<Coords points="…"/>`; until 2010 `<Coords><Point x="" y=""/>…`. */
function parseCoords(element: XmlElement): Point[] {
  const coords = findChild(element, 'Coords');
  const old = coords?.children.map(
    ({ attributes }) => `${attributes['x'] ?? ''},${attributes['y'] ?? ''}`,
  );
  return parsePoints(coords?.attributes['points'] ?? old?.join(' '));
}

function getStructure({ attributes }: XmlElement): string | undefined {
  return /structure\s*\{[^}]*type\s*:\s*([^;}]+)/.exec(attributes['custom'] ?? '')?.[1]?.trim();
}

function getFlow({ attributes }: XmlElement): Flow | undefined {
  return findFlow(attributes['readingDirection'] ?? attributes['writingDirection']);
}
