import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'season', 'number'];
const NEWS =
  'Northline Racing will expand to two full-time teams in the NASCAR Xfinity Series next year, and Ava Stone will drive the new No. 72.\n\nStone is in her second season in the Truck Series with Pinecrest Motorsports, driving the No. 30 Ford.\n\n';

it('gives another car of the team the series in which the article has the team race in that season', () => {
  expect(
    claimsOf('ride', '2025-09-14', `${NEWS}Dan Marsh returns to Northline’s No. 27 for a third year.`, SLOTS),
  ).toContain('confirmed driver=Dan Marsh team=Northline Racing series=xfinity season=2026 number=27');
});

it('leaves it open where the team races in two, and where the sentence names another', () => {
  const two = `${NEWS}Eve Torres will drive the No. 3 Chevrolet for Northline Racing in the Truck Series in 2026.\n\nDan Marsh returns to Northline’s No. 27 for a third year.`;
  expect(claimsOf('ride', '2025-09-14', two, SLOTS).filter((ride) => /Marsh.*2026/.test(ride))).toEqual([
    'confirmed driver=Dan Marsh team=Northline Racing season=2026 number=27',
  ]);
  const other = `${NEWS}Dan Marsh, a winner in the ARCA Series, returns to Northline’s No. 27 for a third year.`;
  expect(claimsOf('ride', '2025-09-14', other, SLOTS).filter((ride) => /Marsh.*2026/.test(ride))).toEqual([
    'confirmed driver=Dan Marsh team=Northline Racing season=2026 number=27',
  ]);
});
