import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };
const PLOVER = { team: 'Plover Racing', series: 'truck' };

const CLAIMS = [
  ...article('2030-02-01', [
    sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '7' }),
    sure('ride', { driver: 'Bo Sample', ...KESTREL, season: 2030, number: '12' }),
    sure('ride', { driver: 'Cas Gone', ...PLOVER, season: 2030, number: '3' }),
    sure('ride', { driver: 'Eve Steady', ...KESTREL, season: 2030, number: '13' }),
    sure('crew', { person: 'Cy Chief', role: 'crew chief', ...KESTREL, number: '13', season: 2030 }),
  ]),
  // Told in passing, in the middle of the season: no news.
  ...article('2030-06-01', [
    sure('ride', { driver: 'Gil Past', ...PLOVER, season: 2029, number: '4' }),
    sure('ride', { driver: 'Gil Past', ...HERON, season: 2030, number: '9' }),
    sure('exit', { driver: 'Hal Past', ...HERON, season: 2028, number: '9' }),
    sure('exit', { driver: 'Gil Past', team: 'Egret Racing' }),
  ]),
  ...article('2030-09-01', [rumour('ride', { driver: 'Cas Gone', ...KESTREL, season: 2031, number: '12' })]),
  ...article('2030-10-01', [
    sure('exit', { driver: 'Ann Example', ...HERON, season: 2030, number: '7' }),
    sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '7' }),
  ]),
  ...article('2030-11-01', [
    sure('ride', { driver: 'Cas Gone', ...KESTREL, season: 2031, number: '12' }),
    sure('ride', { driver: 'Eve Steady', ...KESTREL, season: 2031, number: '31' }),
    rumour('ride', { driver: 'Ann Example', ...PLOVER, season: 2031 }),
  ]),
];
const on = (day: string) => settingOn(day, CLAIMS);

/** The lines between the lead and the footer. */
async function moves(options = '', day = '2030-12-01'): Promise<string[]> {
  return (await linesOf(`/moves ${options}`, on(day))).slice(2, -2);
}

describe('/moves', () => {
  it('tells who came, left and changed number, newest first, rumours apart, and the chain', async () => {
    expect(await linesOf('/moves', on('2030-12-01'))).toEqual([
      'Moves',
      'Since Sat 1 December 2029: 4 confirmed, 1 only rumoured. Newest first.',
      '1 Nov 2030 · Cas Gone to No. 12 Kestrel Racing · Cup Series 2031, from No. 3 Plover Racing · Truck Series 2030 · first rumoured 1 Sep 2030, confirmed 61 days later',
      '1 Nov 2030 · Eve Steady: No. 13 becomes No. 31 Kestrel Racing · Cup Series 2031',
      '1 Oct 2030 · Ann Example · Leaving Heron Motorsports after 2030 · No. 7 Cup Series',
      '1 Oct 2030 · Bo Sample to No. 7 Heron Motorsports · Cup Series 2031, from No. 12 Kestrel Racing',
      '🟠 Rumours, not confirmed',
      '1 Nov 2030 · Ann Example to Plover Racing · Truck Series 2031, from No. 7 Heron Motorsports · Cup Series 2030 (30 days old, 1 article)',
      'One seat opens another',
      'Bo Sample to No. 7 Heron Motorsports → Cas Gone to No. 12 Kestrel Racing',
      'Newest article: Fri 1 November 2030, 30 days old',
      'For the sentences behind this, add --why.',
    ]);
  });

  it('tells of a rumour only until it came true', async () => {
    const rumoured = /Cas Gone to No. 12 Kestrel Racing · Cup Series 2031, from/;
    const before = await linesOf('/moves', on('2030-09-15'));
    expect(before[1]).toMatch(/0 confirmed, 1 only rumoured/);
    expect(before.find((line) => rumoured.test(line))).toMatch(/^1 Sep 2030/);
    expect((await moves('status:rumored')).some((line) => rumoured.test(line))).toBe(false);
  });

  it('is for one series, one team, one status, or since a day', async () => {
    expect(await moves('team:Plover Racing status:confirmed')).toEqual([
      '1 Nov 2030 · Cas Gone to No. 12 Kestrel Racing · Cup Series 2031, from No. 3 Plover Racing · Truck Series 2030 · first rumoured 1 Sep 2030, confirmed 61 days later',
    ]);
    expect((await moves('series:Truck status:confirmed')).map((line) => line.slice(13, 21))).toEqual(['Cas Gone']);
    expect((await moves('since:2030-10-15')).filter((line) => line.startsWith('1 Oct'))).toEqual([]);
    expect((await linesOf('/moves since:yesterday', on('2030-12-01')))[0]).toBe('That is not a day');
  });

  it('tells of a new crew chief of a car', async () => {
    const said = [
      ...CLAIMS,
      ...article('2030-11-20', [
        sure('crew', { person: 'Di Boss', role: 'crew chief', ...KESTREL, number: '13', season: 2031 }),
      ]),
    ];
    expect((await linesOf('/moves', settingOn('2030-12-01', said)))[2]).toBe(
      '20 Nov 2030 · No. 13 Kestrel Racing · Cup Series 2031: crew chief Di Boss in place of Cy Chief',
    );
  });

  it('says since when nothing happened', async () => {
    expect(await linesOf('/moves since:2030-11-02', on('2030-12-01'))).toContain(
      'No article tells of a move since Sat 2 November 2030.',
    );
  });
});

describe('/moves without news', () => {
  it('goes back to the last ones, and says so', async () => {
    const told = await linesOf('/moves', on('2034-03-01'));
    expect(told.slice(1, 3)).toEqual([
      'No article tells of a move since Tue 1 March 2033. These are the last ones before.',
      'Since Thu 1 November 2029: 4 confirmed, 0 only rumoured. Newest first.',
    ]);
    expect((await linesOf('/moves team:Plover Racing', on('2034-03-01')))[2]).toMatch(
      /^Since Thu 1 November 2029: 1 confirmed/,
    );
  });

  it('stays with the day that was asked for', async () => {
    expect((await linesOf('/moves since:2033-01-01', on('2034-03-01'))).slice(1, 2)).toEqual([
      'No article tells of a move since Sat 1 January 2033.',
    ]);
  });
});
