import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const HERS = 'Ava Stone drives the No. 8 for Northline Racing.';

/** Sentences behind one on Stone of Northline that say a seat of Carter’s, and not whose it is. */
const OPEN: readonly string[] = [
  `${HERS} Ben Carter, the driver of the No. 12, was second.`,
  `${HERS} Ben Carter in the No. 12 finished third, a lap down.`,
  `${HERS} The last caution was for a spin by Ben Carter in the No. 12.`,
  `${HERS} Ben Carter crashed on Lap 3 in the No. 12.`,
  `${HERS} Ben Carter will be in the No. 12 again next year.`,
  `${HERS} Her cousin, Cleo Diaz, is an engineer on Ben Carter’s No. 12.`,
  'Ava Stone signed with Northline Racing. The trophy was handed over by Ben Carter, the current driver of the No. 12.',
  'Everybody near Northline Racing expects Ava Stone to sign. Ben Carter shrugs. “I’ll be in the 12 next year,” he said.',
  // A house that nothing is known of.
  `${HERS} Ben Carter drives the 12 at Castle Lane through 2027.`,
  `${HERS} Ben Carter is in the No. 12 at Bright Lane.`,
  `${HERS} Over at Bright Lane, Ben Carter will be in the No. 12 again next year.`,
  'Northline Racing hopes to keep Ava Stone. Ben Carter remains in the 12 for Hollow.',
  'Northline Racing is quick. A Hollow-Wynn car is quicker, and Ben Carter in the 12 is happy.',
];

/** Words like these of the team that goes on. */
const GOES_ON: readonly string[] = [
  'Northline Racing has set its drivers. Ben Carter will be in the No. 12.',
  'Northline Racing announced on Monday that Ava Stone drives the No. 8 next year. Ben Carter is in the No. 12.',
  'Ava Stone will drive the No. 8 for Northline Racing. Ben Carter returns to the team in the No. 12.',
  `${HERS} Her teammate Ben Carter is in the No. 12.`,
  `${HERS} Ben Carter is also back, in the No. 12.`,
  `${HERS} Ben Carter has the sister car, the No. 12.`,
  'Northline Racing sets its line-up\n\nAva Stone drives the No. 8 for Northline Racing. Ben Carter, the driver of the No. 12, was second.',
  'Ava Stone drives the No. 8 for Northline Racing. Ben Carter of Ohio joins her in the No. 12.',
];

/** The lines on Carter, told by what they say of his team. */
const teamsOfCarter = (body: string): string[] => [
  ...new Set(
    claimsOf('ride', '2026-07-15', body, ['driver', 'team']).filter((one) => one.includes('driver=Ben Carter')),
  ),
];

describe('a team told of one driver, and a seat of another', () => {
  it.each(OPEN)('is left open: %s', (text) => {
    expect(teamsOfCarter(text)).toEqual(['confirmed driver=Ben Carter']);
  });

  it.each(GOES_ON)('goes on: %s', (text) => {
    expect(teamsOfCarter(text)).toEqual(['confirmed driver=Ben Carter team=Northline Racing']);
  });
});

it('gives a teammate the team that stands before the word', () => {
  expect(
    teamsOfCarter(`${HERS} Mia Duke takes Dover and Pinecrest Motorsports teammate Ben Carter gets Iowa.`),
  ).toEqual(['confirmed driver=Ben Carter team=Pinecrest Motorsports']);
});
