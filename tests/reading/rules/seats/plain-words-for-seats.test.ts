import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2016-12-22';
const NEWS = 'Supercars silly season 2017\n\nPinecrest Motorsports has news for the Supercars grid of 2017.';
const rides = (body: string): string[] =>
  claimsOf('ride', DAY, `${NEWS} ${body}`, ['driver', 'team', 'season', 'number', 'make']);
const exits = (body: string): string[] =>
  claimsOf('exit', DAY, `${NEWS} ${body}`, ['driver', 'team', 'season', 'replacedBy']);

describe('whom a newcomer goes with', () => {
  it.each([
    'Within a fortnight Northline Racing had picked Ava Stone for the No. 2 to go with Ben Carter, which was a shock.',
    'Northline Racing has signed Ava Stone to run with Ben Carter.',
    'Northline Racing has given Ava Stone its second Holden to race with veteran Ben Carter.',
    'Days later Northline Racing hired Ava Stone to line up with Ben Carter next year.',
  ])('%s', (body) => {
    expect(
      rides(body).some((ride) => ride.startsWith('confirmed driver=Ben Carter team=Northline Racing season=2017')),
    ).toBe(true);
  });

  it.each([
    'Ava Stone wants to go with Ben Carter to Bathurst.',
    'Northline Racing signed Ava Stone, who used to race with Ben Carter.',
    'Northline Racing hired Ava Stone to work with engineer Ben Carter.',
  ])('is nobody: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Ben Carter'))).toEqual([]);
  });
});

describe('seats in plain words', () => {
  it.each([
    [
      'Within a week Northline Racing had picked Ava Stone for the No. 2.',
      'team=Northline Racing season=2017 number=2',
    ],
    ['Northline Racing has given Ava Stone its second Holden.', 'team=Northline Racing season=2017 make=Holden'],
    ['Ava Stone joins Northline Racing. She’ll be No. 56.', 'team=Northline Racing season=2017 number=56'],
    [
      'Ben Carter carries No. 97. Northline Racing has Ava Stone (88) and Dan Marsh (888).',
      'team=Northline Racing season=2017 number=88',
    ],
    [
      'Northline Racing has Ben Carter, who will carry No. 97, and it has Ava Stone (888) and Dan Marsh (8) for another year.',
      'team=Northline Racing season=2017 number=888',
    ],
  ])('%s', (body, seat) => {
    expect(rides(body)).toContain(`confirmed driver=Ava Stone ${seat}`);
  });

  it.each([
    ['a rank', 'Ava Stone will be No. 1 in the standings.'],
    ['a gift', 'Northline Racing has given Ava Stone its thanks.'],
    ['an age', 'Ben Carter in the No. 97 of Northline Racing beat Ava Stone (22) and Dan Marsh (31).'],
  ])('is none: %s', (_, body) => {
    expect(rides(body).filter((ride) => ride.includes('Ava Stone'))).toEqual([]);
  });
});

describe('whose a seat was', () => {
  it.each([
    'Ava Stone has the No. 8 of Northline Racing in 2017. Stone’s seat used to be Ben Carter’s, and Carter was not ready to go.',
    'Ava Stone has the No. 8 of Northline Racing in 2017. Stone’s new ride was once Ben Carter’s.',
    'Ava Stone has the No. 8 of Northline Racing in 2017. Stone’s place used to belong to Ben Carter.',
  ])('%s', (body) => {
    expect(exits(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2016 replacedBy=Ava Stone');
  });

  it.each([
    'Ava Stone has the No. 8 of Northline Racing in 2017. Stone’s seat was Ben Carter’s idea.',
    'Ava Stone has the No. 8 of Northline Racing in 2017. Stone’s seat was made by Ben Carter.',
  ])('is not told: %s', (body) => {
    expect(exits(body)).toEqual([]);
  });
});
