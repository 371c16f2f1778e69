import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { buildFieldFault } from './build-fault.ts';

/** A 档号, present or former, means one record of its holder; a part id one part of its record. */
export function checkReferenceCodes({ records }: Everything): Fault[] {
  const faults: Fault[] = [];
  const taken = new Map<string, string>();
  for (const { holder, origin, referenceCode, formerCodes, parts } of records) {
    const codes = [
      ['referenceCode', referenceCode] as const,
      ...formerCodes.map((code, i) => [`formerCodes.${i}`, code] as const),
    ];
    for (const [field, code] of codes) {
      const key = `${holder}\n${code}`;
      const other = taken.get(key);
      if (other === undefined) taken.set(key, origin.file);
      else if (other !== origin.file) {
        const names = { other };
        faults.push(buildFieldFault('duplicate-reference-code', origin, field, code, names));
      }
    }
    const ids = new Set<string>();
    for (const [i, { id }] of parts.entries()) {
      if (ids.has(id)) {
        faults.push(buildFieldFault('duplicate-part-id', origin, `parts.${i}.id`, id));
      }
      ids.add(id);
    }
  }
  return faults;
}
