import { expect, test } from 'vitest';
import { proposeClaims } from '../../../../src/reading/read-article.js';
import { claimsOf } from '../../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'number'];

const CASES: readonly [who: string, text: string, claim: string][] = [
  [
    'the one who was with another team',
    'Ava Stone is going truck racing. The former Larkfield Racing driver will drive the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'the one who was with another team, as an object',
    'Ava Stone is going truck racing. Pinecrest Motorsports will field the ex-Larkfield Racing driver in the No. 21 in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'the one who was in another series',
    'Ava Stone is going truck racing. The former Cup Series regular will drive the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'the one who has won there twice',
    'Ava Stone is going truck racing. The two-time Truck Series winner will drive the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'nobody but whom the name behind it says',
    'Ben Carter is going truck racing. The former Larkfield Racing driver Ava Stone will drive the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'the one of that age, not the one named last, who is younger',
    'Northline Racing has Ben Carter and Ava Stone for its No. 75. Stone, 26, gets five races. The 34-year-old drove the No. 21 for Pinecrest Motorsports last year.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'whose agency it is, since the client is half his age',
    'Northline Racing has signed the 20-year-old Ava Stone. Ben Carter’s agency looks after Stone. The two-time champion is 43, and drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'the one whom the sentence before names, not the one whom the article is about',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Swede drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    '"he" behind a description in the same sentence',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Swede’s agreement with Pinecrest Motorsports, for whom he drives the No. 21, is up in November.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    '"he" who tells it, not the one named first',
    'Ava Stone may leave Northline Racing. Stone would not discuss it, and Ben Carter told reporters he will drive the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'a driver, and nobody who reports',
    'Ava Stone may leave Northline Racing. Dan Marsh of Garage Report reported that Stone has asked for her release. "She wants to go," Marsh wrote.\n\nThe 27-year-old has two wins this season in the No. 21 Ford of Northline Racing.',
    'confirmed driver=Ava Stone team=Northline Racing number=21',
  ],
  [
    'whoever is named behind the car, not the one before',
    'Ben Carter is with Pinecrest Motorsports. The driver of the No. 21, Ava Stone of Northline Racing, is from Ohio.',
    'confirmed driver=Ava Stone team=Northline Racing number=21',
  ],
  [
    'the German of the clause before, whatever he does',
    'Ava Stone may leave Northline Racing. Ben Carter has left the No. 8 for Pinecrest Motorsports, where the German drives the No. 21.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'the Brazilian with his age',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Brazilian, 24, drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'a driver of a state',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Louisiana driver drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'who races what in a state',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Wisconsin late model racer drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'who has won so often',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The three-time winner drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'a teenager of a town',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Concord teenager drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'a racer of a town in its state',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The Janesville, Wisconsin, racer drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'the man from somewhere',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The man from Lafayette, Louisiana, drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'a native of somewhere',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The native of Monterrey drives the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'who is from a town that a verb follows',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. The 28-year-old from Footscray races the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'who is named with a town that a verb follows',
    'Ava Stone may leave Northline Racing. Should she go, keep an eye on Ben Carter. Ben Carter of Footscray runs the No. 21 for Pinecrest Motorsports.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    '"he" of whom a question speaks, and not who answers it',
    'Ava Stone drives the No. 12 for Northline Racing.\n\nHow is the new car?\n\nAva Stone: Quick.\n\nAnd Ben Carter? How is he?\n\nStone: He drives the No. 21 for Pinecrest Motorsports now.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
];

test.each([
  'The German teams and Ava Stone go on. Both drive the No. 21 for Pinecrest Motorsports.',
  'Ben Carter won. The Italian races were dull. The winner drives the No. 21 for Pinecrest Motorsports.',
  'Ben Carter won. The On Point Motorsports shop is his.',
])('no driver is meant: %s', (text) => {
  expect(claimsOf('ride', '2025-10-01', text, SLOTS).filter((ride) => ride.includes('number=21'))).toEqual([]);
});

const NUMBERS: readonly [text: string, number: string | undefined][] = [
  ['Cleo Diaz’s in the 12 and Ava Stone’s in the 14.', '12'],
  ['Ava Stone went to Larkfield Racing, the 51, for 2024.', '51'],
  ['He is in the 27 now.', '27'],
  ['He ran the 02 for Northline Racing last year.', '02'],
  ['He has had the 31 since 2023.', '31'],
  ['He moves to the 20 in 2026.', '20'],
  ['Ava Stone to the 88 for 2026: no surprise.', '88'],
  ['He drives the No. 31, last year’s No. 30.', '31'],
  ['It will be Cup start No. 400 for him.', undefined],
  ['He took win No. 5 in July.', undefined],
  ['He ran the 02 bikes of the museum.', undefined],
  ['He has the 20 fans to thank.', undefined],
];

test.each(NUMBERS)('cars by number: %s', (text, number) => {
  const { scenes } = proposeClaims({
    name: 'x',
    published: '2025-10-01',
    body: `Ben Carter is a driver. ${text}`,
    hash: '',
  });
  const cars = scenes.flatMap(({ mentions }) => mentions).flatMap((one) => (one.type === 'car' ? one.numbers : []));
  expect(cars[0]).toBe(number);
});

test.each(CASES)('a description means %s', (_, text, claim) => {
  const rides = claimsOf('ride', '2025-10-01', text, SLOTS);
  expect(rides).toContain(claim);
  expect(rides.filter((ride) => ride.includes('number=21'))).toEqual([claim]);
});

test.each<[string, string]>([
  [
    'Ava Stone and Ben Carter are free. The former drives the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'Ava Stone replaces Ben Carter, and the latter drives the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'Pinecrest Motorsports will field cars for Ava Stone and Ben Carter, the latter in the No. 21.',
    'confirmed driver=Ben Carter team=Pinecrest Motorsports number=21',
  ],
  [
    'Ava Stone beat Ben Carter. The latter won at Dover. The former drives the No. 21 for Pinecrest Motorsports in 2026.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
  [
    'Ava Stone beat Ben Carter. In June, the rookie’s No. 21 Pinecrest Motorsports Ford was fast.',
    'confirmed driver=Ava Stone team=Pinecrest Motorsports number=21',
  ],
])('one of two: %s', (text, claim) => {
  expect(claimsOf('ride', '2025-10-01', text, SLOTS).filter((ride) => ride.includes('number=21'))).toEqual([claim]);
});

test.each([
  'Ava Stone, Ben Carter and Dan Marsh are free. The former drives the No. 21 in 2026.',
  'Ava Stone and Ben Carter are free.\n\nThe latter half of 2026 has the No. 21 for Pinecrest Motorsports.',
])('nobody is one of two: %s', (text) => {
  expect(claimsOf('ride', '2025-10-01', text, SLOTS)).toEqual([]);
});

test('a description of a crew chief means no driver', () => {
  const text =
    'Dan Marsh has been hired to lead the No. 12 and driver Ava Stone, Northline Racing said. Crew chief Dan Marsh, 38, comes from Pinecrest Motorsports. The German drove the No. 8 there in 2022.';
  expect(claimsOf('ride', '2025-10-01', text, SLOTS).filter((ride) => ride.includes('number=8'))).toEqual([]);
});

test('what an owner says of "the 41-year-old" is not about the owner', () => {
  const text =
    'Ben Carter leaves the No. 20. Dan Marsh, Team 18’s owner, said the 41-year-old had agreed to drive the No. 18 in 2026.';
  const rides = claimsOf('ride', '2025-10-01', text, ['driver', 'number', 'season']);
  expect(rides).toContain('confirmed driver=Ben Carter number=18 season=2026');
  expect(rides.join()).not.toContain('Dan Marsh');
});

test('"the team" behind a row is the one in its columns', () => {
  const text =
    'Northline Racing is first.\n\nWHO IS WHERE\n• Ava Stone, Northline Racing, No. 12 Ford. Her contract ends after 2026.\n• Ben Carter, Pinecrest Motorsports, No. 21 Ford. His contract ends after this season.';
  expect(claimsOf('contract', '2025-10-01', text, ['driver', 'team', 'until'])).toContain(
    'confirmed driver=Ben Carter team=Pinecrest Motorsports until=2025',
  );
});
