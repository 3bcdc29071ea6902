import { describe, expect, it } from 'vitest';
import { article, denial, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const ANN = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7', season: 2030 };
const EVE = { driver: 'Eve Example', team: 'Kestrel Racing', series: 'truck', number: '61', season: 2030 };
const told = article('2030-01-10', [sure('ride', ANN), sure('ride', EVE)]);

describe('a surname that two have', () => {
  const ask = async (call: string) => linesOf(call, settingOn('2030-03-01', told));

  it('is asked back for by its own name', async () => {
    expect(await ask('/driver name:Example')).toEqual([
      'Which Example?',
      'Did you mean one of these?',
      'Ann Example',
      'Eve Example',
      'Ask: /driver name:Ann Example',
      'Ask: /driver name:Eve Example',
    ]);
    expect((await ask('/driver name:Exampel'))[0]).toBe('No driver called Exampel');
  });

  it.each([
    'which Example drives for Kestrel?',
    'does Example drive for Kestrel',
    'what does Example drive for Kestrel?',
  ])('is that of the one at the team that is named: %s', async (question) => {
    const lines = await ask(`/ask question:${question}`);
    expect(lines).toContain('I read this as /driver name:Eve Example');
    expect(lines.join('\n')).toContain('No. 61 Kestrel Racing');
  });
});

it('what changed in a month is told of that month', async () => {
  const later = article('2030-05-06', [sure('ride', { ...ANN, season: 2031, team: 'Kestrel Racing', number: '9' })]);
  const lines = await linesOf('/ask question:what changed in May 2030?', settingOn('2030-07-01', [...told, ...later]));
  expect(lines).toContain('I read this as /moves since:2030-05-01 as_of:2030-05-31');
});

describe('whether somebody is back who missed a race', () => {
  const races = [
    ...article('2030-05-01', [denial('start', { ...ANN, track: 'Dover Motor Speedway', date: '2030-05-12' })]),
    ...article('2030-05-20', [sure('start', { ...ANN, track: 'Pocono Raceway', date: '2030-06-02' })]),
  ];
  const ask = async (day: string) =>
    (await linesOf('/ask question:is Ann Example back?', settingOn(day, [...told, ...races])))[1];

  it('is the race to come, and then the one that she came back in', async () => {
    expect(await ask('2030-05-25')).toMatch(/^Next: Sun 2 June 2030 · Pocono Raceway/);
    expect(await ask('2030-06-20')).toMatch(/^Yes: Sun 2 June 2030 · Pocono Raceway/);
  });
});
