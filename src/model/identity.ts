import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens: what stands in an address. Never made from a 档号. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'slug' })
  .max(80);

/** Identity of a record: its holder's slug and its own, written `holder/slug`. */
export interface RecordIdentity {
  readonly holder: string;
  readonly slug: string;
}

export const recordReferenceSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'record-reference' });

export function formatIdentity({ holder, slug }: RecordIdentity): string {
  return `${holder}/${slug}`;
}

/** 档号 verbatim: any text without line breaks or control characters; never slugged, never folded. */
export const referenceCodeSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u, { error: 'reference-code' });
