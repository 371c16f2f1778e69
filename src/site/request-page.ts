import { getTranslate } from '../i18n/strings.ts';
import { buildRecordPath } from '../model/addresses.ts';
import { formatDate } from '../model/date-display.ts';
import { buildRequestPath } from '../model/list-pages.ts';
import { getText, type Language } from '../model/local-text.ts';
import type { PublishedRecord } from '../model/published.ts';
import { buildLocalPath, buildHref, buildPageHref } from './addresses.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { buildCrumbs } from './crumbs.ts';
import { getEntry } from './entries.ts';
import type { Field } from './fields.ts';
import { buildRecordSteps, listAncestors } from './fonds-tree.ts';
import { getFormatAddresses } from './format-addresses.ts';
import { buildLanguagePaths, getLanguagesOf } from './languages.ts';
import { buildRecordLink } from './links.ts';
import { buildPageHead } from './page-head.ts';

export async function buildRequestPaths() {
  const catalogue = await getCatalogue();
  return buildLanguagePaths(
    [...catalogue.records.values()]
      .filter((record) => isRequested(catalogue, record))
      .map(({ id, holder, slug, title }) => ({
        params: { holder, slug },
        props: { id },
        languages: getLanguagesOf(title),
      })),
  );
}

/** Address of the slip, where the original can be asked for. */
export function findRequestHref(
  catalogue: SiteCatalogue,
  record: PublishedRecord,
  language: Language,
): string | undefined {
  if (!isRequested(catalogue, record)) return undefined;
  const { language: present } = getText(record.title, language);
  return buildPageHref(present, buildRequestPath(buildRecordPath(record.id)));
}

/** A whole fonds is brought to no table, a plate has no original, and a demonstration holding keeps none. */
export function isRequested(
  { holders }: SiteCatalogue,
  { kind, level, parts, holder, access }: PublishedRecord,
): boolean {
  const keeper = getEntry(holders, holder);
  return (
    kind === 'record' &&
    (level === 'volume' || level === 'item') &&
    !keeper.demonstration &&
    (parts.length === 0 || access !== undefined || keeper.access !== undefined)
  );
}

export async function getRequestPage(id: string, language: Language) {
  const catalogue = await getCatalogue();
  const record = getEntry(catalogue.records, id);
  const holder = getEntry(catalogue.holders, record.holder);
  const t = getTranslate(language);
  const title = t('request-title');
  const path = buildRecordPath(id);
  const name = getText(record.title, language).text;
  const above = listAncestors(catalogue, record);
  const plain = (label: string, text: string | undefined, isCode = false): readonly Field[] =>
    text === undefined ? [] : [{ label, values: [{ text, language, isCode }] }];
  const address = getFormatAddresses().site + buildHref(buildLocalPath(language, path));
  return {
    title,
    holder: holder.name,
    recordHref: buildRecordLink(record, language).href,
    head: await buildPageHead({
      title: `${title} · ${name}`,
      description: t('request-lead'),
      language,
      path: buildRequestPath(path),
      languages: getLanguagesOf(record.title),
      isIndexed: false,
    }),
    crumbs: buildCrumbs(
      language,
      [...buildRecordSteps(catalogue, record, language), buildRecordLink(record, language)],
      title,
    ),
    fields: [
      { label: t('field-holder'), values: [getText(holder.name, language)] },
      ...plain(t('field-reference-code'), record.referenceCode, true),
      { label: t('authority-kind'), values: [{ text: t(`level-${record.level}`), language }] },
      { label: t('request-title-field'), values: [getText(record.title, language)] },
      { label: t('field-creator'), values: [getText(record.creator, language)] },
      ...plain(t('field-date'), formatDate(record.date, language)),
      ...(above.length === 0
        ? []
        : [
            {
              label: t('request-part-of'),
              values: above.map((one) => getText(one.title, language)),
            },
          ]),
      ...plain(t('request-address'), address),
    ],
    access: record.access ?? holder.access,
    address: holder.address,
  };
}
