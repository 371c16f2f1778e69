// node scripts/serve.ts [folder] [--strict-port]: serves the built site. HOST, PORT say where.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runServer } from '../src/serve/static-server.ts';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'strict-port': { type: 'boolean', default: false } },
});
await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const root = positionals[0] ?? settings.outDir;

  if (existsSync(join(root, 'index.html'))) {
    const server = await runServer({
      root,
      base: settings.base,
      ...(process.env['HOST'] && { host: process.env['HOST'] }),
      ...(process.env['PORT'] && { port: Number(process.env['PORT']) }),
      strictPort: values['strict-port'],
    });
    console.log(
      `\n  展卷已经展开，请用浏览器打开：  ${server.url}\n  Zhanjuan is ready. Open:        ${server.url}\n\n  按 Ctrl-C 停止 / press Ctrl-C to stop\n`,
    );
    const stop = () => void server.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } else {
    console.error(
      `[no-site] ${root}\n这里没有建好的网站，请先运行 npm run build。\nThere is no built site here. Run npm run build first.`,
    );
    process.exitCode = 1;
  }
});
