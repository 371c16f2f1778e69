import type { Language } from '../../src/model/local-text.ts';
import type { Settings } from '../../src/settings.ts';
import { addScansCommand } from './add-scans.ts';
import { checkCommand } from './check.ts';
import { clearanceCommand } from './clearance.ts';
import { decideCommand } from './decide.ts';
import { diffReleaseCommand } from './diff-release.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { intakeCommand } from './intake.ts';
import { newCommand } from './new.ts';
import { practiceCommand } from './practice.ts';
import { previewCommand } from './preview.ts';
import { releaseCommand } from './release.ts';
import { rollbackCommand } from './rollback.ts';
import { syncCommand } from './sync.ts';
import { verifyCommand } from './verify.ts';

export interface Command {
  readonly usage: string;
  readonly zh: string;
  readonly en: string;
  /** Did it do what was asked? */
  readonly run: (settings: Settings, args: readonly string[]) => Promise<boolean>;
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  'add-scans': addScansCommand,
  import: importCommand,
  practice: practiceCommand,
  decide: decideCommand,
  intake: intakeCommand,
  export: exportCommand,
  check: checkCommand,
  preview: previewCommand,
  clearance: clearanceCommand,
  release: releaseCommand,
  rollback: rollbackCommand,
  'diff-release': diffReleaseCommand,
  sync: syncCommand,
  verify: verifyCommand,
};

/** Everything in both languages, the curator's first. */
export function formatHelp(language: Language): string {
  const lines = Object.values(COMMANDS).flatMap(({ usage, zh, en }) => [
    `  npm run curate -- ${usage}`,
    ...(language === 'zh' ? [zh, en] : [en, zh]).map((line) => `      ${line}`),
  ]);
  const heads = [
    '可以做的事（--lang zh|en 换语言）：',
    'What can be done (--lang zh|en changes the language):',
  ];
  return [...(language === 'zh' ? heads : heads.toReversed()), ...lines].join('\n');
}
