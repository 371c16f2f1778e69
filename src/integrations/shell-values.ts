/**
 * Astro takes these of its own values from the shell where that has them: a BASE_URL of some CI system would move
 * every link.
 */
const SHADOWED = ['BASE_URL', 'SITE', 'ASSETS_PREFIX', 'MODE', 'DEV', 'PROD', 'SSR'] as const;

export function dropShellValues(): void {
  for (const name of SHADOWED) Reflect.deleteProperty(process.env, name);
}
