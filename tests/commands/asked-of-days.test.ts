import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const GLEN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '26', season: 2022 } as const;
const RACE = sure('start', { ...GLEN, track: 'Watkins Glen International', date: '2022-08-21' });
const LINE = 'Sun 21 August 2022 · Ann Example · Watkins Glen International · Cup Series · No. 26 Heron Motorsports';
const NEWS = [
  ...article('2022-08-01', [sure('ride', { ...GLEN, driver: 'Bo Sample', number: '27' })]),
  ...article('2022-08-18', [RACE]),
];

/** The short answer on a day, asked on it and, years later, as of it. */
async function told(question: string, day: string): Promise<readonly (string | undefined)[]> {
  const then = await linesOf(`/ask question:${question}`, settingOn(day, NEWS));
  const since = await linesOf(`/ask question:${question} as_of:${day}`, settingOn('2026-11-22', NEWS));
  return [then[1], since[1]];
}

describe('a day without a year is counted from the day of the question', () => {
  it.each([
    ['2022-08-19', 'who is racing at Watkins Glen on Sunday?'],
    ['2022-08-19', 'who races on Sunday?'],
    ['2022-08-19', 'who races this weekend?'],
    ['2022-08-19', 'who is racing in Cup on Sunday?'],
    ['2022-08-20', 'who is racing tomorrow?'],
    ['2022-08-20', 'who races in Cup tomorrow?'],
    ['2022-08-21', 'who is racing tonight?'],
  ])('on %s: %s', async (day, question) => {
    expect(await told(question, day)).toEqual([LINE, LINE]);
  });

  it.each([
    ['2022-08-19', 'is Ann Example racing on Sunday?', /^Yes: Sun 21 August 2022/],
    ['2022-08-20', 'is Ann Example racing tomorrow?', /^Yes: Sun 21 August 2022/],
    ['2022-08-19', 'is Ann Example racing on Saturday?', /^No article says so\.$/],
    ['2022-08-19', 'who drives the 26 on Sunday?', /^Ann Example$/],
    ['2022-08-19', 'who drives the 26 on Saturday?', /^No article says who\.$/],
    ['2022-08-23', 'did Ann Example race on Sunday?', /^That was the plan: Sun 21 August 2022/],
    ['2022-08-19', 'did Ann Example race on Sunday?', /^No article says so\.$/],
    ['2022-08-23', 'is Ann Example racing on Sunday?', /^No article says so\.$/],
    ['2022-08-19', 'who races on Saturday?', /^No article tells of a race then\.$/],
    ['2022-08-23', 'who races on Sunday?', /^No article tells of a race then\.$/],
  ])('on %s: %s', async (day, question, answer) => {
    expect(await told(question, day)).toEqual([expect.stringMatching(answer), expect.stringMatching(answer)]);
  });

  it.each(['who races at Watkins Glen on Saturday?', 'who drives for Heron Motorsports on Sunday?'])(
    'is declined where nothing keeps to it: %s',
    async (question) => {
      const declined = expect.stringMatching(/I cannot keep to (?:Saturday|Sunday)\./);
      expect(await told(question, '2022-08-19')).toEqual([declined, declined]);
    },
  );

  it('a grid is of these days', async () => {
    const [, , read] = await linesOf('/ask question:who drives in Cup today?', settingOn('2022-08-21', NEWS));
    expect(read).not.toContain('/schedule');
  });
});

describe('the crew chief at a track', () => {
  const car = {
    driver: 'Bo Sample',
    team: 'Heron Motorsports',
    series: 'xfinity',
    number: '17',
    season: 2022,
  } as const;
  const post = (slots: object): Said => sure('crew', { person: 'Cy Third', role: 'crew chief', ...car, ...slots });
  const START = sure('start', { ...car, track: 'Road America', date: '2022-07-02' });
  const SEAT = { ...car, series: 'cup', number: '5' } as const;
  const own = [sure('ride', SEAT), post({ ...SEAT, person: 'Di Spare' })];
  const asked = async (question: string, ...said: readonly Said[]) =>
    (await linesOf(`/ask question:${question}`, settingOn('2022-07-01', article('2022-06-30', said))))[1];

  it.each(["who will be Bo Sample's crew chief at Road America?", 'who is the crew chief of the 17 at Road America?'])(
    'is that of the car of the start there: %s',
    async (question) => {
      expect(await asked(question, START, post({}))).toBe('Cy Third');
      expect(await asked(question, START, post({}), ...own)).toBe('Cy Third');
    },
  );

  it('is not that of another car', async () => {
    const question = "who is Bo Sample's crew chief at Road America?";
    expect(await asked(question, START, ...own)).toBe('No article says who.');
    expect(await asked("who is Bo Sample's crew chief at Kansas?", START, post({}))).toBe('No article says who.');
    expect(await asked("who is Bo Sample's crew chief at Kansas?", START, post({}), ...own)).toBe('Di Spare');
  });
});
