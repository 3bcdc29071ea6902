import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-02-08', `NASCAR Cup Series news\n\n${body}`, ['driver', 'team', 'number']);

it.each([
  'Dan Marsh Racing tested on Monday. Ava Stone has the No. 15 of Dan Marsh for what she promises is her last year.',
  'Dan Marsh Racing tested on Monday. Ava Stone, the champion, drives the No. 15 of Dan Marsh.',
])('takes the head of a house for no driver who lends the car: %s', (body) => {
  const read = rides(body);
  expect(read.filter((claim) => claim.includes('driver=Dan Marsh'))).toEqual([]);
  expect(read).toEqual(expect.arrayContaining([expect.stringContaining('driver=Ava Stone')]));
});

it('does not take the head of a house for the one who is spoken of', () => {
  const read = rides(
    'Dan Marsh Racing has two cars.\n\nAva Stone. Gone, and I’ll miss her. Dan Marsh wouldn’t renew after seven years in the No. 42. The Colombian has signed with Northline Racing to drive the No. 2.',
  );
  expect(read.filter((claim) => claim.includes('driver=Dan Marsh'))).toEqual([]);
});

it('leaves a driver whose name no team bears', () => {
  expect(
    rides('Northline Racing tested on Monday. Ava Stone will race the No. 15 of Dan Marsh at Bristol.'),
  ).not.toContain('confirmed driver=Dan Marsh');
});

it('means by an age who is spoken of, and not somebody far above', () => {
  const read = rides(
    'Ben Carter, 22, gets the No. 16 Ford of Northline Racing. Dan Marsh, Cole Adler, Eve Lark, Finn Hale and Guy Moss watched.\n\nAva Stone has wrangled the No. 62 Ford out of Hal Reed. “I’m glad,” the 22-year-old said. She remains in the No. 9 of Pinecrest Motorsports.',
  );
  expect(read).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports number=9');
  expect(read.filter((claim) => claim.includes('driver=Ben Carter') && claim.includes('number=9'))).toEqual([]);
});

it('knows that a firm is on a car', () => {
  const read = rides(
    'Ava Stone drives the No. 36 Ford of Northline Racing. Harbor Blinds is on the car, and Dale Marsh on the box.',
  );
  expect(read.filter((claim) => claim.includes('Blinds'))).toEqual([]);
});
