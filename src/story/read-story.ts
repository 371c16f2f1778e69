import type { PublishedCatalogue } from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import type { Fault } from '../model/fault.ts';
import type { Nodes } from 'mdast';
import { isComponent } from './component-rules.ts';
import type { Block } from './blocks.ts';
import { buildBlocks } from './build-blocks.ts';
import { findFileProblem } from './file-rules.ts';
import { findParagraphs, type Paragraph } from './find-paragraphs.ts';
import type { Contribution } from './forms/form.ts';
import { FORMS } from './forms/table.ts';
import { buildHeadingIds } from './heading-ids.ts';
import { buildLookup, type Lookup } from './lookup.ts';
import { numberComponents, type NumberedComponent } from './number-components.ts';
import { parseStoryText } from './parse-story-text.ts';
import { countWords, getPlainText } from './plain-text.ts';
import type { Finding } from './problem.ts';
import { checkReference } from './references.ts';
import { listShownWords } from './shown-words.ts';
import type { Citation, Crop, Figure, Story, StoryText, TextFile, Told } from './story.ts';
import { walkStory, type Walk } from './walk-story.ts';

const PACE = { zh: 400, en: 200 };

/** A chapter, and everything wrong with it at its line. With faults the story is incomplete and fit for nothing. */
export function readStory(
  input: StoryText,
  catalogue: PublishedCatalogue,
): { story: Story; faults: Fault[] } {
  return readStoryWith(input, buildLookup(catalogue));
}

/** As readStory, for many chapters of one catalogue. */
export function readStoryWith(input: StoryText, lookup: Lookup): { story: Story; faults: Fault[] } {
  const { exhibition, chapter, language } = input;
  const { told, faults } = readTold(input, lookup);
  const id = `${exhibition}/${chapter}/${language}`;
  return { story: { id, exhibition, chapter, ...told }, faults };
}

/** Any text of curators, whatever it belongs to. */
export function readTold(
  input: TextFile,
  lookup: Lookup,
): { told: Told; buildBlocks: () => Block[]; faults: Fault[] } {
  const { text, findings } = findFileProblem(input.text);
  const parsed = parseStoryText(text);
  const walk = walkStory(parsed.tree ?? { type: 'root', children: [] });
  const components = numberComponents(walk.components);
  const contributions = components.map((component) => component.form.check(component, lookup));
  for (const { reference, report } of walk.links) checkReference(reference, lookup, report);

  const prose = parsed.tree ? getPlainText(parsed.tree, isTask) : '';
  const paragraphs = parsed.tree ? findParagraphs(parsed.tree) : [];
  const told = buildTold(input, walk, components, contributions, { prose, paragraphs });
  // Blanked lines may have been headings or words: what comes of that is no fault of the curator's.
  const isBroken = parsed.findings.length > 0;
  const walked = isBroken
    ? walk.findings.filter((one) => one.code !== 'heading-level')
    : walk.findings;
  const all: Finding[] = [...findings, ...parsed.findings, ...walked];
  if (all.length === 0 && told.text === '') all.push(buildEmpty());
  all.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return {
    told,
    buildBlocks: () => {
      const shown = components.map((component, index) => ({
        ...component,
        items: contributions[index]?.items ?? [],
      }));
      return parsed.tree ? buildBlocks(parsed.tree, shown) : [];
    },
    faults: all.map((finding) => ({ file: input.file, ...finding })),
  };
}

function buildTold(
  { file, language }: TextFile,
  walk: Walk,
  components: readonly NumberedComponent[],
  contributions: readonly Contribution[],
  { prose, paragraphs }: { readonly prose: string; readonly paragraphs: readonly Paragraph[] },
): Told {
  const figures = components.flatMap(({ form, numbers, line }, index): Figure[] => {
    const items = contributions[index]?.items;
    return items ? [{ kind: form.name, number: numbers[0] ?? 0, line, items }] : [];
  });
  const quotes = contributions.flatMap((contribution) => contribution.quote ?? []);
  const tasks = contributions
    .flatMap((contribution) => contribution.task ?? [])
    .map((task, index) => ({ ...task, number: index + 1 }));
  const items = figures.flatMap((figure) => figure.items);
  const links = new Map(
    walk.links.map(({ reference }) => [`${reference.kind}:${reference.target}`, reference]),
  );
  const linked = [...links.values()].filter((link) => link.kind === 'record');
  const ids = buildHeadingIds(walk.headings.map((heading) => heading.text));
  const text = [prose, ...tasks.flatMap(listShownWords)].filter((line) => line !== '').join('\n');
  const length = countWords(text);
  return {
    file,
    language,
    headings: walk.headings.map((heading, index) => ({
      id: ids[index] ?? '',
      depth: heading.node.depth,
      text: heading.text,
    })),
    figures,
    crops: collectCrops(figures),
    quotes,
    tasks,
    citations: collectCitations(components),
    records: new Set([
      ...[...items, ...quotes].map((entry) => entry.record),
      ...linked.map((link) => link.target),
    ]),
    links: [...links.values()],
    paragraphs,
    text,
    length,
    minutes: Math.max(1, Math.round(length / PACE[language])),
  };
}

/** Its words are read from the task: what stands between its tags may be the answer. */
function isTask(node: Nodes): boolean {
  return isComponent(node) && FORMS.get(node.name ?? '')?.series === 'task';
}

function collectCrops(figures: readonly Figure[]): Crop[] {
  const crops = new Map<string, Crop>();
  for (const { record, part, region } of figures.flatMap((figure) => figure.items)) {
    if (region) crops.set(`${record}#${part}#${formatRegion(region)}`, { record, part, region });
  }
  return [...crops.values()];
}

function collectCitations(components: readonly NumberedComponent[]): Citation[] {
  const citations = new Map<
    string,
    { source: string; number: number; mentions: Citation['mentions'] }
  >();
  for (const { form, values, numbers, line } of components) {
    if (form.series !== 'source') continue;
    const at = values['at'] as string | undefined;
    (values['source'] as readonly string[]).forEach((source, index) => {
      const entry = citations.get(source) ?? { source, number: numbers[index] ?? 0, mentions: [] };
      citations.set(source, { ...entry, mentions: [...entry.mentions, { at, line }] });
    });
  }
  return [...citations.values()];
}

function buildEmpty(): Finding {
  return {
    code: 'chapter-empty',
    line: 1,
    zh: '这里没有文字。请写上内容；不要的章节从 exhibition.yaml 的 chapters 中删去。',
    en: 'this holds no words. Write some; take a chapter you do not want out of chapters in exhibition.yaml.',
  };
}
