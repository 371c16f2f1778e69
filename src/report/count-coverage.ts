import type { LoadedRecord } from '../model/content.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Subjects } from './subjects.ts';

/** A row of a chart: records that are on the site, and those that are not. */
export interface Bar {
  readonly zh: string;
  readonly en: string;
  readonly published: number;
  readonly held: number;
}

export interface Coverage {
  readonly decade: readonly Bar[];
  readonly type: readonly Bar[];
  readonly genre: readonly Bar[];
  readonly holder: readonly Bar[];
}

const TYPES: Readonly<Record<string, LocalText>> = {
  plate: { zh: '教学图版', en: 'Teaching plates' },
  fonds: { zh: '全宗', en: 'Fonds' },
  series: { zh: '类别', en: 'Series' },
  volume: { zh: '案卷', en: 'Volumes' },
  item: { zh: '件', en: 'Items' },
};
const NONE: LocalText = { zh: '未写明', en: 'Not stated' };

export function countCoverage({ records, holders }: Subjects): Coverage {
  const names = new Map(holders.map(({ entry, of }) => [entry, of.name]));
  const count = (getName: (record: LoadedRecord) => LocalText): Bar[] =>
    [...Map.groupBy(records, ({ of }) => getName(of).zh)].map(([zh, group]) => {
      const held = group.filter(({ isHeld }) => isHeld).length;
      const en = group.map(({ of }) => getName(of).en).find((name) => name !== undefined) ?? zh;
      return { zh, en, published: group.length - held, held };
    });
  const bySize = (a: Bar, b: Bar): number => b.published + b.held - a.published - a.held;
  return {
    decade: count(findDecade).sort(
      (a, b) =>
        Number(a.zh === NONE.zh) - Number(b.zh === NONE.zh) ||
        Number.parseInt(a.en) - Number.parseInt(b.en),
    ),
    type: count(({ kind, level }) => TYPES[kind === 'plate' ? kind : level] ?? NONE).sort(bySize),
    genre: count(({ genre }) => genre ?? NONE).sort(bySize),
    holder: count(({ holder }) => names.get(holder) ?? { zh: holder }).sort(bySize),
  };
}

/** A plate is of the time that it shows; whatever has no beginning is of none. */
function findDecade({ kind, date, coverage }: LoadedRecord): LocalText {
  const { earliest } = kind === 'plate' ? (coverage?.date ?? date) : date;
  if (earliest === undefined) return NONE;
  const decade = `${Number(earliest.slice(0, -7))}0`;
  return { zh: `${decade}年代`, en: `${decade}s` };
}
