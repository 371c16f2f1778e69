import type { Region } from '../model/region.ts';
import { buildPage, type FoundLine } from './build-page.ts';
import { joinWords } from './join-words.ts';
import { findLineKind } from './line-kind.ts';
import { getReadingOrder, sortByReadingOrder } from './reading-order.ts';
import { findBounds, findBox, findUnion, parsePoints, parseSize } from './shape.ts';
import type { TranscriptWord } from '../model/content.ts';
import type { TranscriptPage } from './transcript.ts';
import { findChild, findDescendants, type XmlElement } from './xml-element.ts';

// The body of a page is read between what stands above and left of it and what stands right and below.
const SPACES = ['TopMargin', 'LeftMargin', 'PrintSpace', 'RightMargin', 'BottomMargin'];

/** ALTO 1 to 4 (https://www.loc.gov/standards/alto/). Units other than pixels scale with the page's size. */
export function parseAlto(root: XmlElement): TranscriptPage[] {
  const labels = getTagLabels(root);
  return findDescendants(root, 'Page').map((page) => {
    const isSpacingStated = findDescendants(page, 'SP').length > 0;
    const order = getReadingOrder(
      findChild(page, 'ReadingOrder') ?? findDescendants(root, 'ReadingOrder')[0],
    );
    const blocks = sortByReadingOrder(
      SPACES.flatMap((name) => page.children.filter((space) => space.name === name))
        .flatMap((space) => findDescendants(space, 'TextBlock'))
        .map((block) => ({ id: block.attributes['ID'], block })),
      order,
    );
    const lines = blocks.flatMap(({ block }) => parseBlock(block, labels, isSpacingStated));
    return buildPage(
      { width: parseSize(page.attributes['WIDTH']), height: parseSize(page.attributes['HEIGHT']) },
      lines,
    );
  });
}

function parseBlock(
  block: XmlElement,
  labels: ReadonlyMap<string, string>,
  isSpacingStated: boolean,
): FoundLine[] {
  const getLabels = ({ attributes }: XmlElement) =>
    (attributes['TAGREFS'] ?? '').split(/\s+/).map((id) => labels.get(id));
  return findDescendants(block, 'TextLine').map((line) => ({
    ...parseLine(line, isSpacingStated),
    block: block.attributes['ID'],
    kind: findLineKind(...getLabels(line), ...getLabels(block)),
    language: line.attributes['LANG'] ?? block.attributes['LANG'] ?? block.attributes['language'],
  }));
}

function parseLine(line: XmlElement, isSpacingStated: boolean): FoundLine {
  const printed: { text: string; region?: Region | undefined; spaced?: boolean | undefined }[] = [];
  let gap = false;
  let hyphen = '';
  for (const child of line.children) {
    if (child.name === 'SP') gap = true;
    // A soft hyphen at a line's end is printed as one.
    if (child.name === 'HYP') hyphen = (child.attributes['CONTENT'] ?? '-').replace(/\u00AD/g, '-');
    if (child.name !== 'String') continue;
    const spaced = isSpacingStated ? gap : undefined;
    printed.push({ text: child.attributes['CONTENT'] ?? '', region: findOwnBox(child), spaced });
    gap = false;
  }
  const last = line.children.findLast((child) => child.name === 'String');
  const text = joinWords(printed);
  const polygon = parsePolygon(line);
  const words = printed.filter((word): word is TranscriptWord => !!word.region && word.text !== '');
  return {
    id: line.attributes['ID'],
    text: hyphen !== '' && text.endsWith(hyphen) ? text : text + hyphen,
    region: findOwnBox(line) ?? findBounds(polygon) ?? findUnion(words.map((word) => word.region)),
    polygon,
    baseline: parsePoints(line.attributes['BASELINE']),
    words: words.map((word) => ({ text: word.text, region: word.region })),
    continues: hyphen !== '' || last?.attributes['SUBS_TYPE'] === 'HypPart1',
  };
}

function findOwnBox({ attributes }: XmlElement): Region | undefined {
  const [x, y, w, h] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) =>
    Number.parseFloat(attributes[name] ?? ''),
  ) as [number, number, number, number];
  return findBox(x, y, x + w, y + h);
}

function parsePolygon(line: XmlElement) {
  const shape = findChild(line, 'Shape');
  return parsePoints(shape && findChild(shape, 'Polygon')?.attributes['POINTS']);
}

function getTagLabels(root: XmlElement): Map<string, string> {
  const tags = findChild(root, 'Tags')?.children ?? [];
  return new Map(
    tags.map(({ attributes }) => [
      attributes['ID'] ?? '',
      attributes['LABEL'] ?? attributes['TYPE'] ?? '',
    ]),
  );
}
