import { describe, expect, it } from 'vitest';
import type { SlotsOf } from '../../src/claims/claim.js';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const seat = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2030, number: '7' };
type Exit = SlotsOf['exit'];

const ask = async (call: string, day: string, more: object = {}, kind: typeof sure = sure) =>
  (
    await linesOf(
      call,
      settingOn(day, article('2030-10-01', [sure('ride', { ...seat, ...more }), kind('exit', { ...seat, ...more })])),
    )
  ).join('\n');

describe('a departure with the end of a season', () => {
  it.each(['/moves', '/ask question:did Ann Example leave Heron?', '/ask question:who left Heron?'])(
    'is over once the last race is, and not before: %s',
    async (call) => {
      expect(await ask(call, '2030-10-20')).toContain('Leaving Heron Motorsports, last season 2030');
      for (const day of ['2030-12-10', '2031-01-10'])
        expect(await ask(call, day)).toContain('Left Heron Motorsports after 2030');
    },
  );

  it.each(['/driver name:Ann Example', '/team name:Heron Motorsports', '/car number:7', '/grid series:cup'])(
    'is over on the page of the seat: %s',
    async (call) => {
      expect(await ask(call, '2030-10-20')).toContain('leaving, last season 2030');
      expect(await ask(call, '2030-12-10')).toContain('left after 2030');
    },
  );

  it('is still to come in a series of which nobody knows the end, after a later season, and as a rumour', async () => {
    const call = '/driver name:Ann Example';
    expect(await ask(call, '2030-12-10', { series: 'club-racing' })).toContain('leaving, last season 2030');
    expect(await ask('/moves', '2030-12-10', { season: 2031 })).toContain('Leaving Heron Motorsports after 2031');
    expect(await ask(call, '2030-12-10', {}, rumour)).toContain('Leaving Heron Motorsports, last season 2030');
  });
});

describe('a departure told in the season that it names as the last one', () => {
  const [call, day] = ['/driver name:Ann Example', '2030-10-20'];

  it('says no more than that', async () => {
    const page = await ask(call, day);
    expect(page).toContain('No. 7 Heron Motorsports · Cup Series 2030 · leaving, last season 2030');
    expect(await ask('/moves', day)).toContain('Leaving Heron Motorsports, last season 2030');
  });

  it('is one with its end where a seat for the next is known, or it was told before it', async () => {
    const next = sure('ride', { ...seat, team: 'Kestrel Racing', season: 2031 });
    const claims = [sure('ride', seat), sure('exit', seat)];
    const goes = await linesOf(call, settingOn(day, article('2030-10-01', [...claims, next])));
    expect(goes[1]).toBe('No. 7 Heron Motorsports · Cup Series 2030 · leaves after 2030');
    const told = await linesOf(call, settingOn('2030-02-20', article('2029-10-01', claims)));
    expect(told[1]).toContain('leaves after 2030');
  });
});

describe('a departure from a car that the successor shares', () => {
  const bo = { ...seat, driver: 'Bo Sample' };
  const some = sure('ride', { ...bo, extent: 'part-time' });
  const next = sure('ride', { ...bo, season: 2031, extent: 'full-time' });
  const left = sure('exit', { ...seat, replacedBy: 'Bo Sample' });
  const race = (driver: string, date: string) => sure('start', { ...seat, driver, track: 'Iowa Speedway', date });
  const races = [race('Bo Sample', '2030-07-14'), race('Cas Third', '2030-09-08')];
  const page = async (...said: readonly Said[]) =>
    (await linesOf('/driver name:Ann Example', settingOn('2030-08-01', article('2030-07-01', said)))).slice(1, 3);

  it('is one with its end, whoever has a race in it until then', async () => {
    expect((await page(sure('ride', seat), some, next, left, ...races))[0]).toBe(
      'No. 7 Heron Motorsports · Cup Series 2030 · leaving, last season 2030, replaced by Bo Sample',
    );
  });

  it.each<readonly [string, readonly Said[]]>([
    ['was in no race of it before', [next, left, ...races]],
    ['is not known to have it for the season after', [some, left, ...races]],
    ['has it at once, as the article says', [some, next, sure('exit', { ...left.slots, atOnce: true } as Exit)]],
  ])('is over where the successor %s', async (_, said) => {
    expect((await page(sure('ride', seat), ...said))[0]).toBe('No seat known for 2030.');
  });
});
