import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each([
  ['DGR-Crosley', 'DGR-Crosley'],
  ['Juncos Racing', 'Juncos Racing'],
  ['DJR Team Penske', 'DJR Team Penske'],
  ['A.J. Foyt Enterprises', 'A.J. Foyt Enterprises'],
  ['Hattori Racing', 'Hattori Racing Enterprises'],
  ['Childress Racing', 'Richard Childress Racing'],
  ['DGR', 'David Gilliland Racing'],
])('a team is called as its article calls it, and a short form in full: %s', (printed, team) => {
  expect(claimsOf('ride', '2026-08-12', `Ava Stone will drive for ${printed} in 2027.`, ['team'])).toEqual([
    `confirmed team=${team}`,
  ]);
});
