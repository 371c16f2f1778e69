/** The empty style element that keeps OpenSeadragon from injecting its own: astro.config.mjs. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Nothing from anywhere but the pack: from a disk (`file:`, which has no `'self'` in every browser) as from a server
 * of the classroom. Nothing is fetched at all: data come as scripts, fonts inside the styles.
 * @param more sources of scripts, and further directives
 */
export function buildPolicy({
  scripts = [],
  more = [],
}: { readonly scripts?: readonly string[]; readonly more?: readonly string[] } = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self' file:", ...scripts].join(' '),
    `style-src 'self' file: ${EMPTY}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' file: data: blob:",
    "media-src 'self' file: data: blob:",
    'font-src data:',
    "form-action 'self' file:",
    "base-uri 'none'",
    ...more,
  ].join('; ');
}
