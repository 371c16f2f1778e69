/** A day's file, as src/site/today-page.ts builds it. */
interface DayFile {
  readonly entries: readonly {
    readonly year: number;
    readonly text: string;
    readonly language: string;
    readonly marks: readonly string[];
  }[];
}

/** As many as the room holds that the page keeps for them. */
const SHOWN = 2;

/**
 * `<today-in-archives>`: puts what fell on this day, else on the next day that has something, into the room that the
 * page keeps for it. What stands there already stays when the day's file cannot be had.
 */
class TodayInArchives extends HTMLElement {
  connectedCallback(): void {
    const { files = '', days = '', next = '' } = this.dataset;
    const today = formatDay(new Date());
    const day = findDay(days.split(' '), today);
    const room = this.querySelector('.today-shown');
    if (day === undefined || !room) return;
    void readDay(`${files}${day}.json`).then((file) => {
      if (!file) return;
      const link = this.querySelector<HTMLAnchorElement>('.today-all a');
      if (link) link.hash = `day-${day.slice(0, 2)}-${day.slice(2)}`;
      room.replaceChildren(
        build('p', 'today-day', `${day === today ? '' : next}${sayDay(day)}`),
        buildList(file),
      );
    });
  }
}

function formatDay(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return two(date.getMonth() + 1) + two(date.getDate());
}

/** The next one from today on; after the last of the year the first. */
function findDay(days: readonly string[], today: string): string | undefined {
  return days.find((day) => day >= today) ?? days[0];
}

function sayDay(day: string): string {
  const date = new Date(2024, Number(day.slice(0, 2)) - 1, Number(day.slice(2)));
  return date.toLocaleDateString(document.documentElement.lang, { month: 'long', day: 'numeric' });
}

async function readDay(address: string): Promise<DayFile | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as DayFile) : undefined;
  } catch {
    return undefined;
  }
}

function buildList({ entries }: DayFile): HTMLElement {
  const list = build('ul', 'today-entries', '');
  list.setAttribute('role', 'list');
  for (const { year, text, language, marks } of entries.slice(0, SHOWN)) {
    const item = build('li', '', '');
    const words = build('span', 'today-text', text);
    if (!document.documentElement.lang.startsWith(language)) words.lang = language;
    item.append(build('b', '', String(year)), words);
    for (const mark of marks) item.append(build('small', 'day-mark', mark));
    list.append(item);
  }
  return list;
}

function build(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define('today-in-archives', TodayInArchives);
