import { describe, expect, it } from 'vitest';
import { article, denial, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = { team: 'Northline Racing', series: 'cup', season: 2030, number: '7' };
const has = (driver: string): Said => sure('ride', { driver, ...CAR });
const noMore = (driver: string): Said => denial('ride', { driver, ...CAR });

const page = (call: string, letGo: string, more: readonly (readonly [string, Said])[] = []) =>
  linesOf(
    call,
    settingOn('2030-08-20', [
      ...article('2030-01-10', [has('Ava Stone')]),
      ...article('2030-05-10', [has('Dan Marsh')]),
      ...more.flatMap(([day, said]) => article(day, [said])),
      ...article(letGo, [noMore('Dan Marsh')]),
    ]),
  );

describe('a driver who came to a car in the season and is ruled out of it later', () => {
  it('had it until then, and whoever had it before does not have it again', async () => {
    const car = await page('/car number:7', '2030-08-10');
    expect(car[1]).toBe('No driver known in this car for 2030.');
    expect(car[2]).toMatch(/^Last known, from 10 May 2030: Dan Marsh · Northline Racing · 2030 · .+10 Aug 2030/);
    expect(car).toContain('Ava Stone · Northline Racing · 2030 · replaced by Dan Marsh (10 May 2030)');
    expect(car).not.toContain('Called off');
    expect((await page('/driver name:Ava Stone', '2030-08-10'))[1]).toBe('No seat known for 2030.');
  });

  it('never had it where that is told before a race could be run', async () => {
    const car = await page('/car number:7', '2030-05-12');
    expect(car[1]).toBe('Ava Stone · Northline Racing · 2030');
    expect(car).toContain('Called off');
  });

  it('left it to whoever has it since', async () => {
    const car = await page('/car number:7', '2030-08-10', [['2030-06-20', has('Mia Torres')]]);
    expect(car[1]).toBe('Mia Torres · Northline Racing · 2030');
    expect(car).toContain('Dan Marsh · Northline Racing · 2030 · replaced by Mia Torres (20 Jun 2030)');
  });
});
