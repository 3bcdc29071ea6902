import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'truck', season: 2031, number: '12' };
const ANN = { driver: 'Ann Example' };

const short = async (question: string, said: readonly Said[], as = '2031-03-10') =>
  (await linesOf(`/ask question:${question}`, settingOn(as, article('2031-03-01', said))))[1];

describe('a yes', () => {
  it('is said of a seat of the kind asked about', async () => {
    const part = [sure('ride', { ...ANN, ...HERON, extent: 'part-time' })];
    const line = 'No. 12 Heron Motorsports · Truck Series 2031 · part-time';
    expect(await short('is Ann Example full time in the 12?', part)).toBe(`No: ${line}`);
    expect(await short('is Ann Example full-time at Heron', part)).toBe(`No: ${line}`);
    expect(await short('is Ann Example part time in the 12?', part)).toBe(`Yes: ${line}`);
    expect(await short('is Ann Example in the 12?', part)).toBe(`Yes: ${line}`);
    const unsaid = [sure('ride', { ...ANN, ...HERON })];
    expect(await short('is Ann Example full time in the 12?', unsaid)).toBe(
      'No article says so in words. No. 12 Heron Motorsports · Truck Series 2031',
    );
  });

  it('is said of one that was, but no no: there may have been more', async () => {
    const had = [sure('ride', { ...ANN, ...HERON, season: 2028, extent: 'part-time' })];
    const line = 'No. 12 Heron Motorsports · Truck Series 2028 · part-time';
    expect(await short('did Ann Example ever drive full time for Heron?', had)).toBe(
      `No article says so in words. ${line}`,
    );
    expect(await short('did Ann Example ever drive part time for Heron?', had)).toBe(`Yes: ${line}`);
    expect(await short('did Ann Example ever drive for Heron?', had)).toBe(`Yes: ${line}`);
  });

  it('is said of the series asked about', async () => {
    const deal = sure('contract', { ...ANN, team: 'Heron Motorsports', multiYear: true });
    const line = 'Multi-year deal with Heron Motorsports';
    expect(await short('does Ann Example drive trucks for Heron?', [deal])).toBe(
      `No article says so in words. ${line}`,
    );
    const out = denial('ride', { ...ANN, team: 'Heron Motorsports', series: 'truck', season: 2031 });
    expect(await short('does Ann Example drive trucks for Heron?', [deal, out])).toBe(
      `No: ruled out on 1 Mar 2031. ${line}`,
    );
    expect(await short('does Ann Example drive for Heron?', [deal])).toBe(`Yes: ${line}`);
    const open = sure('ride', { ...ANN, team: 'Heron Motorsports', season: 2031 });
    expect(await short('does Ann Example drive trucks for Heron?', [open])).toBe(
      'No article says so in words. Heron Motorsports · 2031',
    );
  });

  it('is no rumour of another kind of seat', async () => {
    const talk = [
      sure('ride', { ...ANN, team: 'Kestrel Racing', series: 'cup', season: 2031 }),
      rumour('ride', { ...ANN, ...HERON, extent: 'part-time' }),
    ];
    expect(await short('is Ann Example full time for Heron?', talk)).toMatch(
      /^No article says so in words\. Rumour, not confirmed: No\. 12 Heron Motorsports · Truck Series 2031 · part-time/,
    );
    expect(await short('is Ann Example part time for Heron?', talk)).toBe('Rumoured, not confirmed: since 1 Mar 2031.');
  });
});

describe('who has a car full-time or part-time', () => {
  it('is whoever is told to, else those who have it, each with what is told', async () => {
    const part = sure('ride', { ...ANN, ...HERON, extent: 'part-time' });
    expect(await short('who is full time in the 12?', [part])).toBe(
      'No article says so in words. Ann Example part-time',
    );
    expect(await short('who is part time in the 12?', [part])).toBe('Ann Example');
    const unsaid = sure('ride', { ...ANN, ...HERON });
    expect(await short('who is full time in the 12?', [unsaid])).toBe('No article says so in words. Ann Example');
  });
});

