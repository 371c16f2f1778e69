import type { PublishedHolder } from '../../model/published.ts';
import type { FormatAddresses } from '../addresses.ts';
import { buildHolderReference, CONTEXT, dropEmpty } from './reference.ts';

/** schema.org ArchiveOrganization; Organization for the demonstration holding. */
export function buildHolderJsonLd(
  holder: PublishedHolder,
  addresses: FormatAddresses,
): Record<string, unknown> {
  return dropEmpty({
    '@context': CONTEXT,
    ...buildHolderReference(holder, addresses),
    description: holder.description?.zh,
    address: holder.address?.zh,
    identifier: holder.code,
  });
}
