import { expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.js';

/** What an article says of the seats, races, agreements and departures of Ava Stone. */
function toldOfStone(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2025-06-18', body, hash: '' }).flatMap((claim) =>
    /^(?:ride|start|contract|exit)$/.test(claim.kind) && 'driver' in claim && claim.driver === 'Ava Stone'
      ? [`${claim.kind} ${claim.status}`]
      : [],
  );
}

it.each([
  // what was planned and did not come about, or what nobody thinks
  'Ava Stone had been set to drive Northline Racing’s No. 12 this season until the team folded in January.',
  'Ava Stone had been slated to replace Ben Carter in the No. 21 this year before the deal fell apart.',
  'Nobody at Northline Racing expects Ava Stone to drive the No. 12 in 2026.',
  'Ava Stone ought to replace Ben Carter in the No. 21.',
  // stories
  'In the book, Ava Stone drives the No. 12 for the fictional Northline Racing.',
  'In the movie, Ava Stone joins Northline Racing and drives the No. 12.',
  // other things that are driven, left, parted with, let go
  'Ava Stone drives the hauler of the No. 12 Northline Racing team.',
  'Ava Stone drove through Ben Carter’s No. 21 to take the win.',
  'Ava Stone drove to the Northline Racing shop.',
  'Ava Stone left Northline Racing in the dust on the final lap.',
  'Northline Racing let Ava Stone go to the bathroom during the red flag.',
  'Northline Racing let Ava Stone go for it on the last lap.',
  'Ava Stone lost the No. 12 team’s car chief to Pinecrest Motorsports.',
  'Ava Stone is moving on from the crash with Northline Racing’s Ben Carter.',
  // posts that are no seats
  'Ava Stone was fired as Northline Racing’s spokeswoman.',
  'Ava Stone replaced Ben Carter as the face of the Northline Racing ticket campaign.',
])('gives her nothing: %s', (body) => {
  expect(toldOfStone(body)).toEqual([]);
});

it.each([
  ['Ava Stone has been set to drive the No. 12 for Northline Racing in 2026 since March.', ['ride confirmed']],
  ['Northline Racing let Ava Stone go on Tuesday.', ['exit confirmed', 'ride confirmed']],
  ['Ava Stone is moving on from Pinecrest Motorsports to Northline Racing in 2026.', ['exit confirmed']],
])('still reads what is so: %s', (body, told) => {
  expect(toldOfStone(body)).toEqual(expect.arrayContaining(told));
});

it('gives nobody the number of the car that she beat', () => {
  const claims = readArticle({
    name: 'tiny',
    published: '2025-06-18',
    body: 'Ava Stone beat Ben Carter’s No. 21 for Northline Racing in the 2024 championship race.',
    hash: '',
  });
  expect(claims.filter((claim) => 'driver' in claim && claim.driver === 'Ava Stone' && 'number' in claim)).toEqual([]);
});
