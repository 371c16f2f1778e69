import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';
import { TranscriptFault } from '../../../src/transcripts/transcript-fault.ts';

function getFault(fileName: string, text: string): TranscriptFault['fields'] {
  try {
    parseTranscript(fileName, text);
  } catch (error) {
    if (error instanceof TranscriptFault) return error.fields;
    throw error;
  }
  throw new Error('no fault');
}

const alto = (inside: string) =>
  `<alto><Layout><Page><PrintSpace><TextBlock><TextLine>${inside}</TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;
const bomb = `<!DOCTYPE alto [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const external = '<!DOCTYPE alto [\n<!ENTITY xxe SYSTEM "file:///etc/hostname">]>';

describe('parseTranscript', () => {
  it.each([
    ['empty file', 'a.txt', '', 'transcript-empty'],
    ['byte order mark alone', 'a.xml', '\uFEFF\n', 'transcript-empty'],
    ['no page', 'a.xml', '<alto><Layout/></alto>', 'transcript-empty'],
    ['text called XML', 'a.xml', '第八路軍', 'transcript-not-xml'],
    ['element left open', 'a.xml', '<alto><Layout></alto>', 'transcript-not-xml'],
    ['cut off', 'a.xml', alto('<String CONTENT="a"/>').slice(0, -20), 'transcript-not-xml'],
    ['two roots', 'a.xml', '<alto/><alto/>', 'transcript-not-xml'],
    ['bare ampersand', 'a.xml', '<PcGts><Page>a & b</Page></PcGts>', 'transcript-not-xml'],
    ['unknown entity', 'a.xml', alto('<String CONTENT="&nbsp;"/>'), 'transcript-not-xml'],
    [
      'entity beyond Unicode',
      'a.xml',
      alto('<String CONTENT="&#x110000;"/>'),
      'transcript-not-xml',
    ],
    ['nesting without end', 'a.xml', '<a>'.repeat(500) + '</a>'.repeat(500), 'transcript-not-xml'],
    ['entity bomb', 'a.xml', bomb + alto('<String CONTENT="&c;"/>'), 'transcript-entity-declared'],
    [
      'external entity',
      'a.xml',
      external + alto('<String CONTENT="&xxe;"/>'),
      'transcript-entity-declared',
    ],
    ['entity bomb in hOCR', 'a.hocr', `${bomb}<html></html>`, 'transcript-entity-declared'],
    ['METS', 'a.xml', '<mets:mets xmlns:mets="m"/>', 'transcript-unknown-format'],
    ['Word document', 'a.docx', 'PK', 'transcript-unknown-format'],
    ['web page', 'a.html', '<html><p>hello</p></html>', 'transcript-unknown-format'],
    [
      'hOCR cut off',
      'a.hocr',
      '<html><div class="ocr_page"><span class="ocr_li',
      'transcript-truncated',
    ],
    ['JSON of something else', 'a.json', '[1]', 'transcript-unknown-format'],
    ['broken JSON', 'a.json', '{"lines": [\n{"text": }]}', 'transcript-not-json'],
    ['line without text', 'a.json', '{"lines": [{"xywh": [1,1,1,1]}]}', 'transcript-bad-line'],
    [
      'box of three numbers',
      'a.json',
      '{"lines": [{"text": "a", "xywh": [1,1,1]}]}',
      'transcript-bad-line',
    ],
    [
      'GB18030 read as UTF-8',
      'a.txt',
      new TextDecoder().decode(Uint8Array.of(0xb5, 0xda, 0xb0, 0xcb)),
      'transcript-encoding',
    ],
    ['UTF-16 read as UTF-8', 'a.txt', 'a\0b\0', 'transcript-encoding'],
    ['replacement characters saved as GBK', 'a.txt', '第锟斤拷路', 'transcript-encoding'],
  ])('%s is a fault', (_name, fileName, text, code) => {
    const fault = getFault(fileName, text);
    expect(fault.code).toBe(code);
    expect(fault.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(fault.en).toMatch(/[a-z]/);
  });

  it('names the line of a fault', () => {
    expect(getFault('a.txt', '第一行\n第\uFFFD行').line).toBe(2);
    expect(getFault('a.xml', '<alto>\n<Layout>\n</alto>').line).toBe(3);
    expect(getFault('a.json', '{"lines": [\n{"text": "a" "b"}]}').line).toBe(2);
  });

  it('counts the broken characters', () => {
    expect(getFault('a.txt', 'a\uFFFDb\uFFFDc\uFFFD').en).toContain('3 broken');
  });

  it('passes over a byte order mark and decodes the entities of XML, once', () => {
    const { pages } = parseTranscript(
      'a.xml',
      `\uFEFF${alto('<String CONTENT="&#x7B2C;&#20843; l&#39;A &amp;lt; &lt;&gt;&quot;&apos; &#x20BB7;"/>')}`,
    );
    expect(pages[0]?.lines[0]?.text).toBe("第八 l'A &lt; <>\"' 𠮷");
  });

  it('reads hOCR that calls itself XML', () => {
    const { format } = parseTranscript(
      'a.xml',
      '<?xml version="1.0"?><html xmlns="x"><body><div class="ocr_page"/></body></html>',
    );
    expect(format).toBe('hocr');
  });

  it('cannot be used to reach into prototypes', () => {
    const text = alto('<__proto__ polluted="1"/><String __proto__="1" CONTENT="a"/>');
    expect(getFault('a.xml', text).code).toBe('transcript-not-xml');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('parsePlainText', () => {
  it('cuts lines, paragraphs and pages', () => {
    const { pages } = parseTranscript('a.txt', '一\r\n二  \r\n\r\n三\f\n四\n\f');
    expect(
      pages.map((page) => page.lines.map(({ text, block }) => `${block ?? ''} ${text}`)),
    ).toEqual([['block-1 一', 'block-1 二', 'block-2 三'], ['block-1 四']]);
  });

  it('drops control characters, keeps ideographic spaces and rare characters', () => {
    const { pages } = parseTranscript('a.txt', '\u0007　　𠀀\u0085乙');
    expect(pages[0]?.lines[0]?.text).toBe('　　𠀀乙');
  });

  it('knows a word broken by a soft hyphen', () => {
    const { pages } = parseTranscript('a.txt', 'Konstitu\u00AD\ntion');
    expect(pages[0]?.lines.map((line) => line.continues)).toEqual([true, undefined]);
  });
});

describe('parseLines', () => {
  it('reads boxes, kinds, size and language', () => {
    const { format, pages } = parseTranscript(
      'a.lines.json',
      JSON.stringify({
        width: 100,
        height: 50,
        language: 'zh-Hans',
        lines: [
          { text: '标题', type: 'heading', xywh: [1, 2, 30, 9] },
          { text: '无框', id: 'n', flow: 'right-to-left' },
        ],
      }),
    );
    expect(format).toBe('lines');
    expect(pages).toEqual([
      {
        width: 100,
        height: 50,
        language: 'zh-Hans',
        lines: [
          {
            id: 'line-1',
            text: '标题',
            kind: 'heading',
            direction: 'horizontal',
            region: { x: 1, y: 2, w: 30, h: 9 },
          },
          { id: 'n', text: '无框', direction: 'horizontal', reversed: true },
        ],
      },
    ]);
  });
});
