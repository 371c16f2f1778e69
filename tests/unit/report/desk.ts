import type { Everything } from '../../../src/model/content.ts';
import type { Fault } from '../../../src/model/fault.ts';
import type { Desk } from '../../../src/press/manuscript.ts';
import { buildReport, type ContentReport } from '../../../src/report/build-report.ts';
import type { SectionName } from '../../../src/report/sections.ts';
import { parseSettings } from '../../../src/settings.ts';
import { publishCatalogue } from '../../../src/gate/publish-catalogue.ts';
import { buildEverything, TODAY } from '../gate/everything.ts';

/** A folder that holds no content of its own: texts are checked in none. */
export const settings = parseSettings('/nowhere', {});

/** What the gate makes of these entries, with stories that show `shown`. */
export function buildDesk(
  content: Partial<Everything>,
  { shown = [], faults = [] }: { shown?: readonly string[]; faults?: readonly Fault[] } = {},
): Desk {
  const everything = buildEverything(content);
  const { catalogue, masters, withheld } = publishCatalogue(everything, {
    preview: false,
    today: TODAY,
  });
  const story = {
    ...{ file: 'content/exhibitions/a/one.zh.mdx', exhibition: 'a', language: 'en' },
    ...{ records: new Set(shown), figures: [], citations: [], links: [] },
    paragraphs: [{ line: 3, text: '先看图。', footing: 'narrated' }],
  };
  const stories = shown.length === 0 ? [] : [{ story, path: '/nowhere/one.zh.mdx' }];
  const manuscript = {
    ...{ catalogue, masters, withheld, maps: new Map(), lessonStories: [] },
    stories: stories as unknown as Desk['manuscript']['stories'],
    findDrawing: () => undefined,
  };
  return { everything, manuscript, faults };
}

export function report(...desk: Parameters<typeof buildDesk>): ContentReport {
  return buildReport(settings, buildDesk(...desk), { date: TODAY, commit: 'abc1234' });
}

/** `file:line entry: what` of one section, in English. */
export function listFound({ sections }: ContentReport, wanted: SectionName): string[] {
  const findings = sections.find(({ name }) => name === wanted)?.findings ?? [];
  return findings.map(({ file, line, entry, en }) => `${file}:${line ?? ''} ${entry ?? ''}: ${en}`);
}
