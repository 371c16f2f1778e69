import { describe, expect, it } from 'vitest';
import type { LoadedPart, TranscriptLine } from '../../../src/model/content.ts';
import { REDACTED_TEXT } from '../../../src/transcripts/redact-lines.ts';
import { buildPart, buildRecord, publish } from './everything.ts';

const line = (id: string, y: number | undefined, block?: string): TranscriptLine => ({
  id,
  text: `原文${id}`,
  direction: 'horizontal',
  block,
  region: y === undefined ? undefined : { x: 0, y, w: 500, h: 40 },
});
const english = (...ids: string[]): TranscriptLine[] =>
  ids.map((id) => ({ id, text: `line ${id}`, direction: 'horizontal' }));

const ORIGINAL = [
  line('a', 0, 'one'),
  line('b', 100, 'two'),
  line('c', 200, 'two'),
  line('d', 300, 'three'),
];
const HIDES_B = [{ region: '0,90,500,60', reason: '姓名' }];

function listPublished(
  translation: readonly TranscriptLine[],
  redactions: readonly object[],
  lines: readonly TranscriptLine[] = ORIGINAL,
) {
  const fields = { translations: [{ file: 'p1.en.txt', language: 'en' }], redactions };
  const part: LoadedPart = { ...buildPart('p1', fields, lines), translated: [translation] };
  const { catalogue } = publish({ records: [buildRecord('a/letter', {}, [part])] });
  return catalogue.records[0]?.parts[0]?.translations?.[0]?.lines.map(({ text }) => text);
}

describe('translations of a part without redactions', () => {
  it('pass as they are', () => {
    const translation = english('1', '2');
    expect(listPublished(translation, [])).toEqual(['line 1', 'line 2']);
  });
});

describe('translations of a part with redactions', () => {
  it('lose the whole paragraph in which a line is blackened, and no other', () => {
    const translation = english('a', 'b', 'c', 'd');
    expect(listPublished(translation, HIDES_B)).toEqual([
      'line a',
      REDACTED_TEXT,
      REDACTED_TEXT,
      'line d',
    ]);
  });

  it('lose everything where the transcript has no paragraphs', () => {
    const lines = ORIGINAL.map(({ block: _block, ...rest }) => rest);
    const translation = english('a', 'b', 'c', 'd');
    expect(listPublished(translation, HIDES_B, lines)).toEqual(Array(4).fill(REDACTED_TEXT));
  });

  it('stay in where order alone says which line is which', () => {
    const translation = english('line-1', 'line-2', 'line-3', 'line-4');
    expect(listPublished(translation, HIDES_B)).toBeUndefined();
  });

  it('stay in where one line says nothing of its place', () => {
    const translation = english('a', 'x');
    expect(listPublished(translation, HIDES_B)).toBeUndefined();
  });

  it('stay in where the transcript itself has a line without a place', () => {
    const lines = [...ORIGINAL, line('e', undefined)];
    const translation = english('a');
    expect(listPublished(translation, HIDES_B, lines)).toBeUndefined();
  });

  it('are judged by their own boxes too', () => {
    const own = { ...line('a', 100), text: 'stands on the name' };
    const translation = [own];
    expect(listPublished(translation, HIDES_B)).toEqual([REDACTED_TEXT]);
  });
});
