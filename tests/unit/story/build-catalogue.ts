import type { TranscriptLine } from '../../../src/model/content.ts';
import type { PublishedCatalogue } from '../../../src/model/published.ts';

function buildLines(texts: readonly string[]): TranscriptLine[] {
  return texts.map((text, index) => {
    const region = { x: 100, y: 100 + 200 * index, w: 40 * text.length, h: 60 };
    return { id: `l${index + 1}`, text, region, direction: 'horizontal' };
  });
}

function buildPart(id: string, texts: readonly string[] = [], kind = 'page'): object {
  return { id, kind, width: 6000, height: 4000, redacted: [], lines: buildLines(texts) };
}

/** What a story needs of a catalogue, and nothing that was held back. */
export function buildCatalogue(): PublishedCatalogue {
  const catalogue = {
    records: [
      {
        id: 'shili/route-sheet',
        parts: [
          buildPart('sheet', [
            '占中坝，4月18日至19日',
            '占北川县城，4月21日',
            'Crossing the Jialing',
          ]),
        ],
      },
      {
        id: 'shili/newspaper',
        parts: [buildPart('p1', ['國民革命軍第八', '路軍總指揮部']), buildPart('p2', [], 'photo')],
      },
      { id: 'shili/recording', parts: [buildPart('side-a', ['同志们，朋友们'], 'audio')] },
      { id: 'shili/silent', parts: [buildPart('p1')] },
      { id: 'shili/entry-only', parts: [] },
    ],
    sources: [{ slug: 'gazetteer' }, { slug: 'xinhua-2006' }, { slug: 'w4' }],
    holders: [{ slug: 'shili' }],
    authorities: [
      { kind: 'person', slug: 'xu-xiangqian' },
      { kind: 'place', slug: 'beichuan' },
    ],
    exhibitions: [
      { slug: 'rivers', chapters: [{ slug: 'crossing' }, { slug: 'westward' }] },
      { slug: 'lake', chapters: [] },
    ],
    tombstones: [{ path: 'records/shili/withdrawn-sheet/' }],
    redirects: [{ from: 'records/shili/old-sheet/', to: 'records/shili/route-sheet/' }],
  };
  return catalogue as unknown as PublishedCatalogue;
}
