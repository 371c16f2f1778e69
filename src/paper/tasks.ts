import type { StoryTask } from '../story/task.ts';
import { shuffleTexts } from '../story/shown-order.ts';
import type { PaperFile } from './paper.ts';
import { findPlaceRegion, placeWithin } from './place-region.ts';
import { buildPicture, type PaperPicture, type Room } from './pictures.ts';
import { getRecord, type Setting } from './shelf.ts';

/** What is asked on paper. Fields that say what is right are there on the answer sheet alone. */
export interface PaperTask {
  readonly number: number;
  /** Of its heading, from 2. */
  readonly level: number;
  readonly kind: StoryTask['kind'];
  readonly question: string;
  readonly how: string;
  readonly isMany: boolean;
  readonly picture?: PaperPicture | undefined;
  readonly items: readonly PaperItem[];
  /** Pairs: what stands on the left. */
  readonly lefts: readonly PaperItem[];
  readonly asks: readonly PaperAsk[];
  readonly explain?: string | undefined;
}

interface PaperItem {
  readonly text: string;
  readonly isRight?: boolean | undefined;
  /** Order: its place; pairs: the letter that belongs to it. */
  readonly answer?: string | undefined;
  readonly note?: string | undefined;
  /** Place: where it lies in the picture, in shares. */
  readonly frame?: readonly number[] | undefined;
}

interface PaperAsk {
  readonly question?: string | undefined;
  readonly lines: number;
  readonly model?: string | undefined;
}

const ASK_LINES = 2;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface TaskShape extends Pick<PaperTask, 'level'> {
  readonly isAnswered: boolean;
  readonly room: Room;
}

/** In the same order as on the page, so that paper and screen can be talked about together. */
export function buildPaperTask(
  task: StoryTask,
  { isAnswered, room, level }: TaskShape,
  setting: Setting,
  files: Map<string, PaperFile>,
): PaperTask {
  const { t } = setting;
  const tell = <T>(value: T): T | undefined => (isAnswered ? value : undefined);
  const shared = {
    number: task.number,
    level,
    kind: task.kind,
    question: task.question,
    isMany: false,
    items: [],
    lefts: [],
    asks: [],
    explain: tell(task.explain),
  };
  switch (task.kind) {
    case 'choice': {
      const isMany = countRight(task.options) > 1;
      const items = task.options.map(({ text, isRight, note }) => ({
        text,
        isRight: tell(isRight),
        note: tell(note),
      }));
      return { ...shared, how: t(isMany ? 'paper-many' : 'paper-one'), isMany, items };
    }
    case 'order': {
      const items = shuffleTexts(task.steps).map((text) => ({
        text,
        answer: tell(String(task.steps.indexOf(text) + 1)),
      }));
      return { ...shared, how: t('paper-order'), items };
    }
    case 'pairs': {
      const rights = shuffleTexts(task.pairs.map(({ right }) => right));
      const lefts = task.pairs.map(({ left, right }) => ({
        text: left,
        answer: tell(LETTERS[rights.indexOf(right)]),
      }));
      return { ...shared, how: t('paper-pairs'), lefts, items: rights.map((text) => ({ text })) };
    }
    case 'place': {
      const part = getRecord(setting, task.record).parts.find(({ id }) => id === task.part);
      if (!part) throw new Error(`[paper] no part "${task.part}" of "${task.record}"`);
      const region = findPlaceRegion(task.places, part);
      const isMany = countRight(task.places) > 1;
      const items = task.places.map((place) => ({
        text: place.name,
        isRight: tell(place.isRight),
        note: tell(place.note),
        frame: tell(placeWithin(place.region, region)),
      }));
      const picture = buildPicture({ ...task, region }, room, setting, files);
      return { ...shared, how: t(isMany ? 'paper-places' : 'paper-place'), isMany, picture, items };
    }
    case 'words':
      return {
        ...shared,
        how: t('paper-words'),
        asks: [{ lines: task.lines, model: tell(task.model) }],
      };
    case 'source':
      return {
        ...shared,
        how: t('paper-source'),
        picture: buildPicture(task, room, setting, files),
        asks: task.asks.map(({ about, question, model }) => ({
          question: question ?? t(`task-${about}`),
          lines: ASK_LINES,
          model: tell(model),
        })),
      };
  }
}

function countRight(items: readonly { readonly isRight: boolean }[]): number {
  return items.filter(({ isRight }) => isRight).length;
}
