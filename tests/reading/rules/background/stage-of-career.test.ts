import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2016-11-21';
const LEAD = 'Ava Stone will drive the No. 13 for Northline Racing in the NASCAR Cup Series in 2017.\n\n';
const results = (body: string): string[] =>
  claimsOf('result', DAY, LEAD + body, ['driver', 'series', 'season', 'track']);

describe('what is told of a stage of somebody’s career', () => {
  it.each([
    'The Truck Series came next, with ten starts. In 2013 Stone won at Kentucky.',
    'Stone moved up to the Truck Series after a year at home. She won at Kentucky in 2013.',
    'Then came the Truck Series. She learned a lot. In 2013 she won at Kentucky.',
  ])('is of its series: %s', (body) => {
    expect(results(body)).toContain('confirmed driver=Ava Stone series=truck season=2013 track=Kentucky Speedway');
  });

  it.each([
    'Stone likes the Truck Series. In 2013 she won at Kentucky.',
    'Stone joined the Truck Series and left the Xfinity Series. In 2013 she won at Kentucky.',
  ])('is not of one that is only named: %s', (body) => {
    expect(results(body)).not.toContain('confirmed driver=Ava Stone series=truck season=2013 track=Kentucky Speedway');
  });

  it.each(['Stone took up racing at 13, a year behind her brother.', 'Stone started at 13.'])(
    'tells no age of today: %s',
    (body) => {
      expect(claimsOf('bio', DAY, LEAD + body, ['age'])).toEqual([]);
    },
  );
});
