import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2031 } as const;
const KANSAS = { track: 'Kansas Speedway', race: 'Kansas 400', date: '2031-05-11' } as const;

const SAID = article('2031-02-18', [
  sure('ride', { driver: 'Ann Example', ...HERON, number: '18', make: 'Ford', extent: 'full-time' }),
  sure('ride', { driver: 'Bo Sample', team: 'Carter Brothers Racing', series: 'truck', season: 2031, number: '7' }),
  sure('ride', { driver: 'Ann Example', team: 'Plover Racing', series: 'cup', season: 2030, number: '4' }),
  sure('start', { driver: 'Ann Example', ...HERON, number: '18', ...KANSAS }),
  sure('role', { person: 'Max Owner', role: 'co-owner', team: 'Heron Motorsports' }),
  rumour('ride', { driver: 'Ann Example', team: 'Kestrel Racing', series: 'cup', season: 2032 }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-02-20', SAID));

describe('who asks by who, what, where or when is answered without words that say nothing', () => {
  it.each([
    ['who is in the purple 18', 'purple', 'Ann Example'],
    ['when does Ann Example race on the dusty track next', 'dusty track', /^Next: Sun 11 May 2031/],
    ['which teams did Ann Example drive for before this glowup', 'glowup', /^No\. 4 Plover Racing/],
    ['where does Example race next n', 'n', /^Next: Sun 11 May 2031/],
  ])('and told so: %s', async (question, word, told) => {
    const [, first, note] = await lines(question);
    expect(first).toMatch(told);
    expect(note).toBe(`I did not understand ${word}: this is the answer without it.`);
  });

  it.each([
    ['who juggles for Heron', 'which may be what somebody does'],
    ['what did Ann Example bake at Kansas', 'behind a name'],
    ['is Ann Example in the purple 18', 'which may decide whether it is so'],
    ['who is in the purple wobbly shaky 18 of the muddy Heron', 'of which there are many'],
    ['who only drives the purple 18', 'beside one that turns it'],
  ])('but not without one, %s: %s', async (question) => {
    const told = await lines(question);
    expect(told[0]).toBe('I cannot answer that');
    expect(told.join('\n')).not.toContain('this is the answer without it');
  });
});

it('what may be a name is asked back for', async () => {
  expect((await lines('who is in the Purple 18'))[0]).toBe('No team called Purple');
});

describe('below what was not understood stands what is known of whoever was named', () => {
  it.each([
    [
      'has Ann Example a boat in the 18 of Heron',
      'Ann Example (/driver name:Ann Example), and below of No. 18, Cup Series, Heron Motorsports',
      'a driver before all',
    ],
    [
      'has the 18 of Heron a boat',
      'No. 18, Cup Series (/car number:18), and below of Heron Motorsports',
      'a car before a team',
    ],
    ['has Heron a boat', 'Heron Motorsports (/team name:Heron Motorsports)', 'a team'],
    ['has the 99 of Heron a boat', 'Heron Motorsports (/team name:Heron Motorsports)', 'no car that nobody knows'],
    [
      'has Ann Example a boat in 2030',
      'Ann Example, 2030 (/driver name:Ann Example season:2030)',
      'in the season asked for',
    ],
    [
      'has Ann Example a boat as of 2031-02-19',
      'Ann Example, as of Wed 19 February 2031 (/driver name:Ann Example as_of:2031-02-19)',
      'and as of the day asked for',
    ],
  ])('%s: %s, %s', async (question, page) => {
    const told = await lines(question);
    expect(told[0]).toBe('I cannot answer that');
    expect(told[1]).toContain('boat');
    expect(told[2]).toBe(`What I know of ${page}:`);
  });

  it('as on its own page, with what is only rumoured told as that', async () => {
    const told = (await lines('has Ann Example a boat')).slice(3);
    expect(told).toEqual((await linesOf('/driver name:Ann Example', settingOn('2031-02-20', SAID))).slice(1));
    expect(told.join('\n')).toMatch(/Rumours, not confirmed\n.*Kestrel Racing/);
  });

  it.each([
    ['what does Ann Example get paid', 'what no article is read for'],
    ['is Ann Example faster than Bo Sample', 'who is better'],
    ['have the vale brothers a boat', 'half of another name'],
    ['has anybody a boat', 'nobody'],
  ])('but not for %s: %s', async (question) => {
    const told = await lines(question);
    expect(told[0]).toBe('I cannot answer that');
    expect(told.join('\n')).not.toContain('What I know of');
  });
});

it('a mark between words takes the page from nobody, nor does a word that only begins like one beside a name', async () => {
  expect((await lines('has the boat / of Ann Example a sail'))[2]).toMatch(/^What I know of Ann Example/);
  expect((await lines('Example next boat when b where'))[2]).toMatch(/^What I know of Ann Example/);
});
