import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'arca', season: 2031, number: '20' } as const;
const race = (driver: string, track: string, date: string) =>
  sure('start', { driver, ...HERON, make: 'Toyota', track, date });
const first = race('Ann Example', 'Oval One', '2031-02-17');
const second = race('Ann Example', 'Oval Two', '2031-04-20');
const others = [race('Cas Gone', 'Oval Four', '2031-06-01'), race('Bo Sample', 'Oval Three', '2031-05-20')];
const one = 'No. 20 Ann Example · Toyota · 2 races known';

/** The page of 2031 from its lead on, up to its footer. */
async function grid(said: readonly Said[], series = 'arca', before: readonly Said[] = []): Promise<string[]> {
  const claims = [...article('2030-11-01', before), ...article('2031-02-01', said)];
  const setting = settingOn('2031-02-10', claims);
  return (await linesOf(`/grid series:${series} season:2031`, setting)).slice(1, -2);
}

describe('/grid of a car of which only single races are known', () => {
  const hal = { driver: 'Hal Past', ...HERON, season: 2030 } as const;

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['left out', [], []],
    ['open', [sure('ride', hal)], [sure('exit', hal)]],
    ['not known', [sure('ride', hal)], []],
    ['given up before the season', [sure('ride', { ...hal, season: 2031 })], [sure('exit', hal)]],
  ])('names who runs it, where else it would be %s', async (_, before, then) => {
    expect(await grid([first, second, ...then], 'arca', before)).toEqual([
      '1 car of which only single races are known',
      'Heron Motorsports',
      one,
    ]);
  });

  it('names all who run it, in the order of the races', async () => {
    expect(await grid([...others, first])).toContain(
      'No. 20 race by race: Ann Example, Bo Sample, Cas Gone · Toyota · 3 races known',
    );
  });

  it('is beside cars with a driver for the season, and has its rumours', async () => {
    const eve = sure('ride', { driver: 'Eve Steady', ...HERON, number: '25' });
    expect(await grid([first, second, eve, rumour('ride', { driver: 'Dee Young', ...HERON })])).toEqual([
      '1 car of 1 team with a known driver.',
      '1 car of which only single races are known',
      'Heron Motorsports',
      one,
      'Rumour, not confirmed: Dee Young · No. 20 Heron Motorsports · ARCA Menards Series 2031 (first 1 Feb 2031, 9 days old, 1 article)',
      'No. 25 Eve Steady',
    ]);
  });

  it.each<readonly [string, Said]>([
    ['its driver for the season', sure('ride', { driver: 'Eve Steady', ...HERON })],
    ['whoever has it for some races', sure('ride', { driver: 'Ann Example', ...HERON, extent: 'part-time' })],
  ])('is the car of %s', async (_, seat) => {
    expect((await grid([first, second, seat])).join('\n')).not.toMatch(/races known|single races/);
  });

  it('is of a team not named where no article names it, beside the car of one that has another number', async () => {
    const { team: _, ...slots } = {
      ...HERON,
      driver: 'Fay Alone',
      number: '50',
      track: 'Oval One',
      date: '2031-02-17',
    };
    const alone = sure('start', slots);
    expect(await grid([alone])).toEqual([
      '1 car of which only single races are known',
      'Team not named',
      'No. 50 Fay Alone · 1 race known',
    ]);
    expect(await grid([alone, first])).toEqual([
      '2 cars of which only single races are known',
      'Heron Motorsports',
      'No. 20 Ann Example · Toyota · 1 race known',
      'Team not named',
      'No. 50 Fay Alone · 1 race known',
    ]);
  });

  it('is that of the one team known with the number where an article leaves it out', async () => {
    const { team: _, ...slots } = { ...HERON, driver: 'Fay Alone', track: 'Oval Three', date: '2031-05-17' };
    const told = sure('start', slots);
    expect(await grid([first, told])).toContain('No. 20 race by race: Ann Example, Fay Alone · Toyota · 2 races known');
    const twoTeams = sure('start', { ...slots, driver: 'Gus Other', team: 'Kestrel Racing' });
    expect(await grid([first, twoTeams, told])).toContain('Team not named');
    expect(await grid([sure('ride', { driver: 'Eve Steady', ...HERON }), told])).not.toContain('Team not named');
  });

  it('has beside whoever has it for some races the others who run it, but not the own races of that driver', async () => {
    const part = sure('ride', { driver: 'Ann Example', ...HERON, extent: 'part-time' });
    expect(await grid([part, first, second, ...others])).toEqual([
      '1 car of 1 team with a known driver.',
      'Heron Motorsports',
      'No. 20 Ann Example · part-time',
      'No. 20 race by race: Bo Sample, Cas Gone · Toyota · 2 races known',
    ]);
    const full = sure('ride', { driver: 'Eve Steady', ...HERON, extent: 'full-time' });
    expect((await grid([part, full, ...others])).join('\n')).not.toContain('Bo Sample');
  });

  it('has beside the drivers of a shared car those who join them for single races', async () => {
    const shared = { ...HERON, series: 'imsa' } as const;
    const regulars = ['Eve Steady', 'Gus Other'].map((driver) =>
      sure('ride', { driver, ...shared, extent: 'full-time' as const }),
    );
    const joins = (driver: string, track: string, date: string) => sure('start', { driver, ...shared, track, date });
    const long = [joins('Ann Example', 'Oval Two', '2031-03-15'), joins('Ann Example', 'Oval Four', '2031-10-11')];
    expect(await grid([...regulars, ...long, joins('Eve Steady', 'Oval Two', '2031-03-15')], 'imsa')).toEqual([
      '1 car of 1 team with a known driver.',
      'Heron Motorsports',
      'No. 20 Eve Steady · full-time',
      'No. 20 Gus Other · full-time',
      'No. 20 Ann Example · 2 races known',
    ]);
  });

  it('counts no race of another season, and none that is only rumoured', async () => {
    const said = [first, second].map(({ slots }) => slots as (typeof first & { kind: 'start' })['slots']);
    const before = said.map((slots) => sure('start', { ...slots, season: 2030, date: '2030-04-01' }));
    const maybe = said.map((slots) => rumour('start', slots));
    expect((await grid(before)).join('\n')).not.toContain('Ann Example');
    const told = await grid(maybe);
    expect(told.filter((line) => line.includes('Ann Example')).every((line) => line.includes('(first 1 Feb'))).toBe(
      true,
    );
    expect(told.join('\n')).not.toMatch(/known$|single races/m);
  });

  it('tells nothing of cars where numbers are the drivers’ own', async () => {
    const guest = sure('start', {
      ...HERON,
      driver: 'Ann Example',
      series: 'f1',
      track: 'Oval One',
      date: '2031-03-17',
    });
    expect((await grid([guest], 'f1')).join('\n')).not.toContain('Ann Example');
  });
});

