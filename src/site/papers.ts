import { getTranslate } from '../i18n/strings.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedLesson, PublishedRecord } from '../model/published.ts';
import {
  buildPaperName,
  buildPosterName,
  PAPERS_FOLDER,
  type LessonPaperKind,
} from '../paper/addresses.ts';
import { buildHref } from './addresses.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { formatBytes } from './downloads.ts';

/** A sheet that a page offers. */
export interface PaperOffer {
  readonly label: string;
  readonly href: string;
  /** What it is called where it is saved. */
  readonly file: string;
  /** Format, pages, size. */
  readonly facts: string;
}

/** What of these kinds there is of a lesson. */
export function buildPaperOffers(
  { papers }: Pick<SiteCatalogue, 'papers'>,
  { slug, title }: Pick<PublishedLesson, 'slug' | 'title'>,
  kinds: readonly LessonPaperKind[],
  language: Language,
): readonly PaperOffer[] {
  const t = getTranslate(language);
  return kinds.flatMap((kind) => {
    const name = buildPaperName(slug, kind, language);
    const printed = papers.get(name);
    if (!printed) return [];
    const label = t(`paper-${kind}`);
    return [
      {
        label,
        href: buildHref(`${PAPERS_FOLDER}/${name}`),
        file: buildFileName(getText(title, language).text, label),
        facts: t('paper-size', { n: printed.pages, size: formatBytes(printed.bytes) }),
      },
    ];
  });
}

/** The wall poster of a plate. */
export function findPosterOffer(
  { papers }: Pick<SiteCatalogue, 'papers'>,
  { id, title }: Pick<PublishedRecord, 'id' | 'title'>,
  language: Language,
): PaperOffer | undefined {
  const t = getTranslate(language);
  const name = buildPosterName(id);
  const printed = papers.get(name);
  return (
    printed && {
      label: t('paper-poster'),
      href: buildHref(`${PAPERS_FOLDER}/${name}`),
      file: buildFileName(getText(title, language).text, 'A3'),
      facts: t('paper-size-a3', { size: formatBytes(printed.bytes) }),
    }
  );
}

/** Without what some disks refuse. */
function buildFileName(title: string, label: string): string {
  return `${title} ${label}.pdf`.replace(/[\\/:*?"<>|]+/g, ' ');
}
