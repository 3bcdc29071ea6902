import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const FIVE = { team: 'Northline Racing', series: 'indycar', season: 2024, number: '5' };
const EIGHT = { team: 'Pinecrest Motorsports', series: 'indycar', season: 2024, number: '8' };
const inCars = (five: string, eight: string) => [
  sure('ride', { driver: five, ...FIVE }),
  sure('ride', { driver: eight, ...EIGHT }),
];
const claims = [
  ...article('2024-01-10', inCars('Ava Stone', 'Dan Marsh')),
  ...article('2024-05-10', inCars('Dan Marsh', 'Ava Stone')),
  ...article('2024-08-10', inCars('Ava Stone', 'Dan Marsh')),
];

const CHANGED = [
  '10 May 2024 · Ava Stone to No. 8 Pinecrest Motorsports · NTT IndyCar Series 2024, from No. 5 Northline Racing',
  '10 May 2024 · Dan Marsh to No. 5 Northline Racing · NTT IndyCar Series 2024, from No. 8 Pinecrest Motorsports',
];
const BACK = [
  '10 Aug 2024 · Ava Stone to No. 5 Northline Racing · NTT IndyCar Series 2024, from No. 8 Pinecrest Motorsports',
  '10 Aug 2024 · Dan Marsh to No. 8 Pinecrest Motorsports · NTT IndyCar Series 2024, from No. 5 Northline Racing',
];

describe('drivers who change cars in the season, and back', () => {
  it.each([
    ['2024-04-01', []],
    ['2024-06-01', CHANGED],
    ['2024-09-01', [...BACK, ...CHANGED]],
  ])('move on the days on which that is told, as of %s', async (day, expected) => {
    const lines = await linesOf('/moves since:2024-01-01', settingOn(day, claims));
    expect(lines.filter((line) => / 2024 · .* from /.test(line))).toEqual(expected);
  });

  it('have the cars that were told last', async () => {
    const grid = async (day: string) => (await linesOf('/grid series:indycar', settingOn(day, claims))).slice(2, -2);
    expect(await grid('2024-06-01')).toEqual([
      'Northline Racing',
      'No. 5 Dan Marsh',
      'Pinecrest Motorsports',
      'No. 8 Ava Stone',
    ]);
    expect(await grid('2024-09-01')).toEqual([
      'Northline Racing',
      'No. 5 Ava Stone',
      'Pinecrest Motorsports',
      'No. 8 Dan Marsh',
    ]);
  });
});
