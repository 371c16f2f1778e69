import { describe, expect, it } from 'vitest';
import type { TranscriptLine } from '../../../src/model/content.ts';
import { alignTranslation } from '../../../src/transcripts/align-translation.ts';

const buildLines = (...ids: string[]): TranscriptLine[] =>
  ids.map((id) => ({ id, text: id, direction: 'horizontal' }));

const pair = (lines: readonly TranscriptLine[], trustsOrder = true, original = ['a', 'b', 'c']) =>
  alignTranslation(lines, buildLines(...original), trustsOrder).map(
    ({ line, of }) => `${line.id}=${of?.id ?? ''}`,
  );

describe('alignTranslation', () => {
  it('goes by ids that both state, in whatever order and number', () => {
    expect(pair(buildLines('c', 'x', 'a'))).toEqual(['c=c', 'x=', 'a=a']);
  });

  it('goes by order where there are as many lines', () => {
    expect(pair(buildLines('1', '2', '3'))).toEqual(['1=a', '2=b', '3=c']);
  });

  it('takes numbers that reading gave for no ids', () => {
    const numbers = ['line-1', 'line-2'];
    expect(pair(buildLines(...numbers), false, numbers)).toEqual(['line-1=', 'line-2=']);
    expect(pair(buildLines('line-2', 'line-1'), true, numbers)).toEqual([
      'line-2=line-1',
      'line-1=line-2',
    ]);
  });

  it('places nothing where there are more lines or fewer', () => {
    expect(pair(buildLines('1', '2'))).toEqual(['1=', '2=']);
  });

  it('places nothing by order where order is not to be trusted', () => {
    expect(pair(buildLines('1', '2', '3'), false)).toEqual(['1=', '2=', '3=']);
    expect(pair(buildLines('a'), false)).toEqual(['a=a']);
  });
});
