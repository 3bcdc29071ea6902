import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const REGULAR = 'Dan Marsh';
const NEW = 'Luke Farr';
const CHIEF = 'Ed Sloan';
const NEXT_CHIEF = 'Ivo Brandt';
const car = { team: 'Northline Racing', season: 2024, number: '41' };
const other = { team: 'Calder Autosport', season: 2024, number: '7' };
const race = { track: 'Kansas Speedway', date: '2024-05-12' };
const BEFORE = article('2024-01-09', [sure('ride', { driver: REGULAR, ...car, series: 'cup' })]);

const post = (person: string): Said => sure('crew', { person, role: 'crew chief', driver: REGULAR, ...car });

/** The answer of a command on a day of 2024 in one text. */
async function told(call: string, day: string, claims: readonly Claim[]): Promise<string> {
  return (await linesOf(call, settingOn(`2024-${day}`, claims))).join('\n');
}

describe('a seat without its series', () => {
  const claims = [...BEFORE, ...article('2024-05-07', [sure('ride', { driver: NEW, ...car })])];

  it('is in the only car of the team with that number: whoever had it before is superseded', async () => {
    const page = await told('/car number:41', '05-08', claims);
    expect(page).not.toContain('2 cars');
    expect(page).toContain(`${REGULAR} · Northline Racing · 2024 · replaced by ${NEW}`);
    const grid = await told('/grid series:cup', '05-08', claims);
    expect(grid).toContain(`No. 41 ${NEW}`);
    expect(grid).not.toContain(REGULAR);
  });

  it('is as open as before on the days before', async () => {
    expect(await told('/grid series:cup', '05-06', claims)).toContain(REGULAR);
  });

  it('stays open where the team has the number in two series by then', async () => {
    const two = [...claims, ...article('2024-02-01', [sure('ride', { driver: 'Jo Wray', ...car, series: 'truck' })])];
    expect(await told('/car number:41', '05-08', two)).toContain('3 cars');
  });

  it('is not opened again by a car of that number that the team enters elsewhere later', async () => {
    const two = [...claims, ...article('2024-06-01', [sure('ride', { driver: 'Jo Wray', ...car, series: 'truck' })])];
    expect(await told('/grid series:cup', '06-08', two)).toContain(`No. 41 ${NEW}`);
  });

  it('is the one that the driver is told to have under that number in another series', async () => {
    const own = [...claims, ...article('2024-05-20', [sure('ride', { driver: NEW, ...car, series: 'xfinity' })])];
    const grid = await told('/grid series:cup', '05-21', own);
    expect(grid).toContain(REGULAR);
    expect(grid).not.toContain(NEW);
  });

  it.each([
    ['of another team', { ...car, team: other.team }],
    ['under another number', { ...car, number: '7' }],
  ])('%s is in no known car', async (_, seat) => {
    const grid = await told('/grid series:cup', '05-08', [
      ...BEFORE,
      ...article('2024-05-07', [sure('ride', { driver: NEW, ...seat })]),
    ]);
    expect(grid).toContain(REGULAR);
    expect(grid).not.toContain(NEW);
  });

  it('takes no series from a rumour', async () => {
    const rumoured = [
      ...article('2024-01-09', [rumour('ride', { driver: REGULAR, ...car, series: 'cup' })]),
      ...article('2024-05-07', [sure('ride', { driver: NEW, ...car })]),
    ];
    expect(await told('/grid series:cup', '05-08', rumoured)).not.toContain(`No. 41 ${NEW}`);
  });
});

describe('a seat of the next season without its series, for who is new in the car', () => {
  const next = { driver: NEW, ...car, season: 2025 };
  const another = sure('ride', { driver: 'Jo Wray', team: car.team, season: 2025, number: '45', series: 'cup' });
  const gone = sure('exit', { driver: REGULAR, ...car, series: 'cup' });
  const said = article('2024-10-29', [sure('ride', next), another, gone]);

  it('is in the series that the car was in, where the team was in no other', async () => {
    expect(await told('/grid series:cup season:2025', '11-05', [...BEFORE, ...said])).toContain(`No. 41 ${NEW}`);
    const page = await told('/car number:41 series:cup', '11-05', [...BEFORE, ...said]);
    expect(page).toContain(`${NEW} · Northline Racing · 2025`);
    expect(await told('/moves series:cup season:2025', '11-05', [...BEFORE, ...said])).toContain(
      `${NEW} to No. 41 Northline Racing · Cup Series 2025`,
    );
  });

  it('is not opened again by a car that the team enters elsewhere later', async () => {
    const later = article('2024-12-01', [
      sure('ride', { driver: 'Al Pym', ...car, season: 2025, series: 'truck', number: '3' }),
    ]);
    const grid = await told('/grid series:cup season:2025', '12-05', [...BEFORE, ...said, ...later]);
    expect(grid).toContain(`No. 41 ${NEW}`);
  });

  it.each([
    [
      'the team is in two series',
      [sure('ride', { driver: 'Al Pym', team: car.team, season: 2024, number: '3', series: 'truck' })],
    ],
    ['the car was in two series', [sure('start', { driver: 'Al Pym', ...car, series: 'truck', ...race })]],
  ])('may be anywhere where %s; but nobody calls the car open', async (_, more) => {
    const claims = [...BEFORE, ...article('2024-02-01', more), ...said];
    const grid = await told('/grid series:cup season:2025', '11-05', claims);
    expect(grid).not.toContain(NEW);
    expect(grid).not.toContain('open');
    expect(grid).toContain('No. 41 not known');
  });

  it.each([
    ['a single race', [sure('start', { driver: 'Al Pym', ...car, series: 'cup', ...race })]],
    ['a rumour', [rumour('ride', { driver: 'Al Pym', ...car, series: 'cup' })]],
  ])('tells nothing of a series of which the car is known from %s alone', async (_, before) => {
    const claims = [...article('2024-01-09', before), ...article('2024-10-29', [sure('ride', next)])];
    expect(await told('/grid series:cup season:2025', '11-05', claims)).not.toContain(NEW);
  });

  it('is rumoured in that series, if it is a rumour', async () => {
    const claims = [...BEFORE, ...article('2024-10-29', [rumour('ride', next)])];
    expect(await told('/moves series:cup status:rumored', '11-05', claims)).toContain(NEW);
  });
});

