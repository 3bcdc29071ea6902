import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const DAY = '2026-08-12';
const KINDS = ['ride', 'start', 'exit', 'contract'] as const;

it.each([
  'Ten years ago this week, Ava Stone climbs into the No. 12 at Pocono Raceway for the first time.',
  'On this day in 1998: Ava Stone signs with Northline Racing to drive the No. 12.',
  'It is May 2011, and Ava Stone is a nervous teenager in the No. 12 of Northline Racing.',
  'It is May 2011. Ava Stone is 18. She drives the No. 12 for Northline Racing.',
  'In the spring of 1997, word spreads that Ava Stone will leave Northline Racing for Pinecrest Motorsports.',
  'In the documentary’s last part, Ava Stone loses her ride at Northline Racing and Ben Lark is hired in her place.',
  'The year is 1989. Ava Stone has just signed with Northline Racing and will drive the No. 12.',
  'August 12, 2006: Ava Stone announces that she will retire from the No. 12.',
  'Rewind five years, and Ava Stone is driving the No. 12 for Northline Racing.',
  'In a 2005 interview, Ava Stone said that she would drive the No. 12 until she was 50.',
  'Saturday’s throwback broadcast shows the 2001 race, with Ava Stone in the No. 12.',
  'The book opens with Ava Stone joining Northline Racing.',
  'The network will re-air the 2004 race on Saturday night, in which Ava Stone drives the No. 12.',
  'At last year’s banquet Ava Stone stood up and said that she would be back in the No. 12.',
  'Asked at the town’s trivia night: who drives the No. 12 on the day Ava Stone leaves Northline Racing?',
])('tells of long ago or of a screen: %s', (body) => {
  expect(claimsOfKinds(KINDS, DAY, body, ['driver'])).toEqual([]);
});

it.each([
  ['Ten years ago this week, Ava Stone won her first race. Today she drives the No. 12 for Northline Racing.', 2026],
  ['It is 2026, and Ava Stone will drive the No. 12 for Northline Racing in 2027.', 2027],
  ['On this day in 1998, Ava Stone drove the No. 12 for Northline Racing at Iowa Speedway.', 1998],
  ['In 2025 Ava Stone drove the No. 14 for Northline Racing, and in 2027 she will drive the No. 12.', 2027],
  ['It is the first time since 2012 that Ava Stone drives the No. 12 for Northline Racing.', 2026],
  ['August 12, 2026: Ava Stone drives the No. 12 for Northline Racing.', 2026],
  ['In an interview in 2026, Ava Stone said that she would drive the No. 12 in 2027.', 2027],
  ['The film opens on Friday, and Ava Stone drives the No. 12 for Northline Racing.', 2026],
  ['In a documentary, Ava Stone said that she will drive the No. 12 for Northline Racing in 2027.', 2027],
  ['Last year Ava Stone said that she would leave, but she will drive the No. 12 for Northline Racing in 2027.', 2027],
])('but of a seat: %s', (body, season) => {
  expect(claimsOfKinds(['ride'], DAY, body, ['driver', 'season'])).toContain(
    `ride confirmed driver=Ava Stone season=${season}`,
  );
});
