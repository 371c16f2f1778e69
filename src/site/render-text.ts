import { getEntry, render } from 'astro:content';

/** The text of a chapter or a lesson, as Astro renders its MDX file. */
export async function renderText(
  collection: 'chapters' | 'lessonTexts',
  id: string,
): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`[site] no text "${id}" among ${collection}`);
  return (await render(entry)).Content;
}
