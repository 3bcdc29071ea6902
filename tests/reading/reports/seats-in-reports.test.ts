import { expect, it } from 'vitest';
import { LEAD, seatsOf } from './reports-of.js';

it.each([
  [
    'a car brought home',
    'Ben Carter brought Pinecrest Motorsports’ No. 34 Toyota home second.',
    ['Carter 34 Pinecrest Motorsports 2025'],
  ],
  [
    'a car driven to a place',
    'Ben Carter drove Pinecrest Motorsports’ No. 34 to 24th.',
    ['Carter 34 Pinecrest Motorsports 2025'],
  ],
  ['a place for a team', 'Ben Carter gave Pinecrest Motorsports a third place.', ['Carter Pinecrest Motorsports 2025']],
  [
    'its rookie driver',
    'Ben Carter was third for Pinecrest Motorsports. “My kind of place,” said the No. 34’s rookie driver.',
    ['Carter 34 Pinecrest Motorsports 2025'],
  ],
  [
    'the 18-year-old driver',
    'Ben Carter was tenth. The 18-year-old Pinecrest Motorsports driver has won five times this year in the No. 34.',
    ['Carter 34 Pinecrest Motorsports 2025'],
  ],
  [
    'a teammate in a car',
    'Ben Carter, Stone’s teammate at Northline Racing in the No. 34, came in 10th.',
    ['Carter 34 Northline Racing 2025'],
  ],
  [
    'the one behind the comma',
    'Ben Carter hit the wall after contact with Cleo Diaz, the Larkfield Racing driver.',
    ['Diaz Larkfield Racing 2025'],
  ],
  [
    'each in a car',
    'Ben Carter was second for Pinecrest Motorsports and Cleo Diaz third in the No. 8.',
    ['Carter Pinecrest Motorsports 2025', 'Diaz 8 2025'],
  ],
  [
    'another driver of a team',
    'Ben Carter was second in the No. 34 for Pinecrest Motorsports and Larkfield Racing’s other driver, Cleo Diaz, fifth in the No. 8.',
    ['Carter 34 Pinecrest Motorsports 2025', 'Diaz 8 Larkfield Racing 2025'],
  ],
  [
    'the team told of before is not his',
    'Stone drove the No. 12 for Northline Racing. Ben Carter was ninth in the No. 34.',
    ['Carter 34 2025', 'Stone 12 Northline Racing 2025'],
  ],
  [
    'a season to come named below',
    'Ben Carter was third for Pinecrest Motorsports. Cleo Diaz has no deal for 2026.',
    ['Carter Pinecrest Motorsports 2025'],
  ],
])('a seat in a report: %s', (_, text, seats) => {
  expect(seatsOf(LEAD + text)).toEqual(seats);
});

it.each([
  ['until', 'Ben Carter drove the No. 8 for Larkfield Racing until last year.'],
  ['once', 'Ben Carter once drove the No. 8 for Larkfield Racing.'],
  ['before', 'Ben Carter drove the No. 8 for Larkfield Racing before he came here.'],
])('a seat of old in a report: %s', (_, text) => {
  expect(seatsOf(LEAD + text).filter((seat) => seat.endsWith('2025'))).toEqual([]);
});

it.each([
  [
    'only entries',
    'First the series goes to Pocono Raceway on June 21, where Cleo Diaz and Dan Ellis will be Northline Racing’s only entries.',
    [
      'start Diaz Northline Racing 2025 Pocono Raceway 2025-06-21',
      'start Ellis Northline Racing 2025 Pocono Raceway 2025-06-21',
    ],
  ],
  [
    'replaced there',
    'The series returns June 21 at Pocono Raceway, where Ben Carter will be replaced in the No. 34 Pinecrest Motorsports Ford by Kim Lane.',
    [],
  ],
  ['not back until', 'Ben Carter will not be back in the No. 34 until Bristol Motor Speedway on Sept. 18.', []],
])('what is to come, at the end of a report: %s', (_, text, told) => {
  expect(seatsOf(LEAD + text).filter((line) => /^(?:start|exit|ride)/.test(line))).toEqual(told);
});

it('a car at a race is not that of the seat told of before', () => {
  const text =
    'Stone led the last 38 laps in Northline Racing’s No. 12 Ford. Her regular employer, Cup team Pinecrest Motorsports, asked that she be back for Dover Motor Speedway on Sunday, when she will be in the No. 42.';
  const starts = seatsOf(LEAD + text, '2025-06-12').filter((line) => line.startsWith('start'));
  expect(starts.filter((line) => line.includes('Northline'))).toEqual([]);
});
