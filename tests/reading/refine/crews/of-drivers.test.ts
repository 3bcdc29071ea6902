import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'number'];
const rides = (body: string) => claimsOf('ride', '2025-12-01', body, SLOTS);

describe('in an article about crew chiefs', () => {
  const TITLE = 'Crew chief carousel: who calls the races in 2026\n\nSix crew chiefs change places.\n\n';

  it('who starts a race is a driver, and what else is told of her counts', () => {
    expect(rides(`${TITLE}Ava Stone joins Pinecrest Racing. Stone will run Daytona on Feb. 15.`)).toEqual([
      'confirmed driver=Ava Stone team=Pinecrest Racing',
    ]);
  });

  it('what sounds like a seat of anybody else may be a post', () => {
    expect(rides(`${TITLE}Dan Marsh joins Pinecrest Racing.`)).toEqual([]);
  });

  it.each(['Crew chiefs, where known, are in parentheses.', 'Crew chiefs are listed behind the drivers.'])(
    'how a list of drivers is to be read makes none: %s',
    (legend) => {
      const body = `The 2026 field, team by team\n\n${legend}\n\nDan Marsh joins Pinecrest Racing.`;
      expect(rides(body)).toEqual(['confirmed driver=Dan Marsh team=Pinecrest Racing']);
    },
  );
});
