// Builds the bundled site when it is stale, then serves it at PORT, or fails when that is taken.
import { runServer } from '../src/serve/static-server.ts';
import { runBuildIfStale } from './built-site.ts';

const { outDir, base } = await runBuildIfStale();
const server = await runServer({
  root: outDir,
  base,
  port: Number(process.env['PORT'] ?? 0),
  strictPort: true,
});
console.log(server.url);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
