import type { Language } from '../../model/local-text.ts';
import type { PublishedHolder, PublishedRecord, PublishedSource } from '../../model/published.ts';
import { formatReference } from './gbt7714.ts';
import { buildRecordReference, type RecordReferenceOptions } from './record-reference.ts';
import { buildSourceReference } from './source-reference.ts';

/** GB/T 7714-2025. */
export function buildRecordCitation(
  record: PublishedRecord,
  holder: PublishedHolder,
  options: RecordReferenceOptions,
): string {
  return formatReference(buildRecordReference(record, holder, options), options.language);
}

/** GB/T 7714-2025. */
export function buildSourceCitation(source: PublishedSource, language: Language): string {
  return formatReference(buildSourceReference(source, language), language);
}
