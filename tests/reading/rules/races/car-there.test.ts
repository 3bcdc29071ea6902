import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const starts = (body: string): string[] =>
  claimsOf('start', '2020-02-06', `The Truck Series in 2020\n\n${body}`, ['driver', 'number', 'track']);

describe('a car that somebody has in one place', () => {
  it.each([
    'The No. 17 belongs to Ava Stone, but not for the opener: Ben Carter gets it at Daytona.',
    'The No. 17 is Ava Stone’s. Ben Carter has it at Daytona.',
    'Ben Carter takes the No. 17 at Daytona.',
  ])('is for a race: %s', (body) => {
    expect(starts(body)).toContain('confirmed driver=Ben Carter number=17 track=Daytona International Speedway');
  });

  it.each([
    'Ben Carter has the No. 17 in the top ten at Daytona.',
    'The No. 17 has a history. Ben Carter got it at Daytona.',
    'Ben Carter has not had the No. 17 at Daytona.',
  ])('is for none: %s', (body) => {
    expect(starts(body)).toEqual([]);
  });
});
