import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '34', season: 2031 } as const;
const POCONO = { ...ANN, track: 'Pocono Raceway', date: '2031-06-22' } as const;
const CHIEF = { ...ANN, role: 'crew chief' } as const;

/** The first lines of an answer to what articles of May 2030 and March 2031 say. */
async function told(question: string, said: readonly Said[], before: readonly Said[] = [], day = '2031-04-10') {
  const setting = settingOn(day, [...article('2030-05-10', before), ...article('2031-03-01', said)]);
  return (await linesOf(`/ask question:${question}`, setting)).slice(1, 3);
}

describe('a race that was missed', () => {
  const missed = denial('start', { ...POCONO, season: 2030, date: '2030-06-23' });

  it('does not answer whether a driver is still with the team', async () => {
    const before = [sure('ride', { ...ANN, season: 2030 }), missed];
    expect((await told('is Example still with Heron?', [], before))[0]).toMatch(/^No article says so for the time/);
    expect((await told('is Example going to Heron?', [], [missed]))[0]).toBe('No article says so.');
  });

  it('nor does a seat that was ruled out for a season long over', async () => {
    const kestrel = { ...ANN, team: 'Kestrel Racing', season: 2030 };
    expect((await told('is Example going to Kestrel?', [sure('ride', ANN)], [denial('ride', kestrel)]))[0]).toBe(
      'No article says so.',
    );
  });

  it('is told where the driver is said to be out at it', async () => {
    const out = [sure('ride', ANN), denial('start', POCONO)];
    expect((await told('is Example out at Pocono', out))[0]).toMatch(/^Yes: Sun 22 June 2031/);
  });
});

describe('who will win', () => {
  it.each(['will Example win the Cup title', 'who will win at Pocono?', 'who is going to win the Cup championship'])(
    '%s is declined',
    async (question) => {
      expect((await told(question, [sure('ride', ANN)]))[0]).toBe('I did not understand what you would like to know.');
    },
  );

  it('who won is not', async () => {
    const result = { driver: ANN.driver, series: 'cup', season: 2031, track: 'Kansas Speedway', position: 12 };
    expect((await told('how did Example do at Kansas?', [sure('result', result)]))[0]).toMatch(
      /^12th · Kansas Speedway/,
    );
  });
});

describe('crews', () => {
  const before = [sure('ride', ANN), sure('crew', { ...CHIEF, person: 'Gil Sand' })];

  it('a new crew chief is that of the season to come', async () => {
    const next = sure('crew', { ...CHIEF, person: 'Ida Reed', season: 2032 });
    for (const question of ["who is Example's new crew chief?", 'who is the new crew chief of the 34']) {
      expect((await told(question, [...before, next]))[0]).toBe('Ida Reed (2032)');
    }
    expect((await told("who is Example's crew chief?", [...before, next]))[0]).toBe('Gil Sand');
    expect((await told("who is Example's new crew chief?", before))[0]).toBe('Gil Sand');
  });

  it('who replaced whom', async () => {
    const later = sure('crew', { ...CHIEF, person: 'Ida Reed' });
    const setting = settingOn('2031-04-10', [...article('2031-03-01', before), ...article('2031-04-01', [later])]);
    const [, line] = await linesOf('/ask question:who did Ida Reed replace?', setting);
    expect(line).toMatch(/^Crew chief: Gil Sand, replaced by Ida Reed/);
  });

  it('a role that is newer than a post comes first', async () => {
    const role = sure('role', { person: 'Gil Sand', role: 'competition director', team: ANN.team });
    const post = sure('crew', { ...CHIEF, person: 'Gil Sand', season: 2030 });
    expect((await told('what is Gil Sand doing now?', [role], [post]))[0]).toMatch(/^Competition director.*Crew chief/);
  });
});

describe('moves', () => {
  it('another number in the next season is no staying in the car', async () => {
    const next = sure('ride', { ...ANN, number: '36', season: 2032 });
    expect((await told('is Example keeping the 34?', [sure('ride', ANN), next]))[0]).toBe(
      'No: No. 36 Heron Motorsports · Cup Series 2032',
    );
  });

  it('who joined a team is there', async () => {
    const bo = sure('ride', { ...ANN, driver: 'Bo Sample', number: '35', season: 2030 });
    const there = sure('ride', { ...ANN, driver: 'Bo Sample', number: '35' });
    expect((await told('who joined Heron?', [sure('ride', ANN), there], [bo]))[0]).toBe(
      'New in 2031: Ann Example (No. 34)',
    );
  });

  it('who is new in a series', async () => {
    const before = sure('ride', { ...ANN, team: 'Kestrel Racing', season: 2030 });
    for (const question of ['who are the new drivers in Cup?', 'who is new in cup']) {
      expect(await told(question, [sure('ride', ANN)], [before])).toEqual([
        'New in 2031: Ann Example (Heron Motorsports, new to the team)',
        'I read this as /grid series:Cup Series',
      ]);
    }
  });

  it('what became of a rumour', async () => {
    const kestrel = { ...ANN, team: 'Kestrel Racing' };
    const said = [[denial('ride', kestrel)], [rumour('ride', kestrel)]] as const;
    expect((await told('what happened with the Example rumor', ...said))[0]).toMatch(/^No: Ruled out/);
    expect((await told('any rumors about Example?', ...said))[0]).toMatch(/^Ruled out: No. 34 Kestrel/);
  });

  it('when a deal was announced', async () => {
    const deal = sure('contract', { driver: ANN.driver, team: ANN.team, until: 2033 });
    for (const question of ["when was Example's deal announced?", 'when did example sign']) {
      expect((await told(question, [deal]))[0]).toBe('Deal with Heron Motorsports, until 2033 · first said 1 Mar 2031');
    }
  });

  it('who took a truck', async () => {
    const truck = { driver: ANN.driver, team: ANN.team, series: 'truck', season: 2031, number: '5' };
    const exit = { ...truck, replacedBy: 'Bo Sample', atOnce: true } as const;
    expect((await told("who took Example's truck?", [sure('ride', truck), sure('exit', exit)]))[0]).toBe(
      'Bo Sample, as said on 1 Mar 2031.',
    );
  });
});

describe('back, staying, and cars', () => {
  const now = [sure('ride', ANN), sure('ride', { ...ANN, series: 'truck', number: '5' })];

  it('who is with the team again is back there', async () => {
    expect((await told('is Example back at Heron?', now))[0]).toMatch(/^Yes: No. 34 Heron Motorsports/);
    expect((await told('will Example be back at Heron?', now))[0]).toBe('No article says so.');
  });

  it('who stays is asked of the next season', async () => {
    const next = sure('ride', { ...ANN, season: 2032 });
    expect(await told('who is staying at Heron?', [...now, next])).toEqual([
      'Ann Example',
      'I read this as /team name:Heron Motorsports season:2032',
    ]);
  });

  it('which trucks a team runs is no question of races', async () => {
    expect((await told('which trucks does Heron run?', now))[1]).toBe('I read this as /team name:Heron Motorsports');
    expect((await told('which truck races does Heron run?', now))[0]).toMatch(/schedule team:Heron/);
  });

  it('a race in a car is one in that car', async () => {
    const said = [...now, sure('start', POCONO)];
    expect((await told('is Example in the 34 at Pocono?', said))[0]).toMatch(/^Yes: Sun 22 June 2031/);
    expect((await told('is Example in the 5 at Pocono?', said))[0]).toBe('No article says so.');
  });
});
