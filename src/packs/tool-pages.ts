import { getTranslate, type StringKey, type Translate } from '../i18n/strings.ts';
import { pack } from '../i18n/zh/pack.ts';
import { LANGUAGES, type Language } from '../model/local-text.ts';
import { renderFrame } from './own-page.ts';

/** Where a browser compares the files with the list. */
export function renderVerifyPage(): string {
  return renderTool('pack-verify-title', 'pack/verify.js', (t, language) => [
    `<p>${t('pack-verify-lead')}</p>`,
    `<p class="tool-act"><button type="button" class="cover-way" data-verify="served" hidden>${t('pack-verify-start')}</button>`,
    `<label class="tool-choose" data-verify="chosen" hidden>${t('pack-verify-choose')}`,
    `<input type="file" webkitdirectory multiple></label></p>`,
    `<p class="tool-note" data-verify="note" hidden>${t('pack-verify-choose-note')}</p>`,
    `<p class="tool-status" role="status" data-verify="status"></p>`,
    `<ul class="tool-list" data-verify="list"></ul>`,
    renderStrings(language, 'pack-verify-'),
  ]);
}

/** Where a teacher finds the address for the class, as a QR code. */
export function renderSharePage(): string {
  return renderTool('pack-share-title', 'pack/share.js', (t, language) => [
    `<p>${t('pack-share-lead')}</p><ol>`,
    ...t('pack-share-steps')
      .split('\n')
      .map((step) => `<li>${step}</li>`),
    `</ol><p class="tool-note" data-share="note"></p>`,
    `<form class="tool-act" data-share="form" hidden><label>${t('pack-share-address')}`,
    `<input type="url" required data-share="address"></label>`,
    `<button class="cover-way">${t('pack-share-draw')}</button></form>`,
    `<div class="tool-code" data-share="code" aria-live="polite"></div>`,
    renderStrings(language, 'pack-share-'),
  ]);
}

type Render = (t: Translate, language: Language) => readonly string[];

function renderTool(title: StringKey, script: string, render: Render): string {
  const sections = LANGUAGES.map((language) => {
    const t = getTranslate(language);
    const heading = language === 'zh' ? 'h1' : 'h2';
    return [
      `<section class="tool" data-language="${language}"${language === 'en' ? ' lang="en"' : ''}>`,
      `<${heading}>${t(title)}</${heading}>`,
      ...render(t, language),
      `<noscript><p class="tool-note">${t('pack-script')}</p></noscript>`,
      `<p><a href="index.html">${t('pack-back')}</a></p></section>`,
    ].join('\n');
  });
  return renderFrame({ title: getTranslate('zh')(title), body: sections.join('\n'), script });
}

/** What its script says. */
function renderStrings(language: Language, prefix: string): string {
  const keys = (Object.keys(pack) as (keyof typeof pack)[]).filter((key) => key.startsWith(prefix));
  const strings = Object.fromEntries(keys.map((key) => [key, getTranslate(language)(key)]));
  const json = JSON.stringify(strings).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}
