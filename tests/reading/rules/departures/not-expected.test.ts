import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exits = (body: string): string[] => claimsOf('exit', '2024-10-02', body, ['driver', 'team']);

it.each([
  'One wouldn’t expect Ava Stone, who has raced the No. 12 for Northline Racing, to depart.',
  'I do not expect Ava Stone, now in her third year in the No. 12, to leave Northline Racing.',
  'Nobody expects Ava Stone to leave Northline Racing.',
])('who is not expected to go does not go: %s', (body) => {
  expect(exits(body)).toEqual([]);
});

it('who is expected to go may', () => {
  expect(exits('Ava Stone is expected to leave Northline Racing after the season.')).toEqual([
    'rumored driver=Ava Stone team=Northline Racing',
  ]);
});