describe('/grid of a car left in the season', () => {
  const hal = { driver: 'Hal Past', ...HERON } as const;
  const tells = async (series: string, ...races: readonly ReturnType<typeof race>[]) => {
    const slots = { ...hal, series };
    const claims = [
      ...article('2031-01-10', [sure('ride', slots)]),
      ...article('2031-06-18', [sure('exit', { ...slots, atOnce: true }), ...races]),
    ];
    const lines = await linesOf(`/grid series:${series}`, settingOn('2031-06-20', claims));
    return lines.find((line) => line.includes('Hal Past until'));
  };
  const third = race('Cas Gone', 'Oval Four', '2031-06-23');

  it('names who fills in since', async () => {
    expect(await tells('arca', third)).toBe('No. 20 open · Hal Past until 18 Jun 2031 · Cas Gone, 1 race known');
    expect(await tells('arca', third, race('Bo Sample', 'Oval Three', '2031-07-01'))).toBe(
      'No. 20 open · Hal Past until 18 Jun 2031 · race by race: Cas Gone, Bo Sample, 2 races known',
    );
  });

  it('names nobody who filled in before, nor in another car', async () => {
    const other = sure('start', { ...third.slots, number: '21' } as never);
    expect(await tells('arca', first, other)).toBe('No. 20 open · Hal Past until 18 Jun 2031');
  });
});

