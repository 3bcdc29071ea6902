import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const told = (body: string): string[] =>
  (['ride', 'start', 'exit', 'contract', 'crew'] as const).flatMap((kind) =>
    claimsOf(kind, '2025-06-18', body, ['driver', 'team', 'number', 'season']),
  );

it.each([
  'If I ran Northline Racing, I’d put Ava Stone in the No. 12 tomorrow.',
  'Imagine Ava Stone in the No. 24. Now imagine Ben Carter in the No. 48.',
  'In a perfect world Ava Stone would be in the No. 12 for Northline Racing in 2026.',
  'My dream lineup for Northline Racing: Ava Stone in the No. 5, Ben Carter in the No. 9, Mia Torres in the No. 24.',
  'In the video game, Ava Stone drives the No. 12 for Northline Racing.',
  'Had the deal gone through, Ava Stone would be driving the No. 12 for Northline Racing this season.',
  'Ava Stone will give the command to start engines at Pocono Raceway on Sunday.',
  'Ava Stone joined Northline Racing as a marketing intern in 2019.',
  'Ava Stone deserves a seat at Northline Racing in 2026.',
  'Ava Stone almost drove the No. 12 for Northline Racing in 2026, but sponsorship never came.',
  'Ava Stone turned down an offer to drive the No. 12 for Northline Racing in 2026.',
  'Nobody expects Ava Stone to be in the No. 12 of Northline Racing next year.',
  'Ava Stone has one foot out of the door at Northline Racing.',
  'The No. 12 of Northline Racing will carry a scheme that honors Ava Stone on Sunday at Pocono Raceway.',
  'The new video game lists Ava Stone in the No. 12 for Northline Racing.',
  'A diecast due in July has Ava Stone in the No. 12 of Northline Racing.',
  'The jigsaw puzzle shows Ava Stone in the No. 12 for Northline Racing.',
  'The third season of the TV drama has driver Ava Stone in the No. 12 for Northline Racing.',
  'Here is my fantasy draft. Ava Stone drives the No. 12 for Northline Racing.',
  'The board game puts Ava Stone in the No. 12 of Northline Racing.',
  'In my career mode, Ava Stone drives the No. 12 for Northline Racing and wins it all.',
  'If it were up to the fans, Ava Stone would drive the No. 12 for Northline Racing next year.',
  'In this version of events, Northline Racing never calls. Ava Stone signs with Pinecrest Motorsports and drives the No. 21.',
  'What if Ben Carter had stayed? Ava Stone drives the No. 12 for Northline Racing, and nobody minds.',
  'In our alternate 2025 Northline Racing fields the No. 12 for Ava Stone. Ben Carter is in the No. 21.',
  'Imagine that Northline Racing says yes. Ava Stone goes home and drives the No. 12. Ben Carter drives the No. 21 for Pinecrest Motorsports.',
  'Let’s pretend the charters are gone. Ava Stone drives the No. 12 for Northline Racing.',
  'Here’s how I’d fill the seats. Ava Stone drives the No. 12 for Northline Racing. Ben Carter is in the No. 21.',
  'This is who we would pick:\n- Ava Stone drives the No. 12 for Northline Racing.\n- Ben Carter drives the No. 21 for Northline Racing.',
  'Suppose Northline Racing calls. Ava Stone would be in the No. 12 on Sunday at Pocono Raceway.',
  'Ava Stone’s name was on the No. 12 of Northline Racing in a leaked diecast listing for 2026.',
])('takes nothing from what is imagined, wished or beside the point: %s', (body) => {
  expect(told(body)).toEqual([]);
});

it.each([
  'Imagine that. Ava Stone drives the No. 12 for Northline Racing.',
  'Imagine Ben Carter on the wall. In reality, Ava Stone drives the No. 12 for Northline Racing.',
  'Just imagine it! Ava Stone drives the No. 12 for Northline Racing.',
  'What if she wins? Ava Stone drives the No. 12 for Northline Racing.',
  'Say what you like. Ava Stone drives the No. 12 for Northline Racing.',
  'The game has changed, and Ava Stone drives the No. 12 for Northline Racing.',
  'Suppose it rains.\n\nAva Stone drives the No. 12 for Northline Racing.',
  'Had she not won in May, Ava Stone said, nobody would know her. She drives the No. 12 for Northline Racing.',
  'Ava Stone drives the No. 12 for Northline Racing. Imagine that.',
  'Ava Stone, a safe bet at Bristol, drives the No. 12 for Northline Racing.',
  'Those at the shop told Ben Carter the news: Ava Stone drives the No. 12 for Northline Racing.',
  'Ava Stone, the anonymous hero of the team, drives the No. 12 for Northline Racing.',
  'Ava Stone, a former iRacing champion, drives the No. 12 for Northline Racing.',
  'Ava Stone, who learned to race on a video game, drives the No. 12 for Northline Racing.',
  'Ava Stone has her dream seat: she drives the No. 12 for Northline Racing.',
  'The money was found in May, and Ava Stone drives the No. 12 for Northline Racing.',
  'Ava Stone drives the No. 12 for Northline Racing, which leaked oil on Sunday.',
  'Ava Stone drives the No. 12 for Northline Racing, a choice that will surprise nobody.',
])('goes on to read beside it: %s', (body) => {
  expect(told(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing number=12 season=2025']);
});
