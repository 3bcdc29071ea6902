import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { role: 'crew chief', driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const post = (person: string, season: number, more: object = {}) => ({ ...CAR, person, season, ...more });
const FIRST = ['2030-01-10', sure('crew', post('Al First', 2030))] as const;
const RUMOURED = ['2030-11-01', rumour('crew', post('Bo Second', 2031))] as const;

/** The lines of the moves, after the count, as told on a day. */
async function told(day: string, call: string, ...news: readonly (readonly [string, ...Said[]])[]): Promise<string[]> {
  const claims = news.flatMap(([published, ...said]) => article(published, said));
  const lines = await linesOf(`/moves ${call}`, settingOn(day, claims));
  return lines.filter((line) => /^🟠|^🔴|^⚪|^\d+ \w+ \d{4} ·/u.test(line));
}
const CHANGE = '1 Nov 2030 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Bo Second in place of Al First';

describe('a rumoured crew chief among the moves', () => {
  it.each(['series:Cup', 'team:Heron Motorsports', 'status:rumored', 'season:2031', ''])(
    'is a rumour: %s',
    async (call) => {
      expect(await told('2030-11-20', call, FIRST, RUMOURED)).toEqual([
        '🟠 Rumours, not confirmed',
        `${CHANGE} (19 days old, 1 article)`,
      ]);
    },
  );

  it('is none that is confirmed, of another series or not yet known', async () => {
    expect(await told('2030-11-20', 'status:confirmed', FIRST, RUMOURED)).toEqual([]);
    expect(await told('2030-11-20', 'series:Truck', FIRST, RUMOURED)).toEqual([]);
    expect(await told('2030-10-31', '', FIRST, RUMOURED)).toEqual([]);
  });

  it('comes true', async () => {
    const news = [FIRST, RUMOURED, ['2030-11-11', sure('crew', post('Bo Second', 2031))]] as const;
    const line = `11${CHANGE.slice(1)} · first rumoured 1 Nov 2030, confirmed 10 days later`;
    expect(await told('2030-11-20', '', ...news)).toEqual([line]);
    expect(await told('2031-06-01', '', ...news)).toEqual([line]);
    expect(await told('2030-11-20', 'status:rumored', ...news)).toEqual([]);
  });

  it('comes true also where nobody is known to have had the post', async () => {
    const news = [RUMOURED, ['2030-11-11', sure('crew', post('Bo Second', 2031))]] as const;
    expect(await told('2030-11-05', '', RUMOURED)).toEqual([
      '🟠 Rumours, not confirmed',
      '1 Nov 2030 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Bo Second (4 days old, 1 article)',
    ]);
    expect(await told('2030-11-20', '', ...news)).toEqual([
      '11 Nov 2030 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Bo Second · first rumoured 1 Nov 2030, confirmed 10 days later',
    ]);
  });

  it('is ruled out, or taken by somebody else', async () => {
    const denied = ['2030-11-11', denial('crew', post('Bo Second', 2031))] as const;
    expect(await told('2030-11-20', '', FIRST, RUMOURED, denied)).toEqual([
      '🔴 Ruled out',
      `${CHANGE} (denied 11 Nov 2030)`,
    ]);
    const taken = ['2030-11-11', sure('crew', post('Cy Third', 2031))] as const;
    expect(await told('2030-11-20', '', FIRST, RUMOURED, taken)).toEqual([
      '11 Nov 2030 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Cy Third in place of Al First',
      '⚪ Rumours gone cold',
      expect.stringContaining('the post went to Cy Third'),
    ]);
  });

  it('goes cold with the season', async () => {
    expect(await told('2031-05-01', '', FIRST, RUMOURED)).toEqual([
      '⚪ Rumours gone cold',
      expect.stringContaining(CHANGE),
    ]);
  });

  it('names the car that would be left, and the driver where no car is told', async () => {
    const other = sure('crew', post('Bo Second', 2030, { driver: 'Bo Sample', number: '8' }));
    expect(await told('2030-11-20', '', [...FIRST, other], RUMOURED)).toEqual([
      '🟠 Rumours, not confirmed',
      `${CHANGE.replace(' in place', ', from No. 8 Heron Motorsports, in place')} (19 days old, 1 article)`,
    ]);
    const bare = [
      '2030-11-01',
      rumour('crew', { person: 'Bo Second', role: 'crew chief', driver: 'Ann Example' }),
    ] as const;
    expect((await told('2030-11-20', '', FIRST, bare))[1]).toContain('Ann Example: crew chief Bo Second');
  });

  it('is none that the crew chief stays, and none of a spotter', async () => {
    expect(await told('2030-11-20', '', FIRST, ['2030-11-01', rumour('crew', post('Al First', 2031))])).toEqual([]);
    const spotter = rumour('crew', post('Lou Lookout', 2031, { role: 'spotter' }));
    expect(await told('2030-11-20', '', FIRST, ['2030-11-01', spotter])).toEqual([]);
  });

  it('may be for the season under way', async () => {
    const now = ['2030-05-01', rumour('crew', post('Bo Second', 2030))] as const;
    expect((await told('2030-05-20', '', FIRST, now))[1]).toContain('2030: crew chief Bo Second in place of Al First');
  });
});
