import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildQuoteRegions } from '../../../src/transcripts/build-quote-regions.ts';
import { findQuote } from '../../../src/transcripts/find-quote.ts';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';
import { placeTranscript } from '../../../src/transcripts/place-transcript.ts';
import type { TranscriptLine } from '../../../src/model/content.ts';
import { describeWithShared } from '../../describe-with-shared.ts';
import { findShared } from '../../shared-data.ts';

const data = findShared('.');

function parse(path: string) {
  return parseTranscript(path, readFileSync(join(data ?? '', path), 'utf8'));
}
const getLines = (path: string) => parse(path).pages[0]!.lines;
const getTexts = (lines: readonly TranscriptLine[]) => lines.map((line) => line.text);
const withoutSpaces = (lines: readonly TranscriptLine[]) =>
  getTexts(lines).join('\n').replace(/ /g, '');

describeWithShared('.', 'real transcripts', (data) => {
  const article = 'newspaper-1939/article-8th-route-army/article';
  const vertical = globSync('transcripts/zh-vertical-page-xml-only/*.xml', { cwd: data });
  const latin = globSync('transcripts/{letter*,typewritten*}/*.xml', { cwd: data });

  it('gives one text of the 1939 article in four formats', () => {
    const wanted = readFileSync(join(data, `${article}.txt`), 'utf8')
      .trim()
      .split('\n');
    for (const end of ['alto.xml', 'hocr', 'page.xml', 'txt', 'lines-fullpage.json']) {
      expect(getTexts(getLines(`${article}.${end}`))).toEqual(wanted);
    }
  });

  it('gives the same boxes and direction in three formats', () => {
    const getShape = (end: string) =>
      getLines(`${article}.${end}`).map(({ region, direction }) => ({ region, direction }));
    expect(getShape('hocr')).toEqual(getShape('alto.xml'));
    expect(getShape('page.xml')).toEqual(getShape('alto.xml'));
    expect(getShape('alto.xml').every(({ direction }) => direction === 'vertical')).toBe(true);
  });

  it('places the crop of 1939 on the full page exactly', () => {
    const [page] = parse(`${article}.alto.xml`).pages;
    const part = { width: 4832, height: 3424 };
    const crop = { x: 1605, y: 1110, w: 520, h: 1115 };
    const placed = placeTranscript(page!, { part, crop });
    const full = getLines(`${article}.lines-fullpage.json`);
    expect(placed.map((line) => line.region)).toEqual(full.map((line) => line.region));
  });

  it('finds 第八路軍 at its place in the line, and a quotation across two columns', () => {
    const lines = getLines(`${article}.lines-fullpage.json`);
    const [box] = buildQuoteRegions(findQuote(lines, '第八路軍') ?? []);
    const line = lines.find(({ id }) => id === box?.lineId)!;
    const at = Array.from(line.text.slice(0, line.text.indexOf('第八路軍'))).length;
    const step = line.region!.h / Array.from(line.text).length;
    expect(box?.region.x).toBe(line.region!.x);
    expect(Math.abs(box!.region.y - (line.region!.y + at * step))).toBeLessThanOrEqual(1);
    expect(Math.abs(box!.region.h - 4 * step)).toBeLessThanOrEqual(2);
    expect(buildQuoteRegions(findQuote(lines, '向霍縣之南前進') ?? [])).toHaveLength(2);
  });

  it.each([
    'newspaper-1872/shenbao_1872-04-30_no1_half',
    'newspaper-1939/ocr/jb_3797_1939-04-23_p1+p4',
  ])('reads bad recognition alike from ALTO, hOCR and text: %s', (path) => {
    const alto = getLines(`${path}.xml`);
    const hocr = getLines(`${path}.hocr`);
    expect(getTexts(alto)).toEqual(getTexts(hocr));
    expect(alto.map((line) => line.region)).toEqual(hocr.map((line) => line.region));
    expect(withoutSpaces(getLines(`${path}.txt`))).toBe(withoutSpaces(alto));
    expect(
      alto.filter((line) => line.direction === 'vertical').length / alto.length,
    ).toBeGreaterThan(0.9);
  });

  it('reads every vertical Chinese page as vertical, inside its image', () => {
    expect(vertical).toHaveLength(14);
    for (const path of vertical) {
      const [page] = parse(path).pages;
      expect(page!.lines.every((line) => line.direction === 'vertical')).toBe(true);
      const part = { width: page!.width!, height: page!.height! };
      expect(placeTranscript(page!, { part })).toHaveLength(page!.lines.length);
      const stated =
        readFileSync(join(data, path), 'utf8').match(/<TextLine[^]*?<\/TextLine>/g) ?? [];
      const filled = stated.filter((line) => /<Unicode>\s*[^\s<]/.test(line));
      expect(page!.lines).toHaveLength(filled.length);
    }
  });

  it('reads every letter and typescript as horizontal, with polygons and baselines', () => {
    expect(latin.length).toBe(8);
    for (const path of latin) {
      const lines = getLines(path);
      expect(lines.length).toBeGreaterThanOrEqual(10);
      expect(lines.every((line) => line.direction === 'horizontal')).toBe(true);
      expect(lines.every((line) => line.region && line.polygon && line.baseline)).toBe(true);
    }
    expect(
      getTexts(getLines('transcripts/letter-1921-handwritten-fr/01R_P1S7P178_002.xml'))[0],
    ).toBe("nous a annoncé l'heureuse nouvelle");
  });

  it('gives nearly one text of Kant’s essay in ALTO 2 without spaces and in PAGE 2019', () => {
    const folder = 'transcripts/mets-page-alto-ocrd-kant';
    const alto = getLines(`${folder}/OCR-D-GT-ALTO/PAGE_0017_ALTO.xml`);
    const page = getLines(`${folder}/OCR-D-GT-PAGE/PAGE_0017_PAGE.xml`);
    expect(withoutSpaces(alto)).toBe(withoutSpaces(page));
    expect(getTexts(alto).filter((text) => text.includes('Beantwortung der Frage'))).toHaveLength(
      1,
    );
  });

  it('joins the words that the ALTO 2 sample breaks', () => {
    const lines = getLines('transcripts/edge-cases-alto/00005.xml');
    expect(lines.filter((line) => line.continues)).toHaveLength(8);
    expect(findQuote(lines, 'sich die Konstitution gründet')).toHaveLength(2);
  });

  it('reads the glyph sample and refuses to place what lies outside its page', () => {
    const [page] = parse('transcripts/edge-cases-alto/Glyph_Sample04_Chinese.xml').pages;
    expect(page?.lines[0]?.text).toBe('義禮說選');
    expect(() => placeTranscript(page!, { part: { width: 1003, height: 1469 } })).toThrow(
      'transcript-region-outside',
    );
  });
});
