import type { FormatAddresses } from '../formats/addresses.ts';

/** Where the site will stand, for forms that name absolute addresses (IIIF, JSON-LD, citations). */
export function getFormatAddresses(): FormatAddresses {
  return {
    site: import.meta.env.SITE.replace(/\/+$/, ''),
    base: `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`,
  };
}
