import { z } from 'zod';
import { bilingualSchema, plateHead } from '../plate-data.ts';

const filled = z.string().min(1);

/** Where on the specimen a field stands. */
export const SPECIMEN_SPOTS = [
  'code',
  'classification',
  'retention',
  'draft',
  'number',
  'title',
  'to',
  'attachment',
  'signature',
  'date',
  'page',
] as const;

/** A specimen document beside its catalogue card; nothing in it may look like a real body's form. */
export const formAnatomySchema = z
  .strictObject({
    form: z.literal('form-anatomy'),
    ...plateHead,
    specimen: z.strictObject({
      heading: z.literal('示例'),
      number: filled,
      title: filled,
      to: filled,
      body: filled,
      attachment: filled,
      signature: filled,
      date: filled,
      seal: filled,
      copy: filled,
    }),
    fields: z.array(
      z.strictObject({
        id: filled,
        name: bilingualSchema,
        value: filled,
        tells: filled,
        spot: z.enum(SPECIMEN_SPOTS).optional(),
      }),
    ),
    /** The reference code taken apart; `joints` stand between the segments. */
    segments: z.array(z.strictObject({ text: filled, name: filled, tells: filled })).min(2),
    joints: z.array(filled),
    levels: z.array(z.strictObject({ name: filled, en: filled, text: filled })),
  })
  .superRefine((data, context) => {
    const fail = (message: string, path: string[], input: string) =>
      context.addIssue({ code: 'custom', message, path, input });
    if (data.joints.length !== data.segments.length - 1) {
      fail('joints', ['joints'], data.joints.join(' '));
    }
    const code = data.segments.map(({ text }, i) => text + (data.joints[i] ?? '')).join('');
    if (!code.startsWith('X000')) fail('specimen-code', ['segments'], code);
    const own = data.fields.find(({ id }) => id === 'code');
    if (own?.value !== code) fail('code-differs', ['fields'], own?.value ?? '');
  });

export type FormAnatomy = z.output<typeof formAnatomySchema>;
