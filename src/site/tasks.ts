import { getTranslate } from '../i18n/strings.ts';
import type { TaskConfig } from '../islands/tasks/config.ts';
import type { Language } from '../model/local-text.ts';
import { formatRegion, type Region, type Size } from '../model/region.ts';
import { shuffleTexts } from '../story/shown-order.ts';
import type { StoryTask, TaskPicture } from '../story/task.ts';
import { getRegionFigure, getScanFigure, type CaptionModel } from './figures.ts';
import { getPartImage, type ImageModel } from './images.ts';
import { getCatalogue } from './catalogue.ts';

export interface TaskPictureModel {
  readonly image: ImageModel;
  readonly alt: string;
  readonly href: string;
  readonly caption: CaptionModel;
}

/** What a task shows; nothing here says what is right, but for `config`. */
export interface TaskModel {
  readonly id: string;
  readonly number: number;
  readonly isLast: boolean;
  readonly question: string;
  readonly kind: StoryTask['kind'];
  readonly how: string;
  /** Choice, place: what is chosen from; order: what is put in order; in the order shown. */
  readonly items: readonly string[];
  readonly isMany: boolean;
  /** Pairs: what stands on the left. */
  readonly lefts: readonly string[];
  /** Words, source: what is asked, and a model answer. */
  readonly asks: readonly {
    readonly question: string;
    readonly model: string;
    readonly lines: number;
  }[];
  readonly picture: TaskPictureModel | undefined;
  readonly config: TaskConfig;
}

export async function getTask(story: App.Locals['story'], n: string): Promise<TaskModel> {
  const task = story?.tasks[Number(n) - 1];
  if (!story || !task) throw new Error(`[story] no task ${n}`);
  const { language } = story;
  const t = getTranslate(language);
  const shared = {
    id: `task-${task.number}`,
    number: task.number,
    isLast: task.number === story.tasks.length,
    question: task.question,
    kind: task.kind,
    isMany: false,
    lefts: [],
    items: [],
    asks: [],
    picture: 'record' in task ? await getPicture(task, language) : undefined,
  };
  const config = (key: TaskConfig['key']): TaskConfig => ({
    kind: task.kind,
    key,
    explain: task.explain,
    strings: {
      'task-check': t('task-check'),
      'task-right': t('task-right'),
      'task-part': t('task-part'),
      'task-wrong': t('task-wrong'),
      'task-empty': t('task-empty'),
    },
  });
  switch (task.kind) {
    case 'choice': {
      const isMany = task.options.filter(({ isRight }) => isRight).length > 1;
      return {
        ...shared,
        isMany,
        how: t(isMany ? 'task-many' : 'task-one'),
        items: task.options.map(({ text }) => text),
        config: config(task.options.map(({ isRight, note }) => ({ isRight, note }))),
      };
    }
    case 'order': {
      const shown = shuffleTexts(task.steps);
      return {
        ...shared,
        how: t('task-order'),
        items: shown,
        config: config(shown.map((step) => task.steps.indexOf(step))),
      };
    }
    case 'pairs': {
      const rights = shuffleTexts(task.pairs.map(({ right }) => right));
      return {
        ...shared,
        how: t('task-pairs'),
        lefts: task.pairs.map(({ left }) => left),
        items: rights,
        config: config(task.pairs.map(({ right }) => rights.indexOf(right))),
      };
    }
    case 'place': {
      const size = await getPartSize(task.record, task.part);
      return {
        ...shared,
        isMany: task.places.filter(({ isRight }) => isRight).length > 1,
        how: t('task-place'),
        items: task.places.map(({ name }) => name),
        config: config(
          task.places.map(({ isRight, note, region }) => ({
            isRight,
            note,
            box: toShares(region, size),
          })),
        ),
      };
    }
    case 'words':
      return {
        ...shared,
        how: t('task-words'),
        asks: [{ question: task.question, model: task.model, lines: task.lines }],
        config: config([]),
      };
    case 'source':
      return {
        ...shared,
        how: t('task-words'),
        asks: task.asks.map(({ about, question, model }) => ({
          question: question ?? t(`task-${about}`),
          model,
          lines: 2,
        })),
        config: config([]),
      };
  }
}

/** The right answers of a text, for whoever teaches. */
export function buildAnswers(
  tasks: readonly StoryTask[],
  language: Language,
): readonly {
  readonly number: number;
  readonly question: string;
  readonly answers: readonly string[];
}[] {
  const t = getTranslate(language);
  return tasks.map((task) => {
    const { number, question, explain } = task;
    const answers = ((): readonly string[] => {
      switch (task.kind) {
        case 'choice':
          return task.options.filter(({ isRight }) => isRight).map(({ text }) => text);
        case 'order':
          return task.steps.map((step, index) => `${index + 1}. ${step}`);
        case 'pairs':
          return task.pairs.map(({ left, right }) => `${left} — ${right}`);
        case 'place':
          return task.places.filter(({ isRight }) => isRight).map(({ name }) => name);
        case 'words':
          return [task.model];
        case 'source':
          return task.asks.map((ask) => `${ask.question ?? t(`task-${ask.about}`)} ${ask.model}`);
      }
    })();
    return { number, question, answers: explain === undefined ? answers : [...answers, explain] };
  });
}

async function getPicture(
  { record, part, region, caption: words }: TaskPicture,
  language: Language,
): Promise<TaskPictureModel> {
  const shown = { record, part, caption: words };
  if (region) return await getRegionFigure({ ...shown, xywh: formatRegion(region) }, language);
  const { viewer, caption } = await getScanFigure(shown, language, 'bleed');
  return {
    image: getPartImage(await getCatalogue(), record, part),
    alt: viewer.alt,
    href: caption.href,
    caption,
  };
}

async function getPartSize(record: string, part: string): Promise<Size> {
  const { records } = await getCatalogue();
  const found = records.get(record)?.parts.find(({ id }) => id === part);
  if (!found?.width || !found.height) throw new Error(`[site] no picture "${part}" of "${record}"`);
  return { width: found.width, height: found.height };
}

/** In shares of width and height. */
function toShares(
  { x, y, w, h }: Region,
  { width, height }: Size,
): [number, number, number, number] {
  return [x / width, y / height, w / width, h / height];
}
