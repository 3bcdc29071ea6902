import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const OLD = 'Dan Marsh';
const NEW = 'Luke Farr';
const car = { team: 'Northline Racing', series: 'cup', season: 2024, number: '41' };
const race = (driver: string, track: string, date: string): Said => sure('start', { driver, ...car, track, date });
const leaves = sure('exit', { driver: OLD, ...car, replacedBy: NEW });
const LAST = race(OLD, 'Sonoma Raceway', '2024-06-23');
const FIRST = race(NEW, 'Chicagoland Speedway', '2024-06-30');

/** What is told on 4 June, where the new driver has another seat. */
function told(...said: readonly Said[]): readonly Claim[] {
  return [
    ...article('2024-01-09', [
      sure('ride', { driver: OLD, ...car }),
      sure('ride', { driver: NEW, ...car, series: 'xfinity' }),
    ]),
    ...article('2024-06-04', [...said, sure('ride', { driver: NEW, ...car })]),
  ];
}

async function page(call: string, day: string, claims: readonly Claim[]): Promise<readonly string[]> {
  return linesOf(call, settingOn(`2024-${day}`, claims));
}

describe.each([
  ['with the first race of the successor', [leaves, LAST, FIRST]],
  ['with the last race alone', [leaves, LAST]],
  ['without saying who takes the place', [sure('exit', { driver: OLD, ...car }), LAST, FIRST]],
])('a departure told with a last race ahead, %s', (_, said) => {
  const claims = told(...said);

  it.each(['06-05', '06-23'])('leaves the car to the driver until then, %s', async (day) => {
    const lines = await page('/car number:41 series:cup', day, claims);
    expect(lines[1]).toContain(`${OLD} · Northline Racing · 2024 · leaves after 23 Jun 2024`);
    expect(lines[lines.indexOf('Next') + 1]).toBe(`${NEW} · Northline Racing · 2024 · takes over after 23 Jun 2024`);
    const grid = (await page('/grid series:cup', day, claims)).join('\n');
    expect(grid).toContain(`No. 41 ${OLD}`);
    expect(grid).not.toContain(`No. 41 ${NEW}`);
  });

  it('tells it on the pages of both, of the team and among the moves', async () => {
    const next = await page(`/driver name:${NEW}`, '06-05', claims);
    expect(next[1]).toContain('Xfinity Series');
    expect(next[next.indexOf('Next') + 1]).toBe(
      'No. 41 Northline Racing · Cup Series 2024 · takes over after 23 Jun 2024',
    );
    expect((await page(`/driver name:${OLD}`, '06-05', claims))[1]).toContain('leaves after 23 Jun 2024');
    expect((await page('/moves', '06-05', claims)).join('\n')).toContain(
      `${OLD} · Leaving Northline Racing after 23 Jun 2024`,
    );
    const team = await page('/team name:Northline Racing', '06-05', claims);
    expect(team[team.indexOf('Next') + 1]).toContain('takes over after 23 Jun 2024');
  });

  it('gives it to the other on the day after', async () => {
    const lines = await page('/car number:41 series:cup', '06-24', claims);
    expect(lines[1]).toBe(`${NEW} · Northline Racing · 2024`);
    expect(lines).not.toContain('Next');
    expect((await page('/grid series:cup', '06-24', claims)).join('\n')).toContain(`No. 41 ${NEW}`);
  });
});

describe('a new driver of a car', () => {
  it('has it at once where no race is left to the one before', async () => {
    const lines = await page('/car number:41 series:cup', '06-05', told(leaves, FIRST));
    expect(lines[1]).toBe(`${NEW} · Northline Racing · 2024`);
  });

  it('has it who races it before', async () => {
    const before = race(NEW, 'Michigan International Speedway', '2024-06-09');
    const lines = await page('/car number:41 series:cup', '06-05', told(leaves, LAST, before));
    expect(lines.join('\n')).toContain(`${NEW} · Northline Racing · 2024`);
    expect(lines.join('\n')).not.toContain('takes over');
  });
});
