/** Where the site will stand, for forms that name absolute addresses (IIIF, JSON-LD, citations). */
export function getFormatAddresses(): { site: string; base: string } {
  return {
    site: (import.meta.env.SITE ?? '').replace(/\/+$/, ''),
    base: `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`,
  };
}
