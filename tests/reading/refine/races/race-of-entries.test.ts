import { expect, it } from 'vitest';
import { entriesOf } from '../../rules/starts-of.js';

const LEAD = 'One shot each\n\nThe Indianapolis 500 is on May 24. A guide to those who are in it.\n\n';
const PROFILES = [
  'Ava Stone, No. 12 Northline Racing Honda. She is 43.',
  'Ben Carter, No. 21 Pinecrest Motorsports Chevrolet. Still no ring.',
  'Mia Torres, No. 34 Larkfield Racing Honda. Won it once.',
];
const AT_INDIANAPOLIS = [
  'Carter 21 Pinecrest Motorsports indycar, Indianapolis 05-24',
  'Stone 12 Northline Racing indycar, Indianapolis 05-24',
  'Torres 34 Larkfield Racing indycar, Indianapolis 05-24',
];
const entries = (body: string): string[] =>
  entriesOf(body).map((one) => one.replace('Indianapolis Motor Speedway', 'Indianapolis'));

it('takes entries that open a paragraph each for those of the one race that the opening names, weeks ahead', () => {
  expect(entries(LEAD + PROFILES.join('\n\n'))).toEqual(AT_INDIANAPOLIS);
});

it.each([
  ['two are too few', LEAD + PROFILES.slice(1).join('\n\n')],
  ['a season is none', `A look at the season\n\nThe Indianapolis 500 is on May 24.\n\n${PROFILES.join('\n\n')}`],
  [
    'nor is one of two races',
    `Two races\n\nLong Beach is on April 19, the Indianapolis 500 on May 24.\n\n${PROFILES.join('\n\n')}`,
  ],
])('and not where %s', (_, body) => {
  expect(entries(body).filter((one) => one.includes('05-24'))).toEqual([]);
});

it('knows whom a label introduces in an article about who is in a race', () => {
  const body =
    'A guide to Sunday’s imports\n\nThe Cup Series races at Bristol Motor Speedway on Sunday.\n\n' +
    'Canada: Ava Stone. She makes her debut in the No. 12 Ford of Northline Racing.\n\n' +
    'Germany: Ben Carter. He steps into the No. 21 of Pinecrest Motorsports.\n\nGreat Britain: Mia Torres. Torres has the No. 34 of Larkfield Racing.';
  expect(entriesOf(body)).toEqual([
    'Carter 21 Pinecrest Motorsports cup, Bristol 04-12',
    'Stone 12 Northline Racing cup, Bristol 04-12',
    'Torres 34 Larkfield Racing cup, Bristol 04-12',
  ]);
});
