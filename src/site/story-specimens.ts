import { getText, type Language } from '../model/local-text.ts';
import { isRecording } from '../model/part.ts';
import { formatRegion } from '../model/region.ts';
import type { FigureItem } from '../story/story.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { buildRecording } from './recordings.ts';
import { buildTextNotes } from './text-notes.ts';

/** How many stops of a tour are shown. */
const STOPS = 2;

/** What stories are made of, as the chapters of the front exhibition have it; nothing where it has no text. */
export function buildStorySpecimens(catalogue: SiteCatalogue, language: Language) {
  const { slug, chapters, cover } = getEntry(catalogue.exhibitions, catalogue.site.front);
  const told = chapters.flatMap((chapter) =>
    [language, 'zh'].flatMap(
      (one) => catalogue.stories.get(`${slug}/${chapter.slug}/${one}`) ?? [],
    ),
  );
  const [story] = told;
  const { id, parts } = getEntry(catalogue.records, cover.record);
  const part = parts.find((one) => one.id === cover.part) ?? parts[0];
  const line = part?.lines.find(({ text }) => text.length > 12) ?? part?.lines[0];
  const stops = told
    .map(({ figures }) => figures.filter(({ kind }) => kind === 'Stop').flatMap(getItems))
    .find(({ length }) => length >= STOPS);
  return (
    story && {
      story,
      notes: buildTextNotes(catalogue, story, language).slice(0, 1),
      record: id,
      part: part?.id,
      xywh: cover.xywh && formatRegion(cover.xywh),
      quotation: line?.text ?? '',
      stops: (stops ?? []).slice(0, STOPS).map((stop) => buildStop(catalogue, stop, language)),
    }
  );
}

/** The first record of sound or film. */
export function findRecordingSpecimen(catalogue: SiteCatalogue, language: Language) {
  for (const record of catalogue.records.values()) {
    const part = record.parts.find(isRecording);
    if (part) return buildRecording(catalogue, record, part, language);
  }
  return undefined;
}

function getItems({ items }: { readonly items: readonly FigureItem[] }) {
  return items.flatMap(({ region, ...place }) => (region ? [{ ...place, region }] : []));
}

/** Its words are those that stand there. */
function buildStop(
  { records }: SiteCatalogue,
  { record: id, part, region }: ReturnType<typeof getItems>[number],
  language: Language,
) {
  const record = getEntry(records, id);
  const { x, y, w, h } = region;
  const there = record.parts
    .find((one) => one.id === part)
    ?.lines.filter(
      (line) =>
        line.region &&
        line.region.x >= x &&
        line.region.y >= y &&
        line.region.x + line.region.w <= x + w &&
        line.region.y + line.region.h <= y + h,
    )
    .map(({ text }) => text);
  return {
    record: id,
    part,
    xywh: formatRegion(region),
    words: there?.slice(0, 2).join('　') || getText(record.title, language).text,
  };
}
