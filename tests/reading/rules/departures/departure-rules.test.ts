import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exits = (body: string, published = '2025-10-20'): string[] =>
  claimsOf('exit', published, body, ['driver', 'team', 'season', 'number', 'replacedBy']);

const stone = 'confirmed driver=Emma Stone team=Northline Racing season=2025';

it.each([
  ['leaves', 'Emma Stone is leaving Northline Racing at the end of the season.'],
  ['will leave', 'Emma Stone will leave Northline Racing after this season.'],
  ['has left', 'Emma Stone has left Northline Racing after six years.'],
  ['leaves for another', 'Emma Stone leaves Northline Racing to join Pinecrest Motorsports.'],
  ['driver parts ways', 'Emma Stone has parted ways with Northline Racing.'],
  ['team parts ways', 'Northline Racing has parted ways with Emma Stone.'],
  ['both part ways', 'Northline Racing and Emma Stone have parted ways.'],
  ['both go separate ways', 'Emma Stone and Northline Racing have gone their separate ways.'],
  ['is not back', 'Emma Stone will not be back at Northline Racing next season.'],
  ['does not return', 'Emma Stone will not return to Northline Racing in 2026.'],
  ['is not retained', 'Emma Stone will not be retained by Northline Racing.'],
  ['is out', 'Emma Stone is out at Northline Racing.'],
  ['is done', 'Emma Stone is done at Northline Racing.'],
  ['loses the seat', 'Emma Stone lost her Northline Racing seat in September.'],
  ['is released', 'Emma Stone has been released by Northline Racing.'],
  ['team releases', 'Northline Racing has released Emma Stone.'],
  ['no ride left', 'Northline Racing has closed its doors, which leaves Emma Stone without a ride.'],
  ['retires', 'Emma Stone will retire from full-time racing after six years with Northline Racing.'],
  ['moves from one to another', 'Emma Stone moves from Northline Racing to Pinecrest Motorsports in 2026.'],
])('reads that a driver leaves: %s', (_name, body) => {
  expect(exits(body)).toEqual([stone]);
});

it.each([
  ['replaces', 'Ben Carter will replace Emma Stone in the No. 12 of Northline Racing in 2026.'],
  ['takes over', 'Ben Carter takes over the No. 12 of Northline Racing from Emma Stone in 2026.'],
  ['is succeeded', 'Emma Stone will be succeeded by Ben Carter in the No. 12 of Northline Racing in 2026.'],
  [
    'inherits',
    'Emma Stone drives the No. 12 for Northline Racing. Ben Carter inherits the seat of Emma Stone in 2026.',
  ],
])('reads who comes in whose place: %s', (_name, body) => {
  expect(exits(body)).toEqual([`${stone} number=12 replacedBy=Ben Carter`]);
});

it.each([
  ['the year of a named season', 'Emma Stone left Northline Racing after the 2023 season.', 2023],
  ['the year before the one named', 'Emma Stone will not return to Northline Racing in 2026.', 2025],
  ['the month it happened in', 'Emma Stone parted ways with Northline Racing in December 2023.', 2023],
])('ends with the last season there: %s', (_name, body, season) => {
  expect(exits(body)).toEqual([`confirmed driver=Emma Stone team=Northline Racing season=${season}`]);
});

it('takes the season that is over where the next has not begun', () => {
  expect(exits('Emma Stone has left Northline Racing.', '2025-01-12')).toEqual([
    'confirmed driver=Emma Stone team=Northline Racing season=2024',
  ]);
});

it.each([
  ['expected', 'Emma Stone is not expected to return to Northline Racing.'],
  ['possible', 'Emma Stone could leave Northline Racing.'],
])('keeps a rumor a rumor: %s', (_name, body) => {
  expect(exits(body)).toEqual(['rumored driver=Emma Stone team=Northline Racing season=2025']);
});

it.each([
  [
    'a substitution',
    'Ben Carter will replace Emma Stone in the No. 12 of Northline Racing at Talladega Superspeedway.',
  ],
  ['a weekend off', 'Ben Carter takes over the No. 12 of Northline Racing from Emma Stone this weekend.'],
  ['a condition', 'If Emma Stone leaves Northline Racing, nobody will be surprised.'],
  ['a question', 'Will Emma Stone leave Northline Racing?'],
  ['another loss', 'Emma Stone of Northline Racing lost two spots on the last lap.'],
  ['a hospital', 'Emma Stone of Northline Racing was released from a hospital on Sunday.'],
  ['a retirement from a race', 'Emma Stone of Northline Racing retired with a broken engine.'],
  ['an owner', 'Team owner Lou Pratt is leaving Northline Racing.'],
])('is no exit: %s', (_name, body) => {
  expect(exits(body)).toEqual([]);
});

it.each([
  ['a stay', 'Emma Stone is not leaving Northline Racing.'],
  ['what is called false', 'Northline Racing called it false that Emma Stone is leaving the team.'],
  ['a refuted report', 'Northline Racing shot down a report that Emma Stone is leaving the team.'],
  ['reports that are false', 'Reports that Emma Stone is on her way out at Northline Racing are false.'],
])('takes no denial for an exit, but for a seat: %s', (_name, body) => {
  expect(exits(body)).toEqual([]);
  expect(claimsOf('ride', '2025-09-30', body, ['driver', 'team', 'season'])).toEqual([
    'confirmed driver=Emma Stone team=Northline Racing season=2025',
  ]);
});

it('reads one departure from a car, whoever may come', () => {
  const body =
    'Emma Stone won’t be back in Northline Racing’s No. 12 in 2026, the team said, and Ben Carter is in line to replace her.';
  expect(exits(body)).toEqual(['confirmed driver=Emma Stone team=Northline Racing season=2025 number=12']);
});

it.each([
  ['alone', ''],
  ['in news of a coming season', ' She will drive for Beacon Hill Racing in 2026.'],
])('gives no season to a move in the past that says none: %s', (_name, news) => {
  expect(
    exits(`Emma Stone moved from Northline Racing to Pinecrest Motorsports and won the title there.${news}`),
  ).toEqual(['confirmed driver=Emma Stone team=Northline Racing']);
});

it('takes a family’s name for a team and not for a driver', () => {
  expect(
    exits('Emma Stone is off. Barton Family has promoted 16-year-old Kay Carter to take his spot in the No. 5.'),
  ).toEqual(['confirmed driver=Emma Stone season=2025 number=5 replacedBy=Kay Carter']);
});

it.each([
  ['of the seat', 'Emma Stone is out of the No. 12 at Northline Racing, and Ben Carter is in.', ' number=12'],
  ['the other way round', 'Ben Carter is in, and Emma Stone is out of the No. 12 at Northline Racing.', ' number=12'],
  ['with the team last', 'Emma Stone is out and Ben Carter is in at Northline Racing.', ''],
])('whoever is in replaces the one who is out, %s', (_name, body, number) => {
  expect(exits(body)).toEqual([`${stone}${number} replacedBy=Ben Carter`]);
});

it('nobody replaces a driver who is out of a race', () => {
  const body = 'Emma Stone is out of the race and Ben Carter is in the lead. They drive for Northline Racing.';
  expect(exits(body)).toEqual([]);
});

it('a first time on track is no end of a time', () => {
  expect(exits('It will be Emma Stone’s first time on track since March. She drives for Northline Racing.')).toEqual(
    [],
  );
});
