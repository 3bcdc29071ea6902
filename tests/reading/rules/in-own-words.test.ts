import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const LEAD =
  'Northline Racing has made it official: Ava Stone will drive the No. 35 Toyota in the Cup Series in 2025.\n\n';
const rides = (body: string): string[] =>
  claimsOf('ride', '2024-12-04', LEAD + body, ['driver', 'team', 'series', 'number', 'season']).filter(
    (ride) => !ride.includes('number=35'),
  );
const ASKED = 'Q: How was it?\n\n';

it.each([
  [
    `${ASKED}STONE: I was in a Toyota at Larkfield Racing in 2020, so the faces aren’t new.`,
    'confirmed driver=Ava Stone team=Larkfield Racing series=cup season=2020',
  ],
  [
    `${ASKED}STONE: My two years in the 98 at Pinecrest Motorsports were all Ford.`,
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2023',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2024',
  ],
  [
    'Q: Your last two years in the No. 98 at Pinecrest Motorsports were tough.\n\nSTONE: They were.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2023',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2024',
  ],
  [
    '“My two years in the 98 at Pinecrest Motorsports were all Ford,” Stone said.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2023',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=cup number=98 season=2024',
  ],
  [
    '“I was in the No. 18 at Larkfield Racing in 2020,” Stone said.',
    'confirmed driver=Ava Stone team=Larkfield Racing series=cup number=18 season=2020',
  ],
  [
    '“I drove the No. 18 for Larkfield Racing in 2020,” Stone said.',
    'confirmed driver=Ava Stone team=Larkfield Racing series=cup number=18 season=2020',
  ],
  [
    `${ASKED}STONE: I went to Larkfield Racing, the 51, for ’23.`,
    'confirmed driver=Ava Stone team=Larkfield Racing series=cup number=51 season=2023',
  ],
  // the series in whose standings she was
  [
    `${ASKED}STONE: My two years in the 98 at Pinecrest Motorsports were all Ford.\n\nStone was seventh in the final Xfinity Series standings this year.`,
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=xfinity number=98 season=2023',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports series=xfinity number=98 season=2024',
  ],
])('somebody tells of a seat of her own: %s', (body, ...expected) => {
  expect(rides(body)).toEqual(expected);
});

it.each([
  '“I wanted the No. 18 at Larkfield Racing in 2020,” Stone said.',
  '“I had an offer from Larkfield Racing in 2020,” Stone said.',
  '“My two years with two kids at home taught me patience,” Stone said.',
  '“My finish was 98 points better than in 2020,” Stone said.',
])('nothing is read from: %s', (body) => {
  expect(rides(body)).toEqual([]);
});
