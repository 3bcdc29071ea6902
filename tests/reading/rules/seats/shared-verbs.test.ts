import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = ['driver', 'team', 'season', 'number'];
const rides = (body: string): readonly string[] => claimsOf('ride', '2025-12-02', body, SEAT);

it.each([
  ['teams', 'For 2026, Northline Racing has signed Ava Stone and Pinecrest Motorsports Ben Carter.'],
  [
    'teams that run',
    'In 2026 Northline Racing runs a Ford for Ava Stone, Pinecrest Motorsports a Toyota for Ben Carter.',
  ],
  ['drivers', 'Ava Stone has signed with Northline Racing for 2026, Ben Carter with Pinecrest Motorsports.'],
  ['places', 'Ava Stone goes back to Northline Racing in 2026, Ben Carter over to Pinecrest Motorsports.'],
  [
    'teams and whom they lose',
    'Brightwater Racing lost Ava Stone to Northline Racing and Ben Carter to Pinecrest Motorsports for 2026.',
  ],
])('reads several %s with one verb', (_, body) => {
  const found = rides(body).filter((one) => !one.includes('Brightwater'));
  expect(found).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2026',
  ]);
});

it.each([
  'Next year the No. 12 goes to Ava Stone, the No. 21 to Ben Carter and the No. 38 to Mia Torres, Northline Racing said.',
  'For 2026 the No. 12 goes to Ava Stone at Northline Racing, the No. 21 to Ben Carter and the No. 38 to Mia Torres.',
  'Ava Stone is in the No. 12 for Northline Racing in 2026, Ben Carter in the 21 and Mia Torres in the 38.',
])('gives each the car beside it: %s', (body) => {
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    'confirmed driver=Ben Carter team=Northline Racing season=2026 number=21',
    'confirmed driver=Mia Torres team=Northline Racing season=2026 number=38',
  ]);
});

it.each([
  'Ava Stone will return to Northline Racing in 2026, as will Ben Carter.',
  'Ava Stone will return to Northline Racing in 2026. So will Ben Carter.',
  'Ava Stone is back at Northline Racing for 2026, and so is Ben Carter.',
  'Ava Stone is back at Northline Racing in 2026, as is Ben Carter, the team said.',
])('reads who does the same: %s', (body) => {
  expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2026');
});

it('reads a team that does the same with drivers of its own', () => {
  const body =
    'Northline Racing keeps Ava Stone and Ben Carter in 2026, as does Pinecrest Motorsports its pair of Mia Torres and Dan Holt.';
  expect(rides(body).filter((one) => one.includes('2026'))).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2026',
    'confirmed driver=Ben Carter team=Northline Racing season=2026',
    'confirmed driver=Dan Holt team=Pinecrest Motorsports season=2026',
    'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026',
  ]);
});

it.each([
  ['whom she beat', 'Ava Stone beat Ben Carter at Bristol, Mia Torres at Dover and Dan Holt at Phoenix.'],
  ['what somebody does too', 'Ava Stone won at Phoenix Raceway, as did Ben Carter in 2019.'],
  ['what is compared', 'Ava Stone is as fast as is Ben Carter.'],
])('reads no seat from %s', (_, body) => {
  expect(rides(body)).toEqual([]);
});

it('leaves a team that only says whose driver is signed', () => {
  const body = 'Northline Racing signed Ava Stone and Pinecrest Motorsports driver Ben Carter for 2026.';
  expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2026');
});

it('denies what neither does, and nothing behind it', () => {
  const body =
    'Neither Ava Stone nor Ben Carter will be back with Northline Racing in 2026; both are headed to Pinecrest Motorsports, Stone in the No. 12 and Carter in the No. 21.';
  expect(rides(body)).toEqual(
    expect.arrayContaining([
      'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=12',
      'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2026 number=21',
    ]),
  );
  expect(rides(body).filter((one) => one.includes('2026') && one.includes('Northline'))).toEqual([
    'denied driver=Ava Stone team=Northline Racing season=2026',
    'denied driver=Ben Carter team=Northline Racing season=2026',
  ]);
});

it.each([
  ['opens a sentence', 'The 12 is Ava Stone’s in 2026 at Northline Racing.', '12'],
  ['is moved to', 'Ava Stone is moving over to the 12 and Ben Carter is out at Northline Racing for 2026.', '12'],
  ['is filled', 'For 2026, Ava Stone steps up to fill the 7, Northline Racing said.', '7'],
  ['is left for another', 'Ava Stone switches from the 23 to the 41 at Northline Racing in 2026.', '41'],
])('reads a number that %s', (_, body, number) => {
  expect(rides(body).some((one) => one.endsWith(`number=${number}`))).toBe(true);
});

it.each([
  'Of the 12 who tested, Ava Stone was quickest for Northline Racing.',
  'Ava Stone came up to the 24 hours of racing with Northline Racing.',
  'Ava Stone moved to the 12 drivers still in it at Northline Racing.',
  'Northline Racing filled the 10 places of its academy, one with Ava Stone.',
])('takes no other count for a car: %s', (body) => {
  expect(rides(body).filter((one) => one.includes('number='))).toEqual([]);
});

it('reads people and teams in the same order', () => {
  const body =
    'Fans voted for Ava Stone and Ben Carter, of Northline Racing and Pinecrest Motorsports respectively, on Monday.';
  expect(rides(body)).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025',
  ]);
});
