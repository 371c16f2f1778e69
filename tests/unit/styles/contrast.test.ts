import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeContrast, readPalette, readTablePalette, STYLES, type Palette } from './palette.ts';

/** What is read on what. AAA: 7:1. */
const TEXTS: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'ink-2', 'cinnabar-ink', 'ochre-ink'].flatMap((text) =>
    ['paper', 'paper-2'].map((ground) => [text, ground] as const),
  ),
  ['on-block', 'block'],
  ['paper', 'ink'],
  ['paper-2', 'ink'],
  ['on-lit', 'lit'],
  ['on-night', 'night'],
  ['on-night', 'night-2'],
];
/** What only has to be seen: threads, frames, the focus. 3:1 */
const SIGNS = [
  ['cinnabar', 'paper'],
  ['cinnabar', 'paper-2'],
  ['ink-2', 'paper'],
  ['ochre', 'paper'],
] as const;

const FILES = readdirSync(STYLES).filter((name) => name.endsWith('.css'));

const modes = (['day', 'night'] as const).flatMap((hour) =>
  (['normal', 'more'] as const).map((contrast) => ({ hour, contrast })),
);

describe.each(modes)('by $hour, contrast $contrast', ({ hour, contrast }) => {
  const palette = readPalette(hour, contrast);
  it.each(TEXTS)('%s is read on %s: 7:1', (text, ground) => {
    expect(measure(palette, text, ground)).toBeGreaterThanOrEqual(7);
  });
  it.each(SIGNS)('%s is seen on %s: 3:1', (sign, ground) => {
    expect(measure(palette, sign, ground)).toBeGreaterThanOrEqual(3);
  });
});

it.each(['normal', 'more'] as const)('lettering on the table, contrast %s', (contrast) => {
  const palette = readTablePalette(contrast);
  for (const [text, ground] of [
    ['paper', 'night'],
    ['ink', 'paper'],
    ['ink', 'paper-2'],
    ['on-block', 'block'],
  ] as const)
    expect(measure(palette, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
});

it('high contrast is higher', () => {
  for (const hour of ['day', 'night'] as const) {
    const [normal, more] = [readPalette(hour, 'normal'), readPalette(hour, 'more')];
    for (const text of ['ink', 'ink-2', 'cinnabar-ink'])
      expect(measure(more, text, 'paper')).toBeGreaterThan(measure(normal, text, 'paper'));
    expect(measure(more, 'line', 'paper')).toBeGreaterThanOrEqual(3);
  }
});

// No pair is used that is not measured above: letters take the tokens of letters.
const LETTERS = new Set([...TEXTS.map(([text]) => `var(--${text})`)]);
const PLAIN = ['inherit', 'currentcolor', 'transparent', 'buttontext', 'linktext', 'highlight'];

it.each(FILES)('letters are set in measured colours only: %s', (file) => {
  const source = readFileSync(STYLES + file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  const used = [...source.matchAll(/(?<![\w-])color:\s*([^;]+);/g)].map(([, value = '']) => value);
  const strange = used
    .map((value) => value.replace(/\s*!important$/, ''))
    .filter((value) => !LETTERS.has(value) && !PLAIN.includes(value.toLowerCase()));
  // Wall labels and request slips are white sheets at any hour.
  const onWhite = ['labels.css', 'request.css'].includes(file) ? ['#000', '#333'] : [];
  expect(strange.filter((value) => !onWhite.includes(value))).toEqual([]);
});

function measure(palette: Palette, a: string, b: string): number {
  const [one, other] = [palette[a], palette[b]];
  if (!one || !other) throw new Error(`no such colour: ${a} or ${b}`);
  return computeContrast(one, other);
}
