import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' } as const;

const SAID = article('2031-01-10', [
  sure('ride', { driver: 'Ann Example', ...HERON, season: 2031, number: '12' }),
  sure('ride', { driver: 'Cas Gone', ...HERON, season: 2030, number: '12' }),
  sure('exit', { driver: 'Cas Gone', ...HERON, season: 2030, number: '12', replacedBy: 'Ann Example' }),
  sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031, number: '14' }),
  sure('crew', { person: 'Cy Chief', role: 'crew chief', driver: 'Bo Sample', ...HERON, number: '14', season: 2031 }),
  sure('crew', { person: 'Dan Wrench', role: 'crew chief', driver: 'Bo Sample', ...HERON, number: '14', season: 2030 }),
  sure('role', { person: 'Max Owner', role: 'owner', team: 'Heron Motorsports' }),
  sure('role', { person: 'Max Owner', role: 'owner', team: 'Owner Racing' }),
]);

const lines = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-01-20', SAID));
const NOT_WHY = /I keep what happened, not why/;

describe('who it is now, behind what is over', () => {
  it.each([
    ['why did Cas Gone leave Heron and who is it now', /who replaced Cas Gone at Heron Motorsports": Ann Example/],
    ['why did cas gone leave, who is it now?', /who replaced Cas Gone": Ann Example/],
    ['why did Heron drop Cas Gone and who is it now', /who replaced Cas Gone at Heron Motorsports": Ann Example/],
    ['why did Bo Sample change crew chiefs, and who is it now', /who is Bo Sample's crew chief": Cy Chief/],
    ['why did Heron change Bo Samples crew chief and who is it now?', /who is Bo Sample's crew chief": Cy Chief/],
    ['why did Dan Wrench leave and who is the crew chief now', /who replaced Dan Wrench as crew chief": Cy Chief/],
  ])('is told, and that nobody says why: %s', async (question, now) => {
    const all = (await lines(question)).join('\n');
    expect(all).toMatch(now);
    expect(all).toMatch(NOT_WHY);
  });

  it.each([
    ['what happened to Cas Gone, who is it now', /who replaced Cas Gone": Ann Example/],
    ["Heron changed Bo Sample's crew chief, who is it now", /^Cy Chief$/m],
    ['why is Cas Gone not in the 12 and who is it now', /Ann Example/],
  ])('is told also where nobody asks why: %s', async (question, now) => {
    expect((await lines(question)).join('\n')).toMatch(now);
  });

  it('is asked of the only one who left a team, once that is known', async () => {
    const all = (await lines('who lost a ride at Heron and who got it')).join('\n');
    expect(all).toMatch(/^Cas Gone · Left Heron Motorsports/m);
    expect(all).toMatch(/^Ann Example, as said on/m);
    expect((await lines('who drives for Heron and who got it')).join('\n')).toMatch(/did not understand "who got/);
  });

  it('does not hide whom a car has, and the crew chief', async () => {
    const all = (await lines("who's in the 14, who's the crew chief?")).join('\n');
    expect(all).toMatch(/crew chief of the 14": Cy Chief/);
  });

  it('is still asked of what is named before it', async () => {
    expect((await lines("Bo Sample's crew chief, who is it now?"))[1]).toBe('Cy Chief');
  });

  it('is not a team that is only named beside it', async () => {
    const [title, ...others] = await lines('why did Heron change spotters and who is it now');
    expect(title).toBe('I cannot answer that');
    expect(others.join('\n')).not.toMatch(/who is Heron/);
  });
});

describe('a reason that is asked beside something else', () => {
  it('is said not to be known', async () => {
    const all = (await lines("why did Cas Gone leave Heron and who's in the 14 now")).join('\n');
    expect(all).toMatch(NOT_WHY);
    expect(all).toMatch(/^Bo Sample · Heron Motorsports/m);
  });
});

describe('what goes on behind a question about a stand-in or a team', () => {
  const HURT = article('2031-02-10', [
    sure('start', {
      driver: 'Dee Young',
      ...HERON,
      season: 2031,
      number: '14',
      track: 'Kansas Speedway',
      date: '2031-03-09',
    }),
    {
      ...sure('start', {
        driver: 'Bo Sample',
        ...HERON,
        season: 2031,
        number: '14',
        track: 'Kansas Speedway',
        date: '2031-03-09',
      }),
      status: 'denied' as const,
    },
    sure('exit', { driver: 'Bo Sample', ...HERON, season: 2031, number: '14' }),
  ]);
  const later = (question: string) => linesOf(`/ask question:${question}`, settingOn('2031-02-20', [...SAID, ...HURT]));

  it('is asked of the one who is out', async () => {
    const [first, ...all] = await later('who is in for Bo Sample at Kansas and is he back for Iowa');
    expect(first).toBe('Bo Sample');
    expect(all.join('\n')).toMatch(/is Bo Sample back for Iowa/);
  });

  it.each(['who drives for Heron and who got fired', "who's at Heron n who got the boot"])(
    'is asked of the team: %s',
    async (question) => {
      expect((await later(question)).join('\n')).toMatch(/who left Heron Motorsports": .*Bo Sample/);
    },
  );
});
