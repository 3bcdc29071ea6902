import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const TITLE = 'IndyCar news\n\n';
const starts = (body: string): readonly string[] =>
  claimsOf('start', '2025-08-26', `${TITLE}${body}`, ['driver', 'track', 'season']);

// A team that has used drivers at tracks tells of races that are run.
it.each([
  'Northline Racing has used three substitutes in the No. 60 already: Dan Marsh at Toronto, then Ava Stone at Nashville.',
  'Northline Racing has used two substitutes in the No. 60: Dan Marsh at Toronto and Ava Stone at Nashville.',
  'Northline Racing has needed several substitutes in the No. 60, Dan Marsh at Toronto and Ava Stone at Nashville.',
])('has nobody in a race to come: %s', (body) => {
  expect(starts(body)).toEqual([]);
});

it('still reads who substitutes', () => {
  expect(
    starts('Ava Stone substitutes for Ben Carter in the No. 60 of Northline Racing at Nashville on Sunday.'),
  ).toContain('confirmed driver=Ava Stone track=Nashville Superspeedway season=2025');
});

const exits = (body: string): readonly string[] =>
  claimsOf('exit', '2025-08-26', `${TITLE}${body}`, ['driver', 'team']);

it.each(['dropped', 'cut', 'released'])('knows a team that %s somebody years ago as none that is told of', (verb) => {
  const past = `Pinecrest Motorsports ${verb} her as its reserve driver in June of 2022.`;
  expect(
    exits(
      `Ava Stone joins Northline Racing\n\nAva Stone will drive the No. 12 for Northline Racing. ${past} The seat came free on August 15, when the team parted with Ben Carter.`,
    ),
  ).toEqual(['confirmed driver=Ben Carter team=Northline Racing']);
});

it('knows a team that dropped somebody now', () => {
  expect(exits('Pinecrest Motorsports dropped Ava Stone on Monday. The team also parted with Ben Carter.')).toEqual([
    'confirmed driver=Ava Stone team=Pinecrest Motorsports',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports',
  ]);
});
