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

it.each([
  [
    'Ten years ago this week, Northline Racing announced that Ava Stone would drive the No. 12 the following season.',
    2016,
  ],
  ['Ava Stone used to drive the No. 12 for Northline Racing.', undefined],
])('is of long ago: %s', (body, season) => {
  const rides = readArticle({ name: 'tiny', published: '2025-06-18', body, hash: '' }).filter(
    ({ kind }) => kind === 'ride',
  );
  expect(rides.map((ride) => ('season' in ride ? ride.season : undefined))).toEqual([season]);
});

it.each([
  'Mike Hart chose the No. 21 in honor of his grandfather, who drove the No. 12 in 2024.',
  'Mike Hart praised his teammate, who drove the No. 12 in 2024.',
  'Mike Hart hired her crew chief, who joined Pinecrest Motorsports in 2024.',
  'Mike Hart leads by four points, with Northline Racing’s Ava Stone third.',
  'The No. 12 has been driven by Mike Hart, Sam Cole and Ava Stone over the years.',
  'Mike Hart was in the No. 12 at Dover, with Ava Stone home with the flu.',
  'With Ava Stone back in the No. 12, Mike Hart returns to his usual job as simulator driver.',
])('is not said of Hart: %s', (body) => {
  const claims = readArticle({ name: 'tiny', published: '2025-06-18', body, hash: '' });
  const seats = claims.filter((claim) => claim.kind === 'ride' && claim.driver === 'Mike Hart');
  expect(seats.filter((ride) => 'season' in ride && !('number' in ride && ride.number === '21'))).toEqual([]);
});

it.each([
  ['Dan Marsh guided Ava Stone and the No. 12 to the 2023 title as crew chief.', 'Dan Marsh', 'crew chief'],
  ['Spotter Kyle Vance guided Ava Stone’s No. 12 through the wreck.', 'Kyle Vance', 'spotter'],
])('knows who guides whom: %s', (body, person, role) => {
  const claims = readArticle({ name: 'tiny', published: '2025-06-18', body, hash: '' });
  expect(claims.filter(({ kind }) => kind === 'crew')).toEqual([
    expect.objectContaining({ person, role, driver: 'Ava Stone' }),
  ]);
});

it('does not take what she was in a year gone by for what she is', () => {
  const body = 'Ava Stone drives the No. 12. In 2015 she was the driver of the No. 21.';
  const claims = readArticle({ name: 'tiny', published: '2025-02-11', body, hash: '' });
  const seats = claims.flatMap((claim) => (claim.kind === 'ride' ? [`${claim.season} No. ${claim.number}`] : []));
  expect(seats.sort()).toEqual(['2015 No. 21', '2025 No. 12']);
});
