import type { map as source } from '../zh/map.ts';

export const map = {
  'map-title': 'Map',
  'map-of': '{title}: where it was',
  'map-lead':
    'Places that this site speaks of. The circles are links, also when the map is enlarged.',
  'map-of-lead':
    'Places that this exhibition speaks of, and what happened there. The circles are links, also when the map is enlarged.',
  'map-sketch':
    'A sketch: positions are approximate, and rivers are lines drawn through points. There are no national, administrative or other boundaries, and nothing can be located, measured or cited by it.',
  'map-review-number': 'Map review number: {number}',
  'map-review-exemption': 'Why it needs no map review:',
  'map-alt':
    'A sketch map, north up, on which circles mark {n} places. They are listed below: {names}.',
  'map-label': 'Sketch map of places',
  'map-markers': 'Places on the map',
  'map-list': 'Places',
  'map-unplaced': 'Places not on the map',
  'map-unplaced-why':
    'Places without a reliable public source for their position, that are no single point, or whose exact position is to be protected, are listed by name only.',
  'map-position': 'Position',
  'map-within': 'in {name}',
} as const satisfies Record<keyof typeof source, string>;
