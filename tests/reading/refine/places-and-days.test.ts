import { expect, it } from 'vitest';
import { claimsOfKinds } from '../rules/claims-of.js';

it('has a place that stands alone in the standings of the sentence before', () => {
  expect(
    claimsOfKinds(
      ['title', 'result'],
      '2019-12-04',
      'Ava Stone won twice and finished ninth in the Cup Series points this year. Ben Carter was 14th. Cleo Diaz was 18th at Dover.',
      ['driver', 'season', 'position'],
    ),
  ).toEqual(
    expect.arrayContaining([
      'title confirmed driver=Ava Stone season=2019 position=9',
      'title confirmed driver=Ben Carter season=2019 position=14',
    ]),
  );
});

const starts = (text: string): string[] =>
  claimsOfKinds(['start'], '2015-04-07', text, ['driver', 'team', 'number', 'track', 'date', 'from']);

it('says a day once, and has the car of its series', () => {
  expect([
    ...new Set(
      starts(
        'Ava Stone and Ben Carter share the No. 98 of Northline Racing in the Xfinity Series this season. Stone goes first, at this weekend’s race at Texas Motor Speedway. Her schedule:\n\n- April 10: Texas Motor Speedway\n- Nov. 7: Texas Motor Speedway\n\nStone is in the No. 9 of Pinecrest Motorsports in the Cup Series.',
      ),
    ),
  ]).toEqual(
    [
      'confirmed driver=Ava Stone team=Northline Racing number=98 track=Texas Motor Speedway date=2015-04-10',
      'confirmed driver=Ava Stone team=Northline Racing number=98 track=Texas Motor Speedway date=2015-11-07',
    ].map((claim) => `start ${claim}`),
  );
});
