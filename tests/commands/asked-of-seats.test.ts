import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ann = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'imsa', season: 2031, number: '34' } as const;
const bo = { ...ann, driver: 'Bo Sample' } as const;

/** The lines of the answer to a question, after its title, of what was said in December 2030 and in June 2031. */
async function told(question: string, day: string, then: readonly Said[], since: readonly Said[] = []) {
  const setting = settingOn(day, [...article('2030-12-10', then), ...article('2031-06-18', since)]);
  return (await linesOf(`/ask question:${question}`, setting)).slice(1);
}

describe('who drives a car of which both drivers are only last known', () => {
  it('says so once', async () => {
    const [line] = await told('who drives the 34 in IMSA?', '2031-12-15', [sure('ride', ann), sure('ride', bo)]);
    expect(line).toBe('Last known, from 10 Dec 2030: Ann Example, Bo Sample');
  });

  it('says so once for each day', async () => {
    const third = sure('ride', { ...ann, driver: 'Cy Third' });
    const [line] = await told(
      'who drives the 34 in IMSA?',
      '2031-12-15',
      [sure('ride', ann), sure('ride', bo)],
      [third],
    );
    expect(line).toBe('Last known, from 18 Jun 2031: Cy Third · Last known, from 10 Dec 2030: Ann Example, Bo Sample');
  });
});

describe('which seats are open', () => {
  const cup = { ...ann, series: 'cup' } as const;

  it('names those that are', async () => {
    const left = sure('exit', { ...cup, atOnce: true });
    const [line] = await told('which Cup seats are open?', '2031-06-20', [sure('ride', cup)], [left]);
    expect(line).toBe('Open: No. 34 Heron Motorsports');
  });

  it('says that none is told of', async () => {
    const [line] = await told('which seats are open in the Cup?', '2031-06-20', [sure('ride', cup)]);
    expect(line).toBe('No article tells of an open seat.');
  });
});

describe('whether a driver is still racing', () => {
  const said = [sure('ride', ann), sure('exit', { driver: 'Ann Example', team: ann.team, season: 2031 })];

  it.each(['is Ann Example still racing?', 'is Ann Example racing?', 'does Ann Example still race?'])(
    '%s tells of the seat where no race is ahead',
    async (question) => {
      const lines = await told(question, '2032-03-10', said);
      expect(lines).toContain('I read this as /driver name:Ann Example');
      expect(lines.join()).toContain('left after 2031');
    },
  );

  it('tells of the races where one is ahead, and where they are asked for', async () => {
    const race = sure('start', { ...ann, track: 'Sebring International Raceway', date: '2031-03-15' });
    expect(await told('is Ann Example still racing?', '2031-03-10', [...said, race])).toContain(
      'I read this as /schedule driver:Ann Example',
    );
    expect(await told("Ann Example's races", '2032-03-10', said)).toContain(
      'I read this as /schedule driver:Ann Example',
    );
  });
});

describe('words that are no names', () => {
  it.each(['who are the rookies in the Cup?', 'which newcomers are in the Cup?'])(
    '%s is declined',
    async (question) => {
      const [line] = await told(question, '2031-03-10', [sure('ride', ann)]);
      expect(line).toMatch(/^I did not understand: (rookies|newcomers)\.$/);
    },
  );

  it('cars of a team at a track are its races there', async () => {
    const race = sure('start', { ...ann, track: 'Sebring International Raceway', date: '2031-03-15' });
    expect(await told('which cars does Heron run at Sebring?', '2031-03-10', [race])).toContain(
      'I read this as /schedule team:Heron Motorsports track:Sebring International Raceway',
    );
  });
});

describe('what somebody drives in a series, who has a seat in another', () => {
  const long = article('2027-11-15', [sure('ride', { ...ann, series: 'cup', season: 2028 })]);
  const truck = sure('ride', { ...ann, series: 'truck' });
  const next = sure('ride', { ...ann, team: 'Kestrel Racing', series: 'cup', season: 2032, number: '71' });
  const first = async (question: string, ...said: readonly Said[]) =>
    (await linesOf(`/ask question:${question}`, settingOn('2031-09-10', [...long, ...article('2031-08-28', said)])))[1];

  it.each(['does Ann Example drive in the Cup?', 'what does Ann Example drive in the Cup?'])(
    'is the seat to come there: %s',
    async (question) => {
      expect(await first(question, truck, next)).toBe('Next: No. 71 Kestrel Racing · Cup Series 2032');
    },
  );

  it('is the last known one where none is to come, or it is asked what was', async () => {
    const last = /No\. 34 Heron Motorsports · Cup Series 2028/;
    expect(await first('does Ann Example drive in the Cup?', truck)).toMatch(last);
    expect(await first('what did Ann Example drive in the Cup?', truck, next)).toMatch(last);
    expect(
      await first(
        'does Ann Example drive in the Cup?',
        { ...truck, slots: { ...truck.slots, extent: 'part-time' } } as Said,
        next,
      ),
    ).toMatch(last);
  });
});

describe('whether somebody races in a season after a departure', () => {
  const cup = { ...ann, series: 'cup' } as const;
  const left = sure('exit', { ...cup, replacedBy: 'Bo Sample' });
  const first = async (season: number, ...said: readonly Said[]) =>
    (
      await linesOf(
        `/ask question:will Ann Example race in ${season}?`,
        settingOn('2031-08-10', article('2031-08-03', said)),
      )
    )[1];

  it('is told by that, where no seat is known', async () => {
    expect(await first(2032, sure('ride', cup), left)).toBe(
      'Leaving Heron Motorsports, last season 2031 · No. 34 Cup Series · replaced by Bo Sample. No article says where to.',
    );
  });

  it('is not where a seat is, or the departure is of another season', async () => {
    const next = sure('ride', { ...cup, team: 'Kestrel Racing', season: 2032 });
    expect(await first(2032, sure('ride', cup), left, next)).not.toContain('where to');
    expect(await first(2033, sure('ride', cup), left)).not.toContain('where to');
  });
});
