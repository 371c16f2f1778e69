import type { PageHead } from './page-head.ts';

/** A page that stands in others' pages: its heart, its credit, and the way to the whole. */
export interface EmbedFrame {
  readonly head: PageHead;
  readonly title: string;
  /** The page it is taken from. */
  readonly href: string;
  readonly credit: string;
  readonly code: string;
  readonly mark?: string | undefined;
  readonly invitation: string;
}
