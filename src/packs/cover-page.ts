import { getTranslate, type Translate } from '../i18n/strings.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import { renderFrame } from './own-page.ts';
import { buildRelative } from './pack-files.ts';
import type { PackStamp } from './stamp.ts';
import type { Subject } from './subject.ts';

export interface CoverFacts {
  readonly subject: Subject;
  readonly stamp: PackStamp;
  /** Files of the pack, by language. There may be no English. */
  readonly fronts: Readonly<Partial<Record<Language, string>>>;
  /** File of the pack. */
  readonly picture: string | undefined;
  readonly pages: number;
  readonly records: number;
  /** `12.3 MB` */
  readonly size: string;
  readonly rights: readonly { readonly statement: string; readonly count: number }[];
  readonly site: { readonly name: LocalText; readonly origin: string | undefined };
}

const COVER = 'index.html';

/** What opens first: what this pack is, the way in, and the two pages about the pack. */
export function renderCover(facts: CoverFacts): string {
  const { subject, fronts, picture } = facts;
  const t = getTranslate('zh');
  const open = t(subject.kind === 'lesson' ? 'pack-open-lesson' : 'pack-open');
  const way = (file: string): string => buildRelative(COVER, file);
  const body = [
    picture === undefined ? '' : `<img class="cover-picture" src="${way(picture)}" alt="">`,
    `<header><p class="cover-kind">${t('pack-title')}</p>`,
    `<h1>${escapeHtml(subject.title.zh)}</h1>`,
    subject.title.en === undefined
      ? ''
      : `<p class="cover-other" lang="en">${escapeHtml(subject.title.en)}</p>`,
    `<p class="cover-lead">${escapeHtml(subject.summary.zh)}</p>`,
    '<p class="cover-ways">',
    fronts.zh === undefined ? '' : `<a class="cover-way" href="${way(fronts.zh)}">${open}</a>`,
    fronts.en === undefined
      ? ''
      : `<a class="cover-way" lang="en" href="${way(fronts.en)}">${t('pack-open-english')}</a>`,
    '</p></header>',
    renderFacts(facts, 'zh'),
    renderFacts(facts, 'en'),
  ];
  return renderFrame({ title: subject.title.zh, body: body.join('\n') });
}

function renderFacts(facts: CoverFacts, language: Language): string {
  const { stamp, pages, records, size, site } = facts;
  const t = getTranslate(language);
  const rows: [string, string][] = [
    [t('pack-version'), stamp.version],
    [t('pack-date'), stamp.date],
    [
      t('pack-holds'),
      [
        t('pack-pages', { n: pages }),
        t('pack-records', { n: records }),
        t('pack-size', { size }),
      ].join(language === 'zh' ? '，' : ', '),
    ],
    [t('pack-from'), [getText(site.name, language).text, site.origin].filter(Boolean).join(' · ')],
  ];
  return [
    `<section class="cover-facts"${language === 'en' ? ' lang="en"' : ''}>`,
    `<p>${t('pack-lead')}</p><dl>`,
    ...rows.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`),
    `<dt>${t('pack-rights')}</dt><dd>${renderRights(facts, t)}</dd>`,
    `<dt id="${language === 'zh' ? 'outside' : 'outside-en'}">${t('pack-outside')}</dt>`,
    `<dd>${t('pack-outside-note')}</dd></dl>`,
    `<ul class="cover-doors"><li><a href="share.html">${t('pack-share-title')}</a></li>`,
    `<li><a href="verify.html">${t('pack-verify-title')}</a></li></ul></section>`,
  ].join('\n');
}

function renderRights({ rights }: CoverFacts, t: Translate): string {
  const items = rights.map(
    ({ statement, count }) =>
      `<li>${escapeHtml(statement)} (${t('pack-rights-count', { n: count })})</li>`,
  );
  return `<ul class="cover-rights">${items.join('')}</ul>${t('pack-rights-note')}`;
}
