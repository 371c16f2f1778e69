import { describe, expect, it } from 'vitest';
import type { CardText } from '../../../src/sharing/card.ts';
import { drawCard } from '../../../src/sharing/card-svg.ts';

const TEXT: CardText = { language: 'zh', title: '凭据表', eyebrow: '示例馆', site: '展卷' };

function countPaths(text: CardText, hasPicture = true): number {
  return drawCard(text, hasPicture).svg.match(/<path /g)?.length ?? 0;
}

describe('drawing a card', () => {
  it('has outlines only: nothing that a renderer would look up a font or a file for', () => {
    for (const language of ['zh', 'en'] as const) {
      const { svg } = drawCard({ ...TEXT, language, code: 'ZJ-1', mark: '教学图版' }, false);
      expect(svg).not.toMatch(/<text|<image|href|font/);
    }
  });
  it('letters the mark of a plate, the code and the site', () => {
    const bare = countPaths(TEXT);
    expect(countPaths({ ...TEXT, mark: '教学图版·非档案原件' })).toBe(bare + 1);
    expect(countPaths({ ...TEXT, code: 'ZJ-TB·2026-008' })).toBe(bare + 1);
    expect(countPaths({ ...TEXT, site: '' })).toBe(bare - 1);
  });
  it('writes the summary on ruled paper where there is no picture', () => {
    const summary = '通知要求各县立即调查缺粮户数。'.repeat(3);
    expect(countPaths({ ...TEXT, summary }, false)).toBeGreaterThan(countPaths(TEXT, false));
    expect(countPaths({ ...TEXT, summary }, true)).toBe(countPaths(TEXT, true));
  });
  it('tells which characters it could not set', () => {
    const { missing } = drawCard({ ...TEXT, title: '\u{10FFFD}表', code: '\u{10FFFC}' }, true);
    expect(missing).toEqual(['\u{10FFFD}', '\u{10FFFC}']);
  });
});
