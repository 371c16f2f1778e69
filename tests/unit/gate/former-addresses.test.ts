import { expect, it } from 'vitest';
import { buildUnnamedRedirects } from '../../../src/gate/former-addresses.ts';
import { buildAuthority, withdrawn } from './everything.ts';

const authorities = [
  buildAuthority('person', 'named'),
  buildAuthority('person', 'unnamed'),
  buildAuthority('person', 'never-published'),
  buildAuthority('person', 'withdrawn', { withdrawn }),
  buildAuthority('organisation', 'unnamed'),
];
const promised = [
  'persons/',
  'persons/named/',
  'en/persons/unnamed/',
  'persons/withdrawn/',
  'organisations/',
  'organisations/unnamed/',
];

it('a promised page of what nothing names any longer leads to the list of its kind, or past it', () => {
  const named = authorities.slice(0, 1);
  expect(buildUnnamedRedirects({ authorities, promised }, named)).toEqual([
    { from: 'organisations/', to: 'records/' },
    { from: 'persons/unnamed/', to: 'persons/' },
    { from: 'organisations/unnamed/', to: 'records/' },
  ]);
});
