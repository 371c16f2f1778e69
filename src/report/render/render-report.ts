import { readFileSync } from 'node:fs';
import { formatPlace } from '../../model/fault.ts';
import { getText, type Language } from '../../model/local-text.ts';
import { escapeHtml } from '../../formats/escape-html.ts';
import { buildNumeral } from '../../site/numerals.ts';
import type { ContentReport } from '../build-report.ts';
import type { Finding } from '../finding.ts';
import { SECTIONS, type SectionName } from '../sections.ts';
import { renderBarChart } from './bar-chart.ts';
import { renderRates } from './render-rates.ts';
import { getWord, sayRest, type Word } from './words.ts';

/** Names of the files that belong together. */
export interface ReportFiles {
  readonly data: string;
  /** The edition in the other language, where there is one. */
  readonly other?: string | undefined;
}

/** In this order: what stands later holds. */
const SHEETS = [
  '../../styles/tokens.css',
  'report.css',
  'charts.css',
  'narrow-and-paper.css',
] as const;

/** Lines of one section; more make no report but a print-out. */
const MOST_LINES = 400;

/** One page that needs nothing else: no script, no font, no picture, no address outside. */
export function renderReport(
  report: ContentReport,
  language: Language,
  files: ReportFiles,
): string {
  const say = (word: Word): string => getWord(word, language);
  const title = `${say('title')} · ${escapeHtml(getText(report.site, language).text)}`;
  const sections = report.sections.flatMap((section, i) =>
    section.findings.length === 0
      ? []
      : [renderSection({ ...section, number: i + 1 }, language, files)],
  );
  const other = language === 'zh' ? 'en' : 'zh-Hans';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>
${SHEETS.map(readSheet).join('\n')}
@media print { @page { @top-center { content: '${say('inside')}'; } } }
</style>
</head>
<body>
<p class="inside"><strong>${say('inside')}</strong> ${say('insideWhy')}</p>
<main>
<header>
<p class="of">${escapeHtml(getText(report.site, language).text)}</p>
<h1>${say('title')}</h1>
<p class="made">${say('made')} ${report.date}${report.commit === undefined ? '' : ` · ${say('commit')} <code>${report.commit.slice(0, 10)}</code>`}${files.other === undefined ? '' : ` · <a href="${files.other}" lang="${other}" hreflang="${other}">${say('other')}</a>`}</p>
${renderFigures(report, say)}
</header>
${renderContents(report, language)}
<section aria-labelledby="coverage">
<h2 id="coverage">${say('coverage')}</h2>
<p class="lead">${say('coverageLead')}</p>
<div class="charts">
${(['decade', 'type', 'genre', 'holder'] as const)
  .map((name) =>
    renderBarChart(report.coverage[name], {
      ...{ id: `by-${name}`, title: say(name), of: say(name), language },
    }),
  )
  .join('\n')}
</div>
</section>
${renderRates(report, language)}
${sections.join('\n')}
</main>
</body>
</html>
`;

  function renderContents({ sections: all }: ContentReport, reader: Language): string {
    const rows = all.map(
      ({ name, findings }, i) =>
        `<li>${linkTo(findings.length > 0 ? name : undefined, `<span class="n">${buildNumeral(i + 1, reader)}</span> ${SECTIONS[name].title[reader]}`)} <b>${findings.length}</b></li>`,
    );
    return `<nav aria-labelledby="contents"><h2 id="contents">${say('contents')}</h2><ol>${rows.join('\n')}</ol></nav>`;
  }

  function renderSection(
    { name, findings, number }: ContentReport['sections'][number] & { readonly number: number },
    reader: Language,
    { data }: ReportFiles,
  ): string {
    const shown = findings.slice(0, MOST_LINES);
    const rest = findings.length - shown.length;
    const chart =
      name !== 'held'
        ? ''
        : renderBarChart(report.reasons, {
            ...{ id: 'by-reason', title: say('reasons'), of: say('reasons') },
            ...{ language: reader, only: say('entries') },
          });
    return `<section aria-labelledby="${name}">
<h2 id="${name}"><span class="n">${buildNumeral(number, reader)}</span> ${SECTIONS[name].title[reader]} <b>${findings.length}</b></h2>
<p class="lead">${escapeHtml(SECTIONS[name].lead[reader])}</p>
${chart}
<ul class="findings">${shown.map((finding) => renderFinding(finding, name, reader)).join('\n')}</ul>
${rest > 0 ? `<p class="none">${sayRest(rest, data, reader)}</p>` : ''}
</section>`;
  }

  function renderFinding(finding: Finding, name: SectionName, reader: Language): string {
    const { entry, title: named, isHeld, stops } = finding;
    const marks = [stops ? say('toMend') : '', isHeld && name !== 'held' ? say('held') : ''];
    const subject = [
      ...marks.filter((mark) => mark !== '').map((mark) => `<em>${mark}</em>`),
      named ? `<b>${escapeHtml(getText(named, reader).text)}</b>` : '',
      entry === undefined ? '' : `<code>${escapeHtml(entry)}</code>`,
    ].join(' ');
    return `<li><p>${subject} ${escapeHtml(finding[reader])}</p><code>${escapeHtml(formatPlace(finding))}</code></li>`;
  }
}

function renderFigures(report: ContentReport, say: (word: Word) => string): string {
  const all = report.sections.filter(({ name }) => name !== 'held');
  const findings = all.flatMap((section) => section.findings);
  const stops = findings.filter((finding) => finding.stops).length;
  const figures: readonly (readonly [string, number])[] = [
    [say('published'), report.records.published],
    [say('held'), report.records.held],
    [say('toMend'), stops],
    [say('toSee'), findings.length - stops],
  ];
  return `<dl class="figures">${figures
    .map(([name, n]) => `<div><dt>${name}</dt><dd>${n}</dd></div>`)
    .join('')}</dl>`;
}

/** Sections in which there is nothing are named in the contents and left out. */
function linkTo(name: SectionName | undefined, text: string): string {
  return name === undefined ? `<span>${text}</span>` : `<a href="#${name}">${text}</a>`;
}

function readSheet(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8').trim();
}
