import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2025-09-03';
const seats = (body: string, date = DAY): string[] => claimsOf('ride', date, body, ['driver', 'team', 'season']);
const left = (body: string, date = DAY): string[] => [
  ...new Set(claimsOf('exit', date, body, ['driver', 'team', 'season', 'replacedBy'])),
];

const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2026';
const CARTER = 'confirmed driver=Ben Carter team=Northline Racing season=2026';

it.each([
  'LONDON, Sept 3 (Reuters) - Ava Stone will partner Ben Carter at Northline Racing next season.',
  'MARANELLO, Italy, Sept 3 (Reuters) - Ava Stone will partner Dutch veteran Ben Carter at Northline Racing next season.',
  'Ava Stone will join Northline Racing next season, partnering Englishman Ben Carter.',
  'Ava Stone will drive for Northline Racing in 2026 alongside New Zealander Ben Carter.',
  'Ava Stone will line up next to Frenchman Ben Carter at Northline Racing in 2026.',
  'Ava Stone will be alongside Ben Carter again at Northline Racing in 2026.',
  'Northline Racing has gone for experience in the shape of Ava Stone and Ben Carter for 2026.',
])('gives both a seat who drive beside each other: %s', (body) => {
  expect(seats(body).sort()).toEqual([STONE, CARTER]);
});

it('knows a team mate in two words, and since when', () => {
  expect(seats('Ava Stone drives for Northline Racing. She has been Ben Carter’s team mate since 2024.')).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2024',
    'confirmed driver=Ava Stone team=Northline Racing season=2025',
    'confirmed driver=Ben Carter team=Northline Racing season=2025',
  ]);
  expect(seats('Northline Racing kept Ava Stone. The Larkian driver’s team mate Ben Carter is ill.')).not.toContain(
    expect.stringContaining('Carter'),
  );
});

it.each([
  'Ben Carter has been dropped by Northline Racing in favour of Italian teenager Ava Stone for the rest of the season.',
  'Ava Stone will take over from Australian Ben Carter at Northline Racing from next week’s Italian Grand Prix.',
  'Ava Stone is replacing Ben Carter at Northline Racing starting at Monza.',
  'Ben Carter was demoted on Tuesday by Northline Racing, who have given his seat to Mexico’s Ava Stone.',
  'Northline Racing has released Ben Carter. Ava Stone will finish the season in his place.',
  'Northline Racing has released Ben Carter, and Ava Stone will see out the season in his place.',
])('tells who has the seat for what is left of a season: %s', (body) => {
  expect(seats(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2025');
  expect(left(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025 replacedBy=Ava Stone']);
});

it.each([
  'Ava Stone will make the jump next season in the No. 18 Northline Racing Honda vacated by Frenchman Ben Carter.',
  'Ava Stone will take the No. 18 Honda of Northline Racing in 2026 in succession to American Ben Carter.',
])('tells who comes after whom: %s', (body) => {
  expect(seats(body)).toContain(STONE);
  expect(left(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025 replacedBy=Ava Stone']);
});

it.each([
  'Northline Racing has hired Ava Stone, who moves over from Pinecrest Motorsports, for 2026.',
  'Ava Stone, who joins from Pinecrest Motorsports, will drive the No. 12 for Northline Racing in 2026.',
  'Ava Stone is leaving Pinecrest Motorsports in December.',
])('tells whom somebody comes from: %s', (body) => {
  expect(left(body)).toEqual(['confirmed driver=Ava Stone team=Pinecrest Motorsports season=2025']);
});

it.each([
  'Formula 2 driver Ava Stone becomes Ferrari’s third driver in 2026.',
  'Northline Racing demoted Ava Stone in 2025.',
  'Ava Stone is standing by to replace Swede Ben Carter in Sunday’s Italian Grand Prix.',
  'Ava Stone tested a Northline Racing car at Silverstone on Tuesday and will do so again in Budapest.',
])('gives no seat and no race: %s', (body) => {
  expect(seats(body)).toEqual([]);
  expect(claimsOf('start', DAY, body, ['driver', 'track']).filter((one) => one.includes('Stone'))).toEqual([]);
});
