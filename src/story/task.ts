import type { Region } from '../model/region.ts';

/** What a pupil is asked of a source: the steps of source criticism. */
export const ASKED = ['who', 'when', 'whom', 'why', 'missing', 'seen'] as const;
export type Asked = (typeof ASKED)[number];

/** One thing to do in a lesson or a chapter. Plain data: what is shown, and what is right. */
export type StoryTask = {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly question: string;
  /** Said once an answer has been looked at. */
  readonly explain?: string | undefined;
} & TaskBody;

export type TaskBody =
  | { readonly kind: 'choice'; readonly options: readonly TaskOption[] }
  | { readonly kind: 'words'; readonly model: string; readonly lines: number }
  /** Steps in their right order. */
  | { readonly kind: 'order'; readonly steps: readonly string[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly { left: string; right: string }[] }
  | ({ readonly kind: 'source'; readonly asks: readonly TaskAsk[] } & TaskPicture)
  | ({ readonly kind: 'place'; readonly places: readonly TaskPlace[] } & TaskPicture);

export interface TaskOption {
  readonly text: string;
  readonly isRight: boolean;
  /** Said to whoever chose it. */
  readonly note?: string | undefined;
}

export interface TaskAsk {
  readonly about: Asked;
  /** Instead of the usual question of its kind. */
  readonly question?: string | undefined;
  readonly model: string;
}

export interface TaskPlace {
  readonly name: string;
  readonly region: Region;
  readonly isRight: boolean;
  readonly note?: string | undefined;
}

export interface TaskPicture {
  /** `holder/slug` */
  readonly record: string;
  readonly part: string;
  readonly region?: Region | undefined;
  readonly caption?: string | undefined;
}
