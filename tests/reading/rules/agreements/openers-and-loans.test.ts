import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-07';
const seats = (body: string): string[] =>
  claimsOf('ride', DAY, body, ['driver', 'team', 'season', 'number']).filter((one) => one.includes('Stone'));

it.each([
  'Ava Stone signed Monday to drive Northline Racing’s No. 12 in the Truck Series, beginning with the season opener at Daytona.',
  'Ava Stone will drive the No. 12 for Northline Racing, starting with the opening race at Daytona.',
])('begins a seat with the next season’s opener: %s', (body) => {
  expect(seats(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026 number=12']);
  expect(claimsOf('start', DAY, body, ['season', 'track'])).toEqual([
    'confirmed season=2026 track=Daytona International Speedway',
  ]);
});

it('knows a number that nothing but its noun calls one', () => {
  const body = 'Ava Stone will race in the Truck Series with Northline Racing in 2026. Her number will be 31.';
  expect(seats(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026 number=31');
});

it('leaves the cars of those behind "with" to them', () => {
  const body = 'Northline Racing adds a truck in 2026. Ava Stone drives it, with Ben Carter back in the No. 31.';
  expect(seats(body).filter((one) => one.includes('number=31'))).toEqual([]);
});

it.each([
  'On loan from Pinecrest Motorsports, Ava Stone will race the No. 12 of Northline Racing in 2026.',
  'On loan from Pinecrest Motorsports, 17-year-old Ava Stone will run nine ARCA races for Northline Racing in 2026.',
])('reads a loan at the head of a sentence, and no leaving: %s', (body) => {
  expect(claimsOf('contract', DAY, body, ['driver', 'team', 'loanTo'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports loanTo=Northline Racing',
  ]);
  expect(claimsOf('exit', DAY, body, ['driver'])).toEqual([]);
});

it.each([
  'Development driver Ava Stone has been added to the Northline Racing roster under a multi-year agreement.',
  'On the way from Pinecrest Motorsports to a test, Ava Stone was ill.',
])('gives no seat to a pupil, nor to who is only on her way: %s', (body) => {
  expect(seats(body)).toEqual([]);
});

it('binds whom a team inks', () => {
  const body = 'Northline Racing inked Ava Stone through 2027 on Tuesday, ending talk that she would go.';
  expect(claimsOf('contract', DAY, body, ['driver', 'team', 'until'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing until=2027',
  ]);
});

it.each([
  'Northline Racing will field Ava Stone in 2026. Stone is on loan from Pinecrest Motorsports.',
  'Ava Stone drives the No. 4 of Northline Racing on loan from Pinecrest Motorsports.',
  'Ava Stone will race for Northline Racing. The 21-year-old comes on loan from Pinecrest Motorsports.',
])('knows where somebody on loan drives: %s', (body) => {
  expect(claimsOf('contract', DAY, body, ['driver', 'team', 'loanTo'])).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports loanTo=Northline Racing',
  ]);
});

it.each([
  'Northline Racing and Pinecrest Motorsports talked about Ava Stone. Stone is on loan from Larkfield Motorsports.',
  'Northline Racing did not keep Ava Stone. Stone is on loan from Pinecrest Motorsports.',
  'Northline Racing will field Ava Stone and Ben Carter in 2026. Stone is on loan from Pinecrest Motorsports.',
])('and does not guess it: %s', (body) => {
  expect(claimsOf('contract', DAY, body, ['loanTo']).filter((one) => one.includes('loanTo'))).toEqual([]);
});
