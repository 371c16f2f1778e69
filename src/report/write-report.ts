import path from 'node:path';
import { writeAside } from '../intake/write-files.ts';
import { ContentFaults } from '../model/fault.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import type { Settings } from '../settings.ts';
import type { ContentReport } from './build-report.ts';
import { renderReport } from './render/render-report.ts';

const NAMES = {
  zh: 'content-report.html',
  en: 'content-report.en.html',
  data: 'content-report.json',
} as const;

/**
 * Writes the editions and the data beside them; refused inside the site and inside content, whence it would be
 * published or read.
 * @returns the files, the data last
 * @throws ContentFaults where the folder is one of those
 */
export function writeReport(
  settings: Settings,
  report: ContentReport,
  folder: string,
  language?: Language,
): readonly string[] {
  const { projectRoot, outDir, contentRoots, language: reader } = settings;
  const closed = [outDir, path.join(projectRoot, 'public'), ...contentRoots];
  if (closed.some((root) => isWithin(folder, root))) {
    const fault = {
      code: 'report-would-be-public',
      file: folder,
      field: '--out',
      zh: '报告写着没有公开的条目，不能放在网站的输出、public 或内容文件夹里。请写到别处，如 reports。',
      en: 'the report names what is held back: it may not lie inside the built site, public or content. Write it elsewhere, such as reports.',
    };
    throw new ContentFaults([fault], reader);
  }
  const editions = LANGUAGES.filter((one) => language === undefined || one === language);
  const pages = editions.map((edition) => {
    const other = editions.find((one) => one !== edition);
    const files = { data: NAMES.data, other: other && NAMES[other] };
    const file = path.join(folder, NAMES[edition]);
    writeAside(file, renderReport(report, edition, files));
    return file;
  });
  const data = path.join(folder, NAMES.data);
  writeAside(data, `${JSON.stringify(report, null, 2)}\n`);
  return [...pages, data];
}

function isWithin(folder: string, root: string): boolean {
  const inside = path.relative(root, folder);
  return !inside.startsWith('..') && !path.isAbsolute(inside);
}
