import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2031, number: '7' } as const;
const page = async (call: string, day: string, ...told: readonly (readonly [string, ...Said[]])[]) =>
  (
    await linesOf(
      call,
      settingOn(
        day,
        told.flatMap(([published, ...said]) => article(published, said)),
      ),
    )
  ).join('\n');

describe('rumoured races', () => {
  it('stand in their order after rumours of seats', async () => {
    const at = (track: string, when: object) => rumour('start', { ...CAR, driver: 'Bo Sample', track, ...when });
    const told = await page('/car number:7 series:cup', '2031-05-10', [
      '2031-05-06',
      at('Charlotte Motor Speedway', { from: '2031-10-01', to: '2031-10-31' }),
      at('Sonoma Raceway', { date: '2031-06-09' }),
      rumour('ride', { ...CAR, driver: 'Cy Third', season: 2032 }),
      sure('ride', CAR),
    ]);
    expect(told).toMatch(/Cy Third(.|\n)*Sonoma(.|\n)*Charlotte/);
  });
});

describe('the crew of a car', () => {
  it('has its chief first, whoever was named last', async () => {
    const post = (person: string, role: string) => sure('crew', { ...CAR, person, role });
    const told = await page(
      '/team name:Heron Motorsports',
      '2031-05-10',
      ['2031-04-01', sure('ride', CAR), post('Hal Wrench', 'crew chief')],
      ['2031-05-06', post('Ida Spot', 'spotter')],
    );
    expect(told).toContain('Crew chief: Hal Wrench · Spotter: Ida Spot');
  });
});

describe('a seat that was rumoured before its season', () => {
  const talk = ['2030-08-02', rumour('ride', CAR)] as const;

  it.each<readonly [string, string, string]>([
    ['before it', '2031-01-10', 'confirmed 161 days later'],
    ['once it is under way', '2031-07-02', 'later confirmed'],
    ['years after', '2034-07-02', 'later confirmed'],
  ])('was confirmed %s', async (_, day, said) => {
    const told = await page('/history driver:Ann Example', '2034-12-01', talk, [day, sure('ride', CAR)]);
    expect(told).toContain(`first rumoured 2 Aug 2030, ${said}`);
  });

  it('in it has the days of both', async () => {
    const told = await page(
      '/driver name:Ann Example',
      '2031-08-01',
      ['2031-06-02', rumour('ride', CAR)],
      ['2031-06-12', sure('ride', CAR)],
    );
    expect(told).toContain('first rumoured 2 Jun 2031, confirmed 10 days later');
  });
});
