// esbuild puts this in place of the browser's own `fetch` wherever the site's modules say it.
export { readPackFile as fetch } from './read-file.ts';
