import type { Everything } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { hasMapReview } from '../model/map-review.ts';
import { buildFieldFault } from './build-fault.ts';

/** Only places lie somewhere; and where any does, maps are drawn, which state their review. */
export function checkLocations({ authorities, site, siteOrigin }: Everything): Fault[] {
  const located = authorities.filter(({ location }) => location);
  const misplaced = located
    .filter(({ kind }) => kind !== 'place')
    .map(({ origin }) => buildFieldFault('location-not-place', origin, 'location'));
  const first = located.find(({ kind, withdrawn }) => kind === 'place' && !withdrawn);
  if (!first || hasMapReview(site.mapReview)) return misplaced;
  const names = { file: first.origin.file };
  return [
    ...misplaced,
    buildFieldFault('places-map-review', siteOrigin, 'mapReview', undefined, names),
  ];
}
