import { getTranslate } from '../i18n/strings.ts';
import { buildRecordPath } from '../model/addresses.ts';
import { LANGUAGES } from '../model/local-text.ts';
import type { Plate } from '../plates/plate.ts';
import { buildPosterName } from './addresses.ts';
import { addQr } from './lesson-sheets.ts';
import { buildPaper, type Paper, type PaperFile } from './paper.ts';
import { buildSource } from './pictures.ts';
import { getRecord, say, type Shelf } from './shelf.ts';

/** Our own drawing of a published part of which nothing is redacted or held back in size. */
export interface PosterDrawing {
  /** `holder/slug` */
  readonly record: string;
  readonly part: string;
  readonly plate: Plate;
}

/** An A3 sheet for the wall, in both languages: the drawing itself, not its pixels. */
export function buildPoster(
  { record: id, part: partId, plate }: PosterDrawing,
  shelf: Shelf,
): Paper {
  const record = getRecord(shelf, id);
  const part = record.parts.find((one) => one.id === partId);
  if (!part) throw new Error(`[paper] no part "${partId}" of "${id}"`);
  const files = new Map<string, PaperFile>();
  const drawing = 'drawing.svg';
  files.set(drawing, { name: drawing, text: plate.svg });
  const languages = LANGUAGES.filter((language) => record.title[language] !== undefined);
  const words = languages.map((language) => {
    const setting = { ...shelf, language, t: getTranslate(language) };
    const { title, source, mark } = buildSource(record, setting);
    const summary = record.summary?.[language];
    return { language, title, source, mark, summary };
  });
  const url = shelf.address === undefined ? undefined : shelf.address + buildRecordPath(id);
  const data = {
    language: 'zh',
    title: say({ language: 'zh' }, record.title),
    site: say({ language: 'zh' }, shelf.catalogue.site.name),
    drawing,
    alt: say({ language: 'zh' }, part.alt),
    width: plate.width,
    height: plate.height,
    words,
    online: url === undefined ? undefined : { url, file: addQr(url, files) },
  };
  return buildPaper({
    ...{ kind: 'poster', language: 'zh', data },
    name: buildPosterName(id),
    files: [...files.values()],
  });
}
