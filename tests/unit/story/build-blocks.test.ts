import { expect, it } from 'vitest';
import { buildLookup } from '../../../src/story/lookup.ts';
import { readTold } from '../../../src/story/read-story.ts';
import { buildCatalogue } from './build-catalogue.ts';

function read(text: string) {
  const input = { file: 'a.mdx', language: 'zh', text } as const;
  const { buildBlocks, faults } = readTold(input, buildLookup(buildCatalogue()));
  expect(faults).toEqual([]);
  return buildBlocks();
}

it('gives headings, words with their sources, and lists, without markup', () => {
  const blocks = read(
    '## 看\n\n先看**形\n状**，再看[北川](place:beichuan)。<Cite source="w4,gazetteer" />\n\n1. 一\n2. 二',
  );
  expect(blocks).toMatchObject([
    { kind: 'heading', depth: 2, spans: [{ text: '看' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: '先看', isStrong: false },
        { text: '形状', isStrong: true },
        { text: '，再看' },
        { text: '北川' },
        { text: '。' },
        { kind: 'cite', numbers: [1, 2] },
      ],
    },
    { kind: 'list', isOrdered: true, items: [[{ kind: 'paragraph' }], [{ kind: 'paragraph' }]] },
  ]);
});

it('counts figures and tasks apart, though tasks show pictures too', () => {
  const blocks = read(`<FindInScan record="shili/route-sheet" question="哪里？">
  <Place xywh="0,0,9,9" name="甲" right />
  <Place xywh="9,9,9,9" name="乙" />
</FindInScan>

<Region record="shili/route-sheet" xywh="0,0,600,400" caption="一角" />

<Compare><Side record="shili/route-sheet" /><Side record="shili/silent" /></Compare>

<Quote record="shili/route-sheet">占中坝</Quote>

<Note label="注">一句。</Note>`);
  const region = { x: 0, y: 0, w: 600, h: 400 };
  expect(blocks).toMatchObject([
    { kind: 'task', number: 1 },
    { kind: 'figure', number: 1, caption: '一角', items: [{ region }] },
    {
      kind: 'figure',
      number: 2,
      items: [{ record: 'shili/route-sheet' }, { record: 'shili/silent' }],
    },
    { kind: 'quote', number: 1 },
    { kind: 'aside', label: '注', blocks: [{ kind: 'paragraph' }] },
  ]);
});
