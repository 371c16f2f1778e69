import { describe, expect, it } from 'vitest';
import { explainOldNode, isNewEnough, needed } from '../../../scripts/preflight.mjs';

describe('preflight', () => {
  it.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['22.12.1', true],
    ['22.22.0', true],
    ['23.0.0', true],
    ['24.21.0', true],
    ['100.0.0', true],
  ])('judges Node %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('runs the tests themselves on a Node that is new enough', () => {
    expect(isNewEnough(process.versions.node)).toBe(true);
  });

  it('says in Chinese and English what is there, what is needed and what to do', () => {
    const text = explainOldNode('20.20.2', '/usr/bin/node');
    expect(text).toContain('Node 20.20.2 (/usr/bin/node)');
    expect(text).toContain(`展卷需要 Node ${needed}`);
    expect(text).toContain(`Zhanjuan needs Node ${needed}`);
    expect(text.match(/npm ci/g)).toHaveLength(2);
  });
});
