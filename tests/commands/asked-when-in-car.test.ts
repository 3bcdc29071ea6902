import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const race = (driver: string, number: string, date: string, track: string, series = 'xfinity') =>
  sure('start', { driver, team: 'Heron Motorsports', series, season: 2031, number, track, date });
const CLAIMS = article('2031-02-10', [
  race('Ann Example', '12', '2031-05-03', 'Talladega Superspeedway'),
  race('Ann Example', '32', '2031-06-07', 'Kansas Speedway'),
  race('Ann Example', '32', '2031-08-09', 'Watkins Glen International'),
  sure('ride', { driver: 'Ann Example', team: 'Plover Racing', series: 'truck', season: 2031, number: '71' }),
  rumour('start', { driver: 'Ann Example', series: 'xfinity', season: 2031, number: '44', track: 'Phoenix Raceway' }),
]);

const asked = async (question: string) =>
  (await linesOf(`/ask question:${question}`, settingOn('2031-04-01', CLAIMS)))[1];

describe('when a driver is in a car', () => {
  it.each([
    'when is Example in the 32 next?',
    'when is Ann Example next in the 32',
    'when will Example drive the 32 again?',
    'when is Example back in the 32?',
    'when does Example return to the 32',
    'when is Example in the 32 at Kansas?',
  ])('%s: the next race in that, though there is one before in another', async (question) => {
    expect(await asked(question)).toMatch(/Sat 7 June 2031 · Kansas Speedway · .* · No\. 32 Heron Motorsports$/);
  });

  it('is at any time where it is the driver’s own', async () => {
    expect(await asked('when is Example in the 71?')).toBe('No. 71 Plover Racing · Truck Series 2031');
  });

  it('is a rumour, or never as far as known', async () => {
    expect(await asked('when is Example in the 44?')).toBe('Rumoured, not confirmed: since 10 Feb 2031.');
    expect(await asked('when is Example in the 99?')).toBe('No article says so.');
  });
});

describe('a team whose name is the beginning of a track’s', () => {
  const seat = (driver: string, season: number) => sure('ride', { driver, team: 'Red Bull', series: 'f1', season });
  const claims = article('2031-11-30', [
    seat('Ann Example', 2031),
    seat('Bo Sample', 2032),
    sure('exit', { driver: 'Ann Example', team: 'Red Bull', series: 'f1', season: 2031, replacedBy: 'Bo Sample' }),
    sure('start', { driver: 'Cy Third', series: 'f1', season: 2032, track: 'Red Bull Ring', date: '2032-06-27' }),
  ]);
  const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-12-05', claims));

  it.each([
    ['who will drive for Red Bull in 2032?', 'Bo Sample', '/team name:Red Bull season:2032'],
    ['who drives for red bull', 'Ann Example', '/team name:Red Bull'],
    ['is Example out at Red Bull?', undefined, '/driver name:Ann Example'],
    ['who races at the Red Bull Ring?', undefined, '/schedule track:Red Bull Ring'],
  ])('%s', async (question, answer, call) => {
    const told = await lines(question);
    if (answer !== undefined) expect(told[1]).toBe(answer);
    expect(told).toContain(`I read this as ${call}`);
  });
});
