import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const ANN = { driver: 'Ann Example', ...HERON };
const chief = (person: string, season: number, slots: object = {}) =>
  sure('crew', { person, role: 'crew chief', ...ANN, season, ...slots });
const seat = (season: number, slots: object = {}) => sure('ride', { ...ANN, season, number: '7', ...slots });

describe('a crew chief for a season of which no seat is known', () => {
  const told = [
    ...article('2029-10-20', [seat(2030), chief('Gil Sand', 2030, { number: '7' })]),
    ...article('2030-11-19', [chief('Pete Lom', 2031)]),
  ];
  const on = (day: string, ...later: Said[]) => settingOn(day, [...told, ...article('2031-01-20', later)]);
  const asked = async (day: string, ...later: Said[]) =>
    (await linesOf("/ask question:who is Ann Example's crew chief?", on(day, ...later)))[1];

  it('is told, and not the one of the season before', async () => {
    expect(await asked('2030-11-30')).toBe('Last known, from 20 Oct 2029: Gil Sand · Next: Pete Lom (2031)');
    expect(await asked('2031-03-01')).toBe('Pete Lom');
    expect(await asked('2031-05-01')).toBe('Last known, from 19 Nov 2030: Pete Lom');
    const next = await linesOf("/ask question:who is Ann Example's crew chief next year?", on('2030-11-30'));
    expect(next[1]).toBe('Pete Lom');
  });

  it('stands on the page of the driver and of the car', async () => {
    const setting = on('2031-03-01');
    expect(await linesOf('/driver name:Ann Example', setting)).toContain(
      'Crew chief: Pete Lom · Heron Motorsports · Cup Series 2031',
    );
    expect(await linesOf('/car number:7', setting)).toContain(
      'Crew chief: Pete Lom · Heron Motorsports · Ann Example · Cup Series 2031',
    );
  });

  it.each<[string, Said]>([
    ['has left the team since', sure('exit', { ...ANN, season: 2030 })],
    ['has a seat elsewhere', seat(2031, { team: 'Kestrel Racing', number: '12' })],
  ])('is nobody for a driver who %s', async (_, later) => {
    expect(await asked('2031-03-01', later)).not.toContain('Pete Lom');
    expect((await linesOf('/driver name:Ann Example', on('2031-03-01', later))).join()).not.toContain('Pete Lom');
    expect((await linesOf('/car number:7', on('2031-03-01', later))).join()).not.toContain('Pete Lom');
  });
});

