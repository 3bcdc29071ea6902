import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'number', 'track', 'sponsor'];
const NEWS =
  'Ava Stone and Dan Marsh will take turns at the wheel of Northline Racing’s No. 05 Toyota Tundra in 2026 in the Truck Series. Marsh raced for Pinecrest Motorsports last year.';

it.each([
  [
    'Date | Track | Driver | Primary partner',
    '3/13 | Las Vegas Motor Speedway | Stone | Cole Grain',
    '4/10 | Martinsville Speedway | Marsh | TBA',
  ],
  [
    'Date / Track / Driver / Primary partner',
    'March 13 / Las Vegas Motor Speedway / Stone / Cole Grain',
    'April 10 / Martinsville Speedway / Marsh / TBA',
  ],
  [
    'Date – Track – Driver – Sponsor',
    'March 13 – Las Vegas Motor Speedway – Ava Stone – Cole Grain',
    'April 10 – Martinsville Speedway – Dan Marsh – TBD',
  ],
  [
    'Track · Date · Driver · Partner',
    'Las Vegas Motor Speedway · March 13 · Stone · Cole Grain',
    'Martinsville Speedway · April 10 · Marsh · none',
  ],
  [
    'Driver | Date | Track | Sponsor',
    'Stone | March 13 | Las Vegas Motor Speedway | Cole Grain',
    'Marsh | April 10 | Martinsville Speedway | TBA',
  ],
  [
    'Sponsor | Driver | Track | Date',
    'Cole Grain | Ava Stone | Las Vegas Motor Speedway | March 13',
    'TBD | Dan Marsh | Martinsville Speedway | April 10',
  ],
])('takes drivers and sponsors from the columns that the head of a table names: %s', (...rows) => {
  const text = `${NEWS}\n\n2026 NO. 05 SCHEDULE\n\n${rows.join('\n')}`;
  expect(claimsOf('start', '2026-02-08', text, SLOTS).sort()).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=05 track=Las Vegas Motor Speedway sponsor=Cole Grain',
    'confirmed driver=Dan Marsh team=Northline Racing number=05 track=Martinsville Speedway',
  ]);
});

it('gives nobody a race who only won it or tells of it on television', () => {
  const text = `${NEWS}\n\n2026 SCHEDULE\n\nDate | Track | Last winner | Announcer\n3/13 | Las Vegas Motor Speedway | Eve Torres | Cole Grain`;
  expect(claimsOf('start', '2026-02-08', text, SLOTS).filter((start) => /Las Vegas/.test(start))).toEqual([]);
});
