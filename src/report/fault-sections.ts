import type { Fault } from '../model/fault.ts';
import type { SectionName } from './sections.ts';

/** Which faults are told where curators look for their like, the first that fits: by code, by code and field. */
const PLACES: readonly (readonly [SectionName, (code: string, field: string) => boolean])[] = [
  ['personal', (code) => code === 'personal-data'],
  ['links', (code) => /^unknown-(?!field$|attribute$|component$)/.test(code)],
  [
    'links',
    (code) => /^(cover-(without|not)-.*|missing-scan|missing-chapter-text|link-target)$/.test(code),
  ],
  ['alt', (_, field) => /(^|\.)alt(\.|$)/.test(field)],
  ['transcripts', (code) => /^(transcript-|bad-transcript|no-transcript)/.test(code)],
  ['dates', (_, field) => /(^|\.)(date|coverage)(\.|$)/.test(field)],
  [
    'sources',
    (code, field) => /^(uncited-|fact-without-|no-source)/.test(code) || field === 'sources',
  ],
  ['translations', (code) => code.startsWith('english-')],
];

export function findSectionOf({ code, field = '' }: Fault): SectionName {
  return PLACES.find(([, fits]) => fits(code, field))?.[0] ?? 'faults';
}
