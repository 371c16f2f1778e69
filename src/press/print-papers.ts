import { ContentFaults, type Fault } from '../model/fault.ts';
import { writePapers } from '../paper/write-papers.ts';
import type { Language } from '../model/local-text.ts';
import type { Settings } from '../settings.ts';
import type { Publication } from './publication.ts';

/**
 * Sets the sheets that the cache lacks.
 * @returns how many, and what to tell the curator, one line each
 * @throws ContentFaults with every sheet that could not be set
 */
export async function printPapers(
  { papers }: Pick<Publication, 'papers'>,
  { cacheDir, language }: Settings,
): Promise<{ readonly set: number; readonly notices: readonly string[] }> {
  const { set, failed } = await writePapers(papers, cacheDir);
  if (failed.size === 0) return { set, notices: listNotices(papers, language) };
  throw new ContentFaults([...failed].map(buildFault), language);
}

function buildFault([name, said]: readonly [string, string]): Fault {
  return {
    code: 'paper-failed',
    file: `papers/${name}`,
    zh: `这张纸没有排出来（${said}）。字体和排版程序随 npm ci 装好；若说的是缺字，请改用通行字。`,
    en: `this sheet could not be set (${said}). Its faces and its typesetter come with npm ci; if a glyph is wanting, write the current character.`,
  };
}

function listNotices(papers: Publication['papers'], language: Language): readonly string[] {
  return papers
    .filter(({ missing }) => missing.length > 0)
    .map(({ name, missing }) =>
      language === 'zh'
        ? `[paper-character] papers/${name}：排版字体里没有 ${missing.join(' ')}，纸上以〓代之；网页不受影响。`
        : `[paper-character] papers/${name}: the faces it is set in lack ${missing.join(' ')}; 〓 stands for them on paper, pages are not affected.`,
    );
}
