import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { InspectedPackage } from '../intake/package/inspect-package.ts';
import type { IntakeReport } from '../intake/package/report.ts';
import { IMAGES } from '../intake/package/sniff-type.ts';
import type { Settings } from '../settings.ts';
import type { Console } from './console.ts';
import { type Branch, findRepository, hasBranch, openBranch } from './git-branch.ts';
import { nameIntake, writeIntakeReport } from './intake-report-files.ts';
import { runAddScans } from './run-add-scans.ts';
import { runImport } from './run-import.ts';

export interface AcceptedPackage {
  readonly inspected: InspectedPackage;
  /** Slug. */
  readonly holder: string;
  /** Signed. */
  readonly report: IntakeReport;
}

/**
 * Makes a branch with the package's records, its pictures as their parts and the signed report. Records are not
 * opened, so that the gate holds them back until somebody has reviewed them.
 */
export async function acceptPackage(
  settings: Settings,
  { inspected, holder, report }: AcceptedPackage,
  console: Console,
): Promise<boolean> {
  const repository = findRepository(settings.projectRoot);
  const name = `intake/${nameIntake(report)}`;
  if (repository === undefined) {
    console.say(
      '这里不是 git 仓库，建不了待审的分支。请先 git init 并提交一次。没有改动任何文件。',
      'This is no git repository, so no branch can be made. Run git init and commit once. Nothing has been changed.',
    );
    return false;
  }
  if (hasBranch(repository, name)) {
    console.say(
      `分支 ${name} 已有，这个包今天接收过。没有改动任何文件。`,
      `The branch ${name} is there: the package was taken in today. Nothing has been changed.`,
    );
    return false;
  }
  const branch = openBranch(repository, name);
  try {
    const own = moveSettings(settings, branch);
    const root = own.contentRoots.at(-1) ?? own.projectRoot;
    const quiet: Console = { ...console, yes: true };
    const stage = path.join(branch.folder, '..', 'stage');
    const catalogue = stageCatalogue(inspected, stage);
    if (!(await runImport(own, { ...IMPORT, files: [catalogue], holder, into: root }, quiet)))
      return false;
    const scans = stageScans(inspected, stage);
    if (scans && !(await runAddScans(own, { ...SCANS, ...scans, holder, into: root }, quiet)))
      return false;
    writeIntakeReport(report, path.join(root, 'intake/reports'));
    branch.commit(
      `Take in ${inspected.name}: ${inspected.entries.length} entries, accepted by ${report.accepted?.by ?? ''}`,
    );
  } finally {
    branch.close();
  }
  console.say(
    `已建分支 ${name}，条目都还没有开放。审核后合并：git merge ${name}`,
    `The branch ${name} has been made; its records are not open yet. After review: git merge ${name}`,
  );
  return true;
}

const IMPORT = { mapping: {}, setAside: false } as const;
const SCANS = { wholeNames: false, kind: 'page', move: false, setAside: false } as const;

/** The same project as it stands on the branch. */
function moveSettings(settings: Settings, { move, folder }: Branch): Settings {
  return {
    ...settings,
    projectRoot: folder,
    contentRoots: settings.contentRoots.map(move),
    masters:
      settings.masters !== undefined && existsSync(settings.masters) ? settings.masters : undefined,
  };
}

/** Under the name it had, which says its format. */
function stageCatalogue({ catalogue }: InspectedPackage, stage: string): string {
  if (!catalogue) throw new Error('a package without a catalogue is never accepted');
  mkdirSync(stage, { recursive: true });
  const file = path.join(stage, `catalogue${path.extname(catalogue.file)}`);
  copyFileSync(catalogue.file, file);
  return file;
}

/** The pictures under numbers, and a table that says whose they are; nothing where there are none. */
function stageScans(
  { entries }: InspectedPackage,
  stage: string,
): { readonly folder: string; readonly sheet: string } | undefined {
  const folder = path.join(stage, 'scans');
  mkdirSync(folder, { recursive: true });
  const rows = entries.flatMap(({ referenceCode, files }, entry) =>
    files
      .filter(({ type }) => IMAGES.has(type))
      .map((file, page) => {
        const name = `${entry + 1}-${page + 1}${path.extname(file.file)}`;
        copyFileSync(file.file, path.join(folder, name));
        return [name, referenceCode].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
      }),
  );
  if (rows.length === 0) return undefined;
  const sheet = path.join(stage, 'scans.csv');
  writeFileSync(sheet, ['文件名,档号', ...rows].join('\n'));
  return { folder, sheet };
}
