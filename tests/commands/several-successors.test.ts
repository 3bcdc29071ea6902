import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

describe('a departure told with others in the car', () => {
  const car = { team: 'Heron Motorsports', series: 'cup', season: 2032, number: '15' };
  const has = (driver: string) => sure('ride', { driver, ...car });
  const told = async (others: readonly string[], slots: object = {}) => {
    const exit = sure('exit', { driver: 'Ann Example', ...car, ...slots });
    const claims = article('2032-09-20', [has('Ann Example'), ...others.map(has), exit]);
    return (await linesOf('/driver name:Ann Example', settingOn('2032-10-01', claims))).join('\n');
  };

  it('names no successor where it may be several', async () => {
    expect(await told(['Bo Sample', 'Cy Third'])).toMatch(/ · left \(20 Sep 2032\)$/m);
  });

  it('names the only one, and the one that an article names', async () => {
    expect(await told(['Bo Sample'])).toMatch(/replaced by Bo Sample/);
    expect(await told(['Bo Sample', 'Cy Third'], { replacedBy: 'Cy Third' })).toMatch(/replaced by Cy Third/);
  });

  it('names nobody who came in place of another who had it in between', async () => {
    const between = sure('exit', { driver: 'Bo Sample', ...car, replacedBy: 'Cy Third' });
    const exit = sure('exit', { driver: 'Ann Example', ...car });
    const told = async (driver: string, last = exit) => {
      const seats = ['Ann Example', 'Bo Sample', 'Cy Third'].map(has);
      const claims = article('2032-06-18', [...seats, last, between]);
      return (await linesOf(`/driver name:${driver}`, settingOn('2032-06-20', claims))).join('\n');
    };
    expect(await told('Ann Example')).toMatch(/ · left \(18 Jun 2032\)$/m);
    expect(await told('Bo Sample')).toMatch(/replaced by Cy Third/);
    const named = sure('exit', { driver: 'Ann Example', ...car, replacedBy: 'Bo Sample' });
    expect(await told('Ann Example', named)).toMatch(/replaced by Bo Sample/);
  });
});
