import type { TourEvent } from './watch-tour.ts';
import type { WalkResult } from './walk-tour.ts';

const LONG_MS = 50;

export const HEADINGS = [
  'frames',
  'median, ms',
  'p95',
  'worst',
  'tasks over 50 ms while travelling (longest)',
  'while opening (longest)',
  'every tile drawn at arrival',
  'at rest',
];

/** One row of the table: frame times while the picture travels, long tasks, and arrivals with every tile. */
export function formatWalk({ log, stops, tasks }: WalkResult): string[] {
  const travels = findTravels(log.events, stops[0]);
  const frames = travels
    .flatMap(({ from, to }) =>
      log.frames
        .filter((time) => time >= from && time <= to)
        .map((time, index, times) => time - (times[index - 1] ?? time))
        .slice(1),
    )
    .sort((a, b) => a - b);
  const pick = (share: number) => (frames[Math.ceil(share * frames.length) - 1] ?? 0).toFixed(1);
  const describe = (times: readonly number[]) => {
    const long = times.filter((time) => time > LONG_MS).length;
    return `${long} (${Math.round(Math.max(0, ...times))})`;
  };
  const count = (name: TourEvent['name'], of: readonly string[]) => {
    const complete = of.filter((id) =>
      log.events.some(
        (event) => event.name === name && event.id === id && event.isComplete === true,
      ),
    );
    return `${complete.length} of ${of.length}`;
  };
  return [
    String(frames.length),
    pick(0.5),
    pick(0.95),
    pick(1),
    describe(tasks.after),
    describe(tasks.before),
    count('land', stops.slice(1)),
    count('arrive', stops),
  ];
}

/** From a stop's taking over until the picture is drawn there. */
function findTravels(events: readonly TourEvent[], first: string | undefined) {
  return events
    .filter(({ name, id }) => name === 'stop' && id !== first)
    .flatMap(({ id, time: from }) => {
      const end = events.find(
        (event) => event.name === 'land' && event.id === id && event.time >= from,
      );
      return end ? [{ from, to: end.time }] : [];
    });
}
