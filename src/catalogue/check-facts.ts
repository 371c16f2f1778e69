import type { Everything, LoadedExhibition } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { buildFieldFault } from './build-fault.ts';

/** Every statement once, and those it cannot stand beside are in the same list. */
export function checkFacts({ exhibitions }: Everything): Fault[] {
  return exhibitions.flatMap(checkFactList);
}

function checkFactList({ facts, factsOrigin }: LoadedExhibition): Fault[] {
  const ids = new Set(facts.map(({ id }) => id));
  const seen = new Set<string>();
  return facts.flatMap(({ id, contests }, i) => {
    const isDuplicate = seen.has(id);
    seen.add(id);
    return [
      ...(isDuplicate ? [buildFieldFault('duplicate-fact', factsOrigin, `${i}.id`, id)] : []),
      ...contests.flatMap((other, k) =>
        ids.has(other) && other !== id
          ? []
          : [buildFieldFault('unknown-fact', factsOrigin, `${i}.contests.${k}`, other)],
      ),
    ];
  });
}
