import { describe, expect, it } from 'vitest';
import { article, denial, rumour, sure } from '../roster/news.js';
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
      '1 Oct 2030 · Ann Example · Left Heron Motorsports after 2030 · No. 7 Cup Series',
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

describe('/moves of a driver', () => {
  const told = async (claims: typeof CLAIMS, options = '') =>
    (await linesOf(`/moves ${options}`, settingOn('2031-06-30', claims))).slice(1, -2);
  const seat = (driver: string, slots: object) => sure('ride', { driver, ...slots });

  it('changes number on the day on which the number was first told', async () => {
    const claims = [
      ...article('2030-02-01', [seat('Ann Example', { ...HERON, season: 2030, number: '7' })]),
      ...article('2030-08-31', [seat('Ann Example', { ...HERON, season: 2031 })]),
      ...article('2030-12-17', [seat('Ann Example', { ...HERON, season: 2031, number: '14' })]),
    ];
    const change = '17 Dec 2030 · Ann Example: No. 7 becomes No. 14 Heron Motorsports · Cup Series 2031';
    expect(await told(claims)).toContain(change);
    expect(await told(claims, 'since:2030-12-01')).toContain(change);
  });

  it('opens no seat for the same driver', async () => {
    const inF1 = (team: string, season: number) => seat('Ann Example', { team, series: 'f1', season, number: '77' });
    const claims = [
      ...article('2030-02-01', [inF1('Egret', 2030)]),
      ...article('2031-02-01', [inF1('Dunlin', 2031)]),
      ...article('2031-06-04', [inF1('Avocet', 2031)]),
    ];
    const lines = await told(claims);
    expect(lines.filter((line) => line.includes(' to '))).toHaveLength(2);
    expect(lines).not.toContain('One seat opens another');
  });

  it('comes from no seat that the driver keeps', async () => {
    const before = article('2031-01-05', [seat('Ann Example', { ...PLOVER, season: 2030, number: '37' })]);
    const beside = seat('Ann Example', { ...KESTREL, series: 'xfinity', season: 2031, number: '56' });
    const kept = seat('Ann Example', { ...PLOVER, season: 2031, number: '37' });
    const to = "5 Mar 2031 · Ann Example to No. 56 Kestrel Racing · O'Reilly Series 2031";
    expect(await told([...before, ...article('2031-03-05', [kept, beside])])).toContain(to);
    expect(await told([...before, ...article('2031-03-05', [beside])])).toContain(
      `${to}, from No. 37 Plover Racing · Truck Series 2030`,
    );
  });

  it('is not counted as settled where reports disagree', async () => {
    const claims = [
      ...article('2030-02-01', [seat('Ann Example', { ...HERON, season: 2030, number: '7' })]),
      ...article('2030-11-01', [seat('Ann Example', { ...KESTREL, season: 2031 })], 'one'),
      ...article('2030-11-01', [seat('Ann Example', { ...HERON, season: 2031 })], 'two'),
    ];
    expect(await told(claims)).toEqual([
      'Since Sun 30 June 2030: 0 confirmed, 1 on which reports disagree, 0 only rumoured. Newest first.',
      '1 Nov 2030 · Ann Example to Kestrel Racing · Cup Series 2031, from No. 7 Heron Motorsports · reports disagree',
    ]);
  });
});

describe('/moves of one status', () => {
  const claims = [
    ...article('2030-02-01', [sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '7' })]),
    ...article('2030-11-01', [sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2031 })]),
  ];

  it('counts no others, of which nothing was asked', async () => {
    const of = async (options: string) => (await linesOf(`/moves ${options}`, settingOn('2030-12-01', claims)))[1];
    expect(await of('status:confirmed')).toBe('Since Sat 1 December 2029: 1 confirmed. Newest first.');
    expect(await of('status:rumored since:2030-01-01')).toBe(
      'No article tells of a rumoured move since Tue 1 January 2030.',
    );
    expect(await of('status:confirmed since:2030-11-02')).toBe(
      'No article tells of a confirmed move since Sat 2 November 2030.',
    );
  });
});