describe('/grid of a car that its drivers share, each for some races', () => {
  const some = (driver: string) => sure('ride', { driver, ...HERON, extent: 'part-time' });

  it('names who else runs single races in it', async () => {
    const lines = await grid([
      some('Eve Steady'),
      some('Fay First'),
      first,
      race('Fay First', 'Oval Three', '2031-05-20'),
    ]);
    expect(lines).toContain('No. 20 Ann Example · Toyota · 1 race known');
    expect(lines.filter((line) => line.includes('Fay First'))).toEqual(['No. 20 Fay First · part-time']);
  });

  it('names nobody who fills in for the driver of the season', async () => {
    const lines = await grid([some('Eve Steady'), sure('ride', { driver: 'Fay First', ...HERON }), first]);
    expect(lines.join()).not.toContain('Ann Example');
  });
});

describe('/grid of a race of which no article says in which car it is', () => {
  const seat = { team: 'Heron Motorsports', series: 'indycar', season: 2031 };
  const regular = sure('ride', { driver: 'Ann Example', ...seat, number: '06' });
  const race = sure('start', { driver: 'Bo Sample', ...seat, race: 'Indianapolis 500' });
  const onDay = async (day: string, then: readonly Said[], call = '/grid series:IndyCar season:2031') =>
    linesOf(call, settingOn(day, [...article('2030-08-10', [regular]), ...article('2030-09-10', then)]));

  it('stands with its team, and counts as no car', async () => {
    expect(await onDay('2030-09-09', [race])).not.toContain('Bo Sample · 1 race known');
    for (const day of ['2030-09-10', '2031-03-10']) {
      const lines = await onDay(day, [race]);
      expect(lines.slice(lines.indexOf('Heron Motorsports'))).toEqual(
        expect.arrayContaining(['No. 06 Ann Example', 'Bo Sample · 1 race known']),
      );
      expect(lines.join('\n')).toContain('1 car of 1 team');
      expect(lines.join('\n')).not.toContain('only single races');
    }
    expect((await onDay('2031-03-10', [race], '/grid series:IndyCar season:2032')).join()).not.toContain('Bo Sample');
  });

  it.each<readonly [string, readonly Said[]]>([
    [
      'fills in for somebody of the team',
      [race, denial('start', { driver: 'Ann Example', ...seat, number: '06', race: 'Indianapolis 500' })],
    ],
    ['has a seat', [race, sure('ride', { driver: 'Bo Sample', ...seat, number: '60' })]],
  ])('is told of nobody who %s', async (_, then) => {
    expect(await onDay('2030-09-11', then)).not.toContain('Bo Sample · 1 race known');
  });

  it('is no car of those who share one', async () => {
    const shared = { team: 'Heron Motorsports', series: 'imsa', season: 2031 };
    const lines = await linesOf(
      '/grid series:IMSA season:2031',
      settingOn(
        '2031-02-01',
        article('2031-01-10', [
          sure('ride', { driver: 'Ann Example', ...shared, number: '7' }),
          sure('ride', { driver: 'Cy Third', ...shared, extent: 'part-time' }),
          sure('start', { driver: 'Bo Sample', ...shared, race: 'Petit Le Mans' }),
        ]),
      ),
    );
    expect(lines.join('\n')).toContain('1 car of 1 team');
    expect(lines).toContain('Cy Third · part-time');
    expect(lines.join('\n')).not.toContain('Bo Sample');
  });
});
