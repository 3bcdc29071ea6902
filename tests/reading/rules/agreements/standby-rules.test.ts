import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const told = (body: string): string[] =>
  claimsOfKinds(['ride', 'contract'], '2026-11-20', body, ['driver', 'team']).filter((one) => one.includes('Stone'));

describe('a post in which somebody waits for a seat', () => {
  it.each([
    'Ava Stone will be Northline Racing’s reserve driver in 2027.',
    'Northline Racing has named Ava Stone as its reserve driver for the 2027 Formula 1 season.',
    'Ava Stone will continue as the Northline Racing test and reserve driver in Formula 1 in 2027, the team has confirmed.',
    'Northline Racing announced that Formula 2 driver Ava Stone will be their reserve driver for 2027.',
    'Ava Stone joins Northline Racing as its reserve driver for 2027.',
    'Northline Racing announced that Ava Stone will step up to the role of test driver for the team in 2027.',
    'Ava Stone has secured a reserve driver role at Northline Racing for 2027.',
    'Northline Racing has given Ava Stone its reserve role for next season.',
    'With that in mind, Northline Racing have announced that accomplished Formula 2 driver Ava Stone will be their reserve driver for 2027.',
    'Northline Racing has confirmed that Formula 2 racer Ava Stone will become its third driver for the 2027 Formula 1 season.',
    'Northline Racing has promoted Ava Stone to a reserve driver role for 2027.',
    'Ava Stone will act as reserve driver to Ben Carter and Dan Marsh at Northline Racing.',
    'Ava Stone has moved up to Formula 1, taking on a test driver role at Northline Racing.',
    'Ava Stone stays with Northline Racing as reserve driver after losing her race seat to Ben Carter.',
    'Ava Stone becomes Northline Racing’s simulator driver for 2027.',
  ])('is an agreement and no seat: %s', (body) => {
    expect(told(body)).toEqual(['contract confirmed driver=Ava Stone team=Northline Racing']);
  });

  it.each([
    'Northline Racing is still looking for a reserve driver to replace Ava Stone.',
    'Ava Stone has left her role as reserve driver at Northline Racing.',
    'Ava Stone was a test driver for Northline Racing in 2019.',
    'Ava Stone would like to be Northline Racing’s reserve driver.',
    'Ava Stone is not Northline Racing’s reserve driver.',
    'Ava Stone is a tyre test driver.',
  ])('is nobody’s: %s', (body) => {
    expect(told(body)).toEqual([]);
  });

  it.each([
    'Ava Stone will race for Northline Racing in 2027 after a year as its reserve driver.',
    'Ava Stone joins Northline Racing after two years as a test driver at Pinecrest Racing.',
    'Ava Stone has taken the seat of reserve driver Ben Carter at Northline Racing.',
  ])('is what was before a seat: %s', (body) => {
    expect(told(body)).toContain('ride confirmed driver=Ava Stone team=Northline Racing');
  });
});

describe('what is weighed or guarded against', () => {
  const seats = (body: string): string[] =>
    claimsOfKinds(['ride', 'exit'], '2026-11-20', body, ['driver', 'team']).filter((one) => one.includes('Stone'));

  it.each([
    'Northline Racing is searching for a second driver, with Dan Marsh under consideration, alongside Ava Stone and Ben Carter.',
    'Northline Racing has insurance against Ava Stone deciding to leave the team.',
  ])('is no seat and no departure: %s', (body) => {
    expect(seats(body)).toEqual([]);
  });

  it('but a third driver of other series drives', () => {
    expect(seats('Northline Racing has signed Ava Stone as its third driver in the Truck Series.')).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing',
    ]);
  });
});
