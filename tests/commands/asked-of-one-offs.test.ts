import { describe, expect, it } from 'vitest';
import { article, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const INDY = { track: 'Indianapolis Motor Speedway', race: 'Indianapolis 500', date: '2030-05-26' };
const CAR = { series: 'indycar', season: 2030 };
const start = (driver: string, slots: object = {}) => sure('start', { driver, ...CAR, ...INDY, ...slots });
const told = article('2030-04-10', [
  start('Ann Example', { number: '44', team: 'Heron Motorsports' }),
  start('Bo Sample', { number: '68' }),
  start('Cas Gone'),
  sure('ride', { driver: 'Cas Gone', ...CAR, team: 'Kestrel Racing' }),
  start('Eve Best'),
  start('Eve Best', { track: 'Long Beach Street Circuit', race: undefined, date: '2030-04-21' }),
  rumour('start', { driver: 'Fay Maybe', ...CAR, ...INDY }),
  sure('ride', { driver: 'Ann Example', series: 'truck', season: 2030, team: 'Plover Racing' }),
]);
const ask = async (question: string, day = '2030-05-01') =>
  (await linesOf(`/ask question:${question}`, settingOn(day, told))).slice(0, 2);

describe('who runs a race and no other', () => {
  it.each([
    'who are running one-off entries in the Indy 500?',
    'who is making a one-off start at Indianapolis?',
    'who has a one-off deal for the Indy 500?',
    'one-off entries at Indianapolis',
  ])('is told of the race: %s', async (question) => {
    expect((await ask(question))[1]).toBe('Ann Example (No. 44 Heron Motorsports), Bo Sample (No. 68)');
  });

  it('is told of the last one, once that is over', async () => {
    const line = 'Ann Example (No. 44 Heron Motorsports), Bo Sample (No. 68)';
    expect((await ask('who ran one-off entries at Indianapolis?', '2030-06-20'))[1]).toBe(line);
    expect((await ask('who is running a one-off at Long Beach?'))[1]).toBe('No article says who.');
  });

  it.each(["who's got a one race deal?", 'is Ann Example a one-off?', 'who is the best one-off at Indianapolis?'])(
    'is no other question: %s',
    async (question) => {
      expect((await ask(question))[0]).toBe('I cannot answer that');
    },
  );
});
