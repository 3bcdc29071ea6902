import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['person', 'driver', 'team', 'number', 'season'];
const crewsOf = (text: string, published = '2026-01-16'): string[] => claimsOf('crew', published, text, SLOTS);

const NEW = 'Dan Marsh becomes the crew chief for Ava Stone on the No. 12 of Northline Racing';

it.each([
  `${NEW}, because Cole Adler has left for Pinecrest Motorsports.`,
  `${NEW} after Cole Adler left.`,
  `${NEW} now that Cole Adler is gone.`,
  `${NEW}, as Cole Adler retires.`,
  `${NEW}, since Cole Adler was promoted.`,
])('who has gone, so that the post is filled, had it until then: %s', (text) => {
  expect(crewsOf(text)).toEqual([
    'confirmed person=Cole Adler driver=Ava Stone team=Northline Racing number=12 season=2025',
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=12 season=2026',
  ]);
});

it('and has the post to which the same words have him go', () => {
  expect(crewsOf(`${NEW}, because Cole Adler is off to Pinecrest Motorsports and Bea Carter’s No. 8.`)).toEqual([
    'confirmed person=Cole Adler driver=Ava Stone team=Northline Racing number=12 season=2025',
    'confirmed person=Cole Adler driver=Bea Carter team=Pinecrest Motorsports number=8 season=2026',
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing number=12 season=2026',
  ]);
});

it.each([
  // A driver goes as well.
  `Bea Carter drove the No. 21 and won the title. ${NEW} after Bea Carter left.`,
  // Nobody comes to anything.
  'Crew chief Dan Marsh leads the No. 12 of Ava Stone at Northline Racing, as Cole Adler is gone.',
  `${NEW}, as Cole Adler said.`,
])('but not who drives, where nobody comes to a post, or where nobody goes: %s', (text) => {
  expect(crewsOf(text).filter((one) => !one.includes('Dan Marsh'))).toEqual([]);
});

it.each([
  [
    'Dan Marsh, who was Ava Stone’s crew chief, will be Bea Carter’s.',
    [
      'confirmed person=Dan Marsh driver=Ava Stone season=2025',
      'confirmed person=Dan Marsh driver=Bea Carter season=2026',
    ],
  ],
  [
    'Dan Marsh was Ava Stone’s crew chief in 2025 and now is Bea Carter’s.',
    [
      'confirmed person=Dan Marsh driver=Ava Stone season=2025',
      'confirmed person=Dan Marsh driver=Bea Carter season=2026',
    ],
  ],
])('a post goes on without its noun: %s', (text, claims) => {
  expect(crewsOf(text)).toEqual(claims);
});

it.each([
  'Dan Marsh, who was Ava Stone’s crew chief, is Bea Carter’s brother.',
  'Dan Marsh, who was Ava Stone’s crew chief, will be at Bea Carter’s.',
  'Dan Marsh was Ava Stone’s crew chief, and the trophy is Bea Carter’s.',
])('but not where the noun is another: %s', (text) => {
  expect(crewsOf(text).filter((one) => one.includes('Carter'))).toEqual([]);
});

const SEAT = 'Ava Stone drives the No. 12 for Northline Racing. ';

it.each([
  [
    `${SEAT}Dan Marsh, with Bea Carter at Pinecrest Motorsports last year, will be her crew chief.`,
    ' team=Pinecrest Motorsports season=2025',
  ],
  [`${SEAT}Dan Marsh, most recently with Bea Carter, will be her crew chief.`, ' season=2025'],
  [`${SEAT}Her crew chief will be Dan Marsh, with driver Bea Carter in 2023 and 2024.`, ' season=2023'],
])('an aside tells with whom somebody on a crew was before: %s', (text, rest) => {
  expect(crewsOf(text)).toContain(`confirmed person=Dan Marsh driver=Bea Carter${rest}`);
});

it.each([`${SEAT}Dan Marsh, formerly with Carter Brothers, is her crew chief.`])(
  'but not with a team alone: %s',
  (text) => {
    expect(crewsOf(text).filter((one) => one.includes('Carter'))).toEqual([]);
  },
);

it.each([
  'Crew chief Dan Marsh has come over from Pinecrest Motorsports, where he ran the No. 8 of Bea Carter, to take charge of the No. 12.',
  'Crew chief Dan Marsh comes from Pinecrest Motorsports, where he led the No. 8 of Bea Carter, and will lead the No. 12.',
])('who comes from somewhere had his post there until then, and the new one not before: %s', (text) => {
  expect(crewsOf(text)).toEqual([
    'confirmed person=Dan Marsh driver=Bea Carter team=Pinecrest Motorsports number=8 season=2025',
    'confirmed person=Dan Marsh number=12 season=2026',
  ]);
});

const TOPIC = 'The crew chief carousel has stopped. Seven teams have somebody new on the pit box.\n\n';

it.each([
  [
    'Ava Stone, the rookie, is in the No. 12 Ford with Dan Marsh.',
    ['confirmed person=Dan Marsh driver=Ava Stone number=12 season=2026'],
  ],
  [
    'Dan Marsh has come over from Pinecrest Motorsports, where he ran the No. 8 of Bea Carter, to take charge of the No. 12.',
    [
      'confirmed person=Dan Marsh driver=Bea Carter team=Pinecrest Motorsports number=8 season=2025',
      'confirmed person=Dan Marsh number=12 season=2026',
    ],
  ],
])('in an article about crews who is beside a driver, or led her car, is on a crew: %s', (text, claims) => {
  expect(crewsOf(TOPIC + text)).toEqual(claims);
});

it('but not who takes a car over from somebody who may have driven it', () => {
  const text = `New voices: the crew chief carousel\n\n${TOPIC}Ben Rowe takes over the No. 1 Ford from Bea Carter on a one-year contract.`;
  expect(crewsOf(text)).toEqual([]);
});
