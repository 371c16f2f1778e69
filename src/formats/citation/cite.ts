import type { Language } from '../../model/local-text.ts';
import type { PublishedSource } from '../../model/published.ts';
import { formatReference } from './gbt7714.ts';
import { buildSourceReference } from './source-reference.ts';

/** GB/T 7714-2025. */
export function buildSourceCitation(source: PublishedSource, language: Language): string {
  return formatReference(buildSourceReference(source, language), language);
}
