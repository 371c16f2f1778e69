// Plain JavaScript of an old kind, because it has to run, and to speak, on the Node that is too old.
import process from 'node:process';
import { pathToFileURL } from 'node:url';

export const needed = '22.12.0';

/** @param {string} version such as "20.20.2" @returns {boolean} */
export function isNewEnough(version) {
  const have = version.split('.').map(Number);
  const want = needed.split('.').map(Number);
  for (let i = 0; i < 3; i++) {
    if ((have[i] ?? 0) !== want[i]) return (have[i] ?? 0) > (want[i] ?? 0);
  }
  return true;
}

/**
 * What to tell somebody whose Node is too old.
 * @param {string} version @param {string} execPath @returns {string}
 */
export function explainOldNode(version, execPath) {
  return [
    `[old-node] Node ${version} (${execPath})`,
    '',
    `展卷需要 Node ${needed} 或更新的版本。`,
    '  · Linux 与 Windows：请在项目目录里重新运行 npm ci（不要加 --omit=optional），它会装好自带的 Node；',
    '    然后用 npm start、npm test 这样的命令运行，不要直接输入 node。',
    '  · macOS 及其他系统：请从 https://nodejs.org/ 安装 Node 24，或运行 brew install node。',
    '',
    `Zhanjuan needs Node ${needed} or newer.`,
    '  · Linux, Windows: run npm ci again in the project folder (without --omit=optional). It brings a Node',
    '    of its own; then use commands like npm start and npm test, not node itself.',
    '  · macOS and others: install Node 24 from https://nodejs.org/ or run brew install node.',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!isNewEnough(process.versions.node)) {
    console.error(explainOldNode(process.versions.node, process.execPath));
    process.exitCode = 1;
  }
}
