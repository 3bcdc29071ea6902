import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'truck', number: '27' };

/** Under which mark the line about what is rumoured stands in an answer. */
async function markOf(what: string, call: string, day: string, claims: ReturnType<typeof article>) {
  const lines = await linesOf(call, settingOn(day, claims));
  const at = lines.findIndex((line) => line.includes(what));
  const heading = lines.slice(0, at).findLast((line) => /^(🟠|🔴|⚪)/u.test(line));
  return at < 0 ? undefined : { mark: heading?.split(' ')[0], line: lines[at] };
}

describe('a rumour that somebody stays', () => {
  const claims = (then: Said) => [
    ...article('2030-02-04', [sure('ride', { driver: 'Ann Example', season: 2030, ...HERON })]),
    ...article('2030-09-09', [rumour('ride', { driver: 'Ann Example', season: 2031, ...HERON })]),
    ...article('2030-11-11', [then]),
  ];
  const exit = { driver: 'Ann Example', team: HERON.team, series: HERON.series, season: 2030 };
  const leaves = sure('exit', exit);
  const WHAT = 'No. 27 Heron Motorsports · Truck Series 2031';
  const CALLS = ['/driver name:Ann Example', '/team name:Heron Motorsports', '/car number:27'];

  it.each(CALLS)('is none any more on %s once the departure is told', async (call) => {
    expect(await markOf(WHAT, call, '2030-09-08', claims(leaves))).toBeUndefined();
    expect((await markOf(WHAT, call, '2030-11-10', claims(leaves)))?.mark).toBe('🟠');
    const after = await markOf(WHAT, call, '2030-11-11', claims(leaves));
    expect(after?.mark).toBe('⚪');
    expect(after?.line).toContain('a departure is confirmed: Leaving Heron Motorsports, last season 2030');
  });

  it('nor does the grid of the season tell of it as of one', async () => {
    const line = async (day: string) =>
      (await linesOf('/grid series:truck season:2031', settingOn(day, claims(leaves)))).find((each) =>
        each.startsWith('Rumour, not confirmed: Ann Example'),
      );
    expect(await line('2030-11-10')).toBeDefined();
    expect(await line('2030-11-11')).toBeUndefined();
  });

  it.each<readonly [string, Said]>([
    ['from another team', sure('exit', { ...exit, team: 'Kestrel Racing' })],
    ['from another car', sure('exit', { ...exit, number: '28' })],
    ['from another series', sure('exit', { ...exit, series: 'cup' })],
    ['a year later', sure('exit', { ...exit, season: 2031 })],
    ['only rumoured', rumour('exit', exit)],
  ])('stands beside a departure %s', async (_, then) => {
    expect((await markOf(WHAT, '/driver name:Ann Example', '2030-11-12', claims(then)))?.mark).not.toBe('⚪');
  });

  it('and that comes after the departure stands', async () => {
    const back = [
      ...article('2030-09-01', [leaves]),
      ...article('2030-11-20', [rumour('ride', { driver: 'Ann Example', season: 2031, ...HERON })]),
    ];
    expect((await markOf(WHAT, '/driver name:Ann Example', '2030-11-21', back))?.mark).toBe('🟠');
  });
});

describe('a rumoured race', () => {
  const race = { ...HERON, season: 2030, track: 'Alder Speedway', date: '2030-08-20' };
  const claims = (then: Said) => [
    ...article('2030-02-04', [sure('ride', { driver: 'Ann Example', season: 2030, ...HERON })]),
    ...article('2030-08-09', [rumour('start', { driver: 'Ann Example', ...race })]),
    ...article('2030-08-15', [then]),
  ];
  const CALLS = ['/driver name:Ann Example', '/car number:27'];

  it.each(CALLS)('is none any more on %s once somebody else has the car there', async (call) => {
    const others = claims(sure('start', { driver: 'Bo Sample', ...race }));
    const mark = async (day: string) => {
      const lines = await linesOf(call, settingOn(day, others));
      const at = lines.findIndex((line) => line.includes('Alder Speedway') && line.includes('article'));
      return lines.slice(0, Math.max(at, 0)).findLast((line) => /^(🟠|🔴|⚪)/u.test(line));
    };
    expect(await mark('2030-08-08')).toBeUndefined();
    expect(await mark('2030-08-14')).toBe('🟠 Rumours, not confirmed');
    expect(await mark('2030-08-15')).not.toBe('🟠 Rumours, not confirmed');
    expect(await mark('2030-08-21')).toBeUndefined();
  });

  it.each<readonly [string, object]>([
    ['another race', { track: 'Calder Park', date: '2030-08-27' }],
    ['another car', { number: '28' }],
  ])('stands where somebody else has %s', async (_, other) => {
    const then = claims(sure('start', { driver: 'Bo Sample', ...race, ...other }));
    const lines = await linesOf('/driver name:Ann Example', settingOn('2030-08-16', then));
    expect(lines).toContain('🟠 Rumours, not confirmed');
  });
});

