import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const LEAD = `Weekend guide: Xfinity and Cup at Road America

ELKHART LAKE, Wis. – The Xfinity Series runs the Millfield 180 on Saturday at 2:30 p.m. ET; the Cup Series follows on Sunday with the Harvest 250.

`;
const races = (body: string): readonly string[] =>
  claimsOf('start', '2026-06-25', `${LEAD}${body}`, ['driver', 'series', 'number', 'track', 'race', 'date']);
const SATURDAY = 'track=Road America race=Millfield 180 date=2026-06-27';
const SUNDAY = 'track=Road America race=Harvest 250 date=2026-06-28';

describe('a guide to a weekend of two races', () => {
  it.each([
    [
      'Ava Stone makes her first Xfinity start in Northline Racing’s No. 18 Toyota.',
      `confirmed driver=Ava Stone series=xfinity number=18 ${SATURDAY}`,
    ],
    [
      'Ava Stone is in Alpha Prime Racing’s No. 45 of the Xfinity Series.',
      `confirmed driver=Ava Stone series=xfinity number=45 ${SATURDAY}`,
    ],
    [
      'On Sunday look for Ava Stone in Rick Ware Racing’s No. 15 Ford.\n\nBen Carter won here a year ago, and he comes in off a win at Nashville on Sunday.',
      `confirmed driver=Ava Stone series=cup number=15 ${SUNDAY}`,
    ],
  ])('puts a driver in the one of the day or the series that is said: %s', (text, race) => {
    expect(races(text)).toContain(race);
  });

  it('puts nobody in either where neither is said', () => {
    expect(races('Ava Stone makes her debut in the No. 18 of Northline Racing.')).toEqual([]);
  });
});
