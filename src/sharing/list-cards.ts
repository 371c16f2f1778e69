import path from 'node:path';
import type { DerivedMedia, Derivative } from '../imaging/derivative.ts';
import { buildChapterPath, buildExhibitionPath, buildRecordPath } from '../model/addresses.ts';
import { getText, LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';
import { buildPartKey } from '../model/master.ts';
import { isPicture } from '../model/part.ts';
import { PLATE_MARK } from '../model/plate-mark.ts';
import type {
  PublishedCatalogue,
  PublishedExhibition,
  PublishedRecord,
} from '../model/published.ts';
import { formatRegion } from '../model/region.ts';
import { buildCard, type Card, type CardPicture, type CardText } from './card.ts';
import { PICTURE_BOX } from './card-layout.ts';

type Derivatives = ReadonlyMap<string, Derivative>;
type View = PublishedExhibition['cover'];

/** Where a card belongs: a page of the site in one language. */
export interface PageCard {
  /** Below the site's root without language, e.g. `records/shili/x/`. */
  readonly path: string;
  readonly language: Language;
  readonly card: Card;
}

/** Cards of the home page, exhibitions, chapters and records, in each language that has the page. */
export function listCards(
  catalogue: PublishedCatalogue,
  derivatives: Derivatives,
): readonly PageCard[] {
  const { site, exhibitions, records, holders } = catalogue;
  const recordsById = new Map(records.map((record) => [record.id, record]));
  const holdersBySlug = new Map(holders.map((holder) => [holder.slug, holder]));
  const cards: PageCard[] = [];
  const add = (
    pagePath: string,
    languages: readonly Language[],
    describe: (
      get: (text: LocalText) => string,
    ) => Pick<CardText, 'title' | 'eyebrow'> & Partial<CardText>,
    shown: Shown | undefined,
  ): void => {
    for (const language of languages) {
      const get = (text: LocalText): string => getText(text, language).text;
      const mark = shown?.record.kind === 'plate' ? get(PLATE_MARK) : undefined;
      const text = { language, site: get(site.name), mark, ...describe(get) };
      cards.push({ path: pagePath, language, card: buildCard(text, shown?.picture) });
    }
  };
  const find = (view: View): Shown | undefined => findShown(view, recordsById, derivatives);

  const front = exhibitions.find(({ slug }) => slug === site.front);
  add(
    '',
    LANGUAGES,
    (get) => ({ title: get(site.name), eyebrow: get(site.tagline), site: '' }),
    front && find(front.cover),
  );
  for (const exhibition of exhibitions) {
    const languages = LANGUAGES.filter(
      (language) =>
        exhibition.title[language] !== undefined &&
        exhibition.chapters.every((chapter) => chapter.languages.includes(language)),
    );
    add(
      buildExhibitionPath(exhibition.slug),
      languages,
      (get) => ({
        title: get(exhibition.title),
        eyebrow: exhibition.subtitle ? get(exhibition.subtitle) : '',
      }),
      find(exhibition.cover),
    );
    for (const chapter of exhibition.chapters)
      add(
        buildChapterPath(exhibition.slug, chapter.slug),
        languages,
        (get) => ({ title: get(chapter.title), eyebrow: get(exhibition.title) }),
        find(chapter.cover ?? exhibition.cover),
      );
  }
  for (const record of records) {
    const shown = findShown({ record: record.id }, recordsById, derivatives);
    const holder = holdersBySlug.get(record.holder);
    add(
      buildRecordPath(record.id),
      LANGUAGES.filter((language) => record.title[language] !== undefined),
      (get) => ({
        title: get(record.title),
        eyebrow: holder ? get(holder.name) : '',
        code: record.referenceCode,
        mark: record.kind === 'plate' ? get(PLATE_MARK) : undefined,
        summary: shown || !record.summary ? undefined : get(record.summary),
      }),
      shown,
    );
  }
  return cards;
}

interface Shown {
  readonly record: PublishedRecord;
  readonly picture: CardPicture;
}

function findShown(
  { record: id, part, xywh }: View,
  records: ReadonlyMap<string, PublishedRecord>,
  derivatives: Derivatives,
): Shown | undefined {
  const record = records.get(id);
  const partId = part ?? record?.parts.find(isPicture)?.id;
  if (!record || partId === undefined) return undefined;
  const derivative = derivatives.get(buildPartKey(id, partId));
  const media = xywh ? derivative?.crops.get(formatRegion(xywh)) : derivative;
  return media && { record, picture: pickSize(media) };
}

/** The smallest size that covers the card's picture, or the largest there is. */
function pickSize({ key, folder, media }: DerivedMedia): CardPicture {
  const fits = media.find(({ width, height }) => width >= PICTURE_BOX.w && height >= PICTURE_BOX.h);
  const size = fits ?? media.at(-1);
  if (!size) throw new Error('a picture without sizes');
  const { width, height } = size;
  return { key, width, height, file: path.join(folder, `${width}.jpg`) };
}
