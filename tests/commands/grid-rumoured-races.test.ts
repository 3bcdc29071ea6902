import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = { team: 'Heron Motorsports', series: 'indycar', season: 2031 };
const ANN = { driver: 'Ann Example', ...TEAM, number: '60' };
const RACE = { driver: 'Bo Sample', ...TEAM, number: '06', race: 'Indianapolis 500' };
const LINE = /Bo Sample · Indianapolis 500.* · No\. 06 Heron Motorsports \(first 10 Aug 2030/;

const grid = async (said: readonly Said[], day = '2030-11-10') =>
  (await linesOf('/grid series:IndyCar season:2031', settingOn(day, article('2030-08-10', said)))).join('\n');

describe('a rumoured race in a car that nobody has', () => {
  it('is on the grid, and no fact', async () => {
    const told = await grid([sure('ride', ANN), rumour('start', RACE)]);
    expect(told).toMatch(LINE);
    expect(told).toContain('Rumour, not confirmed: ');
    expect(told).not.toContain('No. 06 Bo Sample');
    expect(told).not.toContain('1 car of which only single races are known');
  });

  it('stands with the car where another race in it is confirmed', async () => {
    const other = sure('start', { ...RACE, driver: 'Cy Third', race: 'Grand Prix of Long Beach' });
    const told = await grid([sure('ride', ANN), other, rumour('start', RACE)]);
    expect(told).toMatch(/No\. 06 Cy Third .*\n.*Rumour, not confirmed: .*Bo Sample/);
  });

  it('is the look of a grid of which nothing else is known', async () => {
    expect(await grid([rumour('start', RACE)])).toMatch(LINE);
  });

  it.each<readonly [string, readonly Said[]]>([
    ['a car that somebody has', [sure('ride', ANN), rumour('start', { ...RACE, number: '60' })]],
    ['a race that is confirmed', [sure('ride', ANN), sure('start', RACE), rumour('start', RACE)]],
    ['another season', [sure('ride', ANN), rumour('start', { ...RACE, season: 2032 })]],
    ['another series', [sure('ride', ANN), rumour('start', { ...RACE, series: 'imsa' })]],
    [
      'a car of which nothing is told',
      [sure('ride', ANN), rumour('start', { driver: 'Bo Sample', series: 'indycar', season: 2031 })],
    ],
  ])('is none in %s', async (_, said) => {
    expect(await grid(said)).not.toContain('umour, not confirmed: ');
    expect(await grid(said)).not.toContain('Rumours, not confirmed');
  });

  it('is on the grid where nothing but the team is known of the car', async () => {
    const race = rumour('start', { driver: 'Bo Sample', ...TEAM, team: 'Egret Racing', race: 'Indianapolis 500' });
    const told = await grid([sure('ride', ANN), race]);
    expect(told).toMatch(/Rumours, not confirmed\n.*Bo Sample · Indianapolis 500.* · Egret Racing \(first/);
    expect(await grid([race])).toContain('Bo Sample');
    // A car more of a team with others, but not one of somebody who has a seat.
    const own = sure('ride', { ...ANN, team: 'Egret Racing' });
    expect(await grid([own, race])).toMatch(/Egret Racing\nNo\. 60 Ann Example\nRumour, not confirmed: .*Bo Sample/);
    expect(await grid([sure('ride', { ...ANN, driver: 'Bo Sample' }), race])).not.toContain('500');
    const misses = denial('start', { ...ANN, team: 'Egret Racing', race: 'Indianapolis 500' });
    expect(await grid([own, misses, race])).not.toContain('Bo Sample');
  });

  it('is over with the race', async () => {
    const dated = rumour('start', { ...RACE, date: '2031-01-25' });
    expect(await grid([sure('ride', ANN), dated], '2031-01-20')).toContain('Bo Sample');
    expect(await grid([sure('ride', ANN), dated], '2031-01-28')).not.toContain('Bo Sample');
  });
});
