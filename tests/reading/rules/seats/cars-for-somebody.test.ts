import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'make'];
const rides = (text: string) => claimsOf('ride', '2025-09-10', text, SLOTS);

describe('a car that is for somebody', () => {
  it.each([
    ['is for', 'The No. 15 Northline Racing Ford is for Dan Marsh in 2026.'],
    ['is down for', 'In 2026, the No. 15 Northline Racing Ford is down for Dan Marsh.'],
    ['an age behind it', 'The No. 15 Northline Racing Ford is for Dan Marsh (28, Curitiba, Brazil) in 2026.'],
    ['numbered', 'Northline Racing has Dan Marsh in a third Ford numbered 15 in 2026.'],
    ['numbered, behind the team', 'Dan Marsh will drive a Northline Racing Ford numbered 15 in 2026.'],
    ['wears', 'Dan Marsh will drive the Northline Racing Ford that wears No. 15 in 2026.'],
  ])('is his: %s', (_, text) => {
    expect(rides(text)).toEqual(['confirmed driver=Dan Marsh team=Northline Racing season=2026 number=15 make=Ford']);
  });

  it.each([
    'The No. 15 Northline Racing Ford is for sale, Dan Marsh said.',
    'The No. 15 Northline Racing Ford is too fast for Dan Marsh.',
    'The No. 15 Northline Racing Ford is not for Dan Marsh.',
    'The black paint on the No. 15 Northline Racing Ford is for Dan Marsh, who died in May.',
    'The pages are numbered 15, Dan Marsh said at Northline Racing.',
  ])('is not: %s', (text) => {
    expect(rides(text).filter((ride) => /^confirmed.*number=15/.test(ride))).toEqual([]);
  });
});
