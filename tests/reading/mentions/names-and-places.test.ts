import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

it.each(['Britons', 'Germans', 'Texans'])('a name does not begin with whose people they are: %s', (people) => {
  const body = `${people} Ava Stone and Ben Carter will share the No. 7 of Northline Racing in 2025.`;
  expect(claimsOf('ride', '2025-01-10', body, ['driver', 'number'])).toEqual([
    'confirmed driver=Ava Stone number=7',
    'confirmed driver=Ben Carter number=7',
  ]);
});

it('a park for motorsports is no team', () => {
  const body = 'Ava Stone was the 2023 late model champion at Lonesome Hill Motorsports Park.';
  expect(claimsOf('ride', '2025-01-10', body, ['driver', 'team'])).toEqual([]);
});

it('whom only the words behind tell to be 25 is not "the 25-year-old" before', () => {
  const body =
    'Ava Stone finally has a full-time seat. The 25-year-old joins Northline Racing in 2026.\n\nBen Carter stays put. Carter, 25, won at Iowa.';
  expect(claimsOf('ride', '2025-10-09', body, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
});

it.each(['INDY NXT.', 'INDY NXT:'])('a label says of which series a paragraph is: %s', (label) => {
  const body = `FORMULA E. Cleo Diaz joins Andretti.\n\n${label} Ben Carter was fourth in the championship in 2025.`;
  expect(claimsOf('title', '2025-10-09', body, ['driver', 'series', 'position'])).toEqual([
    'confirmed driver=Ben Carter series=indynxt position=4',
  ]);
});
