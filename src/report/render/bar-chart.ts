import type { Language } from '../../model/local-text.ts';
import { escapeHtml } from '../../formats/escape-html.ts';
import type { Bar } from '../count-coverage.ts';
import { getWord } from './words.ts';

const ROW = 22;
const THICK = 12;
const WIDTH = 320;
/** Rows of a chart; the rest are added up in the last one. */
const MOST_ROWS = 24;

export interface ChartWords {
  readonly id: string;
  readonly title: string;
  /** Heading of the first column. */
  readonly of: string;
  readonly language: Language;
  /** Only one kind of count: what its column is called. */
  readonly only?: string;
}

/** A bar chart for the eye and the same figures as a table beside it; row stands beside row. */
export function renderBarChart(all: readonly Bar[], words: ChartWords): string {
  const bars = addUpRest(all);
  if (bars.length === 0) return '';
  const { id, title, of, language, only } = words;
  const most = Math.max(1, ...bars.map(({ published, held }) => published + held));
  const columns = only === undefined ? (['published', 'held'] as const) : (['held'] as const);
  const heads = columns.map(
    (column) => `<th scope="col">${only ?? getWord(column, language)}</th>`,
  );
  const rows = bars.map(
    (bar) =>
      `<tr><th scope="row">${escapeHtml(bar[language])}</th>${columns
        .map((column) => `<td>${bar[column]}</td>`)
        .join('')}</tr>`,
  );
  return `<figure class="chart" aria-labelledby="${id}">
<figcaption id="${id}">${title}</figcaption>
<table><thead><tr><th scope="col">${of}</th>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
${drawBars(bars, most, title)}
</figure>`;
}

function drawBars(bars: readonly Bar[], most: number, title: string): string {
  const height = bars.length * ROW;
  const draw = ({ published, held }: Bar, i: number): string => {
    const open = round((published / most) * WIDTH);
    const closed = round((held / most) * WIDTH);
    const y = i * ROW + (ROW - THICK) / 2;
    return `<rect class="is-published" y="${y}" width="${open}" height="${THICK}"/><rect class="is-held" x="${open}" y="${y}" width="${closed}" height="${THICK}"/>`;
  };
  return `<svg role="img" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none"><title>${title}</title>${bars.map(draw).join('')}</svg>`;
}

function addUpRest(bars: readonly Bar[]): readonly Bar[] {
  if (bars.length <= MOST_ROWS) return bars;
  const shown = bars.slice(0, MOST_ROWS - 1);
  const rest = bars.slice(shown.length);
  const sum = (kind: 'published' | 'held'): number =>
    rest.reduce((total, bar) => total + bar[kind], 0);
  return [
    ...shown,
    {
      zh: `其余 ${rest.length} 种`,
      en: `${rest.length} others`,
      published: sum('published'),
      held: sum('held'),
    },
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
