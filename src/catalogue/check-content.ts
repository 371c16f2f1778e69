import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkConsents } from './check-consents.ts';
import { checkCovers } from './check-covers.ts';
import { checkFacts } from './check-facts.ts';
import { checkHierarchy } from './check-hierarchy.ts';
import { checkLessons } from './check-lessons.ts';
import { checkLocations } from './check-locations.ts';
import { checkPlates } from './check-plates.ts';
import { checkRecordings } from './check-recordings.ts';
import { checkReferenceCodes } from './check-reference-codes.ts';

type Check = (everything: Everything) => Fault[];

const CHECKS: readonly Check[] = [
  checkReferenceCodes,
  checkAddresses,
  checkHierarchy,
  checkConsents,
  checkPlates,
  checkCovers,
  checkLessons,
  checkFacts,
  checkLocations,
  checkRecordings,
];

/** What can be said of entries among each other without offering any name. */
export function checkContent(everything: Everything): Fault[] {
  return CHECKS.flatMap((check) => check(everything));
}
