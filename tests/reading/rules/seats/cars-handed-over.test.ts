import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';
import { entriesOf } from '../starts-of.js';

const RACE = 'Bristol 04-12';

it.each([
  `With Ben Carter sidelined by a broken wrist, Ava Stone will drive Northline Racing’s No. 12 in Sunday’s Cup Series race at Bristol.`,
  `With Ben Carter out with a concussion, Ava Stone gets the call for Northline Racing in the No. 12 this Sunday in the Cup Series race at Bristol.`,
  `While Ben Carter serves a one-race suspension, Ava Stone will be behind the wheel of Northline Racing’s No. 12 on Sunday in the Cup Series race at Bristol.`,
  `An injured Ben Carter hands the keys of Northline Racing’s No. 12 to Ava Stone for Sunday’s Cup Series race at Bristol.`,
  `Ben Carter will lend his No. 12 Northline Racing Ford to Ava Stone for Sunday’s Cup Series race at Bristol.`,
  `Replacing Ben Carter, who is at home with a newborn, in the No. 12 Northline Racing Ford on Sunday at Bristol will be Ava Stone. The Cup Series race is her first.`,
  `Standing in for Ben Carter in the No. 12 of Northline Racing in Sunday’s Cup Series race at Bristol is Ava Stone.`,
])('gives a race to who is handed the car, and the seat to who is away: %s', (body) => {
  expect(entriesOf(body)).toEqual([
    `Carter 12 Northline Racing cup, ${RACE} denied`,
    `Stone 12 Northline Racing cup, ${RACE}`,
  ]);
  expect(claimsOf('ride', '2026-04-07', body, ['driver', 'number', 'season'])).toEqual([
    'confirmed driver=Ben Carter number=12 season=2026',
  ]);
});

it('gives no race to who only stands by', () => {
  const body = 'Ava Stone is on standby for Ben Carter in the No. 12 Northline Racing Ford on Sunday at Bristol.';
  expect(entriesOf(body)).toEqual([]);
});

it.each([
  'Ben Carter will leave Northline Racing at the end of the season and be replaced by Ava Stone, who drives for Pinecrest Motorsports.',
  'Ben Carter will leave Northline Racing at the end of the season. He will be replaced by Ava Stone.',
  'Ben Carter retires after the season and Ava Stone will succeed him at Northline Racing.',
  'Ben Carter is in his final season in the No. 12 of Northline Racing. Ava Stone will replace him.',
])('lets a successor begin when the season of who leaves is over: %s', (body) => {
  const rides = claimsOf('ride', '2026-07-29', body, ['driver', 'team', 'season']);
  expect(rides).toContain('confirmed driver=Ava Stone team=Northline Racing season=2027');
  expect(rides).toContain('confirmed driver=Ben Carter team=Northline Racing season=2026');
  expect(rides).not.toContain('confirmed driver=Ava Stone team=Northline Racing season=2026');
});

it.each([
  'Northline Racing has confirmed Ava Stone as its replacement for Ben Carter in the No. 12 for the 2027 season.',
  'Ava Stone is the successor to Ben Carter in the No. 12 of Northline Racing for 2027.',
])('gives no seat to whom a successor is named for: %s', (body) => {
  expect(claimsOf('ride', '2026-11-10', body, ['driver', 'season'])).toEqual([
    'confirmed driver=Ava Stone season=2027',
    'confirmed driver=Ben Carter season=2026',
  ]);
});

it('lets a seat elsewhere begin after a season that ends', () => {
  const body =
    'Ava Stone is leaving Northline Racing at season’s end to join Pinecrest Motorsports, where she will drive the No. 45.';
  expect(claimsOf('ride', '2025-09-20', body, ['driver', 'team', 'season', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing season=2025',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=45',
  ]);
});

it('ends the years of a seat with the one under way, whatever is told of the next', () => {
  const body =
    'The announcement leaves Ava Stone, in the No. 12 of Northline Racing since 2022, without a seat for next season.';
  expect(claimsOf('ride', '2025-09-20', body, ['driver', 'season'])).toEqual(
    [2022, 2023, 2024, 2025].map((season) => `confirmed driver=Ava Stone season=${season}`),
  );
});
