import type { StringKey } from '../../i18n/strings.ts';

/** What the browser says of an answer. */
export type TaskStringKey = Extract<
  StringKey,
  'task-check' | 'task-right' | 'task-part' | 'task-wrong' | 'task-empty'
>;

/** One item of a task: what it is to choose it. */
export interface ChoiceKey {
  readonly isRight: boolean;
  readonly note?: string | undefined;
  /** Where it lies in the picture, in shares of its width and height: x, y, w, h. */
  readonly box?: readonly [number, number, number, number] | undefined;
}

/** What the island is told of a task. */
export interface TaskConfig {
  readonly kind: 'choice' | 'place' | 'order' | 'pairs' | 'words' | 'source';
  /** Choice, place: each item; order: the place, from 0, of each item shown; pairs: the item, from 0, of each left. */
  readonly key: readonly ChoiceKey[] | readonly number[];
  readonly explain?: string | undefined;
  readonly strings: Readonly<Record<TaskStringKey, string>>;
}
