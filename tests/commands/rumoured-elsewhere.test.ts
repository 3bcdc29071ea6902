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
});
