import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

describe.each([
  ['one driver a car', 'cup'],
  ['shared for the long races', 'supercars'],
])('a seat told in its season, though another had it told for him the year before: %s', (_, series) => {
  const car = { team: 'Northline Racing', series, season: 2032, number: '14' };
  const plan = article('2031-11-26', [sure('ride', { driver: 'Cal Heron', ...car })]);
  const ride = sure('ride', { driver: 'Bo Sample', ...car });
  const exit = sure('exit', { driver: 'Bo Sample', ...car, replacedBy: 'Cal Heron' });
  const lines = (asked: string, claims = [...plan, ...article('2032-09-30', [ride, exit])]) =>
    linesOf(asked, settingOn('2032-10-05', claims));

  it.each([
    ['/car number:14', 'Bo Sample · Northline Racing · 2032 · leaving, last season 2032, replaced by Cal Heron'],
    ['/team name:Northline Racing', 'No. 14 Bo Sample · leaving, last season 2032, replaced by Cal Heron'],
    [`/grid series:${series}`, 'No. 14 Bo Sample · leaving, last season 2032, replaced by Cal Heron'],
    ['/driver name:Bo Sample', 'leaving, last season 2032, replaced by Cal Heron'],
    [`/moves series:${series}`, 'Bo Sample · Leaving Northline Racing, last season 2032'],
  ])('is the driver’s until the season is over: %s', async (asked, told) => {
    const page = await lines(asked);
    expect(page.join('\n')).toContain(told);
    expect(page.join('\n')).not.toMatch(/Called off|Last known/i);
  });

  it('is taken over by the successor', async () => {
    expect(await lines('/driver name:Cal Heron')).toContain('Takes over from');
  });

  it('is not told to be over by a departure alone either', async () => {
    const claims = [...plan, ...article('2032-09-30', [exit])];
    expect((await lines(`/moves series:${series}`, claims)).join('\n')).toContain(
      'Leaving Northline Racing, last season 2032',
    );
  });

  it('is the successor’s once an article of the season says so', async () => {
    const now = article('2032-10-01', [sure('ride', { driver: 'Cal Heron', ...car })]);
    const page = await lines('/driver name:Cal Heron', [...plan, ...article('2032-09-30', [ride, exit]), ...now]);
    expect(page.join('\n')).toMatch(/No\. 14 Northline Racing.* 2032/);
    expect(page.join('\n')).not.toMatch(/Before/);
  });

  it('is the successor’s where the departure is at once', async () => {
    const atOnce = sure('exit', { driver: 'Bo Sample', ...car, replacedBy: 'Cal Heron', atOnce: true });
    const page = await lines('/driver name:Bo Sample', [...plan, ...article('2032-09-30', [ride, atOnce])]);
    expect(page.join('\n')).toContain('No seat known for 2032');
  });
});
