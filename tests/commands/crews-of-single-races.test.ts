import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const CAR = {
  driver: 'Ann Example',
  team: 'Heron Motorsports',
  series: 'xfinity',
  season: 2031,
  number: '17',
} as const;
const chief = sure('crew', { person: 'Gil Sand', role: 'crew chief', ...CAR });
const at = (slots: object = {}): Said => sure('start', { ...CAR, track: 'Road America', date: '2031-07-02', ...slots });
const BY_CREW = 'The seat for 2031 is known only by its crew';

/** The page of a call on a day. */
const page = async (call: string, day: string, ...said: readonly Said[]) =>
  (await linesOf(call, settingOn(day, article('2031-06-30', said)))).join('\n');

describe('the crew of a car in which a single race is told', () => {
  it.each(['/driver name:Ann Example', '/driver name:Ann Example season:2031', '/car number:17'])(
    'tells of no seat for the season once that is over: %s',
    async (call) => {
      const told = await page(call, '2031-08-01', chief, at());
      expect(told).not.toContain(BY_CREW);
      expect(told).toContain('Last races known\nWed 2 July 2031');
      expect(told).toContain('Crew chief: Gil Sand');
    },
  );

  it('leaves the race ahead before it', async () => {
    const told = await page('/driver name:Ann Example', '2031-07-01', chief, at());
    expect(told).toContain('but 1 race ahead');
    expect(told).not.toContain(BY_CREW);
  });

  it.each<[string, readonly Said[]]>([
    ['no race is told', []],
    ['the race is in another car', [at({ number: '5' })]],
    ['the race is in another series', [at({ series: 'cup' })]],
    ['the race is of another season', [at({ season: 2030, date: '2030-07-02' })]],
    ['the race is of somebody else', [at({ driver: 'Bo Sample' })]],
  ])('tells of one where %s', async (_, races) => {
    expect(await page('/driver name:Ann Example', '2031-08-01', chief, ...races)).toContain(BY_CREW);
  });
});

describe('the crew of races in a car beside that of a seat', () => {
  const BESIDE = { ...CAR, series: 'truck', team: 'Kestrel Racing', number: '99' } as const;
  const own = [sure('ride', { ...BESIDE, team: 'Egret Racing', number: '7' })];
  const ownChief = sure('crew', {
    ...BESIDE,
    person: 'Hal Wrench',
    role: 'crew chief',
    team: 'Egret Racing',
    number: '7',
  });
  const race = sure('start', { ...BESIDE, track: 'Texas Motor Speedway', date: '2031-07-09' });
  const chiefThere = sure('crew', { ...BESIDE, person: 'Ida Wrench', role: 'crew chief' });

  it('stands with it, each with its car, until the race', async () => {
    const said = [...own, ownChief, race, chiefThere];
    const told = await page('/driver name:Ann Example', '2031-07-01', ...said);
    expect(told).toContain('Crew chief: Hal Wrench · No. 7 Egret Racing');
    expect(told).toContain('Crew chief: Ida Wrench · No. 99 Kestrel Racing · Truck Series 2031');
    expect(await page('/driver name:Ann Example', '2031-07-10', ...said)).toContain('Crew chief: Hal Wrench');
    expect(await page('/driver name:Ann Example', '2031-07-10', ...said)).not.toContain('Crew chief: Ida Wrench');
  });

  it('is only that of the seat where the race is in its car', async () => {
    const told = await page(
      '/driver name:Ann Example',
      '2031-07-01',
      ...own,
      ownChief,
      sure('start', { ...BESIDE, team: 'Egret Racing', number: '7', date: '2031-07-09' }),
    );
    expect(told.match(/Hal Wrench/g)).toHaveLength(1);
    expect(told).toContain('Crew chief: Hal Wrench\n');
  });
});
