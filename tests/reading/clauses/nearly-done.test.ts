import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const DAY = '2020-10-10';
const SLOTS = ['driver', 'team', 'number'];

describe('what somebody is close to doing', () => {
  it.each([
    'Ava Stone is close to joining Northline Racing.',
    'Ava Stone is reportedly close to going back to Northline Racing.',
    'Ava Stone is a step away from joining Northline Racing.',
    'Ava Stone is on the verge of joining Northline Racing.',
    'Northline Racing is close to signing Ava Stone.',
    'Northline Racing is thought to be close to naming Ava Stone as its driver.',
    'Ava Stone is nearing a deal with Northline Racing.',
    'Ava Stone is rumored to be on her way to Northline Racing.',
    'Ava Stone is under consideration for the No. 12 at Northline Racing.',
  ])('is a rumour: %s', (body) => {
    expect(claimsOf('ride', DAY, `News of the week. ${body}`, ['driver', 'team'])).toEqual([
      'rumored driver=Ava Stone team=Northline Racing',
    ]);
  });

  it('is one of leaving, too', () => {
    const body = 'News of the week. Ava Stone is close to leaving Northline Racing.';
    expect(claimsOf('exit', DAY, body, ['driver', 'team'])).toEqual(['rumored driver=Ava Stone team=Northline Racing']);
  });

  it.each([
    'Ava Stone was close to joining Northline Racing last year.',
    'Ava Stone is close to the wall at Northline Racing.',
    'Ava Stone is close to winning at Dover.',
    'Ava Stone is on her way to a win.',
  ])('is nothing where it did not happen, or is no seat: %s', (body) => {
    expect(claimsOfKinds(['ride', 'exit', 'contract'], DAY, `News of the week. ${body}`, SLOTS)).toEqual([]);
  });
});

it('leaves who is on her way to a win where she is', () => {
  const body = 'News of the week. Ava Stone is on her way to a win for Northline Racing.';
  expect(claimsOf('ride', DAY, body, ['driver', 'season'])).not.toContain('confirmed driver=Ava Stone season=2021');
});

describe('an option that is taken', () => {
  it.each([
    'Ava Stone’s option was picked up for the No. 34 at Northline Racing.',
    'Northline Racing has picked up Ava Stone’s option for the No. 34.',
  ])('is a seat, whoever is named first: %s', (body) => {
    expect(claimsOf('ride', DAY, `News of the week. ${body}`, [...SLOTS, 'season'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=34 season=2021',
    ]);
  });

  it('is none where something else of hers is', () => {
    const body = 'News of the week. Ava Stone’s bag was picked up at Northline Racing.';
    expect(claimsOf('ride', DAY, body, ['driver'])).toEqual([]);
  });

  it('is one of the next season where she has been extended', () => {
    const body = 'News of the week. Ava Stone has been extended for another year in the No. 77 of Northline Racing.';
    expect(claimsOf('ride', DAY, body, [...SLOTS, 'season'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing number=77 season=2021',
    ]);
  });
});
