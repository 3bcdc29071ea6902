import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string, day = '2025-10-01'): readonly string[] =>
  claimsOf('ride', day, body, ['driver', 'team', 'season']);

describe('a team by a name that is a surname too', () => {
  it.each([
    'Penske will run Ava Stone in the No. 12 next year.',
    'Penske fields a third car in 2026: the No. 12 of Ava Stone.',
  ])('is one where it does what only teams do: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Team Penske season=2026');
  });

  it('and a man where he does something else', () => {
    expect(rides('Penske will run a marathon with Ava Stone next year.')).toEqual([]);
  });
});

describe('teams of Formula 1', () => {
  it('are known by their names alone where two of them are named that mean nothing else', () => {
    const body =
      'Red Bull keeps Ava Stone next to Ben Carter at AlphaTauri.\n\nHaas has a new lineup for 2026: Cleo Diaz and Dan Marsh.';
    expect(rides(body)).toContain('confirmed driver=Cleo Diaz team=Haas season=2026');
  });
});

describe('trucks', () => {
  it.each(['will stay in the trucks with', 'moves to the trucks with'])('are the series in “%s”', (words) => {
    const told = claimsOf('ride', '2025-10-01', `Ava Stone ${words} Northline Racing in 2026.`, ['driver', 'series']);
    expect(told).toContain('confirmed driver=Ava Stone series=truck');
  });

  it('are cars where they are loaded', () => {
    const body = 'Ava Stone drives for Northline Racing, which loaded the trucks for Bristol.';
    expect(claimsOf('ride', '2025-10-01', body, ['driver', 'series'])).toEqual(['confirmed driver=Ava Stone']);
  });
});
