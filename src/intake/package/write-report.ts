import { escapeHtml } from '../../formats/escape-html.ts';
import type { Language } from '../../model/local-text.ts';
import { buildFindingKey, type Finding, PROPERTIES, type Property } from './finding.ts';
import { judge, judgeWhole, type IntakeReport } from './report.ts';
import { REPORT_TEXTS } from './report-texts.ts';

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1d1a16; background: #f7f2e8;
  font: 15px/1.75 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif; }
h1, h2 { font-family: 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; line-height: 1.35; }
h1 { font-size: 1.9rem; border-bottom: 2px solid #a5281b; padding-bottom: .4rem; }
h2 { font-size: 1.2rem; margin-top: 2.2rem; }
table { width: 100%; border-collapse: collapse; font-size: .86rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #cfc4ad; overflow-wrap: anywhere; }
th { font-weight: 600; }
td:first-child code { white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
code { font: .8rem/1.5 ui-monospace, Menlo, Consolas, monospace; }
.failed, .blocking, .unlooked { color: #a5281b; font-weight: 600; }
.answerable, .waived { color: #7a4d00; font-weight: 600; }
.conclusion { border: 1px solid #1d1a16; border-left: .5rem solid #1d1a16; padding: .7rem 1rem; margin: 1.5rem 0; }
.conclusion strong { font-size: 1.15rem; }
.conclusion.passed { border-color: #2c5a3a; }
.conclusion.failed, .conclusion.unlooked { border-color: #a5281b; }
.conclusion.answerable, .conclusion.waived { border-color: #7a4d00; }
h3 { font-size: 1rem; margin: 1.4rem 0 .2rem; }
ul { margin: 0; padding: 0; list-style: none; }
.code { display: block; color: #5b5348; }
.facts th { width: 8em; }
.findings th:nth-child(1) { width: 34%; }
.findings th:nth-child(3) { width: 22%; }
.passed { color: #2c5a3a; }
footer { margin-top: 3rem; border-top: 1px solid #1d1a16; padding-top: 1rem; break-inside: avoid; }
.hands { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.5rem 3rem; }
.hands dl { display: grid; grid-template-columns: auto 1fr; gap: .9rem .8rem; margin: .8rem 0 0; align-items: end; }
.hands dd { margin: 0; min-height: 1.8rem; border-bottom: 1px solid #1d1a16; }
@media print { body { margin: 0; max-width: none; background: none; font-size: 10.5pt; } }
`;

/** One page that needs no script and no other file, to be read on a screen and to be printed and signed on A4. */
export function writeReportPage(report: IntakeReport, language: Language): string {
  const say = REPORT_TEXTS[language];
  const { package: own, origin, accepted, receiver } = report;
  const whole = judgeWhole(report);
  const facts = [
    [say.package, `${escapeHtml(own.name)}<br>${say.size(own.files, formatBytes(own.bytes))}`],
    ['SHA-256', `<code>${own.sha256}</code>`],
    [say.depositor, escapeHtml(origin.from ?? say.unknown)],
    [say.contact, escapeHtml(origin.contact ?? say.unknown)],
    [say.date, escapeHtml(origin.date ?? say.unknown)],
    [say.agreement, escapeHtml(origin.agreement ?? say.unknown)],
    [say.receiver, escapeHtml(receiver)],
    [say.inspected, report.inspected],
  ] as const;
  const rows = facts.map(
    ([name, value]) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say.title} · ${escapeHtml(own.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${say.basis}</p>
<p class="conclusion ${whole}"><strong>${say.conclusion}${language === 'zh' ? '：' : ': '}${say.verdicts[whole]}</strong><br>${say.conclusions[whole]}</p>
<table class="facts"><tbody>${rows.join('')}</tbody></table>
${writeTable(
  say.columns,
  PROPERTIES.map((property) => summarize(report, property, language)),
)}
<h2>${say.findings}</h2>
${report.findings.length === 0 ? `<p>${say.none}</p>` : PROPERTIES.map((property) => writeFindings(report, property, language)).join('\n')}
<h2>${say.entries}</h2>
${writeTable(
  [say.code, say.heading, say.files],
  report.entries.map(({ referenceCode, title, files }) => [
    escapeHtml(referenceCode),
    escapeHtml(title),
    files.map(escapeHtml).join('<br>'),
  ]),
)}
<h2>${say.list}</h2>
${writeTable(
  [say.files, 'SHA-256'],
  report.files.map(({ path, bytes, sha256, type }) => [
    `${escapeHtml(path)}<br>${type} · ${formatBytes(bytes)}`,
    `<code>${sha256}</code>`,
  ]),
)}
</main>
<footer>
<p><strong>${say.signature}</strong>　${escapeHtml(accepted ? say.accepted(accepted.by, accepted.date) : say.pending)}</p>
<div class="hands">
${[`${say.depositor} ${origin.from ?? ''}`, `${say.receiver} ${receiver}`].map((party) => writeHand(party, say.lines)).join('\n')}
</div>
</footer>
</body>
</html>
`;
}

function writeHand(party: string, lines: readonly string[]): string {
  const rows = lines.map((line) => `<dt>${line}</dt><dd></dd>`).join('');
  return `<section><strong>${escapeHtml(party.trim())}</strong><dl>${rows}</dl></section>`;
}

function summarize(report: IntakeReport, property: Property, language: Language): string[] {
  const say = REPORT_TEXTS[language];
  const count = report.findings.filter((finding) => finding.property === property).length;
  const verdict = judge(report, property);
  return [
    say.names[property],
    say.looked[property](report.looked[property]),
    String(count),
    `<span class="${verdict}">${say.verdicts[verdict]}</span>`,
  ];
}

/** Files of one finding that are shown; a package of ten thousand must stay a report somebody reads. */
const MOST_FILES = 20;

/** Findings of a property; what is said of many files alike is said once. */
function writeFindings(report: IntakeReport, property: Property, language: Language): string {
  const say = REPORT_TEXTS[language];
  const own = report.findings.filter((finding) => finding.property === property);
  if (own.length === 0) return '';
  const alike = Map.groupBy(own, (finding) =>
    [finding.code, finding[language], finding.value, describeState(report, finding, language)].join(
      '\n',
    ),
  );
  const rows = [...alike.values()].map((same) => {
    const [first] = same;
    if (!first) return [];
    const files = same.map(({ file }) => escapeHtml(file ?? report.package.name));
    const shown = files.slice(0, MOST_FILES).map((file) => `<li>${file}</li>`);
    if (files.length > MOST_FILES) shown.push(`<li>${say.more(files.length)}</li>`);
    return [
      `<ul>${shown.join('')}</ul>`,
      `${escapeHtml(first[language])}<code class="code">${first.code}</code>`,
      describeState(report, first, language),
    ];
  });
  return `<section class="findings"><h3>${say.names[property]}</h3>
${writeTable([say.where, say.what, say.state], rows)}</section>`;
}

function describeState(report: IntakeReport, finding: Finding, language: Language): string {
  const say = REPORT_TEXTS[language];
  if (finding.weight === 'blocking') return `<span class="blocking">${say.mustMend}</span>`;
  const keys = [buildFindingKey(finding), finding.code];
  const waiver = report.waivers.find((one) => keys.includes(one.finding));
  return waiver ? escapeHtml(say.waivedBy(waiver.by, waiver.reason)) : say.mayWaive;
}

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${cells}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function formatBytes(bytes: number): string {
  return bytes < 2 ** 20
    ? `${(bytes / 2 ** 10).toFixed(1)} KB`
    : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
