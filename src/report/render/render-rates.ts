import { getText, type Language } from '../../model/local-text.ts';
import { escapeHtml } from '../../formats/escape-html.ts';
import type { ContentReport } from '../build-report.ts';
import { getWord } from './words.ts';

const WIDTH = 320;
const THICK = 12;

/** What each archive says it keeps and has opened, with a bar from nothing to the whole. */
export function renderRates({ holders }: ContentReport, language: Language): string {
  const say = (word: Parameters<typeof getWord>[0]): string => getWord(word, language);
  const rows = holders.map(({ holder, records, stated }) => {
    const name = escapeHtml(getText(holder.name, language).text);
    if (!stated) {
      return `<tr><th scope="row">${name}</th><td>${records}</td><td class="rate-none" colspan="3">${say('notStated')}</td></tr>`;
    }
    const { total, opened, rate, asOf, basis } = stated;
    const wide = Math.min(100, rate ?? 0);
    const bar = `<svg role="img" viewBox="0 0 ${WIDTH} ${THICK}" preserveAspectRatio="none"><title>${name} ${rate ?? '–'}%</title><rect class="is-held" width="${WIDTH}" height="${THICK}"/><rect class="is-published" width="${(wide * WIDTH) / 100}" height="${THICK}"/></svg>`;
    return `<tr><th scope="row">${name}<small>${say('asOf')} ${asOf} · ${escapeHtml(getText(basis, language).text)}</small></th><td>${records}</td><td>${opened} / ${total}</td><td>${rate === undefined ? '–' : `${rate}%`}</td><td>${bar}</td></tr>`;
  });
  return `<section aria-labelledby="rate">
<h2 id="rate">${say('rate')}</h2>
<p class="lead">${escapeHtml(say('rateLead'))}</p>
<table class="rates"><thead><tr><th scope="col">${say('holder')}</th><th scope="col">${say('here')}</th><th scope="col">${say('rateOf')}</th><th scope="col">${say('rate')}</th><td></td></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}
