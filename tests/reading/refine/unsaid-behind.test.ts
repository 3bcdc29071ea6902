import { expect, it } from 'vitest';
import { claimsOfKinds } from '../rules/claims-of.js';

const DAY = '2026-08-12';
const SEAT = 'Ava Stone will drive the No. 12 in 2027.';
const seats = (body: string): readonly string[] => claimsOfKinds(['ride', 'contract'], DAY, body, ['driver']);

it.each([
  `${SEAT} None of it is true.`,
  `${SEAT} That is the hope of her fans.`,
  `${SEAT} Don’t bet on it.`,
  `${SEAT} That was the word in the paddock until Friday, when she ended it.`,
  'Ava Stone to Northline Racing, Ben Lark in the No. 12: all of it was said, and none of it was true.',
  'The die-cast of Ava Stone’s No. 12 for Northline Racing sells well, though no such car exists.',
  'Northline Racing called the talk that Ava Stone would take over the No. 12 “pure fantasy.”',
  'Ava Stone will drive the No. 12 in 2027, or so her fans hope.',
  `${SEAT} We should have written that she may.`,
  'A petition asks Northline Racing to put Ava Stone in the No. 12.',
  'Ava Stone had planned to run the No. 12 for Northline Racing until the sponsor pulled out.',
  'A judge ruled that Ava Stone’s contract with Northline Racing is void.',
  'The complaint says that Ava Stone agreed to drive the No. 12 in 2027, which Stone disputes.',
  'Due to an editing error, a table put Ava Stone in the No. 12 of Northline Racing.',
  `${SEAT} No.`,
  `${SEAT} No. “There is no car for her,” the team said.`,
  `${SEAT} Not true.`,
  `${SEAT} “Nonsense,” her team said.`,
  '• Ava Stone to Northline Racing. False. She stays where she is.',
])('reads nothing that is taken back: %s', (body) => {
  expect(seats(body)).toEqual([]);
});

it.each([
  `${SEAT} At least that is what a fan page says.`,
  `${SEAT} So goes the rumor.`,
  `${SEAT} That, at least, is the talk of the paddock.`,
  `${SEAT} If the money holds up.`,
  `${SEAT} The team says that it has not decided.`,
  'Ava Stone says the No. 12 is hers in 2027, but Northline Racing says no decision has been made.',
  'Ava Stone drives the No. 12 in 2027, goes the rumor, and brings her engineer along.',
  'The lawsuit alleges that Ava Stone will drive the No. 12 in 2027.',
  `${SEAT} Possible.`,
  `${SEAT} Likely, and soon.`,
  `${SEAT} Too early to say.`,
])('leaves to talk what is only that: %s', (body) => {
  expect(seats(body)).toEqual(['ride rumored driver=Ava Stone']);
});

it.each([
  `${SEAT} That is what the team announced on Monday.`,
  `${SEAT} It is the story of the summer.`,
  `${SEAT} It is a dream come true, she said.`,
  `${SEAT} If all goes well, she will win a race.`,
  `${SEAT} So says the contract that she signed on Monday.`,
  `${SEAT} It was the ride that she had wanted until last year.`,
  `${SEAT} Ben Lark has not decided.`,
  `${SEAT} The team has not decided who will be her teammate.`,
  'Ava Stone will drive the No. 12 in 2027, while Ben Lark has not decided.',
  `${SEAT} This is her only hope of a title.`,
  `${SEAT} No surprise there.`,
  `${SEAT} No. 21 goes to Ben Lark.`,
  `${SEAT} Wrong-footed, Pinecrest Racing waits.`,
  `${SEAT} Likely rivals wait already.`,
])('keeps what is sure: %s', (body) => {
  expect(seats(body)).toContain('ride confirmed driver=Ava Stone');
});

it('doubts nothing of what is, or was, where only what is to come is open', () => {
  const body = 'Ava Stone drives the No. 12 for Northline Racing. Another year is expected, though nothing is signed.';
  expect(claimsOfKinds(['ride'], DAY, body, ['driver', 'season'])).toContain(
    'ride confirmed driver=Ava Stone season=2026',
  );
  const both = 'Ava Stone, who drove the No. 14 in 2025, will drive the No. 12 in 2027. If the money holds up.';
  expect(claimsOfKinds(['ride'], DAY, both, ['number', 'season'])).toEqual([
    'ride confirmed number=14 season=2025',
    'ride rumored number=12 season=2027',
  ]);
});
