import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';

function buildAlto(
  page: string,
  before = '',
  namespace = 'http://www.loc.gov/standards/alto/ns-v4#',
) {
  return `<?xml version="1.0" encoding="UTF-8"?><alto xmlns="${namespace}">${before}<Layout><Page ID="p" WIDTH="1000" HEIGHT="800">${page}</Page></Layout></alto>`;
}

function parseLines(page: string, before?: string) {
  return parseTranscript('a.alto.xml', buildAlto(page, before)).pages[0]!.lines;
}

const box = (x: number, y: number, w: number, h: number) =>
  `HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}"`;

describe('parseAlto', () => {
  it('reads words, the spaces between them and their boxes', () => {
    const [line] = parseLines(
      `<PrintSpace><TextBlock ID="b"><TextLine ID="l" ${box(10, 20, 300, 30)}>
        <String CONTENT="Eighth" ${box(10, 20, 90, 30)}/><SP/><String CONTENT="Route" ${box(110, 20, 90, 30)}/>
       </TextLine></TextBlock></PrintSpace>`,
    );
    expect(line).toEqual({
      id: 'l',
      text: 'Eighth Route',
      block: 'b',
      direction: 'horizontal',
      region: { x: 10, y: 20, w: 300, h: 30 },
      words: [
        { text: 'Eighth', region: { x: 10, y: 20, w: 90, h: 30 } },
        { text: 'Route', region: { x: 110, y: 20, w: 90, h: 30 } },
      ],
    });
  });

  it('takes no space between Chinese characters, whatever recognition software says', () => {
    const [line] = parseLines(
      `<PrintSpace><TextBlock><TextLine ID="l" ${box(0, 0, 20, 200)}>
        <String CONTENT="第"/><SP/><String CONTENT="八"/><SP/><String CONTENT="路"/><SP/><String CONTENT="8"/>
       </TextLine></TextBlock></PrintSpace>`,
    );
    expect(line?.text).toBe('第八路 8');
  });

  it('lets gaps decide where the file states no spaces at all', () => {
    const [line] = parseLines(
      `<PrintSpace><TextBlock><TextLine>
        <String CONTENT="Zweites" ${box(0, 0, 100, 40)}/><String CONTENT="Stück" ${box(115, 0, 60, 40)}/><String CONTENT="." ${box(175, 0, 8, 40)}/>
       </TextLine></TextBlock></PrintSpace>`,
    );
    expect(line?.text).toBe('Zweites Stück.');
    expect(line?.region).toEqual({ x: 0, y: 0, w: 183, h: 40 });
  });

  it('keeps a hyphen as printed and says that the word goes on', () => {
    const lines = parseLines(
      `<PrintSpace><TextBlock>
        <TextLine><String CONTENT="Consti" SUBS_TYPE="HypPart1" SUBS_CONTENT="Constitution"/><HYP CONTENT="-"/></TextLine>
        <TextLine><String CONTENT="tu-" SUBS_TYPE="HypPart1" SUBS_CONTENT="tution"/><HYP CONTENT="-"/></TextLine>
        <TextLine><String CONTENT="tion" SUBS_TYPE="HypPart2" SUBS_CONTENT="Constitution"/></TextLine>
       </TextBlock></PrintSpace>`,
    );
    expect(lines.map((line) => [line.text, line.continues])).toEqual([
      ['Consti-', true],
      ['tu-', true],
      ['tion', undefined],
    ]);
  });

  it('reads a soft hyphen in HYP as a printed one', () => {
    const [line] = parseLines(
      `<PrintSpace><TextBlock><TextLine><String CONTENT="Na"/><HYP CONTENT="&#xAD;"/></TextLine></TextBlock></PrintSpace>`,
    );
    expect(line?.text).toBe('Na-');
  });

  it('reads nested blocks and margins: top and left, body, right and bottom', () => {
    const block = (text: string) =>
      `<TextBlock><TextLine><String CONTENT="${text}"/></TextLine></TextBlock>`;
    const lines = parseLines(
      `<TopMargin>${block('top')}</TopMargin><BottomMargin>${block('bottom')}</BottomMargin>
       <PrintSpace><ComposedBlock><ComposedBlock>${block('one')}</ComposedBlock>${block('two')}</ComposedBlock></PrintSpace>`,
    );
    expect(lines.map((line) => line.text)).toEqual(['top', 'one', 'two', 'bottom']);
  });

  it('follows the reading order of ALTO 4.3', () => {
    const block = (id: string) =>
      `<TextBlock ID="${id}"><TextLine><String CONTENT="${id}"/></TextLine></TextBlock>`;
    const lines = parseLines(
      `<PrintSpace>${block('a')}${block('b')}${block('c')}</PrintSpace>`,
      '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r1" REF="c"/><ElementRef ID="r2" REF="a"/></OrderedGroup></ReadingOrder>',
    );
    expect(lines.map((line) => line.text)).toEqual(['c', 'a', 'b']);
  });

  it('takes the kind from tags, the language from the block in ALTO 2 and 3 alike', () => {
    const text = buildAlto(
      `<PrintSpace><TextBlock language="ger"><TextLine TAGREFS="T9 T1"><String CONTENT="a"/></TextLine></TextBlock>
       <TextBlock language="ger"><TextLine><String CONTENT="b"/></TextLine></TextBlock>
       <TextBlock LANG="zh-Hant"><TextLine><String CONTENT="c"/></TextLine></TextBlock></PrintSpace>`,
      '<Tags><StructureTag ID="T1" LABEL="heading"/></Tags>',
    );
    const [page] = parseTranscript('a.xml', text).pages;
    expect(page?.lines.map((line) => line.kind)).toEqual(['heading', undefined, undefined]);
    expect(page?.language).toBe('de');
  });

  it('takes a missing box from the polygon and rounds fractions outward', () => {
    const lines = parseLines(
      `<PrintSpace><TextBlock>
        <TextLine><Shape><Polygon POINTS="10,5 50,5 50,25 10,25"/></Shape><String CONTENT="a"/></TextLine>
        <TextLine ${box(1.5, 2.25, 10.5, 4)}><String CONTENT="b"/></TextLine>
       </TextBlock></PrintSpace>`,
    );
    expect(lines.map((line) => line.region)).toEqual([
      { x: 10, y: 5, w: 40, h: 20 },
      { x: 1, y: 2, w: 11, h: 5 },
    ]);
  });

  it('reads prefixed element names and every page of the file', () => {
    const page = (text: string) =>
      `<a:Page WIDTH="9" HEIGHT="9"><a:PrintSpace><a:TextBlock><a:TextLine><a:String CONTENT="${text}"/></a:TextLine></a:TextBlock></a:PrintSpace></a:Page>`;
    const { pages } = parseTranscript(
      'a.xml',
      `<a:alto xmlns:a="http://www.loc.gov/standards/alto/ns-v3#"><a:Layout>${page('一')}${page('二')}</a:Layout></a:alto>`,
    );
    expect(pages.map((one) => one.lines[0]?.text)).toEqual(['一', '二']);
  });

  it('takes a page without text for a blank page', () => {
    expect(parseLines('<PrintSpace><TextBlock><TextLine/></TextBlock></PrintSpace>')).toEqual([]);
  });

  it('makes ids unique and gives one where the file has none', () => {
    const lines = parseLines(
      '<PrintSpace><TextBlock><TextLine ID="x"><String CONTENT="a"/></TextLine><TextLine ID="x"><String CONTENT="b"/></TextLine><TextLine><String CONTENT="c"/></TextLine><TextLine ID="a b"><String CONTENT="d"/></TextLine></TextBlock></PrintSpace>',
    );
    expect(lines.map((line) => line.id)).toEqual(['x', 'x-2', 'line-3', 'line-4']);
  });
});
