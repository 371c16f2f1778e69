import { z } from 'zod';
import { recordReferenceSchema } from '../../model/identity.ts';
import { partIdSchema } from '../../model/part.ts';
import { regionSchema } from '../../model/region-schema.ts';
import type { Lookup } from '../lookup.ts';
import type { Report } from '../problem.ts';
import type { FigureItem, StoryQuote } from '../story.ts';
import type { StoryTask, TaskBody } from '../task.ts';

/** Value as written between quotes; `true` for a bare name. What is expected is said to the curator. */
export interface Attribute<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly zh: string;
  readonly en: string;
}
export type Attributes = Readonly<Record<string, Attribute>>;
export type ValuesOf<A extends Attributes> = {
  readonly [Name in keyof A]: z.output<A[Name]['schema']>;
};

/** One component in a story, its attributes already in order. */
export interface Use<Values> {
  readonly values: Values;
  /** What stands between its tags, without markup, line breaks kept. */
  readonly text: string;
  readonly report: Report;
  /** The component it stands in, and those that stand in it, as far as they are in order. */
  readonly outer?: Use<object> | undefined;
  readonly inner: readonly Use<object>[];
}

/** What a use adds to its story. */
export interface Contribution {
  readonly items?: readonly FigureItem[];
  readonly quote?: StoryQuote;
  readonly task?: Pick<StoryTask, 'question' | 'explain'> & TaskBody;
}

/** A component a curator may write in a story: one file in this folder each. */
export interface Form<A extends Attributes = Attributes> {
  readonly name: string;
  /** As in docs and in faults. */
  readonly example: string;
  /** `block`: on lines of its own, outside lists; `inline`: inside a sentence. */
  readonly place: 'block' | 'inline' | 'either';
  /** Between its tags: nothing, plain words, prose of one or more paragraphs, or components and nothing else. */
  readonly content: 'none' | 'text' | 'prose' | 'components';
  /** The only component it may stand in; there it is numbered from 1. */
  readonly inside?: string;
  /** Attributes of that component which it is handed when it is rendered. */
  readonly inherits?: readonly string[];
  /** Components that may stand inside. */
  readonly holds: readonly string[];
  /** How many of them, where it is a matter of number; else at least one when `content` is `components`. */
  readonly exactly?: number;
  /** Components of one series count together; `source` counts sources. */
  readonly series:
    'figure' | 'stop' | 'side' | 'quote' | 'note' | 'narration' | 'source' | 'task' | 'item';
  readonly attributes: A;
  /** Against the PublishedCatalogue only. */
  check(use: Use<ValuesOf<A>>, lookup: Lookup): Contribution;
}

/** Keeps the types of the attributes for `check`. */
export function defineForm<const A extends Attributes>(form: Form<A>): Form<A> {
  return form;
}

export const recordAttribute = {
  schema: recordReferenceSchema,
  zh: '写作 "馆/条目"，与 records 下的文件夹同名',
  en: 'write "holder/slug", like the folders below records',
};

export const partAttribute = {
  schema: partIdSchema.optional(),
  zh: '写 record.yaml 中该部件的 id',
  en: 'write the id of the part in record.yaml',
};

export const regionAttribute = {
  schema: regionSchema,
  zh: '写作 "x,y,宽,高" 四个整数（像素，英文逗号），宽高不为零',
  en: 'write "x,y,w,h": four whole numbers of pixels, w and h not zero',
};

export const captionAttribute = {
  schema: z.string().trim().min(1).max(500).optional(),
  zh: '写一句说明，不可空',
  en: 'write a caption; it cannot be empty',
};

export const flagAttribute = {
  schema: z.literal(true).optional(),
  zh: '只写名称，不带 = 和值',
  en: 'write the bare name, without = and a value',
};

/** `a,b,c`: at least one, none twice. */
export function buildListSchema(item: z.ZodType<string, string>): z.ZodType<readonly string[]> {
  return z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .pipe(z.array(item).min(1))
    .refine((entries) => new Set(entries).size === entries.length);
}
