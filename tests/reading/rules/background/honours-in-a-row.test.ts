import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const honours = (text: string): string[] =>
  claimsOfKinds(
    ['title', 'result'],
    '2025-10-03',
    `Ava Stone drives the No. 12 Ford for Northline Racing in the NASCAR Cup Series. ${text}`,
    ['driver', 'series', 'season', 'race', 'position', 'team'],
  );

const title = (season: number, series = 'cup', position = 1): string =>
  `title confirmed driver=Ava Stone series=${series} season=${season} position=${position}`;
const daytona = (season: number): string =>
  `result confirmed driver=Ava Stone series=cup season=${season} race=Daytona 500 position=1`;

describe('honours that stand in a row', () => {
  it.each([
    ['Stone, the 2016 series champion and 2019 Daytona 500 winner, is happy.', daytona(2019), title(2016)],
    ['Stone, the 2019 Daytona 500 winner and 2016 series champion, is happy.', daytona(2019), title(2016)],
    ['Stone, a 2019 Daytona 500 winner and the 2016 champion, is happy.', daytona(2019), title(2016)],
    ['She is the 2016 champion and a 2019 Daytona 500 winner.', daytona(2019), title(2016)],
    ['Stone, the 2016 champion and 2019 runner-up, is happy.', title(2016), title(2019, 'cup', 2)],
    [
      'Stone, the 2016 Xfinity Series champion and the 2019 winner of the Daytona 500, is happy.',
      daytona(2019),
      title(2016, 'xfinity'),
    ],
    [
      'Stone, 2015 and 2016 ARCA champion and winner of the 2019 Daytona 500, is happy.',
      daytona(2019),
      title(2015, 'arca'),
      title(2016, 'arca'),
    ],
    [
      'Stone, the 2016 ARCA champion, 2019 Daytona 500 winner and 2020 Truck Series runner-up, is happy.',
      daytona(2019),
      title(2016, 'arca'),
      title(2020, 'truck', 2),
    ],
  ])('each with its own year and series: %s', (text, ...claims) => {
    expect(honours(text)).toEqual([...claims].sort());
  });

  it.each([
    ['Northline Racing has hired 2019 Daytona 500 winner Ava Stone for its No. 8.', daytona(2019)],
    ['Ava Stone, the 2016 champion, and Ben Carter, a winner in 2019, share the car.', title(2016)],
  ])('are not the next one’s or the new team’s: %s', (text, ...claims) => {
    expect(honours(text).filter((one) => one.includes('Ava Stone'))).toEqual(claims);
  });
});
