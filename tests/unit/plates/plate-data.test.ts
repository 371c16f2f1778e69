import { describe, expect, it } from 'vitest';
import { plateDataSchema } from '../../../src/plates/build-plate.ts';
import { readPlateFiles } from './plate-files.ts';

const files = new Map(readPlateFiles().map(({ slug, raw }) => [slug, raw]));

/** The faults of a bundled plate with one value changed, or taken out, as `path: message`. */
function listFaults(slug: string, path?: string, value?: unknown): string[] {
  const raw = structuredClone(files.get(slug)!);
  if (path !== undefined) setValue(raw, path.split('.'), value);
  const result = plateDataSchema.safeParse(raw);
  return result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
}

function getValue(slug: string, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as never)[key], files.get(slug));
}

function setValue(raw: object, keys: readonly string[], value: unknown): void {
  const parent = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, raw);
  const last = keys.at(-1)!;
  if (value !== undefined) Reflect.set(parent, last, value);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

const scroll = 'scroll-1935';
const route = 'route-sheet-1935';
const form = 'form-anatomy-x000';
const twice = { short: 'a', name: 'a', standing: 'cited', id: getValue(scroll, 'sources.0.id') };
const torn = { ...(getValue('evidence-matrix-1935', 'statements.0') as object), id: 'f99' };

describe('faults of plate data', () => {
  it('finds none in the bundled plates', () => {
    for (const slug of files.keys()) expect(listFaults(slug), slug).toEqual([]);
  });

  it.each<[what: string, slug: string, fault: string, path: string, value?: unknown]>([
    ['a form nobody knows', scroll, 'form: ', 'form', 'oil-painting'],
    ['a field nobody knows', scroll, ': ', 'colour', 'red'],
    ['a code of another kind', scroll, 'code: plate-code', 'code', 'J001-1'],
    ['a missing English title', scroll, 'title.en: ', 'title.en'],
    ['a date that does not exist', scroll, '0.date: edtf', 'statements.0.date', '1935-02-30'],
    ['a span backwards', scroll, '0.date: edtf', 'statements.0.date', '1935-04-02/1935-04-01'],
    ['a statement without words', scroll, 'statements.0.text: ', 'statements.0.text', ' '],
    ['a source not listed', scroll, '1.sources: unknown-source', 'statements.1.sources', ['p99']],
    [
      'a source of another account not listed',
      scroll,
      'statements.0.sources: unknown-source',
      'statements.0.otherwise.0.sources',
      ['p99'],
    ],
    ['a source listed twice', scroll, 'duplicate-source', 'sources.1', twice],
    ['a statement listed twice', scroll, 'duplicate-statement', 'statements.1.id', 's01'],
    ['an event without its statement', scroll, 'unknown-statement', 'events.0.statement', 's99'],
    ['an event off the scroll', scroll, 'events.0: outside-scroll', 'events.0.on', '1935-08-01'],
    ['an end before the beginning', scroll, 'to: from-to', 'to', '1935-03-01'],
    ['a row nobody knows', 'space-time-1935', '0.row: unknown-row', 'marks.0.row', 'chengdu'],
    ['a mark without a date', 'space-time-1935', 'marks.0: no-date', 'statements.0.date'],
    ['a river with too few letters', route, '0.letters: river-letters', 'rivers.0.letters.0'],
    ['a stop without a date', route, 'strip.stops.0: no-date', 'statements.0.date'],
    ['a place off the drawing', route, 'nodes.0.x: ', 'nodes.0.x', 300],
    ['a day off the count', 'beichuan-calendar-1935', 'outside-count', 'days.0.on', '1935-04-01'],
    ['another year', 'calendar-concordance-1935', 'year: other-year', 'example', '1936-04-12'],
    ['a specimen with a real code', form, 'segments: specimen-code', 'segments.0.text', 'J001'],
    ['a code unlike its parts', form, 'fields: code-differs', 'fields.0.value', 'X000'],
    ['a specimen that does not say so', form, 'heading: ', 'specimen.heading', '通知'],
    ['too few panels', 'two-accounts-1935', 'panels: ', 'panels.0'],
    [
      'an account on a source not listed',
      'two-accounts-1935',
      'unknown-source',
      'panels.0.accounts.0.sources',
      ['p99'],
    ],
    ['a contest torn apart', 'evidence-matrix-1935', 'contest-apart', 'statements.5', torn],
  ])('finds %s', (_, slug, fault, path, value) => {
    expect(listFaults(slug, path, value).join('\n')).toContain(fault);
  });
});
