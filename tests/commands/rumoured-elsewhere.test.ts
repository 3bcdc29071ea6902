import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const SEAT = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '38' };
const has = sure('ride', SEAT);
const leaves = sure('exit', { ...SEAT, replacedBy: 'Bo Sample' });
const maybe = (slots: object = {}): Said =>
  rumour('ride', { driver: 'Ann Example', team: 'Plover Racing', series: 'xfinity', season: 2032, ...slots });

describe('/team: where a driver is rumoured to go', () => {
  const page = async (...said: readonly Said[]) =>
    (await linesOf('/team name:Heron Motorsports', settingOn('2031-12-20', article('2031-12-09', said)))).join('\n');

  it('is told in another series too, of one who leaves', async () => {
    expect(await page(has, leaves, maybe())).toMatch(/not confirmed\nAnn Example · Plover Racing · .+ 2032/);
    expect(await page(has, leaves, maybe({ series: 'cup' }))).toContain(
      'Ann Example · Plover Racing · Cup Series 2032',
    );
  });

  it('is told in its own series of one who may stay', async () => {
    expect(await page(has, maybe({ series: 'cup' }))).toContain('Plover');
    expect(await page(has, maybe())).not.toContain('Plover');
  });

  const inTrucks = sure('ride', { ...SEAT, series: 'truck' });
  it.each<readonly [string, Said, Said]>([
    ['a higher one', inTrucks, maybe()],
    ['one of single-seaters', sure('ride', { ...SEAT, series: 'f2' }), maybe({ series: 'indycar' })],
    ['another kind of racing', sure('ride', { ...SEAT, series: 'supercars' }), maybe({ series: 'cup' })],
  ])('is told in %s, for which the seat would be left', async (_, seat, rumoured) => {
    expect(await page(seat, rumoured)).toContain('Ann Example · Plover Racing · ');
    const said = [seat, rumoured];
    const setting = settingOn('2031-12-20', article('2031-12-09', said));
    const who = await linesOf('/ask question:who could leave Heron Motorsports?', setting);
    expect(who[1]).toBe('Nothing is confirmed. Rumoured: Ann Example (since 9 Dec 2031)');
    const she = await linesOf('/ask question:is Ann Example leaving Heron Motorsports?', setting);
    expect(she[1]).toContain('Plover');
  });

  it('is told once of one who is said to leave too', async () => {
    const may = rumour('exit', { ...SEAT, series: 'truck' });
    const setting = settingOn('2031-09-20', article('2031-09-09', [inTrucks, may, maybe()]));
    const who = await linesOf('/ask question:who could leave Heron Motorsports?', setting);
    expect(who[1]).toBe('Nothing is confirmed. Rumoured: Ann Example (since 9 Sep 2031)');
  });

  it.each<readonly [string, readonly Said[]]>([
    ['for some races', [inTrucks, maybe({ extent: 'part-time' })]],
    ['beside a seat for some races', [sure('ride', { ...SEAT, series: 'truck', extent: 'part-time' }), maybe()]],
    ['in a car that several share', [inTrucks, maybe({ series: 'imsa' })]],
    ['on a short track', [inTrucks, maybe({ series: 'late-model' })]],
    [
      'of one who has the seat for that season',
      [inTrucks, sure('ride', { ...SEAT, series: 'truck', season: 2032 }), maybe()],
    ],
  ])('is not told where it may be had beside the seat: %s', async (_, said) => {
    expect(await page(...said)).not.toContain('Plover');
  });
});
