import { getTranslate } from '../i18n/strings.ts';
import type { ReadingOrder, ViewerPart } from '../islands/deep-zoom/part.ts';
import { buildEmbedPath, buildRecordPath } from '../model/addresses.ts';
import { getText, type Language } from '../model/local-text.ts';
import { isPicture } from '../model/part.ts';
import { buildPageHref } from './addresses.ts';
import { getCatalogue } from './catalogue.ts';
import type { EmbedFrame } from './embed-frame.ts';
import { getEntry } from './entries.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildPageHead } from './page-head.ts';
import { buildReadingOrder } from './reading-order.ts';
import { buildViewerParts } from './viewer.ts';

/** A record's picture, to be zoomed elsewhere. */
export interface EmbedPage extends EmbedFrame {
  readonly viewerParts: readonly ViewerPart[];
  readonly order: ReadingOrder;
}

export async function buildEmbedPaths() {
  const { records } = await getCatalogue();
  const pictured = [...records.values()].filter(({ parts }) => parts.some(isPicture));
  return buildLanguagePaths(
    pictured.map(({ id, holder, slug, title }) => ({
      params: { holder, slug },
      props: { id },
      languages: getLanguagesOf(title),
    })),
  );
}

export async function getEmbedPage(id: string, language: Language): Promise<EmbedPage> {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  const t = getTranslate(language);
  const title = getText(record.title, language).text;
  const href = buildPageHref(language, buildRecordPath(id));
  const parts = buildViewerParts(catalogue, record, language, 'record');
  return {
    head: await buildPageHead({
      title,
      description: title,
      language,
      path: buildEmbedPath(buildRecordPath(id)),
      languages: getLanguagesOf(record.title),
      isIndexed: false,
      movedTo: href,
    }),
    title,
    // Without script a part leads to its words on the record's page.
    viewerParts: parts.map((part) => ({ ...part, href: `${href}#part-${part.id}` })),
    order: buildReadingOrder(record),
    href,
    credit: getText(record.rights.credit, language).text,
    code: record.referenceCode,
    mark: record.kind === 'plate' ? t('plate-mark') : undefined,
    invitation: t('embed-full', { site: getText(catalogue.site.name, language).text }),
  };
}
