import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };

const seat = (driver: string, season: number, number: string, slots: object = {}): Said =>
  sure('ride', { driver, ...HERON, season, number, ...slots });
const leaves = (driver: string, number: string, replacedBy?: string): Said =>
  sure('exit', { driver, ...HERON, season: 2030, number, ...(replacedBy !== undefined && { replacedBy }) });

/** The cars of the grid of 2031 without a known driver. */
async function without(before: readonly Said[], told: readonly Said[]) {
  const setting = settingOn('2030-12-01', [...article('2030-02-01', before), ...article('2030-11-01', told)]);
  const lines = await linesOf('/grid series:Cup season:2031', setting);
  return lines.filter((line) => /open ·|not known ·/.test(line));
}

describe('/grid of a place that is taken under another number', () => {
  const ANN = [seat('Ann Example', 2030, '7')];
  const OPEN = ['No. 7 open · Ann Example until 2030'];

  it.each<[string, readonly Said[]]>([
    ['with the seat', ANN],
    ['known by the departure alone', []],
    [
      'whose successor had some races with the team before',
      [...ANN, seat('Bo Sample', 2030, '62', { extent: 'part-time' })],
    ],
  ])('has no open car: %s', async (_, before) => {
    expect(await without(before, [leaves('Ann Example', '7', 'Bo Sample'), seat('Bo Sample', 2031, '8')])).toEqual([]);
  });

  it.each<[string, readonly Said[]]>([
    ['nobody is named', [leaves('Ann Example', '7'), seat('Bo Sample', 2031, '8')]],
    [
      'somebody else comes',
      [
        leaves('Ann Example', '7', 'Cas Third'),
        seat('Cas Third', 2031, '9', { team: 'Kestrel Racing' }),
        seat('Bo Sample', 2031, '8'),
      ],
    ],
    [
      'who is named comes for some races',
      [leaves('Ann Example', '7', 'Bo Sample'), seat('Bo Sample', 2031, '8', { extent: 'part-time' })],
    ],
  ])('has it open if %s', async (_, told) => {
    expect(await without(ANN, told)).toEqual(OPEN);
    expect(await without([], told)).toEqual(OPEN);
  });

  it('has it open if who is named had the other car before', async () => {
    const both = [...ANN, seat('Bo Sample', 2030, '8')];
    const told = [leaves('Ann Example', '7', 'Bo Sample'), seat('Bo Sample', 2031, '8')];
    expect(await without(both, told)).toEqual(OPEN);
    expect(await without(both.slice(1), told)).toEqual(OPEN);
  });

  it('has no open car if who is named gets the number of somebody who has another one of the team', async () => {
    const both = [...ANN, seat('Dee Young', 2030, '8')];
    const told = [leaves('Ann Example', '7', 'Bo Sample'), seat('Bo Sample', 2031, '8')];
    expect(await without(both, [...told, seat('Dee Young', 2031, '9')])).toEqual([]);
    expect(await without(both, [...told, leaves('Dee Young', '8')])).toEqual(OPEN);
  });

  it('has no other car for who takes that place', async () => {
    const two = [...ANN, seat('Dee Young', 2030, '71')];
    const told = [leaves('Ann Example', '7', 'Bo Sample'), leaves('Dee Young', '71'), seat('Bo Sample', 2031, '8')];
    expect(await without(two, told)).toEqual(['No. 71 open · Dee Young until 2030']);
    const noNumber = [...told.slice(0, 2), sure('ride', { driver: 'Bo Sample', ...HERON, season: 2031 })];
    expect(await without(two, noNumber)).toEqual(['No. 71 open · Dee Young until 2030']);
  });
});

describe('/driver of a place in a car that became another', () => {
  const promised = article('2030-08-10', [leaves('Ann Example', '5', 'Bo Sample')]);
  const page = async (told: readonly Said[]) => {
    const news = [...promised, ...article('2031-01-25', told)];
    return (await linesOf('/driver name:Bo Sample', settingOn('2031-03-01', news))).join('\n');
  };

  it('takes no place once a later article has the driver in another car of the team', async () => {
    const text = await page([seat('Bo Sample', 2031, '24'), leaves('Ann Example', '5')]);
    expect(text).toContain('No. 24 Heron');
    expect(text).not.toContain('Takes over from');
  });

  it('takes it where the same article names both, or the other car is for some races', async () => {
    expect(await page([leaves('Ann Example', '5', 'Bo Sample'), seat('Bo Sample', 2031, '24')])).toContain(
      'Takes over from',
    );
    expect(await page([seat('Bo Sample', 2031, '24', { extent: 'part-time' })])).toContain('Takes over from');
  });
});
