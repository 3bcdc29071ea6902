import { describe, expect, it } from 'vitest';
import { ownsIt } from '../../src/asking/rewording/owns-it.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, sure } from '../roster/news.js';

const TODAY = '2031-06-01';
const CLAIMS = article('2031-02-01', [
  sure('ride', { driver: 'Ava Stone', team: 'Northline Racing', series: 'truck', season: 2031, number: '12' }),
]);
const setting = { today: TODAY, view: buildRoster(CLAIMS).asOf(TODAY) };

describe('a question for whoever owns what somebody drives', () => {
  it.each([
    ['does Ava Stone own her truck', 'is Ava Stone owner of Northline Racing'],
    ['does Ava Stone own her truck too or not?', 'is Ava Stone owner of Northline Racing'],
    ['does Ava Stone own her truck or is it somebody else?', 'is Ava Stone owner of Northline Racing'],
    ["who owns Ava Stone's truck", 'who owns Northline Racing'],
  ])('%s', (text, asked) => {
    expect(ownsIt(text, setting)).toEqual([asked]);
  });

  it('is read to its end, however often it says "or"', () => {
    expect(ownsIt(`does Ava Stone own her truck${' or not or abc'.repeat(100)} #`, setting)).toEqual([]);
  });
});
