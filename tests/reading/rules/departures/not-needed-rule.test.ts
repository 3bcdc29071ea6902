import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exitsOf = (body: string): string[] => claimsOf('exit', '2026-08-12', body, ['driver', 'team', 'season']);

it.each([
  'Pinecrest Motorsports has told Ava Stone she won’t be needed in 2027.',
  'Pinecrest Motorsports told Ava Stone on Monday that she will not be needed next year.',
  'Pinecrest Motorsports has told Ava Stone that she is no longer wanted for 2027.',
  'The Pinecrest Motorsports owner called Ava Stone to say that she is not needed any more.',
])('reads who is told that she is not needed: %s', (body) => {
  expect(exitsOf(body)).toEqual(['confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026']);
});

it.each([
  'Pinecrest Motorsports told Ava Stone that she won’t be needed on Sunday.',
  'Pinecrest Motorsports has not told Ava Stone that she won’t be needed in 2027.',
  'Pinecrest Motorsports told Ava Stone that a spotter is not needed.',
  'Ava Stone of Pinecrest Motorsports won’t be needed in the meeting.',
])('and nothing else: %s', (body) => {
  expect(exitsOf(body)).toEqual([]);
});
