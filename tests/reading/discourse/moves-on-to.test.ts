import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const teamOfNext = (opening: string): string[] =>
  claimsOf(
    'ride',
    '2015-01-06',
    `New faces at Northline Racing\n\nNorthline Racing has put its 2015 Xfinity Series plans on paper. Kim Hill stays with Northline Racing in the No. 18.\n\n${opening}\n\nAva Stone will drive the No. 9 in 2015.`,
    ['driver', 'team'],
  ).filter((claim) => claim.includes('Ava Stone'));

it.each([
  'Across the county at Pinecrest Motorsports, half of the shop got new business cards.',
  'Down the road at Pinecrest Motorsports, things are quieter.',
  'Over at Pinecrest Motorsports, there is one new face.',
])('an article moves on to another team, for the paragraphs behind as well: %s', (opening) => {
  expect(teamOfNext(opening)).toEqual(['confirmed driver=Ava Stone team=Pinecrest Motorsports']);
});

it.each(['Two years ago at Pinecrest Motorsports, she was a rookie.', 'Elsewhere, the calendar is the same as ever.'])(
  'and does not by a look aside: %s',
  (opening) => {
    expect(teamOfNext(opening)).toEqual(['confirmed driver=Ava Stone team=Northline Racing']);
  },
);
