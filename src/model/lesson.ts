import { z } from 'zod';
import { daySchema } from './archival-date.ts';
import { coverSchema } from './exhibition.ts';
import { slugSchema } from './identity.ts';
import { localTextSchema } from './local-text.ts';
import { personalDataSchema } from './personal-data.ts';
import { stateSchema, withdrawalSchema } from './release-terms.ts';

/** Whom a lesson is for: pupils at school; adults in training or a 主题党日; anybody. */
export const AUDIENCES = ['pupils', 'adults', 'public'] as const;

const SUBJECTS = ['history', 'morality', 'chinese', 'bilingual'] as const;

/**
 * The five competences 核心素养 of the national curriculum for history (普通高中历史课程标准, 2017, revised 2020):
 * 唯物史观, 时空观念, 史料实证, 历史解释, 家国情怀.
 */
const COMPETENCES = [
  'materialism',
  'time-and-space',
  'evidence',
  'interpretation',
  'belonging',
] as const;

/** A view of a record that the class works with, and what for. */
const materialSchema = coverSchema.extend({ use: localTextSchema });

const stepSchema = z.strictObject({
  /** Whole minutes; all steps together last as long as the lesson. */
  minutes: z.int().min(1),
  title: localTextSchema,
  /** What the class does. */
  activity: localTextSchema,
  /** What whoever leads it says, asks or minds; for the teacher's page alone. */
  guidance: localTextSchema.optional(),
});

const criterionSchema = z.strictObject({
  criterion: localTextSchema,
  /** From the least to the most that can be seen in an answer. */
  levels: z.array(localTextSchema).min(2).max(4),
});

/** lessons/<slug>/lesson.yaml; what the class reads and does stands beside it in `zh.mdx`, `en.mdx`. */
export const lessonSchema = z.strictObject({
  title: localTextSchema,
  summary: localTextSchema,
  audience: z.enum(AUDIENCES),
  /** School year from 1 to 12; only for pupils. */
  grade: z.int().min(1).max(12).optional(),
  subjects: z.array(z.enum(SUBJECTS)).min(1),
  minutes: z.int().min(5).max(480),
  competences: z.array(z.enum(COMPETENCES)).default([]),
  aims: z.array(localTextSchema).min(1),
  /** Exhibitions it belongs to. */
  exhibitions: z.array(slugSchema).default([]),
  cover: coverSchema,
  materials: z.array(materialSchema).min(1),
  flow: z.array(stepSchema).min(1),
  rubric: z.array(criterionSchema).default([]),
  /** For the teacher: background, pitfalls, what is contested. */
  notes: localTextSchema.optional(),
  sources: z.array(slugSchema).default([]),
  personalData: personalDataSchema,
  state: stateSchema,
  published: daySchema.optional(),
  aliases: z.array(slugSchema).default([]),
  withdrawn: withdrawalSchema.optional(),
});
export type LessonFields = z.output<typeof lessonSchema>;
