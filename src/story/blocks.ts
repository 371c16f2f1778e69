import type { FigureItem } from './story.ts';

/** Words of a paragraph. */
export type Span =
  | { readonly kind: 'text'; readonly text: string; readonly isStrong: boolean }
  /** Numbers of sources, as `Told.citations` counts them. */
  | { readonly kind: 'cite'; readonly numbers: readonly number[] };

/** What a text consists of, for those who set it without the MDX compiler. Plain data. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  /** A remark of the editors, or a block quotation. */
  | {
      readonly kind: 'aside';
      readonly label?: string | undefined;
      readonly blocks: readonly Block[];
    }
  /** `number`: among the figures of the text, from 1. `blocks`: what the stops of a tour say. */
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly items: readonly FigureItem[];
      readonly caption?: string | undefined;
      readonly blocks: readonly Block[];
    }
  /** `number`: place in `Told.quotes`, from 1. */
  | { readonly kind: 'quote'; readonly number: number }
  | { readonly kind: 'task'; readonly number: number };
