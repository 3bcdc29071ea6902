import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const KANSAS = { series: 'truck', season: 2031, track: 'Kansas Speedway' };
const CLAIMS = [
  ...article('2030-12-01', [
    sure('title', { driver: 'Ann Example', series: 'truck', season: 2030, position: 1 }),
    sure('result', { driver: 'Bo Sample', ...KANSAS, season: 2030, position: 1 }),
  ]),
  ...article('2031-05-05', [
    sure('result', { driver: 'Ann Example', ...KANSAS, date: '2031-05-03', position: 1 }),
    sure('ride', { driver: 'Ann Example', team: 'Heron Motorsports', series: 'truck', season: 2031, number: '12' }),
  ]),
  ...article('2031-12-01', [sure('title', { driver: 'Bo Sample', series: 'truck', season: 2031, position: 1 })]),
];

const told = async (question: string, asOf?: string) =>
  await linesOf(
    `/ask question:${question}${asOf === undefined ? '' : ` as_of:${asOf}`}`,
    settingOn('2031-12-20', CLAIMS),
  );
const short = async (question: string, asOf?: string) => (await told(question, asOf))[1];

const ANN_AT_KANSAS = 'Ann Example · Won · Kansas Speedway · Truck Series 3 May 2031';
const BO_AT_KANSAS = 'Bo Sample · Won · Kansas Speedway · Truck Series 2030';

describe('who won', () => {
  it('a title, as known on a day', async () => {
    expect(await short('who is the truck champion?')).toBe('Bo Sample · Champion, Truck Series 2031');
    expect(await short('who is the truck champion?', '2031-06-01')).toBe('Ann Example · Champion, Truck Series 2030');
    expect(await told('who is the truck champion?', '2031-06-01')).toContain(
      'I read this as /driver name:Ann Example as_of:2031-06-01',
    );
    expect(await short('truck champion last year', '2031-06-01')).toBe('Ann Example · Champion, Truck Series 2030');
    expect(await short('truck champion this year', '2031-06-01')).toBe('No article says who.');
    expect(await short('who won trucks in 2030?')).toBe('Ann Example · Champion, Truck Series 2030');
    expect(await told('who won in trucks?')).toContain('I did not understand what you would like to know.');
  });

  it('a race, as known on a day, of a season or on a day', async () => {
    expect(await short('who won at Kansas?')).toBe(`${ANN_AT_KANSAS}; ${BO_AT_KANSAS}`);
    expect(await short('who won at Kansas?', '2031-04-01')).toBe(BO_AT_KANSAS);
    expect(await short('who won at Kansas before?', '2031-04-01')).toBe(BO_AT_KANSAS);
    expect(await short('who won at kansas this year?', '2031-06-01')).toBe(ANN_AT_KANSAS);
    expect(await short('who won at Kansas on Saturday?', '2031-05-06')).toBe(ANN_AT_KANSAS);
    expect(await short('who won at Kansas on May 3, 2031?')).toBe(ANN_AT_KANSAS);
  });

  it('is not told of a day on which no race is known', async () => {
    expect(await told('who won at Kansas on Sunday?', '2031-05-06')).toContainEqual(
      expect.stringMatching(/^For this I cannot keep to Sunday\./),
    );
    expect(await told('who will win at Kansas?')).toContain('I did not understand what you would like to know.');
  });

  it('is asked back where the track is not known', async () => {
    expect(await told('who won at Kanzas?')).toEqual(
      expect.arrayContaining(['No track called Kanzas', 'Kansas Speedway']),
    );
  });
});
