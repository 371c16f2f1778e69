import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getTranslate } from '../i18n/strings.ts';
import type { Language } from '../model/local-text.ts';
import type { BuiltPack } from './build-pack.ts';
import { listSitePages, type BuiltSite } from './built-site.ts';
import { formatMegabytes } from './format-size.ts';
import { PACKS_FOLDER } from './pack-files.ts';

/** As src/components/PackOffer.astro writes it, filled or not. */
const OFFER =
  /(<pack-offer data-slug="([a-z0-9-]+)" data-language="(zh|en)">)[^]*?(<\/pack-offer>)/g;

/** Says on the pages of the site which packs there are, how large, and how to know them again. */
export function fillOffers(site: BuiltSite, packs: readonly BuiltPack[]): void {
  const bySlug = new Map(packs.map((pack) => [pack.subject.slug, pack]));
  for (const page of listSitePages(site)) {
    const file = path.join(site.outDir, page);
    const html = readFileSync(file, 'utf8');
    const filled = html.replace(
      OFFER,
      (whole, open: string, slug: string, language: Language, close: string) => {
        const pack = bySlug.get(slug);
        return pack ? open + renderOffer(pack, site.base, language) + close : whole;
      },
    );
    if (filled !== html) writeFileSync(file, filled);
  }
}

/** A page as it was before, for what is made of it. */
export function emptyOffers(html: string): string {
  return html.replace(OFFER, '');
}

function renderOffer(
  { subject: { slug }, bytes, version, sha256 }: BuiltPack,
  base: string,
  language: Language,
): string {
  const t = getTranslate(language);
  const name = `${slug}.zip`;
  return [
    `<p class="pack-offer-lead">${t('pack-offer')}</p>`,
    `<a class="share-button" href="${base}${PACKS_FOLDER}/${name}" download="${name}">`,
    `${t('pack-download', { size: formatMegabytes(bytes) })}</a>`,
    `<p class="pack-offer-facts">${t('pack-version')} ${version} · SHA-256 <code>${sha256}</code></p>`,
  ].join('');
}
