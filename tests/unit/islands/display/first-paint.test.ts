import { describe, expect, it } from 'vitest';
import vm from 'node:vm';
import { applyDisplaySettings } from '../../../../src/islands/display/first-paint.ts';

interface Browser {
  stored?: string;
  wantsContrast?: boolean;
}

/** Runs the function as browsers get it, as text, with nothing round it but what a browser has. */
function run({ stored, wantsContrast = false }: Browser): Record<string, string> {
  const dataset: Record<string, string> = {};
  vm.runInNewContext(`(${applyDisplaySettings.toString()})('key')`, {
    document: { documentElement: { dataset }, querySelectorAll: () => [] },
    matchMedia: () => ({ matches: wantsContrast }),
    localStorage: { getItem: (key: string) => (key === 'key' ? (stored ?? null) : null) },
  });
  return { ...dataset };
}

describe('applyDisplaySettings, as text', () => {
  it('changes nothing for who has chosen nothing', () => {
    expect(run({})).toEqual({ script: 'on' });
  });
  it('puts what was chosen on the page', () => {
    const stored = '{"theme":"night","text":"largest","contrast":"more","open":true}';
    const expected = { theme: 'night', text: 'largest', contrast: 'more', tools: 'open' };
    expect(run({ stored })).toEqual({ script: 'on', ...expected });
  });
  it('follows a system that asks for contrast, unless the reader has said no', () => {
    expect(run({ wantsContrast: true })['contrast']).toBe('more');
    expect(
      run({ wantsContrast: true, stored: '{"contrast":"normal"}' })['contrast'],
    ).toBeUndefined();
  });
  it.each(['{', 'null', '{"theme":"<x>","text":7}'])('takes no nonsense: %s', (stored) => {
    expect(run({ stored })).toEqual({ script: 'on' });
  });
});
