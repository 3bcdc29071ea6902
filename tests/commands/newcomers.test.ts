import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'truck' } as const;
const fay = { driver: 'Fay First', ...HERON, season: 2031, number: '8' } as const;
const guy = { driver: 'Guy Second', ...HERON, season: 2031, number: '9' } as const;
const ann = { driver: 'Ann Example', ...HERON, season: 2030, number: '7' } as const;
const left = sure('exit', { driver: 'Ann Example', ...HERON, season: 2030 });
const to = 'Fay First to No. 8 Heron Motorsports · Truck Series 2031';

/** What the moves of 2031 tell of those who come, of what was said on 10 December 2030. */
async function comers(then: readonly Said[], before: readonly Said[] = [], day = '2030-12-10'): Promise<string[]> {
  const claims = [...article('2030-02-01', before), ...article(day, then)];
  const lines = await linesOf('/moves series:truck season:2031', settingOn('2031-12-20', claims));
  return lines.flatMap((line) => /^10 \w+ 203\d · (\w+ \w+ to .+)$/.exec(line)?.[1] ?? []);
}

describe('/moves of one of whom no seat was known', () => {
  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    [
      'somebody else is said to leave',
      [sure('ride', fay), sure('exit', { driver: 'Ann Example', ...HERON, season: 2030 })],
      [],
    ],
    ['the car had somebody in it', [sure('ride', fay)], [sure('ride', { ...ann, number: '8' })]],
    [
      'another car was left, and those of the team are known in both seasons',
      [sure('ride', fay), sure('ride', guy), sure('exit', ann)],
      [sure('ride', ann), sure('ride', { ...guy, season: 2030 })],
    ],
    ['the driver before is named with it', [sure('ride', fay), sure('ride', { ...ann, number: '8' })], []],
  ])('tells of it where %s', async (_, then, before) => {
    expect(await comers(then, before)).toContain(to);
  });

  it.each<readonly [string, readonly Said[], readonly Said[]]>([
    ['nothing is known of the season before', [sure('ride', fay), sure('ride', guy)], []],
    ['all who were there stay', [sure('ride', fay), sure('ride', { ...ann, season: 2031 })], [sure('ride', ann)]],
    ['more would be new than left', [sure('ride', fay), sure('ride', guy), left], []],
    ['another car is not known to be free', [sure('ride', fay)], [sure('ride', ann)]],
    ['another car was left', [sure('ride', fay), sure('exit', ann)], [sure('ride', ann)]],
    [
      'nobody is said to have left a team whose cars are known',
      [sure('ride', fay), sure('ride', guy)],
      [sure('ride', ann), sure('ride', { ...guy, season: 2030 })],
    ],
    [
      'the car that was left has somebody else',
      [
        sure('ride', fay),
        sure('ride', guy),
        sure('exit', ann),
        sure('ride', { ...guy, driver: 'Hal Third', number: '7' }),
      ],
      [sure('ride', ann), sure('ride', { ...guy, season: 2030 })].slice(1),
    ],
    ['it is for some races', [sure('ride', { ...fay, extent: 'part-time' }), left], []],
    ['somebody left in another series', [sure('ride', fay), sure('exit', { ...ann, number: '8', series: 'cup' })], []],
  ])('tells of nobody where %s', async (_, then, before) => {
    expect(await comers(then, before)).toEqual([]);
  });

  it('stays told when a later article says that somebody of the team stays', async () => {
    const claims = [
      ...article('2030-02-01', [sure('ride', { driver: 'Ann Example', ...HERON, season: 2030 })]),
      ...article('2030-12-10', [sure('ride', fay)]),
      ...article('2031-01-20', [sure('ride', { ...ann, season: 2031 })]),
    ];
    for (const day of ['2031-01-10', '2031-01-25'])
      expect((await linesOf('/moves series:truck season:2031', settingOn(day, claims))).join('\n')).toContain(to);
  });

  it('is no news once the season is on', async () => {
    expect(await comers([sure('ride', fay), left], [], '2031-06-10')).toEqual([]);
  });
});

