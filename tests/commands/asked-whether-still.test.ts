import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '34', season: 2031 } as const;
const KESTREL = { ...ANN, team: 'Kestrel Racing', number: '9' } as const;
const POCONO = { ...ANN, track: 'Pocono Raceway', date: '2031-06-22' } as const;

/** The first line of an answer to what two articles say. */
async function told(question: string, before: readonly Said[], since: readonly Said[], day = '2031-06-20') {
  const setting = settingOn(day, [...article('2031-03-01', before), ...article('2031-06-10', since)]);
  return (await linesOf(`/ask question:${question}`, setting))[1];
}

describe('whether a driver is still with a team or in a car', () => {
  const left = [
    sure('exit', {
      driver: ANN.driver,
      team: ANN.team,
      series: 'cup',
      season: 2031,
      atOnce: true,
      replacedBy: 'Bo Sample',
    }),
  ];

  it.each(['is Ann Example still with Heron?', 'does Example still drive the 34', 'is Example still in the 34'])(
    '%s is answered no after a departure',
    async (question) => {
      expect(await told(question, [sure('ride', ANN)], left)).toBe(
        'No: No. 34 Heron Motorsports · Cup Series 2031 · left (10 Jun 2031), replaced by Bo Sample',
      );
    },
  );

  it('tells what the driver has instead', async () => {
    expect(await told('is Ann Example still with Heron?', [sure('ride', ANN)], [sure('ride', KESTREL)])).toBe(
      'No longer. Now: No. 9 Kestrel Racing · Cup Series 2031 · Before: No. 34 Heron Motorsports · Cup Series 2031 · moved to No. 9 Kestrel Racing (10 Jun 2031)',
    );
  });

  it('tells of a departure after the season once the next is under way', async () => {
    const after = [sure('exit', { driver: ANN.driver, team: ANN.team, season: 2031 })];
    expect(await told('is Ann Example still with Heron?', [sure('ride', ANN)], after, '2032-03-01')).toMatch(
      /^No: .*left after 2031/,
    );
    expect(await told('is Ann Example still with Heron?', [sure('ride', ANN)], after)).toMatch(/^Yes: /);
  });

  it('tells of a departure with the season once the last race of that is run', async () => {
    const after = sure('exit', { driver: ANN.driver, team: ANN.team, series: 'cup', season: 2031 });
    for (const question of ['is Ann Example still with Heron?', 'is Ann Example at Heron?', 'is Example in the 34?']) {
      expect(await told(question, [sure('ride', ANN)], [after])).toMatch(/^Yes: .*leaving, last season/);
      expect(await told(question, [sure('ride', ANN)], [after], '2031-12-10')).toBe(
        'No: No. 34 Heron Motorsports · Cup Series 2031 · left after 2031',
      );
    }
    const was = await told('was Ann Example at Heron in 2031?', [sure('ride', ANN)], [after], '2031-12-10');
    expect(was).toMatch(/^Yes: /);
    expect(await told('is Ann Example at Heron?', [sure('ride', ANN)], [], '2031-12-10')).not.toMatch(/^No/);
  });

  it('tells what is rumoured there behind the present seat', async () => {
    const after = sure('exit', { driver: ANN.driver, team: ANN.team, series: 'cup', season: 2031, number: '34' });
    const part = rumour('ride', { ...ANN, season: 2032, extent: 'part-time' });
    const now = sure('ride', { ...KESTREL, season: 2032 });
    const asked = async (question: string, ...said: readonly Said[]) => {
      const setting = settingOn('2032-02-20', article('2031-11-10', [sure('ride', ANN), part, ...said]));
      return (await linesOf(`/ask question:${question}`, setting))[1];
    };
    expect(await asked('is Ann Example still with Heron?', after, now)).toMatch(
      /^No longer\. Now: No\. 9 Kestrel Racing · Cup Series 2032 · Before: No\. 34 Heron Motorsports · Cup Series 2031 · left after 2031 · Rumour, not confirmed: No\. 34 Heron/,
    );
    // Who has not left may well be there again; and whether somebody goes there is another question.
    expect(await asked('is Ann Example still with Heron?')).toMatch(/^Rumoured/);
    expect(await asked('is Ann Example going to Heron?', after, now)).toMatch(/^Rumoured/);
  });

  it('does not where nobody says that it is over', async () => {
    expect(await told('is Ann Example still with Heron?', [sure('ride', ANN)], [], '2032-03-01')).toMatch(
      /^No article says so for the time asked about/,
    );
  });

  it('tells what was of what was', async () => {
    expect(await told('did Ann Example drive the 34?', [sure('ride', ANN)], left)).toMatch(/^Yes: No. 34 Heron/);
  });
});

