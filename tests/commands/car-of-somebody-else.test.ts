import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', season: 2031, number: '42' } as const;
const left = sure('exit', { driver: 'Ann Example', ...CAR });
const has = (slots: object = {}) => sure('ride', { driver: 'Bo Sample', ...CAR, ...slots });

const page = async (...said: readonly Said[]) =>
  (await linesOf('/driver name:Ann Example', settingOn('2031-09-16', article('2031-09-15', said)))).join('\n');

describe('a driver of whom nothing but the departure from a car is told', () => {
  it('has left where somebody else has it in the season', async () => {
    const told = await page(left, has());
    expect(told).toContain('Last known, from 15 Sep 2031: Left Heron Motorsports · No. 42 Cup Series 2031');
    expect(told).not.toContain('Leaving or gone');
    expect(told).not.toContain('Leaving Heron');
  });

  it.each<readonly [string, readonly Said[]]>([
    ['nobody is known to have it', []],
    ['somebody has it for some races', [has({ extent: 'part-time' })]],
    ['somebody has it for the season after', [has({ season: 2032 })]],
    ['somebody has another car', [has({ number: '1' })]],
    ['it may be of another team', [has({ team: 'Kestrel Racing' })]],
    ['somebody leaves it too', [has(), sure('exit', { driver: 'Bo Sample', ...CAR, atOnce: true })]],
  ])('may still be in it where %s', async (_, said) => {
    expect(await page(left, ...said)).toContain('Leaving Heron Motorsports, last season 2031');
  });
});

describe('/grid of a car of which nobody is known to have it', () => {
  const grid = async (...told: readonly (readonly [string, ...Said[]])[]) =>
    (
      await linesOf(
        '/grid series:cup season:2031',
        settingOn(
          '2031-09-16',
          told.flatMap(([day, ...said]) => article(day, said)),
        ),
      )
    ).join('\n');

  it('names the season in which it was left', async () => {
    const heir = { ...CAR, driver: 'Cy Third', date: '2031-09-20', track: 'Bristol Motor Speedway' };
    const gone = sure('exit', { driver: 'Bo Sample', ...CAR, replacedBy: 'Cy Third' });
    const told = await grid(['2031-02-10', has()], ['2031-09-10', gone, sure('start', heir)]);
    expect(told).toContain('No. 42 not known · Bo Sample in 2031 · left');
  });

  it('has none of those who may be in it still, in a team not named', async () => {
    const before = sure('ride', { driver: 'Bo Sample', team: 'Heron Motorsports', series: 'cup', season: 2030 });
    const mate = sure('ride', { driver: 'Cy Third', ...CAR, number: '7' });
    const first = [before, sure('ride', { driver: 'Cy Third', ...CAR, number: '7', season: 2030 })] as const;
    const now = sure('ride', { driver: 'Bo Sample', series: 'cup', season: 2031, number: '88' });
    expect(await grid(['2030-03-01', ...first], ['2031-03-01', mate])).toContain('Bo Sample in 2030');
    expect(await grid(['2030-03-01', ...first], ['2031-03-01', mate, now])).not.toContain('Bo Sample in 2030');
  });
});
