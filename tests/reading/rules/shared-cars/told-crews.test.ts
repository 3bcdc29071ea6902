import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const LIST =
  'Fifty-eight cars are on the preliminary list for the Rolex 24 At Daytona (Jan. 24-25), and president Joe Adler likes what he sees.';
const read = (body: string, lead = LIST): string[] =>
  claimsOfKinds(['ride', 'start'], '2025-11-15', `${lead}\n\n${body}`, [
    'driver',
    'team',
    'number',
    'season',
    'extent',
    'from',
  ]);
const start = (driver: string): string =>
  `start confirmed driver=${driver} team=Northline Racing number=12 season=2026 from=2026-01-24`;
const ride = (driver: string): string =>
  `ride confirmed driver=${driver} team=Northline Racing number=12 season=2026 extent=full-time`;

describe('who is in a shared car, told in sentences below the list of a race', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'Northline Racing has the No. 12 Cadillac again. Ava Stone and Ben Carter are regulars. Mia Torres gets the third seat.',
      [ride('Ava Stone'), ride('Ben Carter'), start('Mia Torres')],
    ],
    [
      'Northline Racing changes little. The No. 12 is as it was, with Ava Stone and Ben Carter for the season; they will have Mia Torres and, as the extra man at Daytona, Dan Marsh.',
      [ride('Ava Stone'), ride('Ben Carter'), start('Dan Marsh'), start('Mia Torres')],
    ],
    [
      'Northline Racing lists Ava Stone and Ben Carter in its white No. 12 Porsche, with Dan Marsh and one spot open.',
      [start('Ava Stone'), start('Ben Carter'), start('Dan Marsh')],
    ],
    [
      'Northline Racing has a new No. 12. Mia Torres has been added for the opener along with Dan Marsh.',
      [start('Dan Marsh'), start('Mia Torres')],
    ],
    [
      'Northline Racing brings the No. 12. Mia Torres does the endurance races, while Dan Marsh fills the fourth chair.',
      [start('Dan Marsh'), start('Mia Torres')],
    ],
    [
      'At Northline Racing it is the No. 12 again. Ava Stone and Ben Carter, together for a third year, are joined there by Mia Torres and Dan Marsh.',
      [start('Dan Marsh'), start('Mia Torres')],
    ],
    [
      'Northline Racing is back. Mia Torres and Dan Marsh complete the No. 12 for the opener.',
      [start('Dan Marsh'), start('Mia Torres')],
    ],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual([...expected].sort());
  });

  it.each([
    'Northline Racing has the No. 12. Mia Torres would have the third seat, but nobody has called her.',
    'Northline Racing has the No. 12. Ava Stone gets the third degree from her crew.',
    'Northline Racing has the No. 12. Dan Marsh, plus his dog, watched from the fence.',
  ])('but: %s', (body) => {
    expect(read(body).filter((claim) => claim.startsWith('start'))).toEqual([]);
  });

  it('and nothing of the kind is read without a list', () => {
    const body = 'Northline Racing has the No. 12 Cadillac again. Mia Torres gets the third seat.';
    expect(read(body, 'Daytona is quiet in November.').filter((claim) => claim.startsWith('start'))).toEqual([]);
  });

  it('a seat of now is of the season of the race', () => {
    expect(read('Ava Stone and Ben Carter have the No. 12 of Northline Racing.')).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing number=12 season=2026',
      'ride confirmed driver=Ben Carter team=Northline Racing number=12 season=2026',
    ]);
  });
});
