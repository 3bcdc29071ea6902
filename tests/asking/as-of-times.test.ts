import { describe, expect, it } from 'vitest';
import { timesIn } from '../../src/asking/times.js';

const TODAY = '2031-11-22';

describe('a day that a question is asked as of', () => {
  it.each([
    ['where will Stone race next year? as of 2028-10-05', 2029],
    ['who drives for Northline this season, as of 10 March 2028', 2028],
    ['as of 2028-10-05, who drove the 12 last year?', 2027],
  ])('is the one from which years count: %s', (question, season) => {
    const { season: read, back } = timesIn(question, TODAY);
    expect([read, back?.to.slice(0, 4)]).toEqual([season, '2028']);
  });

  it('leaves a year that is named alone, and questions of today', () => {
    expect(timesIn('who had the 12 in 2026 as of 2028-10-05', TODAY)).toMatchObject({ season: 2026 });
    expect(timesIn('who has the 12 next year?', TODAY)).toMatchObject({ season: 2032 });
    expect(timesIn('who has the 12 next year?', TODAY).back).toBeUndefined();
  });
});
