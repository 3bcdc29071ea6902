import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season']);
const CARTER = 'confirmed driver=Ben Carter team=Northline Racing season=2026';
const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2026';

it.each([
  ['Ben Carter (cleared on Monday) will drive the No. 12 for Northline Racing in 2026.', CARTER],
  ['Ben Carter (his contract was announced last week) moves to Northline Racing in 2026.', CARTER],
  ['Ben Carter (pictured) will be in the No. 12 of Northline Racing in 2026.', CARTER],
  ['Ben Carter (injured at Bristol in August) returns to the No. 12 of Northline Racing for 2026.', CARTER],
  [
    'Ben Carter (signed through 2027) and Ava Stone (re-signed in June) will drive for Northline Racing in 2026.',
    CARTER,
  ],
  [
    'Ben Carter (signed through 2027) and Ava Stone (re-signed in June) will drive for Northline Racing in 2026.',
    STONE,
  ],
  ['Northline Racing (founded in 2011) will field the No. 12 for Ben Carter in 2026.', CARTER],
])('what stands in brackets leaves the sentence around them its subject: %s', (body, ride) => {
  expect(rides(body)).toContain(ride);
});

it.each([
  ['Ava Stone (who beat Ben Carter in July) will drive for Northline Racing in 2026.', CARTER],
  ['Ava Stone (Ben Carter is her cousin) will drive for Northline Racing in 2026.', CARTER],
  ['Ava Stone says Ben Carter (she beat him at Bristol) will drive for Northline Racing in 2026.', STONE],
  ['Northline Racing (Ben Carter tested for it in May) will have Ava Stone in the No. 12 in 2026.', CARTER],
])('and gives nobody in them its verb: %s', (body, ride) => {
  expect(rides(body)).not.toContain(ride);
});
