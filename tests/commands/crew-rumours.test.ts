import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const seat = (season: number, slots: object = {}) => sure('ride', { ...CAR, season, ...slots });
const spotter = (person: string, season: number, slots: object = {}) => ({
  ...{ person, role: 'spotter', ...CAR },
  season,
  ...slots,
});

const SEATS = [seat(2030), seat(2031)];
const PAGES = ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports', '/driver name:Lou Lookout'];
const LINE = 'Spotter: Lou Lookout · No. 7 Heron Motorsports · Ann Example · Cup Series 2031';

/** What was told of the crew, one article each; then the pages on a day. */
const on = (day: string, ...told: readonly (readonly [day: string, ...said: Said[]])[]) =>
  settingOn(day, [
    ...article('2030-11-01', SEATS),
    ...told.flatMap(([published, ...said]) => article(published, said, `${published}-crew`)),
  ]);
const asked = async (setting: ReturnType<typeof on>) =>
  (await linesOf("/ask question:who is Ann Example's spotter next season?", setting))[1];

describe('a rumoured post on a crew', () => {
  const rumoured = ['2030-12-01', rumour('crew', spotter('Lou Lookout', 2031))] as const;

  it.each(PAGES)('stands apart as a rumour on %s', async (call) => {
    const lines = await linesOf(call, on('2030-12-11', rumoured));
    const at = lines.indexOf('🟠 Rumours, not confirmed');
    expect(lines[at + 1]).toBe(`${LINE} (first 1 Dec 2030, 10 days old, 1 article)`);
    expect(lines.filter((line) => line.startsWith('Spotter'))).toHaveLength(1);
  });

  it('answers who it will be, as a rumour', async () => {
    expect(await asked(on('2030-12-11', rumoured))).toBe(
      'Nothing is confirmed. Rumoured: Lou Lookout (since 1 Dec 2030)',
    );
    const now = (question: string) =>
      linesOf(
        `/ask question:${question}`,
        on('2030-12-11', rumoured, ['2030-11-20', sure('crew', spotter('Gil Sand', 2030))]),
      );
    const both = 'Gil Sand · Rumour, not confirmed: Lou Lookout (2031) (since 1 Dec 2030)';
    expect((await now("who is Ann Example's spotter?"))[1]).toBe(both);
    expect((await now('who is the spotter of the 7?'))[1]).toBe(both);
    expect((await now("who is rumoured to be Ann Example's spotter?"))[1]).toBe(both);
    expect((await now("is Lou Lookout Ann Example's spotter?"))[1]).toBe(both);
    expect((await now('who is Lou Lookout spotting for?'))[1]).toContain(`Rumour, not confirmed: ${LINE}`);
  });

  it('is not shown on the pages of another driver of the team', async () => {
    const other = seat(2031, { driver: 'Bo Sample', number: '8' });
    const setting = on('2030-12-11', ['2030-12-01', rumour('crew', spotter('Lou Lookout', 2031)), other]);
    expect((await linesOf('/driver name:Bo Sample', setting)).join()).not.toContain('Lookout');
    expect((await linesOf('/car number:8', setting)).join()).not.toContain('Lookout');
  });

  it('is told of the car also where it names the team alone', async () => {
    const { driver: _driver, ...ofCar } = spotter('Lou Lookout', 2031);
    const setting = on('2030-12-11', ['2030-12-01', rumour('crew', ofCar)]);
    for (const call of PAGES) expect((await linesOf(call, setting)).join()).toContain('Spotter: Lou Lookout · No. 7');
    const { team: _team, number: _number, ...ofDriver } = spotter('Lou Lookout', 2031);
    const alone = on('2030-12-11', ['2030-12-01', rumour('crew', ofDriver)]);
    for (const call of PAGES) expect((await linesOf(call, alone)).join()).toContain('Spotter: Lou Lookout');
  });

  it.each<[string, Said, string]>([
    ['denied', denial('crew', spotter('Lou Lookout', 2031)), `${LINE} (first rumoured 1 Dec 2030, denied 10 Dec 2030)`],
    [
      'overtaken by somebody else',
      sure('crew', spotter('Gil Sand', 2031)),
      `${LINE} · the post went to Gil Sand (first 1 Dec 2030, 1 article)`,
    ],
    [
      'overtaken by a post on another car',
      sure('crew', spotter('Lou Lookout', 2031, { driver: 'Bo Sample', number: '8' })),
      `${LINE} · another post is confirmed: Spotter: Lou Lookout · No. 8 Heron Motorsports · Bo Sample · Cup Series 2031 (first 1 Dec 2030, 1 article)`,
    ],
  ])('that was %s is no open one', async (_, later, line) => {
    const setting = on('2030-12-11', rumoured, ['2030-12-10', later]);
    for (const call of PAGES) {
      const lines = await linesOf(call, setting);
      expect(lines).toContain(line);
      expect(lines).not.toContain('🟠 Rumours, not confirmed');
    }
  });

  it('that came true is a fact and no rumour', async () => {
    const setting = on('2030-12-11', rumoured, ['2030-12-10', sure('crew', spotter('Lou Lookout', 2031))]);
    expect(await asked(setting)).toBe('Lou Lookout');
    for (const call of PAGES) expect((await linesOf(call, setting)).join()).not.toContain('Rumour');
  });

  it('goes cold when nothing came of it as the season began', async () => {
    const lines = await linesOf('/driver name:Ann Example', on('2031-05-01', rumoured));
    expect(lines).toContain('⚪ Rumours gone cold');
    expect(lines.join()).toContain('Lou Lookout');
  });

  it('is no seat of the driver with that team', async () => {
    const { number: _number, ...crew } = spotter('Lou Lookout', 2031, { team: 'Kestrel Racing' });
    const setting = on('2030-12-11', ['2030-12-01', rumour('crew', crew)]);
    expect((await linesOf('/ask question:is Ann Example going to Kestrel?', setting))[1]).toMatch(
      /^No article says so\. Next: No\. 7 Heron/,
    );
  });
});

describe('a post that is ruled out', () => {
  it.each(PAGES.slice(0, 3))('is told on %s, rumoured before or not', async (call) => {
    const setting = on('2030-12-11', ['2030-12-01', denial('crew', spotter('Lou Lookout', 2031))]);
    const lines = await linesOf(call, setting);
    expect(lines[lines.indexOf('🔴 Ruled out') + 1]).toBe(`${LINE} (1 Dec 2030, 10 days old)`);
  });
});
