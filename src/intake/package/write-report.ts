import type { Language } from '../../model/local-text.ts';
import { buildFindingKey, type Finding, PROPERTIES, type Property } from './finding.ts';
import { type IntakeReport, listOpen } from './report.ts';

const SAY = {
  zh: {
    title: '接收检测报告',
    basis: '依 DA/T 70《文书类电子档案检测一般要求》的真实性、完整性、可用性、安全性四项。',
    package: '数据包',
    depositor: '移交单位',
    contact: '联系人',
    date: '移交日期',
    agreement: '移交文据号',
    inspected: '检测日期',
    size: (files: number, bytes: string) => `${files} 个文件，${bytes}`,
    unknown: '未写明',
    columns: ['项目', '检查', '发现', '结论'],
    looked: {
      authenticity: (n: number) => `核对校验值 ${n} 个，移交信息四项`,
      completeness: (n: number) => `目录与文件互相核对，共 ${n} 项`,
      usability: (n: number) => `打开并解码 ${n} 个文件`,
      safety: (n: number) => `查看路径、类型与内容 ${n} 个文件`,
    },
    names: {
      authenticity: '真实性',
      completeness: '完整性',
      usability: '可用性',
      safety: '安全性',
    },
    passed: '合格',
    waived: '经说明予以接收',
    failed: '不合格',
    findings: '发现',
    none: '没有发现问题。',
    where: '位置',
    what: '问题与办法',
    state: '处理',
    mustMend: '须改正',
    mayWaive: '可说明后接收',
    waivedBy: (by: string, reason: string) => `${by}：${reason}`,
    entries: '目录条目与文件',
    code: '档号',
    heading: '题名',
    files: '文件',
    list: '全部文件',
    signature: '签收',
    accepted: (by: string, date: string) => `${by}，${date}`,
    pending: '尚未签收',
    line: '签字：　　　　　　　　　　日期：',
  },
  en: {
    title: 'Report of intake',
    basis: 'By the four properties of DA/T 70: authenticity, completeness, usability, safety.',
    package: 'Package',
    depositor: 'Depositor',
    contact: 'Contact',
    date: 'Handed over',
    agreement: 'Agreement',
    inspected: 'Inspected',
    size: (files: number, bytes: string) => `${files} files, ${bytes}`,
    unknown: 'not stated',
    columns: ['Property', 'Looked at', 'Findings', 'Verdict'],
    looked: {
      authenticity: (n: number) => `${n} hashes compared, four statements of origin`,
      completeness: (n: number) => `catalogue and files, both ways, ${n} together`,
      usability: (n: number) => `${n} files opened and decoded`,
      safety: (n: number) => `path, type and content of ${n} files`,
    },
    names: {
      authenticity: 'Authenticity',
      completeness: 'Completeness',
      usability: 'Usability',
      safety: 'Safety',
    },
    passed: 'passed',
    waived: 'taken in with reasons',
    failed: 'failed',
    findings: 'Findings',
    none: 'Nothing was found.',
    where: 'Where',
    what: 'What is wrong, and the cure',
    state: 'State',
    mustMend: 'to be mended',
    mayWaive: 'may be waived',
    waivedBy: (by: string, reason: string) => `${by}: ${reason}`,
    entries: 'Entries and their files',
    code: 'Code',
    heading: 'Title',
    files: 'Files',
    list: 'All files',
    signature: 'Accepted',
    accepted: (by: string, date: string) => `${by}, ${date}`,
    pending: 'not yet',
    line: 'Signature:                              Date:',
  },
} as const;

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
.failed, .blocking { color: #a5281b; font-weight: 600; }
.passed { color: #2c5a3a; }
footer { margin-top: 3rem; border-top: 1px solid #1d1a16; padding-top: 1rem; break-inside: avoid; }
@media print { body { margin: 0; max-width: none; background: none; font-size: 10.5pt; } }
`;

/** One page that needs no script and no other file, to be read on a screen and to be printed and signed on A4. */
export function writeReportPage(report: IntakeReport, language: Language): string {
  const say = SAY[language];
  const { package: own, origin, accepted } = report;
  const facts = [
    [say.package, `${escape(own.name)}<br><code>sha256 ${own.sha256}</code>`],
    ['', say.size(own.files, formatBytes(own.bytes))],
    [say.depositor, escape(origin.from ?? say.unknown)],
    [say.contact, escape(origin.contact ?? say.unknown)],
    [say.date, escape(origin.date ?? say.unknown)],
    [say.agreement, escape(origin.agreement ?? say.unknown)],
    [say.inspected, report.inspected],
  ].map(([name = '', value = '']) => `<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say.title} · ${escape(own.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p>${say.basis}</p>
<table><tbody>${facts.join('')}</tbody></table>
${writeTable(
  say.columns,
  PROPERTIES.map((property) => summarize(report, property, language)),
)}
<h2>${say.findings}</h2>
${report.findings.length === 0 ? `<p>${say.none}</p>` : writeFindings(report, language)}
<h2>${say.entries}</h2>
${writeTable(
  [say.code, say.heading, say.files],
  report.entries.map(({ referenceCode, title, files }) => [
    escape(referenceCode),
    escape(title),
    files.map(escape).join('<br>'),
  ]),
)}
<h2>${say.list}</h2>
${writeTable(
  [say.files, 'SHA-256'],
  report.files.map(({ path, bytes, sha256, type }) => [
    `${escape(path)}<br>${type} · ${formatBytes(bytes)}`,
    `<code>${sha256}</code>`,
  ]),
)}
</main>
<footer>
<p><strong>${say.signature}</strong>　${escape(accepted ? say.accepted(accepted.by, accepted.date) : say.pending)}</p>
<p>${say.line}</p>
</footer>
</body>
</html>
`;
}

function summarize(report: IntakeReport, property: Property, language: Language): string[] {
  const say = SAY[language];
  const own = report.findings.filter((finding) => finding.property === property);
  const isOpen = listOpen(report).some((finding) => finding.property === property);
  const verdict = isOpen ? 'failed' : own.length > 0 ? 'waived' : 'passed';
  return [
    say.names[property],
    say.looked[property](report.looked[property]),
    String(own.length),
    `<span class="${verdict}">${say[verdict]}</span>`,
  ];
}

function writeFindings(report: IntakeReport, language: Language): string {
  const say = SAY[language];
  const rows = report.findings.map((finding) => [
    `${escape(finding.file ?? report.package.name)}<br><code>${finding.code}</code>`,
    escape(finding[language]) +
      (finding.value === undefined ? '' : `<br><code>${escape(finding.value)}</code>`),
    describeState(report, finding, language),
  ]);
  return writeTable([say.where, say.what, say.state], rows);
}

function describeState(report: IntakeReport, finding: Finding, language: Language): string {
  const say = SAY[language];
  if (finding.weight === 'blocking') return `<span class="blocking">${say.mustMend}</span>`;
  const keys = [buildFindingKey(finding), finding.code];
  const waiver = report.waivers.find((one) => keys.includes(one.finding));
  return waiver ? escape(say.waivedBy(waiver.by, waiver.reason)) : say.mayWaive;
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

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
