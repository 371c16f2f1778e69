import { getTranslate } from '../i18n/strings.ts';
import {
  buildChapterPath,
  buildExhibitionPath,
  buildLabelPath,
  buildRecordPath,
} from '../model/addresses.ts';
import { formatDate } from '../model/date-display.ts';
import { getText, LANGUAGES, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildQr, type QrDrawing } from '../sharing/qr.ts';
import { buildPageHref } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';
import { getExhibitionLanguages } from './exhibition-languages.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildNumeral } from './numerals.ts';
import { buildPageHead, type PageHead } from './page-head.ts';
import { listRecordIds } from './shown-records.ts';

/** One A6 sheet for the wall of a physical show. */
export interface WallLabel {
  readonly eyebrow: string;
  readonly title: string;
  /** Set smaller. */
  readonly isLong: boolean;
  /** The title in the other language, where it has one. */
  readonly second?: { readonly text: string; readonly language: Language } | undefined;
  readonly facts: readonly string[];
  readonly text?: string | undefined;
  readonly code?: string | undefined;
  readonly credit?: string | undefined;
  readonly mark?: string | undefined;
  readonly url: string;
  readonly qr: QrDrawing;
  readonly invitation: string;
}

export interface LabelsPage {
  readonly head: PageHead;
  readonly title: string;
  /** The page they belong to. */
  readonly href: string;
  /** Four to an A4 sheet. */
  readonly sheets: readonly (readonly WallLabel[])[];
}

const LABELS_A_SHEET = 4;
/** What has room on a label, in characters; a Latin letter takes half of a Chinese one's. */
const LONG_TITLE = { zh: 18, en: 48 } as const;
const TEXT_LENGTH = { zh: 150, en: 330 } as const;

export async function buildRecordLabelPaths() {
  const { records } = await getCatalogue();
  return buildLanguagePaths(
    [...records.values()].map(({ id, holder, slug, title }) => ({
      params: { holder, slug },
      props: { id },
      languages: getLanguagesOf(title),
    })),
  );
}

export async function getRecordLabelPage(id: string, language: Language): Promise<LabelsPage> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  return await buildPage(
    record.title,
    buildRecordPath(id),
    getLanguagesOf(record.title),
    [buildRecordLabel(catalogue, record, language)],
    language,
  );
}

/** Of the exhibition itself, of its chapters, and of every record it shows. */
export async function getExhibitionLabelsPage(
  slug: string,
  language: Language,
): Promise<LabelsPage> {
  const catalogue = await getCatalogue();
  const exhibition = getEntry(catalogue.exhibitions, slug);
  const t = getTranslate(language);
  const site = getText(catalogue.site.name, language).text;
  const build = (
    title: LocalText,
    path: string,
    eyebrow: string,
    text: LocalText | undefined,
  ): WallLabel => ({
    ...buildTitles(title, language),
    ...buildCode(path, language),
    eyebrow,
    facts: [],
    text: text && shorten(text, language),
    invitation: t('labels-scan-page'),
  });
  const name = getText(exhibition.title, language).text;
  const labels = [
    build(exhibition.title, buildExhibitionPath(slug), site, exhibition.summary),
    ...exhibition.chapters.map((chapter, index) =>
      build(
        chapter.title,
        buildChapterPath(slug, chapter.slug),
        `${name} · ${buildNumeral(index + 1, language)}`,
        chapter.summary,
      ),
    ),
    ...listRecordIds(catalogue, exhibition).map((id) =>
      buildRecordLabel(catalogue, getEntry(catalogue.records, id), language),
    ),
  ];
  const languages = getExhibitionLanguages(catalogue, exhibition);
  return await buildPage(exhibition.title, buildExhibitionPath(slug), languages, labels, language);
}

function buildRecordLabel(
  { holders }: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): WallLabel {
  const t = getTranslate(language);
  const get = (text: LocalText): string => getText(text, language).text;
  const isPlate = record.kind === 'plate';
  return {
    ...buildTitles(record.title, language),
    ...buildCode(buildRecordPath(record.id), language),
    eyebrow: get(getEntry(holders, record.holder).name),
    facts: [get(record.creator), formatDate(record.date, language)],
    text: record.summary && shorten(record.summary, language),
    code: record.referenceCode,
    credit: get(record.rights.credit),
    mark: isPlate ? t('plate-mark') : undefined,
    invitation: t('labels-scan'),
  };
}

function buildTitles(
  name: LocalText,
  language: Language,
): Pick<WallLabel, 'title' | 'isLong' | 'second'> {
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const text = name[other];
  const title = getText(name, language);
  return {
    title: title.text,
    isLong: title.text.length > LONG_TITLE[title.language],
    second: text === undefined ? undefined : { text, language: other },
  };
}

function buildCode(path: string, language: Language): Pick<WallLabel, 'url' | 'qr'> {
  const url = getFormatAddresses().site + buildPageHref(language, path);
  return { url, qr: buildQr(url) };
}

/** To whole sentences where there are any. */
function shorten(text: LocalText, language: Language): string {
  const present = getText(text, language);
  const limit = TEXT_LENGTH[present.language];
  const characters = [...present.text.replace(/\s+/g, ' ')];
  if (characters.length <= limit) return characters.join('');
  const head = characters.slice(0, limit).join('');
  const whole = /^.*[。！？.!?](?=\s|$|[^a-z])/su.exec(head)?.[0] ?? '';
  return whole.length > limit / 2 ? whole.trim() : `${head.trim()}…`;
}

async function buildPage(
  name: LocalText,
  path: string,
  languages: readonly Language[],
  labels: readonly WallLabel[],
  language: Language,
): Promise<LabelsPage> {
  const title = getTranslate(language)('labels-title', { title: getText(name, language).text });
  const sheets = Array.from({ length: Math.ceil(labels.length / LABELS_A_SHEET) }, (_, index) =>
    labels.slice(index * LABELS_A_SHEET, (index + 1) * LABELS_A_SHEET),
  );
  const href = buildPageHref(language, path);
  const head = await buildPageHead({
    title,
    description: title,
    language,
    path: buildLabelPath(path),
    languages,
    isIndexed: false,
  });
  return { head, title, href, sheets };
}
