import type { Language } from '../../src/model/local-text.ts';
import type { Settings } from '../../src/settings.ts';
import { checkCommand } from './check.ts';
import { clearanceCommand } from './clearance.ts';
import { diffReleaseCommand } from './diff-release.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { releaseCommand } from './release.ts';
import { rollbackCommand } from './rollback.ts';
import { verifyCommand } from './verify.ts';

export interface Command {
  readonly usage: string;
  readonly zh: string;
  readonly en: string;
  /** Did it do what was asked? */
  readonly run: (settings: Settings, args: readonly string[]) => Promise<boolean>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  import: importCommand,
  export: exportCommand,
  check: checkCommand,
  clearance: clearanceCommand,
  release: releaseCommand,
  rollback: rollbackCommand,
  'diff-release': diffReleaseCommand,
  verify: verifyCommand,
};

export function formatHelp(language: Language): string {
  const lines = Object.values(COMMANDS).flatMap((command) => [
    `  npm run curate -- ${command.usage}`,
    `      ${command[language]}`,
  ]);
  return [language === 'zh' ? '可以做的事：' : 'What can be done:', ...lines].join('\n');
}
