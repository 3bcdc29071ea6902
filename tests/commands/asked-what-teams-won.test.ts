import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const NORTHLINE = { team: 'Northline Racing', series: 'cup' } as const;
const CLAIMS = article('2030-06-12', [
  sure('ride', { driver: 'Ava Stone', ...NORTHLINE, season: 2030, number: '12' }),
  sure('ride', { driver: 'Ben Carter', ...NORTHLINE, season: 2029, number: '14' }),
  sure('ride', { driver: 'Ben Carter', team: 'Pinecrest Motorsports', series: 'cup', season: 2030, number: '31' }),
  sure('ride', { driver: 'Eve Young', team: 'Southpaw Racing', series: 'cup', season: 2030, number: '8' }),
  sure('result', { driver: 'Ava Stone', series: 'cup', season: 2030, track: 'Kansas Speedway', position: 1 }),
  sure('result', { driver: 'Ben Carter', series: 'cup', season: 2029, track: 'Talladega Superspeedway', position: 1 }),
  sure('result', { driver: 'Ben Carter', series: 'cup', season: 2030, track: 'Phoenix Raceway', position: 1 }),
  sure('result', { driver: 'Ben Carter', series: 'truck', season: 2029, track: 'Atlanta Motor Speedway', position: 1 }),
  // Of whoever had the car once no seat is told.
  sure('result', { driver: 'Dan Marsh', ...NORTHLINE, season: 2030, track: 'Sonoma Raceway', position: 3 }),
  sure('result', { driver: 'Eve Young', series: 'cup', season: 2030, track: 'Sonoma Raceway', position: 4 }),
]);
const told = async (question: string) =>
  (await linesOf(`/ask question:${question}`, settingOn('2030-06-15', CLAIMS)))[1];

describe('what a team won', () => {
  it.each([
    'has Northline ever won a race?',
    'what has northline won',
    'who won for Northline?',
    "who's won races for northline",
    "Northline's wins",
    'when did northline last win?',
  ])('is what its drivers won in its cars: %s', async (question) => {
    const answer = await told(question);
    expect(answer).toMatch(/^Ava Stone · Won · Kansas Speedway · Cup Series 2030; Ben Carter · Won · Talladega/);
    expect(answer).not.toMatch(/Phoenix|Atlanta/);
  });

  it('is of the season and the track that are named', async () => {
    expect(await told('what did Northline win in 2029?')).toBe(
      'Ben Carter · Won · Talladega Superspeedway · Cup Series 2029',
    );
    expect(await told('did Northline win at Kansas?')).toBe('Ava Stone · Won · Kansas Speedway · Cup Series 2030');
    expect(await told('did Northline win at Sonoma?')).toBe('No article says so.');
  });

  it('is nothing where no article says so', async () => {
    expect(await told('has Southpaw ever won?')).toBe('No article says so.');
  });
});

describe('how well a team did', () => {
  it.each([
    ["what is Southpaw's best finish?", 'Eve Young · 4th · Sonoma Raceway · Cup Series 2030'],
    ['best finish southpaw ever had', 'Eve Young · 4th · Sonoma Raceway · Cup Series 2030'],
    ["Northline's best result at Sonoma", 'Dan Marsh · 3rd · Sonoma Raceway · Cup Series 2030 · Northline Racing'],
  ])('is told with whoever drove: %s', async (question, answer) => {
    expect(await told(question)).toBe(answer);
  });

  it('has the podiums', async () => {
    expect(await told('has Northline had a podium in 2030?')).toMatch(/Ava Stone · Won.*Dan Marsh · 3rd/);
  });
});

it('nobody knows what a team will win', async () => {
  expect((await linesOf('/ask question:will Northline win at Kansas', settingOn('2030-06-15', CLAIMS)))[0]).toBe(
    'I cannot answer that',
  );
});