describe('that no article says so', () => {
  it('is not said where a seat to come is known in the series', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON, series: 'xfinity' }),
      sure('ride', { ...ANN, ...HERON, series: 'cup', season: 2032 }),
    ];
    expect(await short('Ann Example cup ride', said)).toBe('Next: No. 12 Heron Motorsports · Cup Series 2032');
    expect(await short('is Ann Example full time cup?', said)).toBe('Next: No. 12 Heron Motorsports · Cup Series 2032');
    expect(await short('Ann Example truck ride', said)).toBe('No article says so.');
  });

  it('is not said of a team’s car for which somebody is rumoured, or known to come', async () => {
    const talk = [rumour('ride', { ...ANN, ...HERON, extent: 'part-time' })];
    expect(await short('who is in the Heron 12 truck?', talk)).toBe(
      'Nothing is confirmed. Rumoured: Ann Example (since 1 Mar 2031)',
    );
    const next = [sure('ride', { ...ANN, ...HERON, season: 2032 })];
    expect(await short('who is in the Heron 12 truck?', next)).toBe('Next: Ann Example (2032)');
    const other = [...talk, sure('ride', { driver: 'Bo Sample', ...HERON, team: 'Kestrel Racing', number: '7' })];
    expect(await short('who is in the Kestrel 12 truck?', other)).toBe('No article says so.');
  });

  it('is not said of somebody’s car in the season to come for which somebody is rumoured', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { ...ANN, team: 'Kestrel Racing', series: 'cup', season: 2032, number: '77' }),
      rumour('ride', { driver: 'Bo Sample', ...HERON, season: 2032 }),
    ];
    expect(await short("who might get Example's truck next season?", said)).toBe(
      'Nothing is confirmed. Rumoured: Bo Sample (since 1 Mar 2031)',
    );
  });

  it('stands before a rumour that has gone cold', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { ...ANN, ...HERON, season: 2032 }),
      rumour('ride', { driver: 'Bo Sample', ...HERON, season: 2032 }),
    ];
    expect(await short('who would replace Example in the 12?', said)).toMatch(
      /^No article says who\. Rumour gone cold: Bo Sample · No\. 12 Heron Motorsports/,
    );
  });

  it('tells of the seats with both teams where there are two for one season', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('ride', { ...ANN, ...HERON, season: 2032 }),
      sure('ride', { ...ANN, team: 'Kestrel Racing', season: 2032 }),
      sure('contract', { ...ANN, team: 'Heron Motorsports', until: 2032 }),
      sure('contract', { ...ANN, team: 'Kestrel Racing' }),
    ];
    expect(await short('is Ann Example leaving Heron?', said)).toBe(
      'No article says so. Next: No. 12 Heron Motorsports · Truck Series 2032; Kestrel Racing · 2032 · Deal with Heron Motorsports, until 2032 · Deal with Kestrel Racing',
    );
  });

  it('is said of a boss with whoever owns the team', async () => {
    const said = [
      sure('ride', { ...ANN, ...HERON }),
      sure('role', { person: 'Cas Third', role: 'co-owner', team: 'Heron Motorsports' }),
    ];
    expect(await short('who is the boss at Heron?', said)).toBe('No article says so in words. Cas Third · co-owner');
    expect(await short('who is the team president of Heron?', said)).toBe('No article says who.');
    const boss = sure('role', { person: 'Dee Young', role: 'team principal', team: 'Heron Motorsports' });
    expect(await short('who is the boss at Heron?', [...said, boss])).toBe('Dee Young');
  });
});

describe('moves of those on crews', () => {
  const post = (season: number, number: string, team = 'Heron Motorsports') =>
    sure('crew', { person: 'Cas Third', role: 'crew chief', team, series: 'cup', season, number });
  const NEXT = 'Crew chief · No. 24 Heron Motorsports · Cup Series 2032';

  it('are told by their posts', async () => {
    const said = [post(2031, '48'), post(2032, '24')];
    expect(await short('is it true that Cas Third is leaving the 48?', said)).toBe(`Yes: ${NEXT}`);
    expect(await short('is Cas Third going to the 24?', said)).toBe(`Yes: ${NEXT}`);
    expect(await short('is Cas Third staying on the 48?', said)).toBe(`No: ${NEXT}`);
    expect(await short('is Cas Third staying at Heron?', said)).toBe(`Yes: ${NEXT}`);
    expect(await short('is Cas Third leaving Heron?', said)).toBe(`No article says so. Next: ${NEXT}`);
  });

  it('are none of a post on another car in the same season', async () => {
    const said = [post(2031, '48'), post(2031, '24')];
    expect(await short('is Cas Third leaving the 48?', said)).toBe('No article says so.');
  });
});

describe('who drives a car at a track', () => {
  const START = { driver: 'Bo Sample', ...HERON, track: 'Kansas Speedway', date: '2031-05-04' };

  it('is not known of whoever has it for some races alone', async () => {
    const said = [sure('ride', { ...ANN, ...HERON, extent: 'part-time' }), sure('start', START)];
    const known = [...said, sure('start', { ...START, number: '7', track: 'Iowa Speedway', date: '2031-06-04' })];
    expect(await short('who is in the 12 truck at Iowa?', known)).toBe(
      'No article says so in words. Ann Example part-time',
    );
    expect(await short('who is in the 12 truck at Kansas?', known)).toBe('Bo Sample');
  });

  it('is whoever has it for the season', async () => {
    const said = [sure('ride', { ...ANN, ...HERON }), sure('start', { ...START, number: '7' })];
    expect(await short('who is in the 12 truck at Kansas?', said)).toBe('Ann Example');
  });

  it('is nobody of a series of which no race is known there', async () => {
    const said = [sure('ride', { ...ANN, ...HERON, series: 'cup' }), sure('start', START)];
    expect(await short('who is in the 12 at Kansas?', said)).toBe('Bo Sample in the Truck Series');
    const both = [...said, sure('start', { ...START, series: 'cup', number: '7' })];
    expect(await short('who is in the 12 at Kansas?', both)).toBe(
      'Bo Sample in the Truck Series, Ann Example in the Cup Series',
    );
  });
});
