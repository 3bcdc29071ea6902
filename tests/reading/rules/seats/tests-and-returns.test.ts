import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'extent', 'track'];
const roster = (body: string): string[] =>
  claimsOfKinds(['ride', 'start', 'contract', 'exit'], '2025-08-12', body, SLOTS);
const of = (driver: string, body: string): string[] => roster(body).filter((one) => one.includes(`driver=${driver}`));

// A car driven in a test, colours worn for work: no seat.
it.each([
  'Ava Stone of Northline Racing had a good test. Ben Carter did the baseline runs in the morning in the No. 6, for those who were asking why he was in the car.',
  'Ben Carter was in the No. 6 of Northline Racing for Tuesday’s tire test.',
  'Ben Carter shook down the No. 6 of Northline Racing on Tuesday.',
  'Goodyear tested at Bristol with Ava Stone in the No. 12 of Northline Racing and Ben Carter in the No. 21 of Pinecrest Motorsports.',
  'In the tyre test, the No. 6 of Northline Racing was driven by Ben Carter.',
  'Drivers at the Goodyear tire test: Ava Stone (No. 12, Northline Racing), Ben Carter (No. 21, Pinecrest Motorsports).',
  'Ben Carter turned laps in the No. 6 of Northline Racing at the test.',
  'Ben Carter, a tire changer, has worn the colors of Northline Racing since 2019.',
  'Ben Carter wore the colors of Northline Racing at the parade.',
])('gives no seat: %s', (body) => {
  expect(of('Ben Carter', body)).toEqual([]);
});

it('reads the seat of a driver who tests', () => {
  const body =
    'Ben Carter, who will drive the No. 6 for Northline Racing in 2026, took part in the tire test at Bristol.';
  expect(of('Ben Carter', body)).toEqual([
    'ride confirmed driver=Ben Carter team=Northline Racing season=2026 number=6',
  ]);
});

it.each([
  'Ava Stone, whose titles came with Northline Racing, confirmed the news to her crew in Darwin on Sunday night.',
  'Ava Stone signed the contract with Northline Racing at Bristol Motor Speedway on Saturday.',
  'Ava Stone confirmed her departure from Northline Racing at Bristol Motor Speedway on Saturday.',
])('takes a place where something is told or signed for no race: %s', (body) => {
  expect(roster(body).filter((one) => one.startsWith('start'))).toEqual([]);
});

it('reads who signs for a race', () => {
  const body = 'Ava Stone has signed a deal with Northline Racing for the Bristol Motor Speedway race on Saturday.';
  expect(roster(body)).toContainEqual(expect.stringContaining('track=Bristol Motor Speedway'));
});

// Who is back from missing races is so this season, and who comes at its end is there in the next.
it.each([
  'Ben Carter returns for Northline Racing in the No. 35 after missing five races with a broken wrist.',
  'Ben Carter is back in the No. 35 of Northline Racing after a three-race absence.',
  'Ben Carter returns to the No. 35 of Northline Racing after two weeks out.',
])('has who returns now: %s', (said) => {
  const read = roster(`${said} Ava Stone will replace Carter for good at season’s end.`);
  expect(read).toContain('ride confirmed driver=Ben Carter team=Northline Racing season=2025 number=35');
  expect(read).toContainEqual(
    expect.stringMatching(/^ride confirmed driver=Ava Stone team=Northline Racing season=2026/),
  );
  expect(read.filter((one) => /Carter.*2026|Stone.*2025/.test(one))).toEqual([]);
});

// Of the seasons counted, the extent is that of the last ones.
it.each([
  ['Ava Stone, 23, returns for her third season with Northline Racing and her second full-time.', 2024],
  ['Ava Stone is back for her third year with Northline Racing, her second full time.', 2024],
  ['Ava Stone begins her third season with Northline Racing, the first as a full-timer.', 2025],
  ['Ava Stone is in her third season with Northline Racing and her first full-time season.', 2025],
  ['Ava Stone enters her third full-time season with Northline Racing.', 2023],
])('has full seasons only of those: %s', (body, first) => {
  const read = roster(body);
  for (const season of [2023, 2024, 2025])
    expect(read).toContain(
      `ride confirmed driver=Ava Stone team=Northline Racing season=${season}${season < Number(first) ? '' : ' extent=full-time'}`,
    );
});

it('knows whose driver stays put from who says so', () => {
  expect(roster('Northline Racing says Ava Stone is staying put.')).toContain(
    'ride confirmed driver=Ava Stone team=Northline Racing season=2025',
  );
});