describe('whether a driver stays or will be back', () => {
  const deal = sure('contract', { driver: ANN.driver, team: ANN.team, until: 2033 });
  const mayLeave = rumour('exit', { driver: ANN.driver, team: ANN.team, series: 'cup', season: 2031 });
  const mayGo = rumour('ride', { ...KESTREL, season: 2032 });

  it.each([
    'is Example staying at Heron?',
    'will Example be back',
    'will Example be back at Heron',
    'is Ann coming back',
  ])('%s: the deal, and the rumour against it', async (question) => {
    expect(await told(question, [sure('ride', ANN), deal], [mayLeave])).toMatch(
      /^Yes: Deal with Heron Motorsports, until 2033; Rumour, not confirmed: Leaving Heron Motorsports, last season 2031/,
    );
  });

  it('a rumour of a seat elsewhere counts too', async () => {
    expect(await told('is Example staying at Heron?', [sure('ride', ANN)], [mayGo])).toMatch(
      /^Rumour, not confirmed: No. 9 Kestrel Racing · Cup Series 2032/,
    );
    expect(await told('is Example staying at Heron?', [sure('ride', ANN), deal], [mayGo])).toMatch(
      /^Yes: Deal.*Rumour, not confirmed: No. 9 Kestrel Racing/,
    );
  });

  it('but not one of races beside the seat, nor one that was denied', async () => {
    const some = rumour('ride', { ...KESTREL, season: 2032, extent: 'part-time' });
    expect(await told('is Example staying at Heron?', [sure('ride', ANN), deal], [some])).toBe(
      'Yes: Deal with Heron Motorsports, until 2033',
    );
    const no = denial('ride', { ...KESTREL, season: 2032 });
    expect(await told('is Example staying at Heron?', [sure('ride', ANN), deal, mayGo], [no])).toBe(
      'Yes: Deal with Heron Motorsports, until 2033',
    );
  });

  it('of an old deal the newer rumour comes first', async () => {
    expect(await told('is Example staying?', [sure('ride', ANN), deal], [mayLeave], '2031-09-10')).toMatch(
      /^Rumour, not confirmed: .*; Last known, from 1 Mar 2031: Deal with Heron/,
    );
  });

  it.each(["who won't be back at Heron", 'who is not returning to Heron?', 'who isnt coming back to heron'])(
    '%s: who leaves',
    async (question) => {
      const leaves = sure('exit', { driver: ANN.driver, team: ANN.team, series: 'cup', season: 2031 });
      expect(await told(question, [sure('ride', ANN)], [leaves])).toMatch(/^Ann Example · Leaving Heron Motorsports/);
    },
  );

  it('who is back in the car is told by the race ahead, or the one that is missed', async () => {
    const kansas = sure('start', { ...ANN, track: 'Kansas Speedway', date: '2031-06-29' });
    expect(await told('is Example back?', [sure('ride', ANN)], [kansas])).toMatch(/^Next: Sun 29 June 2031 · Kansas/);
    expect(await told('is Example back?', [sure('ride', ANN)], [denial('start', POCONO)])).toMatch(
      /^Ruled out: Sun 22 June 2031/,
    );
  });
});
