import { expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', season: 2030 };
const CUP = { ...ANN, team: 'Heron Motorsports', series: 'cup', number: '43', extent: 'full-time' } as const;
const RACES = { ...ANN, team: 'Kestrel Racing', series: 'xfinity', number: '28', extent: 'part-time' } as const;
const NEXT = { ...RACES, number: '26', season: 2031, extent: 'full-time' } as const;

it('/moves tells of races elsewhere for whoever was released, and comes to a full seat from those', async () => {
  const claims = [
    ...article('2030-01-10', [sure('ride', CUP)]),
    ...article('2030-06-20', [
      sure('exit', { ...ANN, team: CUP.team, series: CUP.series, number: CUP.number, replacedBy: 'Cy Third' }),
      sure('ride', { ...CUP, driver: 'Cy Third' }),
    ]),
    ...article('2030-06-28', [sure('ride', RACES)]),
    ...article('2030-12-05', [sure('ride', NEXT)]),
  ];
  const lines = await linesOf('/moves', settingOn('2030-12-20', claims));
  expect(lines).toContain(
    "28 Jun 2030 · Ann Example to No. 28 Kestrel Racing · O'Reilly Series 2030 · part-time, from No. 43 Heron Motorsports · Cup Series 2030",
  );
  expect(lines).toContain(
    "5 Dec 2030 · Ann Example to No. 26 Kestrel Racing · O'Reilly Series 2031, from No. 28 Kestrel Racing · part-time before",
  );
});
