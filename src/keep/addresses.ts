/** The web app's manifest, below the site's base. */
export const MANIFEST_FILE = 'manifest.webmanifest';
