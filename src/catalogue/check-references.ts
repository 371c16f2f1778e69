import type { LoadedRecord } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import type { PublishedCatalogue } from '../model/published.ts';
import { buildFault, buildFieldFault } from './build-fault.ts';
import { getHolderKey } from './keys.ts';
import { listReferences, type Reference } from './list-references.ts';
import type { Content } from './read-content.ts';
import { buildSuggest } from './suggest.ts';

/**
 * Every reference leads to an entry, released or not. To be run after the gate:
 * only what it published is offered as what may have been meant.
 */
export function checkReferences(
  { everything, known }: Content,
  published: PublishedCatalogue | undefined,
): Fault[] {
  const suggest = buildSuggest(published);
  const check = ({ origin, field, value, key, code }: Reference): Fault[] =>
    known.has(key)
      ? []
      : [buildFieldFault(code, origin, field, value, { name: value }, suggest(key))];
  return [...listReferences(everything).flatMap(check), ...checkHolders(everything.records, known)];
}

/** One fault a folder, however many records lie in it. */
function checkHolders(
  records: readonly LoadedRecord[],
  known: ReadonlyMap<string, string>,
): Fault[] {
  const folders = new Map(
    records.map(({ holder, origin }) => [holder, origin.file.split('/').slice(0, -2).join('/')]),
  );
  return [...folders]
    .filter(([holder]) => !known.has(getHolderKey(holder)))
    .map(([holder, file]) =>
      buildFault('unknown-holder', { file, value: holder }, { name: holder }),
    );
}
