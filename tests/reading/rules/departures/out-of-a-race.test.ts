import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2031-05-20';
const exits = (text: string): readonly string[] => claimsOf('exit', DAY, text, ['driver', 'team', 'season']);
const rides = (text: string): readonly string[] => claimsOf('ride', DAY, text, ['driver', 'team', 'season']);

describe('who is out of a race has left no team', () => {
  it.each([
    'Ava Stone retired from the race at Dover in 34th for Northline Racing.',
    'Ava Stone retired from Sunday’s event in the No. 12 for Northline Racing.',
    'Ava Stone retired early at Dover in the No. 12 for Northline Racing.',
    'Ava Stone left the race early for Northline Racing.',
    'Ava Stone left the track for Northline Racing on Saturday.',
  ])('%s', (text) => {
    expect(exits(text)).toEqual([]);
    expect(rides(text)).not.toContain('confirmed driver=Ava Stone team=Northline Racing season=2032');
  });
});

it.each([
  ['Ava Stone retired from racing in 2030 with Northline Racing.', 2030],
  ['Ava Stone retired from racing with Northline Racing in 2030.', 2030],
  ['Ava Stone retired in 2028 after six years with Northline Racing.', 2028],
])('who retired from racing left with that season: %s', (text, season) => {
  expect(exits(text)).toEqual([`confirmed driver=Ava Stone team=Northline Racing season=${season}`]);
  expect(rides(text)).toEqual([`confirmed driver=Ava Stone team=Northline Racing season=${season}`]);
});
