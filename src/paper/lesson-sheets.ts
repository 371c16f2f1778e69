import { buildSourceCitation } from '../formats/citation/cite.ts';
import { formatGrade } from '../i18n/format-grade.ts';
import { buildLessonPath } from '../model/addresses.ts';
import type { PublishedLesson } from '../model/published.ts';
import { buildQr } from '../sharing/qr.ts';
import type { Block } from '../story/blocks.ts';
import type { LessonStory } from '../story/story.ts';
import { buildPaperName, type LessonPaperKind } from './addresses.ts';
import { buildPaper, type Paper, type PaperFile } from './paper.ts';
import { buildPicture, type PaperPicture, type Room } from './pictures.ts';
import { getRecord, say, type Setting } from './shelf.ts';
import { buildPaperTask } from './tasks.ts';

/** Beside a margin for notes. */
const COLUMN: Room = { width: 136, height: 118 };

/** A block, as the template sets it. */
type PaperBlock =
  | Exclude<Block, { kind: 'list' | 'aside' | 'figure' | 'quote' | 'task' }>
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly PaperBlock[][] }
  | {
      readonly kind: 'aside';
      readonly label?: string | undefined;
      readonly blocks: readonly PaperBlock[];
    }
  | { readonly kind: 'figure'; readonly number: string; readonly pictures: readonly PaperPicture[] }
  | { readonly kind: 'quote'; readonly text: string; readonly from: string }
  | { readonly kind: 'task'; readonly task: ReturnType<typeof buildPaperTask> };

/** What the class reads and does, with room to write. */
export function buildWorksheet(
  lesson: PublishedLesson,
  story: LessonStory,
  setting: Setting,
): Paper {
  const files = new Map<string, PaperFile>();
  let depth = 1;
  const blocks = story.blocks.flatMap((block) => {
    if (block.kind === 'heading') depth = block.depth;
    return buildBlock(block, depth + 1, story, setting, files);
  });
  const { t } = setting;
  const blanks = lesson.audience === 'pupils' ? [t('paper-class')] : [t('paper-unit')];
  const data = {
    ...buildHead(lesson, 'worksheet', setting, files),
    blanks: [...blanks, t('paper-name'), t('paper-date')],
    blocks,
    sources: buildSources(
      story.citations.map(({ source }) => source),
      setting,
    ),
  };
  return finish(lesson, 'worksheet', setting, data, files);
}

/** Every task with what is right about it. */
export function buildAnswerSheet(
  lesson: PublishedLesson,
  story: LessonStory,
  setting: Setting,
): Paper {
  const files = new Map<string, PaperFile>();
  const room = { ...COLUMN, height: 90 };
  const tasks = story.tasks.map((task) =>
    buildPaperTask(task, { isAnswered: true, room, level: 2 }, setting, files),
  );
  const data = { ...buildHead(lesson, 'answers', setting, files), tasks };
  return finish(lesson, 'answers', setting, data, files);
}

/** What stands at the head and foot of every sheet of a lesson. */
export function buildHead(
  lesson: PublishedLesson,
  kind: LessonPaperKind,
  setting: Setting,
  files: Map<string, PaperFile>,
): object {
  const { t, language, catalogue, address } = setting;
  const { grade, subjects, minutes, audience } = lesson;
  const facts = [
    grade === undefined ? t(`audience-${audience}`) : formatGrade(grade, language),
    ...subjects.map((subject) => t(`subject-${subject}`)),
    t('lesson-minutes', { n: minutes }),
  ];
  return {
    language,
    kind: t(`paper-${kind}`),
    title: say(setting, lesson.title),
    facts,
    site: say(setting, catalogue.site.name),
    online: address === undefined ? undefined : buildOnline(lesson, address, setting, files),
    words: {
      page: t('paper-page'),
      margin: t('paper-margin'),
      sources: t('paper-sources'),
      explain: t('paper-explain'),
      teacher: t('paper-for-teacher'),
    },
  };
}

export function buildSources(slugs: Iterable<string>, setting: Setting): readonly string[] {
  return [...slugs].flatMap((slug) => {
    const source = setting.catalogue.sources.find((one) => one.slug === slug);
    return source ? [openAddresses(buildSourceCitation(source, setting.language))] : [];
  });
}

export function finish(
  { slug }: PublishedLesson,
  kind: LessonPaperKind,
  { language }: Setting,
  data: object,
  files: ReadonlyMap<string, PaperFile>,
): Paper {
  return buildPaper({
    ...{ kind, language, data },
    name: buildPaperName(slug, kind, language),
    files: [...files.values()],
  });
}

function buildOnline(
  { slug }: PublishedLesson,
  address: string,
  { t, language }: Setting,
  files: Map<string, PaperFile>,
): object {
  const url = address + (language === 'zh' ? '' : `${language}/`) + buildLessonPath(slug);
  return { url, label: t('paper-online'), file: addQr(url, files) };
}

/** The name of a drawing of the code that leads there. */
export function addQr(url: string, files: Map<string, PaperFile>): string {
  const { size, path } = buildQr(url);
  const name = 'code.svg';
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}" fill="#1d1a16"/></svg>`;
  files.set(name, { name, text });
  return name;
}

/** Long addresses may break after their slashes. */
function openAddresses(citation: string): string {
  return citation.replace(/https?:\/\/\S+/g, (url) =>
    url.replace(/(?<=[/?&=_.-])(?=[^/\s])/g, '\u200b'),
  );
}

function buildBlock(
  block: Block,
  /** Of a task's heading here. */
  level: number,
  story: LessonStory,
  setting: Setting,
  files: Map<string, PaperFile>,
): PaperBlock[] {
  const buildAll = (blocks: readonly Block[]): PaperBlock[] =>
    blocks.flatMap((one) => buildBlock(one, level, story, setting, files));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block];
    case 'list':
      return [{ ...block, items: block.items.map(buildAll) }];
    case 'aside':
      return [{ ...block, blocks: buildAll(block.blocks) }];
    case 'figure': {
      const pictures = block.items.flatMap(
        (item) => buildPicture({ ...item, caption: block.caption }, COLUMN, setting, files) ?? [],
      );
      const number = setting.t('paper-figure', { n: block.number });
      return [{ kind: 'figure', number, pictures }, ...buildAll(block.blocks)];
    }
    case 'quote': {
      const quote = story.quotes[block.number - 1];
      if (!quote) return [];
      const record = getRecord(setting, quote.record);
      const from = `${say(setting, record.title)}　${record.referenceCode}`;
      return [{ kind: 'quote', text: quote.text.trim(), from }];
    }
    case 'task': {
      const task = story.tasks[block.number - 1];
      const shape = { isAnswered: false, room: COLUMN, level };
      return task ? [{ kind: 'task', task: buildPaperTask(task, shape, setting, files) }] : [];
    }
  }
}
