import type { LoadedExhibition } from '../model/content.ts';

/** An exhibition without the chapters that are withdrawn, and without their texts, whether these are still there or not. */
export function closeChapters(exhibition: LoadedExhibition): LoadedExhibition {
  const chapters = exhibition.chapters.filter(({ withdrawn }) => !withdrawn);
  if (chapters.length === exhibition.chapters.length) return exhibition;
  const open = new Set(chapters.map(({ slug }) => slug));
  return {
    ...exhibition,
    chapters,
    texts: exhibition.texts.filter(({ chapter }) => open.has(chapter)),
  };
}