describe('two crew chiefs of one car in one article', () => {
  const both = [seat(2031), chief('Gil Sand', 2031, { number: '7' }), chief('Pete Lom', 2031, { number: '7' })];
  const on = (...more: Said[]) => settingOn('2031-03-01', article('2031-02-20', [...both, ...more]));
  const asked = async (setting: ReturnType<typeof on>) =>
    (await linesOf("/ask question:who is Ann Example's crew chief?", setting))[1];

  it('are one where he has it in the next season too', async () => {
    const setting = on(chief('Pete Lom', 2032, { number: '7' }));
    expect(await asked(setting)).toBe('Pete Lom');
    for (const call of ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports']) {
      const lines = (await linesOf(`${call} season:2031`, setting)).join();
      expect(lines).toMatch(/Crew chief: Pete Lom(?! ·? ?\(?no article)/);
      expect(lines).toContain('Crew chief: Gil Sand, replaced by Pete Lom (20 Feb 2031)');
      expect(lines).not.toMatch(/since|no article says/);
    }
  });

  it('are said to be in no known order else', async () => {
    const unordered = 'no article says who came last';
    expect(await asked(on())).toBe(`Gil Sand, Pete Lom · ${unordered}`);
    for (const call of ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports']) {
      const lines = (await linesOf(call, on())).filter((line) => line.includes('Crew chief'));
      expect(lines.join().split(unordered)).toHaveLength(3);
    }
  });

  it('are two, and no more than that, on two cars', async () => {
    const other = chief('Cy Chief', 2031, { driver: 'Bo Sample', number: '8' });
    const setting = settingOn('2031-03-01', article('2031-02-20', [seat(2031), chief('Gil Sand', 2031), other]));
    expect((await linesOf('/team name:Heron Motorsports', setting)).join()).not.toContain('no article');
  });
});

describe('one crew chief and two cars', () => {
  const BO = { driver: 'Bo Sample', number: '8' };
  const first = article('2030-12-03', [seat(2031), seat(2031, BO), chief('Gil Sand', 2031, { number: '7' })]);
  const on = (...later: Said[]) => settingOn('2030-12-20', [...first, ...article('2030-12-10', later)]);
  const told = async (call: string, setting: ReturnType<typeof on>) => (await linesOf(call, setting)).join('\n');

  it('is on the car that was told of last, and was on the other', async () => {
    const setting = on(chief('Gil Sand', 2031, BO));
    const gone = 'Crew chief: Gil Sand, moved to No. 8 (10 Dec 2030)';
    const inSeason = settingOn('2031-01-05', [...first, ...article('2030-12-10', [chief('Gil Sand', 2031, BO)])]);
    for (const call of ['/driver name:Ann Example', '/car number:7']) {
      expect((await told(call, setting)).split('Gil Sand')).toHaveLength(2);
      expect(await told(call, setting)).toContain(gone);
      expect(await linesOf(call, inSeason)).toContain(gone);
    }
    expect((await linesOf("/ask question:who is Ann Example's crew chief?", inSeason))[1]).toBe(
      `No article says who. ${gone}`,
    );
    expect(await told('/car number:8', setting)).toContain('Gil Sand');
    const team = await told('/team name:Heron Motorsports', setting);
    expect(team).toContain('No. 8 Bo Sample · Cup Series 2031 · Crew chief: Gil Sand');
    expect(team).toContain(`No. 7 Ann Example · Cup Series 2031 · ${gone}`);
    expect(team.split('Gil Sand')).toHaveLength(3);
    expect(await linesOf('/driver name:Gil Sand', setting)).toContain(
      'Crew chief · No. 7 Heron Motorsports · Ann Example · Cup Series 2031 · moved to No. 8 (10 Dec 2030)',
    );
  });

  it.each<[string, Said[]]>([
    ['one article tells of both', [chief('Gil Sand', 2031, BO), chief('Gil Sand', 2031, { number: '7' })]],
    ['the other is of another series', [chief('Gil Sand', 2031, { ...BO, series: 'xfinity' })]],
    ['the other is of the season before', [chief('Gil Sand', 2030, BO)]],
    ['the driver has another number', [chief('Gil Sand', 2031, { number: '8' })]],
  ])('stays where %s', async (_, later) => {
    expect(await told('/driver name:Ann Example', on(...later))).toContain('Crew chief: Gil Sand');
  });

  it('is no crew chief any more of a car that somebody else has since, nor is told twice', async () => {
    const setting = on(chief('Pete Lom', 2031, { number: '7' }));
    const team = await told('/team name:Heron Motorsports', setting);
    expect(team.split('Pete Lom')).toHaveLength(2);
    expect(team).not.toContain('Gil Sand');
    expect(await linesOf('/driver name:Gil Sand', setting)).toContain(
      'Crew chief · No. 7 Heron Motorsports · Ann Example · Cup Series 2031 · replaced by Pete Lom (10 Dec 2030)',
    );
  });
});

describe('a crew for a season of which no article names the seat', () => {
  const told = [
    ...article('2030-01-20', [seat(2030), chief('Gil Sand', 2030, { number: '7' })]),
    ...article('2031-03-12', [chief('Pete Lom', 2031, { number: '7' })]),
  ];
  const line = 'No. 7 Heron Motorsports · Cup Series 2031 · Crew chief: Pete Lom';

  it('tells what it is for, instead of no seat', async () => {
    const setting = settingOn('2031-03-20', told);
    const [, lead] = await linesOf('/driver name:Ann Example', setting);
    expect(lead).toBe(`The seat for 2031 is known only by its crew: ${line}`);
    expect((await linesOf('/driver name:Ann Example season:2031', setting))[1]).toBe(lead);
    expect((await linesOf('/ask question:who drives the 7?', setting))[2]).toBe(
      `The seat for 2031 is known only by its crew: Ann Example · ${line}`,
    );
  });

  it('is not all that is told of a seat that was named and left', async () => {
    const left = sure('exit', { ...ANN, season: 2031, number: '7', atOnce: true });
    const setting = settingOn('2031-06-18', [
      ...article('2030-12-05', [seat(2031), chief('Gil Sand', 2031, { number: '7' })]),
      ...article('2031-06-17', [left]),
    ]);
    const [, lead] = await linesOf('/car number:7', setting);
    expect(lead).toBe('No driver known in this car for 2031.');
  });

  it('of which only a rumour tells is none', async () => {
    const [, lead] = await linesOf(
      '/driver name:Ann Example',
      settingOn('2031-03-20', [
        ...told.slice(0, 2),
        ...article('2031-03-12', [{ ...chief('Pete Lom', 2031, { number: '7' }), status: 'rumored' } as Said]),
      ]),
    );
    expect(lead).toBe('No seat known for 2031.');
  });
});

describe('the small line below seats', () => {
  it('counts the article of the departure that is told with them', async () => {
    const setting = settingOn('2031-06-20', [
      ...article('2031-03-01', [seat(2031)]),
      ...article('2031-06-12', [sure('exit', { ...ANN, season: 2031 })]),
    ]);
    for (const call of ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports']) {
      expect(await linesOf(call, setting)).toContain('Said by 2 articles, 1 Mar 2031 to 12 Jun 2031');
    }
  });
});

describe('a crew chief named with a driver who has the seat no more', () => {
  const NEXT = { driver: 'Bo Sample' };
  const first = article('2030-11-19', [seat(2031), chief('Gil Sand', 2031, { number: '7' })]);
  const gone = (slots: object) => sure('exit', { ...ANN, season: 2031, number: '7', ...slots });
  const crewOn = async (...later: Said[]) => {
    const lines = await linesOf(
      '/team name:Heron Motorsports',
      settingOn('2031-06-01', [...first, ...article('2031-05-12', later)]),
    );
    return { isApart: lines.includes('Crew'), told: lines.filter((line) => line.includes('Gil Sand')) };
  };
  const hers = (why: string) => `No. 7 Ann Example · Cup Series 2031 · ${why} (12 May 2031) · Crew chief: Gil Sand`;

  it('stands on the page of the team with that seat, and with the one of the successor', async () => {
    const heir = [gone({ replacedBy: NEXT.driver }), seat(2031, NEXT)];
    const replaced = hers('replaced by Bo Sample');
    expect(await crewOn(...heir)).toEqual({
      isApart: false,
      told: ['No. 7 Bo Sample · Crew chief: Gil Sand, with Ann Example (19 Nov 2030)', replaced],
    });
    expect(await crewOn(...heir, chief('Gil Sand', 2031, { ...NEXT, number: '7' }))).toEqual({
      isApart: false,
      told: ['No. 7 Bo Sample · Crew chief: Gil Sand', replaced],
    });
  });

  it('stands with that seat also where nobody else has the car', async () => {
    expect(await crewOn(gone({ atOnce: true }))).toEqual({
      isApart: false,
      told: [`Last known, from 19 Nov 2030: ${hers('left')}`],
    });
  });

  it('stands apart where no driver is named with the post', async () => {
    const post = sure('crew', { person: 'Cy Chief', role: 'crew chief', ...HERON, season: 2031, number: '7' });
    expect(await crewOn(gone({ atOnce: true }), post)).toMatchObject({ isApart: true });
  });
});
