import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = 'Ann Example';
const BO = 'Bo Sample';
const car = { team: 'Heron Racing', series: 'xfinity', season: 2031, number: '26' };
const richmond = { ...car, track: 'Richmond Raceway', date: '2031-08-18' };
const nashville = { ...car, track: 'Nashville Superspeedway', date: '2031-06-20' };
const SEAT = sure('ride', { driver: ANN, ...car });
const RACE = sure('start', { driver: ANN, ...richmond });
const LEAVES = { driver: ANN, ...car };
const JANUARY = article('2031-01-05', [SEAT, RACE]);

async function told(call: string, day: string, claims: readonly Claim[]): Promise<string> {
  const forwards = (await linesOf(call, settingOn(day, claims))).join('\n');
  expect((await linesOf(call, settingOn(day, claims.toReversed()))).join('\n')).toBe(forwards);
  return forwards;
}

const CALLS = [`/driver name:${ANN}`, '/team name:Heron Racing', '/schedule series:Xfinity Series', '/car number:26'];

describe('a race of a seat', () => {
  const before = article('2030-10-05', [SEAT, RACE]);
  const may = (...said: readonly Said[]) => [...JANUARY, ...article('2031-05-31', said)];

  it.each<[string, readonly Claim[]]>([
    [
      'given to somebody else before the season',
      [...before, ...article('2031-01-31', [sure('ride', { driver: BO, ...car })])],
    ],
    [
      'given up for another team before the season',
      [...before, ...article('2031-01-31', [sure('ride', { ...LEAVES, team: 'Kestrel Racing', number: '8' })])],
    ],
    ['left at once', may(sure('exit', { ...LEAVES, atOnce: true }))],
    ['left for another team', may(sure('ride', { ...LEAVES, team: 'Kestrel Racing', number: '8' }))],
    ['given to somebody else in the season', may(sure('ride', { driver: BO, ...car }))],
    [
      'that the successor races',
      may(sure('exit', { ...LEAVES, replacedBy: BO }), sure('start', { driver: BO, ...nashville })),
    ],
    [
      'for some races, left at once',
      [
        ...article('2031-01-05', [sure('ride', { ...LEAVES, extent: 'part-time' }), RACE]),
        ...article('2031-05-31', [sure('exit', { ...LEAVES, atOnce: true })]),
      ],
    ],
    [
      'of which no article tells, left at once',
      [...article('2031-01-05', [RACE]), ...article('2031-05-31', [sure('exit', { ...LEAVES, atOnce: true })])],
    ],
    [
      'of which no article tells, that the successor races',
      [
        ...article('2031-01-05', [RACE]),
        ...article('2031-05-31', [
          sure('exit', { ...LEAVES, replacedBy: BO }),
          sure('start', { driver: BO, ...nashville }),
        ]),
      ],
    ],
  ])('%s is not ahead, and was not run', async (_, claims) => {
    for (const call of CALLS) {
      expect(await told(call, '2031-06-10', claims)).not.toContain('Richmond');
      expect(await told(call, '2031-09-10', claims)).not.toContain('Richmond');
    }
    expect(await told(`/history driver:${ANN}`, '2031-09-10', claims)).not.toContain('Richmond');
  });

  it.each<[string, readonly Claim[]]>([
    ['that is left with the season', may(sure('exit', { ...LEAVES }))],
    ['told again since', [...may(sure('exit', { ...LEAVES, atOnce: true })), ...article('2031-06-02', [RACE])]],
    ['told with the departure', may(sure('exit', { ...LEAVES, atOnce: true }), RACE)],
    ['left and had again', [...may(sure('ride', { driver: BO, ...car })), ...article('2031-06-02', [SEAT])]],
    [
      'left for the next season to one who makes a debut',
      may(
        sure('exit', { ...LEAVES, replacedBy: BO }),
        sure('ride', { driver: BO, ...car, season: 2032 }),
        sure('start', { driver: BO, ...nashville }),
      ),
    ],
    [
      'in another series than the one left',
      [
        ...article('2031-01-05', [sure('ride', { ...LEAVES, series: 'truck', number: '9' }), SEAT, RACE]),
        ...article('2031-05-31', [sure('exit', { ...LEAVES, series: 'truck', number: '9', atOnce: true })]),
      ],
    ],
  ])('%s is ahead', async (_, claims) => {
    expect(await told(`/driver name:${ANN}`, '2031-06-10', claims)).toContain('Richmond');
    expect(await told('/schedule', '2031-06-10', claims)).toContain('Richmond');
  });

  it('left for another car of the team is ahead without the old number', async () => {
    const claims = may(sure('ride', { ...LEAVES, number: '8' }));
    expect(await told(`/driver name:${ANN}`, '2031-06-10', claims)).toMatch(/Richmond Raceway · .* · Heron Racing$/m);
    expect(await told('/car number:26', '2031-06-10', claims)).not.toContain('Richmond');
  });

  it('was run before the seat was left', async () => {
    const claims = may(sure('exit', { ...LEAVES, atOnce: true }));
    const april = article('2031-03-01', [
      sure('start', { driver: ANN, ...car, track: 'Dover Motor Speedway', date: '2031-04-20' }),
    ]);
    expect(await told(`/schedule driver:${ANN}`, '2031-06-10', [...claims, ...april])).toContain('Dover');
  });

  it('before the first one of the successor is still to run', async () => {
    const pocono = sure('start', { driver: ANN, ...car, track: 'Pocono Raceway', date: '2031-06-12' });
    const claims = [
      ...article('2031-01-05', [SEAT, RACE, pocono]),
      ...article('2031-05-31', [
        sure('exit', { ...LEAVES, replacedBy: BO }),
        sure('start', { driver: BO, ...nashville }),
      ]),
    ];
    const page = await told('/team name:Heron Racing', '2031-06-10', claims);
    expect(page).toContain('leaves after 12 Jun 2031, replaced by Bo Sample');
    expect(page).toMatch(/Pocono[\s\S]*Bo Sample · Nashville/);
    expect(page).not.toContain('in place of');
    expect(await told('/team name:Heron Racing', '2031-06-15', claims)).toContain('left (13 Jun 2031)');
  });
});

describe('in place of somebody', () => {
  const seat = sure('ride', { driver: BO, ...car });

  it.each<[string, readonly Claim[], boolean]>([
    ['told after the regular', [...article('2030-10-05', [seat]), ...article('2031-05-01', [RACE])], true],
    [
      'told again after the regular',
      [...article('2030-10-05', [RACE]), ...article('2030-12-05', [seat]), ...article('2031-05-01', [RACE])],
      true,
    ],
    ['told before anybody had the car', [...article('2030-10-05', [RACE]), ...article('2031-01-31', [seat])], false],
    [
      'told before, with the absence',
      [
        ...article('2030-10-05', [RACE]),
        ...article('2031-01-31', [seat, denial('start', { driver: BO, ...richmond })]),
      ],
      true,
    ],
  ])('is a race %s: %#', async (_, claims, isSo) => {
    const page = await told('/car number:26', '2031-06-10', claims);
    expect(page).toContain('Ann Example · Richmond');
    expect(page.includes('in place of Bo Sample')).toBe(isSo);
  });
});
