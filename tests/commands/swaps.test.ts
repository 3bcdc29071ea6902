import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = 'Heron Motorsports';
const CUP = { team: TEAM, series: 'cup', number: '64' };
const TRUCK = { team: TEAM, series: 'truck', number: '65' };
const has = (driver: string, car: object, season = 2031): Said => sure('ride', { driver, season, ...car });
const leaves = (driver: string, car: object, slots: object = {}): Said =>
  sure('exit', { driver, season: 2031, ...car, ...slots });

/** The lines of `/moves` of a day of the swap. */
async function movesOn(day: string, claims: readonly Claim[]): Promise<readonly string[]> {
  const lines = await linesOf('/moves since:2031-05-01', settingOn('2031-06-20', claims));
  return lines.filter((line) => line.startsWith(`${day} · `)).map((line) => line.slice(day.length + 3));
}

describe('two drivers of a team who swap cars in the season', () => {
  const before = [
    ...article('2031-01-20', [has('Ann Example', CUP), has('Bo Sample', TRUCK)]),
    ...article('2030-02-01', [has('Ann Example', TRUCK, 2030)]),
  ];
  const swap = article('2031-06-16', [
    leaves('Ann Example', CUP, { replacedBy: 'Bo Sample', atOnce: true }),
    has('Bo Sample', CUP),
    leaves('Bo Sample', TRUCK, { replacedBy: 'Ann Example' }),
    has('Ann Example', TRUCK),
  ]);

  it('are two moves, also where one had that car the year before', async () => {
    expect(await movesOn('16 Jun 2031', [...before, ...swap])).toEqual([
      'Ann Example to No. 65 Heron Motorsports · Truck Series 2031, from No. 64 Heron Motorsports · Cup Series 2031',
      'Bo Sample to No. 64 Heron Motorsports · Cup Series 2031, from No. 65 Heron Motorsports · Truck Series 2031',
    ]);
  });

  it('leave a car and not the team, where nobody tells of the seat that one had', async () => {
    const [first, ...others] = before;
    const unknown = others.filter((claim) => !('driver' in claim) || claim.driver !== 'Bo Sample');
    const claims = [...(first ? [first] : []), ...unknown, ...swap];
    const left = 'Left the No. 65 of Heron Motorsports · Truck Series 2031 · replaced by Ann Example';
    expect(await movesOn('16 Jun 2031', claims)).toContain(`Bo Sample · ${left}`);
    const setting = settingOn('2031-06-20', claims);
    for (const call of ['/driver name:Bo Sample', '/history driver:Bo Sample'])
      expect((await linesOf(call, setting)).join('\n')).toContain(left);
    expect((await linesOf(`/team name:${TEAM}`, setting)).join('\n')).toContain(`Bo Sample · ${left}`);
  });
});

describe('who leaves a car', () => {
  const line = async (next: readonly Said[], call = '/driver name:Ann Example') => {
    const claims = [
      ...article('2031-06-01', [sure('ride', { driver: 'Ann Example', team: TEAM, series: 'cup', season: 2031 })]),
      ...article('2031-06-16', [leaves('Ann Example', { team: TEAM, series: 'xfinity', number: '7' }), ...next]),
    ];
    return (await linesOf(call, settingOn('2031-06-20', claims))).find((each) => /Leaving (?:the|Heron)/.test(each));
  };
  const stays = "Leaving the No. 7 of Heron Motorsports, last season 2031 · O'Reilly Series";

  it('and has another of the team stays there', async () => {
    const next = [has('Ann Example', CUP, 2032)];
    expect(await line(next)).toBe(stays);
    expect(await line(next, '/ask question:is Ann Example leaving Heron?')).toContain(stays);
  });

  it.each<[string, readonly Said[]]>([
    ['nothing else', [leaves('Ann Example', { team: TEAM, series: 'cup' })]],
    [
      'a seat elsewhere',
      [
        leaves('Ann Example', { team: TEAM, series: 'cup' }),
        has('Ann Example', { team: 'Kestrel Racing', series: 'cup', number: '12' }, 2032),
      ],
    ],
  ])('and has %s leaves the team', async (_, next) => {
    expect(await line(next)).toMatch(/^Leaving Heron Motorsports, last season 2031 · No\. 7/);
  });
});

describe('a driver who comes to a car in the season', () => {
  const kestrel = { team: 'Kestrel Racing', series: 'xfinity', number: '74' };
  const had = article('2031-01-20', [has('Ann Example', kestrel), has('Bo Sample', TRUCK)]);
  const comes = article('2031-06-16', [has('Ann Example', TRUCK), leaves('Bo Sample', TRUCK, { atOnce: true })]);

  it('comes from the one in another series that was left before', async () => {
    const left = article('2031-05-10', [leaves('Ann Example', kestrel, { atOnce: true })]);
    expect(await movesOn('16 Jun 2031', [...had, ...left, ...comes])).toContain(
      "Ann Example to No. 65 Heron Motorsports · Truck Series 2031, from No. 74 Kestrel Racing · O'Reilly Series 2031",
    );
  });

  it('comes from none that goes on', async () => {
    expect(await movesOn('16 Jun 2031', [...had, ...comes])).toContain(
      'Ann Example to No. 65 Heron Motorsports · Truck Series 2031',
    );
  });

  it('and gives up another number of the team is one move', async () => {
    const number = { ...TRUCK, number: '66' };
    const claims = [...had, ...article('2031-06-16', [leaves('Bo Sample', TRUCK), has('Bo Sample', number)])];
    expect(await movesOn('16 Jun 2031', claims)).toEqual([
      'Bo Sample: No. 65 becomes No. 66 Heron Motorsports · Truck Series 2031',
    ]);
  });
});
