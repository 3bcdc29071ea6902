import { expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = { team: 'Northline Racing', series: 'xfinity', season: 2031 };
const RACE = { ...TEAM, track: 'Alder Speedway', date: '2031-05-24' };

it('a race that goes back to whoever filled in elsewhere is called off on the day on which that is told', async () => {
  const claims = [
    ...article('2031-02-05', [
      sure('ride', { driver: 'Ava Stone', ...TEAM, number: '61' }),
      sure('ride', { driver: 'Dan Marsh', ...TEAM, number: '62' }),
    ]),
    ...article('2031-04-22', [
      denial('start', { driver: 'Ava Stone', ...RACE, number: '61' }),
      sure('start', { driver: 'Dan Marsh', ...RACE, number: '61' }),
      sure('start', { driver: 'Ben Carter', ...RACE, number: '62' }),
    ]),
    ...article('2031-05-20', [
      sure('start', { driver: 'Ava Stone', ...RACE, number: '61' }),
      sure('start', { driver: 'Dan Marsh', ...RACE, number: '62' }),
    ]),
  ];
  const setting = settingOn('2031-05-21', claims);
  expect(
    (await linesOf('/schedule team:Northline Racing', setting)).filter((line) => line.includes('May 2031 ·')),
  ).toEqual([expect.stringMatching(/Ava Stone .* No\. 61/), expect.stringMatching(/Dan Marsh .* No\. 62/)]);
  const off = await linesOf('/driver name:Ben Carter', setting);
  expect(off[off.indexOf('Called off') + 1]).toMatch(/replaced by Dan Marsh \(20 May 2031\)$/);
});
