import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '7' };
const seat = (slots: object = {}): Said => sure('ride', { ...SEAT, ...slots });
const deal = (until: number): Said => sure('contract', { driver: SEAT.driver, team: SEAT.team, until });
const maybe = rumour('ride', { driver: SEAT.driver, team: 'Kestrel Racing', series: 'cup', season: 2032 });

/** The lines below a heading of an answer as of April 2031, or of another day; none if it has no such heading. */
async function below(heading: string, call: string, said: readonly Said[], day = '2031-04-01') {
  const lines = await linesOf(call, settingOn(day, article('2031-03-27', said)));
  const at = lines.indexOf(heading);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line === '' || /^(?:Newest article|Deals|Before|🟠)/.test(line));
  return at < 0 ? [] : rest.slice(0, end);
}

describe('a page of a season to come', () => {
  it.each([
    ['/driver name:Ann Example season:2032', 'No. 7 Heron Motorsports · Cup Series 2031'],
    ['/ask question:what could Ann Example do in 2032?', 'No. 7 Heron Motorsports · Cup Series 2031'],
    ['/team name:Heron Motorsports season:2032', 'No. 7 Ann Example · Cup Series 2031'],
    ['/car number:7 season:2032', 'Ann Example · Heron Motorsports · 2031'],
  ])('tells of the seat of now as such: %s', async (call, line) => {
    expect(await below('Until then', call, [seat(), maybe])).toEqual([line]);
    expect(await below('Before', call, [seat(), maybe])).toEqual([]);
  });

  const call = '/driver name:Ann Example season:2032';

  it('tells of seats before it as what was', async () => {
    const old = seat({ season: 2030 });
    expect(await below('Before', call, [seat(), old])).toEqual(['No. 7 Heron Motorsports · Cup Series 2030']);
    expect(await below('Before', call, [seat()], '2031-12-20')).toHaveLength(1);
    // Some seasons last two weeks longer than others.
    expect(await below('Until then', call, [seat()], '2031-11-14')).toHaveLength(1);
    expect(await below('Before', call, [seat()], '2031-11-28')).toHaveLength(1);
    const left = sure('exit', { ...SEAT, atOnce: true });
    expect(await below('Until then', call, [seat(), left])).toEqual([]);
    expect(
      await below('Until then', '/driver name:Ann Example season:2033', [seat(), seat({ season: 2032 })]),
    ).toHaveLength(2);
    expect(await below('Until then', '/driver name:Ann Example', [seat()])).toEqual([]);
  });

  it('tells of the deal that ends before it', async () => {
    expect(await below('Deals', call, [seat(), deal(2031), maybe])).toEqual([
      'Deal with Heron Motorsports, until 2031',
    ]);
    expect(await below('Deals', call, [seat(), deal(2030), maybe])).toEqual([]);
    expect(await below('Deals', '/driver name:Ann Example season:2031', [seat(), deal(2030)])).toEqual([]);
  });

  it('says of that deal nothing about the season', async () => {
    const lines = await linesOf(
      '/ask question:is Ann Example at Heron Motorsports in 2032?',
      settingOn('2031-04-01', article('2031-03-27', [seat(), deal(2031)])),
    );
    expect(lines[1]).not.toMatch(/^Yes/);
  });
});