describe('a rumoured move that was ruled out', () => {
  const seat = { driver: 'Ann Example', ...KESTREL, season: 2031 };
  const has = article('2030-02-01', [sure('ride', { driver: 'Ann Example', ...HERON, season: 2030, number: '7' })]);
  const told = [...has, ...article('2030-06-17', [rumour('ride', seat)])];
  const line = '17 Jun 2030 · Ann Example to Kestrel Racing · Cup Series 2031, from No. 7 Heron Motorsports';
  const on = (day: string, later: typeof told, options = '') =>
    linesOf(`/moves ${options}`, settingOn(day, [...told, ...later]));

  it.each([
    ['later', article('2030-07-15', [denial('ride', seat)]), '15 Jul 2030'],
    ['on the same day', article('2030-06-17', [denial('ride', seat)], 'no'), '17 Jun 2030'],
  ])('stands apart, with the day: %s', async (_, ruledOut, day) => {
    for (const options of ['', 'series:Cup', 'team:Kestrel Racing', 'status:rumored']) {
      const all = await on('2030-07-20', ruledOut, options);
      const counts = options === 'status:rumored' ? '' : '0 confirmed, ';
      expect(all).toContain(`Since Fri 20 July 2029: ${counts}0 only rumoured, 1 ruled out. Newest first.`);
      expect(all[all.indexOf('🔴 Ruled out') + 1]).toBe(`${line} (denied ${day})`);
    }
    expect((await on('2030-07-20', ruledOut, 'status:confirmed')).join()).not.toContain('Kestrel');
  });

  it('is a rumour before, and a move if it comes true after all', async () => {
    const ruledOut = article('2030-07-15', [denial('ride', seat)]);
    expect((await on('2030-07-14', ruledOut)).join()).not.toContain('Ruled out');
    const signed = [...ruledOut, ...article('2030-08-15', [sure('ride', seat)])];
    const all = await on('2030-08-20', signed);
    expect(all.join()).not.toContain('Ruled out');
    expect(all).toContainEqual(expect.stringMatching(/^15 Aug 2030 · Ann Example to Kestrel Racing/));
  });

  it('is one that somebody leaves, too', async () => {
    const leaves = { driver: 'Ann Example', ...HERON, season: 2030 };
    const later = [
      ...article('2030-06-20', [rumour('exit', leaves)]),
      ...article('2030-07-01', [denial('exit', leaves)]),
    ];
    expect(await on('2030-07-20', later)).toContain(
      '20 Jun 2030 · Ann Example · Leaving Heron Motorsports, last season 2030 · Cup Series (denied 1 Jul 2030)',
    );
  });
});

describe('/moves for a season', () => {
  const told = (options: string) => linesOf(`/moves ${options}`, on('2030-12-01'));

  it('has what changes for it alone', async () => {
    const lines = await told('season:2031');
    expect(lines[0]).toBe('Moves, 2031');
    expect(lines[1]).toBe('Since Tue 1 January 2030: 4 confirmed, 1 only rumoured. Newest first.');
    expect((await told('season:2030')).join()).toContain('No article tells of a move since Mon 1 January 2029.');
  });

  it('goes back to what was sure two seasons before', async () => {
    const ride = sure('ride', {
      driver: 'Gil Early',
      team: 'Osprey Racing',
      series: 'cup',
      season: 2033,
      number: '88',
    });
    const had = sure('ride', { driver: 'Gil Early', team: 'Plover Racing', series: 'cup', season: 2032, number: '6' });
    const setting = settingOn('2032-12-10', article('2031-12-01', [had, ride]));
    const lines = await linesOf('/moves season:2033', setting);
    expect(lines[1]).toBe('Since Wed 1 January 2031: 1 confirmed, 0 only rumoured. Newest first.');
    expect((await linesOf('/moves season:2033 since:2032-01-01', setting))[1]).toMatch(/^No article/);
  });

  it.each(['what changed at Heron for 2031?', 'what changes at Heron next year?'])('answers "%s"', async (question) => {
    const lines = await linesOf(`/ask question:${question}`, on('2030-12-01'));
    expect(lines[1]).toBe('I read this as /moves team:Heron Motorsports season:2031');
    expect(lines).toContain(
      '1 Oct 2030 · Bo Sample to No. 7 Heron Motorsports · Cup Series 2031, from No. 12 Kestrel Racing',
    );
  });
});