describe('a rumour of a seat with a team that enters so many cars and no more', () => {
  const PLOVER = { team: 'Plover', series: 'f1', season: 2031 };
  const DI = rumour('ride', { driver: 'Di Spare', ...PLOVER });
  const [ann, bo] = ['Ann Example', 'Bo Sample'].map((driver) => sure('ride', { driver, ...PLOVER })) as [Said, Said];
  const claims = (...news: readonly (readonly [string, ...Said[]])[]) =>
    news.flatMap(([day, ...said]) => article(`2030-${day}`, said));
  const WHAT = 'Plover · Formula 1 2031';
  const markOn = async (day: string, known: ReturnType<typeof article>) =>
    markOf(WHAT, '/driver name:Di Spare', `2030-${day}`, known);

  it('is none any more once others have all of them', async () => {
    const known = claims(['09-01', ann], ['10-01', DI], ['11-01', bo]);
    expect((await markOn('10-31', known))?.mark).toBe('🟠');
    const after = await markOn('11-02', known);
    expect(after?.mark).toBe('⚪');
    expect(after?.line).toContain('the seat went to Bo Sample');
  });

  it.each<readonly [string, ReturnType<typeof article>]>([
    ['one of them is open', claims(['10-01', DI], ['11-01', bo])],
    ['all were known before', claims(['09-01', ann, bo], ['10-01', DI])],
    [
      'one may become free',
      claims(
        ['09-01', ann],
        ['10-01', DI, rumour('exit', { driver: 'Ann Example', team: PLOVER.team })],
        ['11-01', bo],
      ),
    ],
    [
      'one is left',
      claims(['09-01', ann], ['10-01', DI], ['11-01', bo, sure('exit', { driver: 'Ann Example', ...PLOVER })]),
    ],
    [
      'one is for some races',
      claims(['10-01', DI], ['11-01', ann, sure('ride', { driver: 'Bo Sample', ...PLOVER, extent: 'part-time' })]),
    ],
    [
      'more are told than it has',
      claims(['10-01', DI], ['11-01', ann, bo, sure('ride', { driver: 'Cy Third', ...PLOVER })]),
    ],
  ])('stands where %s', async (_, known) => {
    expect((await markOn('11-02', known))?.mark).toBe('🟠');
  });

  it('stays so whatever becomes of those seats', async () => {
    const known = [
      ...claims(['09-01', ann], ['10-01', DI], ['11-01', bo]),
      ...article('2031-06-01', [sure('exit', { driver: 'Bo Sample', ...PLOVER, replacedBy: 'Cy Third' })]),
      ...article('2031-06-02', [sure('ride', { driver: 'Cy Third', ...PLOVER })]),
    ];
    const lines = await linesOf('/history driver:Di Spare', settingOn('2031-07-01', known));
    expect(lines.join()).toContain('the seat went to Bo Sample');
  });

  it('stands in a series in which a team may have more', async () => {
    const of = { team: PLOVER.team, series: 'indycar', season: 2031 };
    const known = claims(
      ['10-01', rumour('ride', { driver: 'Di Spare', ...of })],
      ['11-01', ...['Ann Example', 'Bo Sample'].map((driver) => sure('ride', { driver, ...of }))],
    );
    expect((await markOf('Plover · NTT IndyCar Series 2031', '/driver name:Di Spare', '2030-11-02', known))?.mark).toBe(
      '🟠',
    );
  });
});

describe('a rumour of a seat for the season in another series than the one confirmed since', () => {
  const maybe = (slots: object) =>
    article('2030-08-01', [rumour('ride', { driver: 'Di Spare', team: 'Plover', season: 2031, ...slots })]);
  const has = (slots: object) =>
    article('2030-11-01', [sure('ride', { driver: 'Di Spare', team: 'Egret', season: 2031, ...slots })]);
  const full = { extent: 'full-time' } as const;
  const mark = async (known: ReturnType<typeof article>) =>
    (await markOf('Plover · ', '/driver name:Di Spare', '2030-11-20', known))?.mark;

  it.each<readonly [string, object, object]>([
    ['of single-seaters', { series: 'f1' }, { series: 'f2' }],
    ['of single-seaters and stock cars', { series: 'cup' }, { series: 'supercars' }],
    ['of stock cars, both for all races', { series: 'truck', ...full }, { series: 'xfinity', ...full }],
    ['of stock cars, both for all races of the lower one', { series: 'cup', ...full }, { series: 'xfinity', ...full }],
  ])('is none any more where nobody has both: %s', async (_, rumoured, confirmed) => {
    expect(await mark([...maybe(rumoured), ...has(confirmed)])).toBe('⚪');
  });

  it.each<readonly [string, object, object]>([
    ['some races of stock cars may go with it', { series: 'truck' }, { series: 'xfinity', ...full }],
    ['it is for some races', { series: 'indycar', extent: 'part-time' }, { series: 'f1' }],
    ['the seat is', { series: 'indycar' }, { series: 'f1', extent: 'part-time' }],
    ['cars are shared', { series: 'wec' }, { series: 'formulae' }],
    ['it is for another season', { series: 'f1', season: 2032 }, { series: 'f2' }],
  ])('stands where %s', async (_, rumoured, confirmed) => {
    expect(await mark([...maybe(rumoured), ...has(confirmed)])).toBe('🟠');
  });
});
