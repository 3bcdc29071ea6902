import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup', season: 2030 };
const seat = (driver: string, number: string): Said => sure('ride', { driver, ...HERON, number });
const leads = (person: string, driver: string, number: string): Said =>
  sure('crew', { person, role: 'crew chief', driver, ...HERON, number });

type Told = readonly (readonly [string, readonly Said[]])[];

async function ask(call: string, told: Told): Promise<readonly string[]> {
  const claims = told.flatMap(([day, said]) => article(day, said));
  return linesOf(call, settingOn('2030-12-01', claims));
}

/** What is told of crew chiefs who come to a car. */
async function changes(told: Told): Promise<readonly string[]> {
  return (await ask('/moves series:Cup', told)).flatMap((line) => /crew chief (.+)$/.exec(line)?.[1] ?? []);
}

describe('a crew chief told with a driver whose car another one has by now', () => {
  const came = ['2030-09-01', [leads('Lou Second', 'Bo Sample', '7'), leads('Mo First', 'Cy Third', '8')]] as const;
  const back = ['2030-10-15', [leads('Mo First', 'Ann Example', '7')]] as const;
  const [ann, bo] = [
    ['2030-02-01', [seat('Ann Example', '7')]],
    ['2030-09-01', [...came[1], seat('Bo Sample', '7'), seat('Cy Third', '8')]],
  ] as const;

  it.each<[string, Told]>([
    ['as both seats tell', [ann, bo, back]],
    ['as far as anybody knows', [came, back]],
    ['as far as the seat of the other tells', [bo, back]],
  ])('takes no post then: %s', async (_, told) => {
    expect(await changes(told)).toEqual([]);
    const chief = await ask('/driver name:Mo First', told);
    expect(chief).toContain('Crew chief · No. 8 Heron Motorsports · Cy Third · Cup Series 2030');
  });

  it('is told beside the one of the driver who has the car, each with theirs', async () => {
    const crew = (await ask('/car number:7', [ann, bo, back])).filter((line) => line.startsWith('Crew chief'));
    expect(crew.map((line) => line.split(' · ')[0])).toEqual(['Crew chief: Lou Second', 'Crew chief: Mo First']);
    expect(crew[1]).toContain('with Ann Example (15 Oct 2030)');
  });

  it.each<[string, Told]>([
    ['who came later', [bo, ['2030-10-15', [...back[1], seat('Ann Example', '7')]]]],
    ['who is back', [ann, bo, ['2030-10-10', [seat('Ann Example', '7')]], back]],
  ])('has taken one with a driver %s', async (_, told) => {
    expect(await changes(told)).toEqual(['Mo First, from No. 8 Heron Motorsports, in place of Lou Second']);
  });

  it('has taken one of which no other driver is told', async () => {
    const first = ['2030-09-01', [leads('Lou Second', 'Ann Example', '7')]] as const;
    expect(await changes([first, back])).toEqual(['Mo First in place of Lou Second']);
  });
});

describe('a crew chief of a season that is first told once that is over', () => {
  const told: Told = [
    ['2030-02-01', [seat('Ann Example', '7'), leads('Lou Second', 'Ann Example', '7')]],
    ['2031-12-04', [leads('Mo First', 'Ann Example', '7')]],
  ];
  const line = async (day: string) => {
    const claims = told.flatMap(([published, said]) => article(published, said));
    const lines = await linesOf('/driver name:Ann Example season:2030', settingOn(day, claims));
    return lines.filter((each) => each.startsWith('Crew chief')).join(' / ');
  };

  it('stands beside who was told in it, and took the post from nobody', async () => {
    expect(await line('2030-06-01')).toBe('Crew chief: Lou Second');
    expect(await line('2031-12-03')).toBe('Crew chief: Lou Second');
    expect(await line('2031-12-04')).toMatch(/Lou Second/);
    expect(await line('2031-12-04')).toMatch(/Mo First/);
    expect(await line('2031-12-04')).not.toMatch(/since|replaced/);
  });
});