describe('/moves of one last known years ago', () => {
  const last = { ...fay, team: 'Plover Racing', season: 2028, number: '3' } as const;

  it('tells of it, with the last seat, if that was left', async () => {
    expect(await comers([sure('ride', fay)], [sure('ride', last), sure('exit', last)])).toEqual([
      `${to} · last known: No. 3 Plover Racing · Truck Series 2028`,
    ]);
  });

  it('tells of one who left the team and is back', async () => {
    const here = { ...last, ...HERON };
    expect(await comers([sure('ride', fay)], [sure('ride', here), sure('exit', here)])).toEqual([
      `${to} · last known: No. 3 Heron Motorsports · Truck Series 2028`,
    ]);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['not said to have left it', [sure('ride', last)]],
    ['who was with the team', [sure('ride', { ...last, ...HERON })]],
  ])('tells of nobody %s', async (_, before) => {
    expect(await comers([sure('ride', fay)], before)).toEqual([]);
  });
});

describe('/moves of one who had some races before', () => {
  it.each<readonly [string, { readonly number?: string }, { readonly extent?: 'full-time' }, string | undefined]>([
    ['in a car not named', {}, {}, `${to} · part-time before`],
    ['in that car', { number: '8' }, { extent: 'full-time' }, `${to} · part-time before`],
    ['in another car', { number: '6' }, {}, `${to}, from No. 6 Heron Motorsports · part-time before`],
    ['in that car, and nothing is said of all races', { number: '8' }, {}, undefined],
  ])('%s of the team', async (_, before, now, line) => {
    const some = { driver: 'Fay First', ...HERON, season: 2030, extent: 'part-time', ...before } as const;
    const told = await comers([sure('ride', { ...fay, ...now }), sure('ride', some)]);
    expect(told).toEqual(line === undefined ? [] : [line]);
  });
});

describe('/moves to a team that is new in a series', () => {
  const elsewhere = sure('ride', { ...ann, series: 'cup' });
  const rival = sure('ride', { ...guy, team: 'Kestrel Racing' });
  const THEN = '2030-12-10';

  it('tells of all who come to it', async () => {
    expect(await comers([sure('ride', fay), sure('ride', guy)], [elsewhere])).toEqual([
      to,
      'Guy Second to No. 9 Heron Motorsports · Truck Series 2031',
    ]);
  });

  it.each<readonly [string, readonly Said[], readonly Said[], string]>([
    ['nothing is known of the team', [sure('ride', fay)], [], THEN],
    ['the team was there before', [sure('ride', fay)], [elsewhere, sure('ride', { ...ann, season: 2029 })], THEN],
    [
      'the driver was with the team',
      [sure('ride', fay)],
      [elsewhere, sure('ride', { ...fay, series: 'cup', season: 2029 })],
      THEN,
    ],
    ['the article names the whole series', [sure('ride', fay), rival], [elsewhere], THEN],
    ['the season is under way', [sure('ride', fay)], [elsewhere], '2031-03-10'],
    ['the seat is for some races', [sure('ride', { ...fay, extent: 'part-time' })], [elsewhere], THEN],
  ])('tells of nobody where %s', async (_, then, before, day) => {
    expect(await comers(then, before, day)).not.toContain(to);
  });
});

describe('/moves of one of whom only talk was known', () => {
  const talk = rumour('ride', { driver: 'Fay First', ...HERON, season: 2031 });
  const at = (season: number, team: string) => sure('ride', { ...fay, season, team, number: '3' });

  it('tells of the seat once it is confirmed, as of the talk before', async () => {
    expect(await comers([sure('ride', fay)], [talk])).toEqual([
      `${to} · first rumoured 1 Feb 2030, confirmed 312 days later`,
    ]);
    expect(await comers([sure('ride', fay)], [talk, at(2028, 'Kestrel Racing')])).toHaveLength(1);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['there was no talk', []],
    ['the driver was there in the season before', [talk, at(2030, HERON.team)]],
    ['the driver was last known there', [talk, at(2028, HERON.team)]],
  ])('tells of nobody where %s', async (_, before) => {
    expect(
      (await comers([sure('ride', { ...fay, number: '3' })], before)).filter((line) => !line.includes('from')),
    ).toEqual([]);
  });
});
