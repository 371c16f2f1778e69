import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';

function parsePage(inside: string, attributes = '', version = '2019-07-15') {
  return parseTranscript(
    'a.page.xml',
    `<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/${version}"><Page imageWidth="1000" imageHeight="800" ${attributes}>${inside}</Page></PcGts>`,
  ).pages[0]!;
}

const line = (text: string, attributes = '', coords = '0,0 300,0 300,30 0,30') =>
  `<TextLine ${attributes}><Coords points="${coords}"/><TextEquiv><Unicode>${text}</Unicode></TextEquiv></TextLine>`;
const region = (id: string, inside = line(id), attributes = '') =>
  `<TextRegion id="${id}" ${attributes}>${inside}</TextRegion>`;
const getTexts = (page: ReturnType<typeof parsePage>) => page.lines.map((one) => one.text);

describe('parsePageXml', () => {
  it('keeps polygon, baseline and words', () => {
    const page = parsePage(
      region(
        'r',
        `<TextLine id="l"><Coords points="0,0 40,2 40,100 0,98"/><Baseline points="20,0 20,100"/>
          <Word><Coords points="0,0 40,0 40,50 0,50"/><TextEquiv><Unicode>第</Unicode></TextEquiv></Word>
          <TextEquiv><Unicode>第八</Unicode></TextEquiv></TextLine>`,
      ),
    );
    expect(page).toEqual({
      width: 1000,
      height: 800,
      lines: [
        {
          id: 'l',
          text: '第八',
          block: 'r',
          direction: 'vertical',
          region: { x: 0, y: 0, w: 40, h: 100 },
          polygon: [
            [0, 0],
            [40, 2],
            [40, 100],
            [0, 98],
          ],
          baseline: [
            [20, 0],
            [20, 100],
          ],
          words: [{ text: '第', region: { x: 0, y: 0, w: 40, h: 50 } }],
        },
      ],
    });
  });

  it('follows ReadingOrder by index, through groups; unlisted regions come last', () => {
    const page = parsePage(
      `<ReadingOrder><OrderedGroup id="g">
         <RegionRefIndexed index="2" regionRef="a"/>
         <UnorderedGroupIndexed index="0" id="u"><RegionRef regionRef="d"/><RegionRef regionRef="b"/></UnorderedGroupIndexed>
         <RegionRefIndexed index="1" regionRef="c"/>
       </OrderedGroup></ReadingOrder>${['a', 'b', 'x', 'c', 'd'].map((id) => region(id)).join('')}`,
    );
    expect(getTexts(page)).toEqual(['d', 'b', 'c', 'a', 'x']);
  });

  it('keeps nested regions with the one around them', () => {
    const page = parsePage(
      `<ReadingOrder><OrderedGroup id="g"><RegionRefIndexed index="0" regionRef="b"/><RegionRefIndexed index="1" regionRef="a"/></OrderedGroup></ReadingOrder>
       ${region('a', line('a') + region('inner'))}${region('b')}
       <TableRegion id="t">${region('cell')}</TableRegion>`,
    );
    expect(getTexts(page)).toEqual(['b', 'a', 'inner', 'cell']);
  });

  it('follows the order that Transkribus keeps in custom', () => {
    const page = parsePage(
      region(
        'r',
        line('second', 'custom="readingOrder {index:1;}"') +
          line('first', 'custom="readingOrder {index:0;} structure {type:heading;}"'),
      ),
    );
    expect(getTexts(page)).toEqual(['first', 'second']);
    expect(page.lines.map((one) => one.kind)).toEqual(['heading', undefined]);
  });

  it('leaves columns of vertical text in the order of the file', () => {
    const column = (text: string, x: number) =>
      line(text, '', `${x},0 ${x + 30},0 ${x + 30},600 ${x},600`);
    const page = parsePage(
      region('r', column('右起', 900) + column('中間', 860) + column('左終', 820)),
    );
    expect(getTexts(page)).toEqual(['右起', '中間', '左終']);
    expect(page.lines.every((one) => one.direction === 'vertical')).toBe(true);
  });

  it('takes the reading of the lowest index and passes over empty ones', () => {
    const page = parsePage(
      region(
        'r',
        '<TextLine><TextEquiv index="1"><Unicode>wrong</Unicode></TextEquiv><TextEquiv index="0"><Unicode>right</Unicode></TextEquiv></TextLine>' +
          '<TextLine><TextEquiv><Unicode></Unicode></TextEquiv><TextEquiv><PlainText>plain</PlainText></TextEquiv></TextLine>',
      ),
    );
    expect(getTexts(page)).toEqual(['right', 'plain']);
  });

  it('gives rows of text that was never cut into lines the box of their region', () => {
    const page = parsePage(
      region(
        'r',
        '<Coords points="5,5 105,5 105,85 5,85"/><TextEquiv><Unicode>一行\n二行\n</Unicode></TextEquiv>',
      ),
    );
    expect(page.lines.map(({ text, region: box, coarse }) => ({ text, box, coarse }))).toEqual([
      { text: '一行', box: { x: 5, y: 5, w: 100, h: 80 }, coarse: true },
      { text: '二行', box: { x: 5, y: 5, w: 100, h: 80 }, coarse: true },
    ]);
  });

  it('reads points as elements, as before 2013', () => {
    const page = parsePage(
      region(
        'r',
        '<TextLine><Coords><Point x="1" y="2"/><Point x="11" y="2"/><Point x="11" y="7"/></Coords><TextEquiv><Unicode>old</Unicode></TextEquiv></TextLine>',
      ),
      '',
      '2010-03-19',
    );
    expect(page.lines[0]?.region).toEqual({ x: 1, y: 2, w: 10, h: 5 });
  });

  it('leaves a line without coordinates without a region', () => {
    const page = parsePage(region('r', line('一', '', '')));
    expect(page.lines[0]).toEqual({
      id: 'line-1',
      text: '一',
      block: 'r',
      direction: 'horizontal',
    });
  });

  it('obeys readingDirection of line, region and page, in this order', () => {
    const page = parsePage(
      region(
        'r',
        line('右至左', 'readingDirection="right-to-left"') + line('一', '', ''),
        'readingDirection="top-to-bottom"',
      ) +
        region('s', line('横排标题一行')) +
        region('t', line('孤', '', '0,0 30,0 30,30 0,30')),
      'readingDirection="top-to-bottom" primaryLanguage="Chinese"',
    );
    expect(page.lines.map((one) => [one.text, one.direction, one.reversed])).toEqual([
      ['右至左', 'horizontal', true],
      ['一', 'vertical', undefined],
      // Set across on a vertical page: its shape says so.
      ['横排标题一行', 'horizontal', undefined],
      ['孤', 'vertical', undefined],
    ]);
    expect(page.language).toBe('zh');
  });
});
