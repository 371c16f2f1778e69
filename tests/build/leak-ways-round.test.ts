import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatFaults, type Fault } from '../../src/model/fault.ts';
import { readManuscript } from '../../src/press/manuscript.ts';
import { findLabels, HELD } from './leak/canary-family.ts';
import { writeCanaryRoot } from './leak/canary-root.ts';
import { buildCanaryEnvironment } from './leak/canary-settings.ts';
import { REDACTED, REDACTED_TURNED } from './leak/open-entries.ts';
import { openRootWriter, type RootWriter } from './leak/root-writer.ts';
import { parseSettings } from '../../src/settings.ts';
import { CLOSED, IN_BOTH, IN_DATA, IN_FILES, IN_LINKS, IN_STORIES } from './leak/ways-round.ts';

/** What drafts bring along: what they name, and where their files lie. */
const OF_DRAFTS =
  /^(draft|latershow|laterlesson|latercampaign|secretshow|source|secretprose$|secretroot$)/;

let folder: string;
let writer: RootWriter;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ways-round-'));
  await writeCanaryRoot(path.join(folder, 'fresh'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  const round = path.join(folder, 'round');
  rmSync(round, { recursive: true, force: true });
  cpSync(path.join(folder, 'fresh'), round, { recursive: true });
  writer = openRootWriter(round);
});

function read(preview = false) {
  const environment = buildCanaryEnvironment(writer.root);
  return readManuscript({ ...parseSettings(process.cwd(), environment), preview });
}

function say(faults: readonly Fault[]): string {
  return (['zh', 'en'] as const).map((language) => formatFaults(faults, language)).join('\n');
}

/** Canaries in a text, whole. */
function listCanaries(text: string): string[] {
  const tokens = findLabels(HELD, text).map(HELD.token);
  return [...tokens, ...(text.match(new RegExp(`${HELD.han}..`, 'gu')) ?? [])];
}

describe('without any way round', () => {
  it('finds no fault', async () => {
    expect((await read()).faults).toEqual([]);
  });
  it('hands on nothing that is held back, and the scans of what it hands on alone', async () => {
    const { catalogue, masters, stories, lessonStories } = (await read()).manuscript;
    expect(findLabels(HELD, JSON.stringify([catalogue, stories, lessonStories]))).toEqual([]);
    const parts = catalogue.records.flatMap(({ id, parts }) =>
      parts.map((part) => `${id}#${part.id}`),
    );
    expect([...masters.keys()].sort()).toEqual(parts.sort());
    expect([...masters.values()].map((master) => path.basename(master.path)).sort()).toEqual(
      expect.not.arrayContaining(['v2.png', 'v3.png', 'v4.png']),
    );
  });
  it('has imaging blacken what is redacted, and keep below the size that may leave the house', async () => {
    const { masters } = (await read()).manuscript;
    expect(masters.get('ku/open#p2')?.redactions).toEqual([REDACTED]);
    expect(masters.get('ku/open#p3')).toMatchObject({
      redactions: [REDACTED_TURNED],
      maxSize: 400,
    });
  });
  it('shows drafts in a preview, and no record any easier', async () => {
    const { catalogue, stories, lessonStories } = (await read(true)).manuscript;
    const labels = findLabels(HELD, JSON.stringify([catalogue, stories, lessonStories]));
    const drafts = [
      'draftshow',
      'draftshowprose',
      'draftlesson',
      'draftlessonprose',
      'draftperson',
    ];
    expect(labels).toEqual(expect.arrayContaining(drafts));
    expect(labels.filter((label) => !OF_DRAFTS.test(label))).toEqual([]);
  });
});

describe('leads nowhere and tells nothing', () => {
  const ways = [...IN_STORIES, ...IN_DATA, ...IN_BOTH, ...IN_LINKS, ...IN_FILES];
  it.each(ways)('$name', async ({ take, typed, faults }) => {
    take(writer);
    const { manuscript, faults: met } = await read();
    expect(met.map(({ code }) => code).sort()).toEqual(faults);
    const said = [typed, ...listCanaries(typed)].reduce(
      (text, own) => text.replaceAll(own, ''),
      say(met),
    );
    expect(listCanaries(said)).toEqual([]);
    if (faults.length > 0) return;
    const { catalogue, stories } = manuscript;
    expect(findLabels(HELD, JSON.stringify([catalogue, stories]))).toEqual([]);
  });
});

describe('a story cannot tell what is held back from what never was', () => {
  // As far from every open record as the closed one is, so that the same is offered for both, or nothing.
  const never = CLOSED.replace(/[a-z](?=[a-z]{9}$)/, 'j');
  it.each([
    ['Scan', (id: string) => `<Scan record="${id}" />`],
    ['Region', (id: string) => `<Region record="${id}" part="p1" xywh="0,0,9,9" />`],
    ['Quote', (id: string) => `<Quote record="${id}">第一行</Quote>`],
    ['Gallery', (id: string) => `<Gallery records="${id}" />`],
    [
      'SourceAnalysis',
      (id: string) =>
        `<SourceAnalysis record="${id}" question="谁？"><Ask about="who">某人</Ask></SourceAnalysis>`,
    ],
    [
      'FindInScan',
      (id: string) =>
        `<FindInScan record="${id}" question="哪里？"><Place xywh="0,0,9,9" name="这里" right /><Place xywh="9,9,9,9" name="那里" /></FindInScan>`,
    ],
    ['link', (id: string) => `[一件](record:${id})`],
  ])('by %s', async (_, write) => {
    const answers: string[] = [];
    for (const id of [CLOSED, never]) {
      writer.write('exhibitions/front/one.zh.mdx', `正文。\n\n${write(id)}\n`);
      answers.push(say((await read()).faults).replaceAll(id, '…'));
    }
    expect(answers[0]).toContain('unknown-record');
    expect(answers[0]).toBe(answers[1]);
  });
});
