import { describe, expect, it } from 'vitest';
import type { TranscriptLine } from '../../../src/model/content.ts';
import { alignTranslation } from '../../../src/transcripts/align-translation.ts';

const buildLines = (...ids: string[]): TranscriptLine[] =>
  ids.map((id) => ({ id, text: id, direction: 'horizontal' }));

const pair = (lines: readonly TranscriptLine[], hasOwnIds: boolean, trustsOrder = true) =>
  alignTranslation({ lines, hasOwnIds }, buildLines('a', 'b', 'c'), trustsOrder).map(
    ({ line, of }) => `${line.id}=${of?.id ?? ''}`,
  );

describe('alignTranslation', () => {
  it('goes by ids that both state, in whatever order and number', () => {
    expect(pair(buildLines('c', 'x', 'a'), true)).toEqual(['c=c', 'x=', 'a=a']);
  });

  it('goes by order where there are as many lines', () => {
    expect(pair(buildLines('1', '2', '3'), false)).toEqual(['1=a', '2=b', '3=c']);
  });

  it('takes numbers that reading gave for no ids', () => {
    expect(pair(buildLines('c', 'b', 'a'), false)).toEqual(['c=a', 'b=b', 'a=c']);
  });

  it('places nothing where there are more lines or fewer', () => {
    expect(pair(buildLines('1', '2'), false)).toEqual(['1=', '2=']);
  });

  it('places nothing by order where order is not to be trusted', () => {
    expect(pair(buildLines('1', '2', '3'), false, false)).toEqual(['1=', '2=', '3=']);
    expect(pair(buildLines('a'), true, false)).toEqual(['a=a']);
  });
});
