import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeHtml } from '../../formats/escape-html.ts';
import { compareFaults, formatPlace, type Fault } from '../../model/fault.ts';
import type { Settings } from '../../settings.ts';
import { readExcerpt } from './excerpt.ts';
import { FAULT_PAGE_WORDS } from './words.ts';

/** Faults on the page; the rest are only counted, since one slip of the pen can make hundreds. */
const MOST_FAULTS = 50;

/**
 * Stands in place of every page while the content has faults: what is wrong, what to do, and the lines where it is,
 * which open in the curator's editor. It is the development server's own, and loads itself again when the faults
 * are mended.
 */
export function renderFaultPage(
  faults: readonly Fault[],
  { projectRoot, base, language }: Pick<Settings, 'projectRoot' | 'base' | 'language'>,
): string {
  const words = FAULT_PAGE_WORDS[language];
  const title = words.title(faults.length);
  const sorted = [...faults].sort(compareFaults);
  const rest = sorted.length - MOST_FAULTS;
  const items = sorted
    .slice(0, MOST_FAULTS)
    .map((fault) => renderFault(fault, path.resolve(projectRoot, fault.file), base, language));
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${readSheet('../../styles/tokens.css')}
${readSheet('fault-page.css')}
</style>
<script type="module" src="${base}@vite/client"></script>
<script type="module">
${readSheet('open-place.js')}
</script>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${words.lead}</p>
<ol>
${items.join('\n')}
</ol>
${rest > 0 ? `<p class="lead">${words.rest(rest)}</p>` : ''}
</main>
</body>
</html>
`;
}

function renderFault(
  fault: Fault,
  file: string,
  base: string,
  language: Settings['language'],
): string {
  const { line, field, value, code } = fault;
  // Vite opens the file in the editor that runs on this machine.
  const place = formatPlace({ file, line });
  const href = `${base}__open-in-editor?file=${encodeURIComponent(place)}`;
  const subject = [field, value].filter((part) => part !== undefined && part !== '');
  const excerpt = line === undefined ? [] : readExcerpt(file, line);
  const lines = excerpt.map(
    ({ number, text, isMeant }) =>
      `<span${isMeant ? ' class="is-meant"' : ''}><b>${number}</b>${escapeHtml(text)}</span>`,
  );
  return `<li>
<p class="cure">${escapeHtml(fault[language])}</p>
${subject.length === 0 ? '' : `<p class="subject">${subject.map((part) => `<code>${escapeHtml(part ?? '')}</code>`).join(' ')}</p>`}
<p class="place"><a href="${escapeHtml(href)}">${escapeHtml(formatPlace(fault))}</a> <span>[${escapeHtml(code)}]</span></p>
${lines.length === 0 ? '' : `<pre>${lines.join('')}</pre>`}
</li>`;
}

function readSheet(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
