import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'truck', season: 2031, number: '8' } as const;
const TRACKS = [
  ...(['Kansas Speedway', 'Iowa Speedway', 'Talladega Superspeedway', 'Phoenix Raceway'] as const),
  ...(['Bristol Motor Speedway', 'Pocono Raceway', 'Darlington Raceway', 'Martinsville Speedway'] as const),
];

const race = (driver: string, at: number) =>
  sure('start', { driver, ...CAR, track: TRACKS[at] ?? '', date: `2031-${String(at + 4).padStart(2, '0')}-10` });
const told = async (question: string, ...said: Parameters<typeof article>[1]) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-03-01', article('2031-02-01', said))))[1];

describe('a short answer with more than it has room for', () => {
  it('names everybody who has single races in a car, each with how many more', async () => {
    const races = [0, 1, 2].map((at) => race('Ann Example', at));
    const others = [race('Bo Sample', 3), race('Cas Gone', 4)];
    expect(await told('who drives the 8 this season?', ...races, ...others)).toBe(
      'For single races: Ann Example (Kansas Speedway; and 2 more), Bo Sample (Phoenix Raceway), Cas Gone (Bristol Motor Speedway)',
    );
    // Few races are told with their days.
    expect(await told('who drives the 8 this season?', race('Ann Example', 0), ...others)).toBe(
      'For single races: Ann Example (Kansas Speedway, 10 Apr 2031), Bo Sample (Phoenix Raceway, 10 Jul 2031), Cas Gone (Bristol Motor Speedway, 10 Aug 2031)',
    );
  });

  it('says how many are left out', async () => {
    const wins = TRACKS.map((track) =>
      sure('result', { driver: 'Ann Example', series: 'truck', season: 2030, track, position: 1 }),
    );
    expect(await told('what did Ann Example win?', ...wins)).toMatch(/^(?:Won · [^;]*; )+and \d more$/);
    expect(await told('what did Ann Example win?', ...wins.slice(0, 3))).not.toMatch(/more/);
  });

  it('counts the races of whoever shares a car', async () => {
    const races = [race('Ann Example', 0), race('Ann Example', 1), race('Bo Sample', 2)];
    expect(await told('who shares the 8?', ...races)).toBe(
      'Ann Example (Kansas Speedway; and 1 more), Bo Sample (Talladega Superspeedway)',
    );
  });
});

describe('a car that several drivers race in turn', () => {
  const lead = async (...said: Parameters<typeof article>[1]) =>
    (await linesOf('/car number:8', settingOn('2031-03-01', article('2031-02-01', said)))).slice(1, 3);
  const none = (races: number) => `No season-long driver known in this car for 2031, but ${races} races ahead.`;

  it('names each of them above where the list has no room for all races', async () => {
    const races = [0, 1, 2, 3, 4, 5].map((at) => race('Ann Example', at));
    expect(await lead(...races, race('Bo Sample', 6), race('Cas Gone', 7))).toEqual([
      none(8),
      'Race by race: Ann Example, Bo Sample, Cas Gone',
    ]);
  });

  it('leaves that to the list where it has room, or one driver runs them all', async () => {
    expect(await lead(race('Ann Example', 0), race('Bo Sample', 1))).toEqual([none(2), 'Races ahead']);
    expect(await lead(...TRACKS.map((_, at) => race('Ann Example', at)))).toEqual([none(8), 'Races ahead']);
  });
});
