import { describe, expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const DAY = '2020-01-02';
const of = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'team']);
const TOLD = 'Ava Stone drives the No. 14 for the team.';

describe('a name with its initials in brackets', () => {
  it.each([
    ['Harbor Wynn Tamarack (HWT) opens its third season in the Truck Series.', 'Harbor Wynn Tamarack'],
    ['Harbor Wynn Tamarack (WT) will field its No. 14 in the Truck Series again.', 'Harbor Wynn Tamarack'],
  ])('is a team where it races: %s', (opening, team) => {
    expect(of(`${opening} ${TOLD}`)).toEqual([`confirmed driver=Ava Stone team=${team}`]);
  });

  it('is meant by them', () => {
    const body =
      'Harbor Wynn Tamarack (HWT) opens its third season in the Truck Series. Ava Stone ran three races with HWT in 2019.';
    expect(of(body)).toEqual(['confirmed driver=Ava Stone team=Harbor Wynn Tamarack']);
  });

  it.each([
    'Harbor Wynn Tamarack (HWT) opens its third season as a sponsor.',
    'Harbor Wynn Tamarack (HWT) has its home in Iowa.',
  ])('is none else: %s', (opening) => {
    expect(of(`${opening} Ava Stone drives the No. 14.`).join()).not.toContain('Tamarack');
  });
});
