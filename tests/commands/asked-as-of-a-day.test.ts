import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const seat = (season: number, number: string) =>
  sure('ride', { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number, season });
const NEWS = [...article('2028-02-10', [seat(2028, '7')]), ...article('2028-10-05', [seat(2029, '9')])];
const ask = (call: string) => linesOf(`/ask ${call}`, settingOn('2031-11-22', NEWS));

describe('the day that a question is asked as of', () => {
  it.each([
    'question:what number will Example have next year? as_of:2028-11-01',
    'question:what number will Example have next year, as of 2028-11-01?',
  ])('is what its years count from, as an option or in words: %s', async (call) => {
    const [title, short, read] = await ask(call);
    expect(title).toMatch(/^Ann Example, 2029, as of/);
    expect(short).toBe('No. 9 in the Cup Series');
    expect(read).toMatch(/season:2029 as_of:2028-11-01$/);
  });

  it('hides what was told later', async () => {
    expect((await ask('question:who drives the 9? as_of:2028-03-01')).join('\n')).not.toContain('Ann Example');
  });

  it('is refused where it is none', async () => {
    expect((await ask('question:who drives the 7? as_of:yesterday')).join('\n')).toContain('yesterday');
  });

  it('may be today', async () => {
    expect((await ask('question:who drives the 7? as_of:2031-11-22'))[0]).toMatch(/^No\. 7/);
  });
});
