import type { Language } from '../model/local-text.ts';

export type PaperKind = 'worksheet' | 'answers' | 'plan' | 'route' | 'poster';
export type LessonPaperKind = Exclude<PaperKind, 'poster'>;

/** Below the root of the site; nothing else lies there. */
export const PAPERS_FOLDER = 'papers';

/** Of a lesson's sheet. */
export function buildPaperName(lesson: string, kind: LessonPaperKind, language: Language): string {
  return `${lesson}-${kind}-${language}.pdf`;
}

const POSTER = '-a3.pdf';

/** In both languages at once. No lesson's sheet ends like that. */
export function buildPosterName(record: string): string {
  return `${record.replace('/', '-')}${POSTER}`;
}

/** @param file below the site's root */
export function isPosterPath(file: string): boolean {
  return file.startsWith(`${PAPERS_FOLDER}/`) && file.endsWith(POSTER);
}