describe('a race without its series', () => {
  const ahead = `Sun 12 May 2024 · ${NEW} · Kansas Speedway · Cup Series · No. 41 Northline Racing`;

  it.each([
    ['in the car', [sure('start', { driver: NEW, ...car, ...race })]],
    [
      'in the car, with the absence of the driver',
      [sure('start', { driver: NEW, ...car, ...race }), denial('start', { driver: REGULAR, ...car, ...race })],
    ],
    [
      'of the team, told with the seat',
      [sure('ride', { driver: NEW, ...car }), sure('start', { driver: NEW, team: car.team, ...race })],
    ],
  ])('%s is one of the series', async (_, said) => {
    const schedule = await told('/schedule series:cup', '05-08', [...BEFORE, ...article('2024-05-07', said)]);
    expect(schedule).toContain(ahead.split(' · No. 41')[0]);
  });

  it('of a team, told with a seat in another one, is of no known series', async () => {
    const said = [
      sure('ride', { driver: NEW, ...other, series: 'cup' }),
      sure('start', { driver: NEW, team: car.team, ...race }),
    ];
    const schedule = await told('/schedule series:cup', '05-08', [...BEFORE, ...article('2024-05-07', said)]);
    expect(schedule).not.toContain('Kansas');
  });
});

describe('a crew chief without the series', () => {
  const claims = [...BEFORE, ...article('2024-01-16', [post(CHIEF)]), ...article('2024-05-07', [post(NEXT_CHIEF)])];

  it('is on the one car', async () => {
    const page = await told('/car number:41', '05-08', claims);
    expect(page).not.toContain('2 cars');
    expect(page).toContain(`Crew chief: ${NEXT_CHIEF}`);
  });

  it.each(['/moves', '/moves series:cup', '/moves team:Northline Racing'])('is told of in %s', async (call) => {
    expect(await told(call, '05-08', claims)).toContain(
      `No. 41 Northline Racing · Cup Series 2024: crew chief ${NEXT_CHIEF} in place of ${CHIEF}`,
    );
  });
});

describe('a departure without the series', () => {
  const left = { driver: REGULAR, team: car.team, season: 2024 };

  it.each([
    ['told', sure('exit', left)],
    ['told without a season', sure('exit', { driver: REGULAR, team: car.team })],
    ['told with the car', sure('exit', { ...left, number: '41' })],
    ['rumoured', rumour('exit', left)],
  ])('%s is among the moves of the series of the seat', async (_, exit) => {
    const claims = [
      ...BEFORE,
      ...article('2024-02-01', [sure('ride', { driver: 'Jo Wray', ...other, series: 'truck' })]),
      ...article('2024-09-07', [exit]),
    ];
    expect(await told('/moves series:cup', '09-08', claims)).toContain(`${REGULAR} · Leaving Northline Racing`);
    expect(await told('/moves series:truck', '09-08', claims)).not.toContain(REGULAR);
  });
});

describe('a seat of the next season without its series, after another seat in the season', () => {
  const before = [
    ...article('2024-01-09', [sure('ride', { driver: NEW, ...other, series: 'truck' })]),
    ...article('2024-07-09', [sure('ride', { driver: NEW, ...car, series: 'truck' })]),
  ];

  it.each([
    ['in the same car', { ...car, season: 2025 }],
    ['with the same team', { team: car.team, season: 2025 }],
  ])('%s is no move', async (_, next) => {
    const claims = [...before, ...article('2024-10-09', [sure('ride', { driver: NEW, ...next })])];
    const moves = await told('/moves', '10-10', claims);
    expect(moves).toContain('1 confirmed');
    expect(moves).toContain(`9 Jul 2024 · ${NEW} to No. 41 Northline Racing · Truck Series 2024`);
  });

  it('with another team is one', async () => {
    const next = { team: 'Vale Motorsports', season: 2025 };
    const claims = [...before, ...article('2024-10-09', [sure('ride', { driver: NEW, ...next })])];
    expect(await told('/moves', '10-10', claims)).toContain(
      `9 Oct 2024 · ${NEW} to Vale Motorsports · 2025, from No. 41 Northline Racing`,
    );
  });
});
