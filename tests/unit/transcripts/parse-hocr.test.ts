import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../../src/transcripts/parse-transcript.ts';

function parseBody(body: string) {
  return parseTranscript('a.hocr', `<!DOCTYPE html><html><body>${body}</body></html>`).pages;
}

const page = (inside: string) =>
  `<div class="ocr_page" title='image "a;b bbox 9 9 9 9.jpg"; bbox 0 0 900 700; ppageno 0'>${inside}</div>`;

describe('parseHocr', () => {
  it('reads the page box past an image name that looks like properties', () => {
    expect(parseBody(page(''))).toEqual([{ width: 900, height: 700, lines: [] }]);
  });

  it('reads lines with and without words', () => {
    const [found] = parseBody(
      page(`<p class="ocr_par" id="p1" lang="chi_tra">
        <span class="ocr_line" id="l1" title="bbox 10 20 110 40; baseline 0 -3">
          <span class="ocrx_word" title="bbox 10 20 50 40; x_wconf 9"><strong>Tom</strong></span>
          <span class="ocrx_word" title="bbox 60 20 110 40">&amp; Co</span>
        </span>
        <span class="ocr_line" id="l2" title="bbox 10 50 40 350; textangle 90">第八路軍</span></p>`),
    );
    expect(found).toEqual({
      width: 900,
      height: 700,
      language: 'zh-Hant',
      lines: [
        {
          id: 'l1',
          text: 'Tom & Co',
          block: 'p1',
          direction: 'horizontal',
          region: { x: 10, y: 20, w: 100, h: 20 },
          words: [
            { text: 'Tom', region: { x: 10, y: 20, w: 40, h: 20 } },
            { text: '& Co', region: { x: 60, y: 20, w: 50, h: 20 } },
          ],
        },
        {
          id: 'l2',
          text: '第八路軍',
          block: 'p1',
          direction: 'vertical',
          region: { x: 10, y: 50, w: 30, h: 300 },
        },
      ],
    });
  });

  it('puts no spaces between Chinese characters that are words of their own', () => {
    const word = (text: string) => `<span class="ocrx_word" title="bbox 1 1 9 9">${text}</span>`;
    const [found] = parseBody(
      page(
        `<span class="ocr_line">${word('第')} ${word('八')}\n ${word('路')} ${word('A')} ${word('B')}</span>`,
      ),
    );
    expect(found?.lines[0]?.text).toBe('第八路 A B');
  });

  it('joins words that stand without a space in the file', () => {
    const [found] = parseBody(
      page(
        '<span class="ocr_line"><b class="ocrx_word">well</b><b class="ocrx_word">-known</b></span>',
      ),
    );
    expect(found?.lines[0]?.text).toBe('well-known');
  });

  it('makes a line of a paragraph that was not cut into lines', () => {
    const [found] = parseBody(
      page(
        '<p class="ocr_par" id="p" title="bbox 1 2 3 4">whole paragraph</p><p class="ocr_par">next</p>',
      ),
    );
    expect(found?.lines.map(({ text, coarse, block }) => ({ text, coarse, block }))).toEqual([
      { text: 'whole paragraph', coarse: true, block: 'p' },
      { text: 'next', coarse: true, block: undefined },
    ]);
    expect(found?.lines[0]?.region).toEqual({ x: 1, y: 2, w: 2, h: 2 });
  });

  it('keeps lines inside a header apart and knows their kind', () => {
    const [found] = parseBody(
      page(
        '<div class="ocr_header"><span class="ocr_line">one</span><span class="ocr_line">two</span></div><span class="ocr_caption">three</span>',
      ),
    );
    expect(found?.lines.map(({ text, kind }) => [text, kind])).toEqual([
      ['one', 'running-title'],
      ['two', 'running-title'],
      ['three', 'caption'],
    ]);
  });

  it('reads Latin text at 90 degrees upward, at 270 downward', () => {
    const [found] = parseBody(
      page(
        '<span class="ocr_line" title="textangle 90">up</span><span class="ocr_line" title="textangle 270">down</span>',
      ),
    );
    expect(found?.lines.map((line) => [line.direction, line.reversed])).toEqual([
      ['vertical', true],
      ['vertical', undefined],
    ]);
  });

  it('reads right-to-left lines', () => {
    const [found] = parseBody(page('<span class="ocr_line" dir="rtl">صفحة</span>'));
    expect(found?.lines[0]).toMatchObject({ direction: 'horizontal', reversed: true });
  });

  it('is not brought down by 20,000 open elements', () => {
    const [found] = parseBody(
      page(`<span class="ocr_line">${'<i>'.repeat(20_000)}deep${'</i>'.repeat(20_000)}</span>`),
    );
    expect(found?.lines[0]?.text).toBe('deep');
  });

  it('takes scripts and markup in the text for text', () => {
    const [found] = parseBody(
      page('<span class="ocr_line">&lt;script&gt;alert(1)&lt;/script&gt;</span>'),
    );
    expect(found?.lines[0]?.text).toBe('<script>alert(1)</script>');
  });
});
