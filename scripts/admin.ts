// npm run admin [-- --out FOLDER] [--backend github|gitlab|gitea --repo OWNER/NAME --branch NAME --service URL]: builds the editor and,
// without --out, serves it on this computer. It is never part of the public site.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditor } from '../src/editor/build-editor.ts';
import { BACKENDS, type EditorBackend } from '../src/editor/editor-settings.ts';
import { runServer } from '../src/serve/static-server.ts';
import { parseSettings } from '../src/settings.ts';
import { runReportingFaults } from './report-faults.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    backend: { type: 'string' },
    repo: { type: 'string' },
    branch: { type: 'string' },
    service: { type: 'string' },
  },
});

function findBackend(): EditorBackend | undefined {
  const { backend, repo, branch, service } = values;
  if (backend === undefined) return undefined;
  const name = BACKENDS.find((one) => one === backend);
  if (name && repo !== undefined) return { name, repo, branch, service };
  throw new Error(
    `--backend ${backend}: 可用 ${BACKENDS.join('、')}，并须写 --repo 所有者/名称 / one of ${BACKENDS.join(', ')}, and --repo owner/name`,
  );
}

await runReportingFaults(async () => {
  const settings = parseSettings(process.cwd(), process.env);
  const root = values.out ?? path.join(settings.cacheDir, 'admin');
  try {
    await buildEditor(path.resolve(root), settings, findBackend());
  } catch (error) {
    console.error(`[admin] ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  if (values.out !== undefined) {
    console.log(`编辑器已写入 / the editor is in ${root}`);
    return;
  }
  const server = await runServer({
    root,
    base: '/admin/',
    port: Number(process.env['PORT'] ?? 4330),
  });
  console.log(
    `\n  用 Chrome 或 Edge 打开：  ${server.url}\n  Open in Chrome or Edge:   ${server.url}\n\n  按 Ctrl-C 停止 / press Ctrl-C to stop\n`,
  );
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
