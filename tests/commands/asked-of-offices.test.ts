import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports' } as const;
const KESTREL = { team: 'Kestrel Racing' } as const;
const RACE = { ...HERON, series: 'f1', season: 2031, track: 'Baku City Circuit', date: '2031-09-14' } as const;
const CLAIMS = [
  ...article('2030-02-20', [
    sure('role', { person: 'Ida First', role: 'team principal', ...HERON }),
    sure('role', { person: 'Max Owner', role: 'owner', ...HERON }),
    sure('role', { person: 'Mo Dunn', role: 'owner', ...KESTREL }),
  ]),
  ...article('2031-01-14', [
    sure('role', { person: 'Bo Second', role: 'team principal', ...HERON }),
    sure('ride', { driver: 'Ann Example', ...HERON, series: 'f1', season: 2031, number: '26' }),
    sure('ride', { driver: 'Cas Gone', ...KESTREL, series: 'cup', season: 2031, number: '12' }),
  ]),
  ...article('2031-02-27', [
    denial('start', { driver: 'Ann Example', number: '26', ...RACE }),
    sure('start', { driver: 'Gil Guest', number: '50', ...RACE }),
  ]),
];
const setting = settingOn('2031-03-01', CLAIMS);
const BEFORE = 'Ida First · team principal · replaced by Bo Second (14 Jan 2031)';

describe('questions about who leads a team', () => {
  it.each<readonly [string, string, string]>([
    ['is Ida First still the team principal of Heron?', `No: ${BEFORE}`, '/team name:Heron Motorsports'],
    ['is Bo Second the principal of Heron?', 'Yes: Bo Second · team principal', '/team name:Heron Motorsports'],
    ['is Bo Second the team boss of Heron?', 'Yes: Bo Second · team principal', '/team name:Heron Motorsports'],
    ['is Max Owner Heron’s principal?', 'No article says so.', '/team name:Heron Motorsports'],
    [
      'does Max Owner own Heron?',
      'Yes: Max Owner · owner (20 Feb 2030, 12 months old)',
      '/team name:Heron Motorsports',
    ],
    ['who was Heron’s team principal before Second?', BEFORE, '/team name:Heron Motorsports'],
    ['who was Heron’s team principal before?', BEFORE, '/team name:Heron Motorsports'],
    ['who was team principal of Heron before First?', 'No article says who.', '/team name:Heron Motorsports'],
    ['who runs Heron?', 'Bo Second', '/team name:Heron Motorsports'],
    ['who runs Kestrel?', 'Mo Dunn (20 Feb 2030, 12 months old)', '/team name:Kestrel Racing'],
    // Those who race
    ['who runs for Heron?', 'Ann Example', '/team name:Heron Motorsports'],
    ['who runs for Kestrel in the Cup Series?', 'Cas Gone', '/team name:Kestrel Racing'],
    ['who runs the 12?', 'Cas Gone', '/car number:12'],
    ['who races for Heron', 'Ann Example', '/team name:Heron Motorsports'],
  ])('are answered: %s', async (question, told, call) => {
    const [, short, readAs] = await linesOf(`/ask question:${question}`, setting);
    expect([short, readAs]).toEqual([told, `I read this as ${call}`]);
  });
});

describe('questions about who stands in', () => {
  it.each([
    'who stands in for Example?',
    'who is standing in for Example at Baku?',
    'who is Example’s stand-in?',
    'who drives for Example in Baku?',
    'who is Example’s substitute?',
  ])('are answered: %s', async (question) => {
    const [title, short] = await linesOf(`/ask question:${question}`, setting);
    expect(title).toBe('Ann Example');
    expect(short).toContain('Gil Guest');
  });

  it.each(['who stands in?', 'is Ida First the team principal?', 'who was principal before?'])(
    'are declined where they leave out of whom: %s',
    async (question) => {
      expect((await linesOf(`/ask question:${question}`, setting))[0]).toBe('I cannot answer that');
    },
  );
});
