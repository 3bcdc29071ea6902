import { expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Heron Motorsports', series: 'cup', number: '19' } as const;
const CLAIMS = article('2030-09-17', [
  sure('ride', { driver: 'Ann Example', season: 2030, ...CAR }),
  rumour('ride', { driver: 'Bo Sample', season: 2031, ...CAR }),
]);
const first = async (question: string) =>
  (await linesOf(`/ask question:${question}`, settingOn('2030-09-20', CLAIMS)))[1];

it('who drives a car in a season for which nobody is confirmed is whoever is rumoured, and said to be so', async () => {
  expect(await first('who drives the 19 next year?')).toBe(
    'Nothing is confirmed. Rumoured: Bo Sample (since 17 Sep 2030)',
  );
  expect(await first('who drives the 19?')).toBe('Ann Example');
  expect(await first('who drives the 19 in 2032?')).not.toMatch(/Rumoured/);
});
