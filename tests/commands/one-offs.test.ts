import { describe, expect, it } from 'vitest';
import { article, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const TEAM = 'Larkfield Racing';
const OTHER = 'Pinecrest Motorsports';
const AVA = 'Ava Stone';
const ride = (slots: object): Said => sure('ride', { driver: AVA, series: 'cup', season: 2030, ...slots });
const start = (slots: object = {}): Said =>
  sure('start', {
    ...{ driver: AVA, team: TEAM, series: 'cup', season: 2030, number: '33' },
    ...{ track: 'Kansas Speedway', date: '2030-05-05' },
    ...slots,
  });
const RACE = 'Sun 5 May 2030 · Kansas Speedway · Cup Series · No. 33 Larkfield Racing';
const RACE_OF_TEAM = RACE.replace('·', `· ${AVA} ·`);

/** The lines of an answer, where all was said in January 2030, but for what is said in a later year. */
function told(call: string, day: string, said: readonly Said[], later: readonly Said[] = []): Promise<string[]> {
  return linesOf(call, settingOn(day, [...article('2030-01-10', said), ...article('2031-01-10', later)]));
}

describe('the last races known', () => {
  it('are told of a team that has only run those', async () => {
    const lines = await told(`/team name:${TEAM}`, '2031-03-01', [start()]);
    expect(lines.slice(1, 4)).toEqual(['No driver known for 2031.', 'Last races known', RACE_OF_TEAM]);
  });

  it('are told of a team beside the seats of that season, but not of a season before', async () => {
    const seats = [ride({ driver: 'Bo Sample', team: TEAM, number: '34' })];
    expect(await told(`/team name:${TEAM}`, '2031-03-01', [start(), ...seats])).toContain(RACE_OF_TEAM);
    const later = [ride({ driver: 'Bo Sample', team: TEAM, number: '34', season: 2031 })];
    expect(await told(`/team name:${TEAM}`, '2032-03-01', [start()], later)).not.toContain('Last races known');
  });

  it('are not told where somebody drives', async () => {
    const later = [ride({ driver: 'Bo Sample', team: TEAM, number: '34', season: 2031 })];
    expect(await told(`/team name:${TEAM}`, '2031-03-01', [start()], later)).not.toContain('Last races known');
  });

  it('are told of a driver who had a seat before', async () => {
    const past = ride({ team: OTHER, season: 2029, number: '12' });
    expect(await told(`/driver name:${AVA}`, '2031-03-01', [past, start()])).toContain(RACE);
    expect(
      await told(`/driver name:${AVA}`, '2031-03-01', [ride({ team: TEAM, number: '33' }), start()]),
    ).not.toContain(RACE);
  });

  it.each<readonly [string, readonly Said[], string]>([
    ['another team', [ride({ team: OTHER, number: '12' })], RACE],
    ['another car of the team', [ride({ team: TEAM, number: '34' })], RACE],
    ['another series', [ride({ team: TEAM, series: 'truck', number: '33' })], RACE],
    ['another team for some races', [ride({ team: OTHER, number: '12', extent: 'part-time' })], RACE],
    ['no car yet, but one for the next season', [ride({ team: OTHER, season: 2031 })], RACE],
  ])('are told of a driver in %s, and of the team', async (_, seats, line) => {
    expect(await told(`/driver name:${AVA}`, '2030-05-05', [...seats, start()])).not.toContain('Last races known');
    expect(await told(`/driver name:${AVA}`, '2030-05-06', [...seats, start()])).toContain(line);
    const ahead = start({ track: 'Talladega Superspeedway', date: '2030-06-02' });
    expect(await told(`/driver name:${AVA}`, '2030-05-06', [...seats, start(), ahead])).toContain(line);
    const ofOther = ride({ driver: 'Bo Sample', team: TEAM, number: '35' });
    expect(await told(`/team name:${TEAM}`, '2030-05-06', [...seats, ofOther, start()])).toContain(RACE_OF_TEAM);
  });

  it('are told of a season that was asked for, and those of another are not', async () => {
    const said = [ride({ team: OTHER, number: '12' }), start()];
    const later = [ride({ team: OTHER, number: '12', season: 2031 })];
    expect(await told(`/driver name:${AVA}`, '2031-05-06', said, later)).not.toContain(RACE);
    expect(await told(`/driver name:${AVA} season:2030`, '2031-05-06', said, later)).toContain(RACE);
    expect(await told(`/driver name:${AVA} season:2031`, '2031-05-06', said, later)).not.toContain(RACE);
  });

  it('are told in a car that the driver had left by then', async () => {
    const said = [ride({ team: TEAM, number: '33' }), start()];
    const left = article('2030-03-10', [ride({ team: OTHER, number: '12' })]);
    const again = article('2030-04-10', [start({ sponsor: 'Acme' })]);
    const setting = settingOn('2030-05-06', [...article('2030-01-10', said.slice(0, 1)), ...left, ...again]);
    expect(await linesOf(`/driver name:${AVA}`, setting)).toContain(`${RACE} · Acme`);
  });

  it('are told of a car that the driver has for some races, and not of one for all of the season', async () => {
    const own = (extent?: 'part-time') => [ride({ team: TEAM, number: '33', ...(extent && { extent }) }), start()];
    expect(await told(`/driver name:${AVA}`, '2030-05-06', own('part-time'))).toContain(RACE);
    expect(await told(`/team name:${TEAM}`, '2030-05-06', own('part-time'))).toContain(RACE_OF_TEAM);
    expect(await told(`/driver name:${AVA}`, '2030-05-06', own())).not.toContain(RACE);
    expect(await told(`/team name:${TEAM}`, '2030-05-06', own())).not.toContain(RACE_OF_TEAM);
  });

  it('have the make of the car', async () => {
    const lines = await told(`/schedule driver:${AVA}`, '2030-03-01', [start({ make: 'Ford' })]);
    expect(lines).toContain(`${RACE} Ford`);
  });

  it('are marked on a number that several series use', async () => {
    const seats = [ride({ driver: 'Bo Sample', team: TEAM, number: '33' })];
    const others = [ride({ driver: 'Cy Third', team: OTHER, number: '33', series: 'truck' })];
    const ahead = start({ track: 'Talladega Superspeedway', date: '2030-06-02' });
    const lines = await told('/car number:33', '2030-05-20', [...seats, ...others, start(), ahead]);
    expect(lines).toContain(`Last race known: ${RACE_OF_TEAM} · in place of Bo Sample`);
    expect(lines.filter((line) => line.startsWith('Sun 2 June'))).toHaveLength(1);
  });
});

describe('on a grid', () => {
  const line = async (said: readonly Said[], series = 'cup') =>
    (
      await told('/grid series:Cup', '2031-03-01', said, [ride({ team: TEAM, season: 2031, number: '7', series })])
    ).find((each) => each.startsWith('No. 7'));
  const truck = ride({ team: TEAM, series: 'truck', number: '77' });
  const elsewhere = ride({ team: OTHER, series: 'truck', number: '77' });

  it.each<readonly [string, readonly Said[]]>([
    ['a race for the team', [truck, start()]],
    ['a race for another team', [truck, start({ team: OTHER })]],
    ['a race of an earlier season', [truck, start({ season: 2029, date: '2029-05-06' })]],
    ['a seat of an earlier season', [truck, ride({ team: OTHER, season: 2028, number: '9' })]],
    [
      'a result',
      [truck, sure('result', { driver: AVA, series: 'cup', season: 2029, track: 'Kansas Speedway', position: 8 })],
    ],
    ['a title', [truck, sure('title', { driver: AVA, series: 'cup', season: 2027, position: 1 })]],
  ])('nobody is new in the series after %s', async (_, said) => {
    expect(await line([truck])).toBe(`No. 7 ${AVA} · new in the series`);
    expect(await line(said)).toBe(`No. 7 ${AVA}`);
  });

  it('nobody is new to a team after single races for it the year before', async () => {
    expect(await line([elsewhere])).toBe(`No. 7 ${AVA} · new to the team`);
    expect(await line([elsewhere, start()])).toBe(`No. 7 ${AVA}`);
    expect(await line([elsewhere, start({ series: 'truck' })])).toBe(`No. 7 ${AVA}`);
    expect(await line([elsewhere, start({ team: OTHER })])).toBe(`No. 7 ${AVA} · new to the team`);
  });
});

describe('a question that names the team', () => {
  it('about whose place a driver takes is about that team alone', async () => {
    const left = (driver: string, team: string, number: string) =>
      sure('exit', { driver, team, series: 'cup', season: 2030, number, replacedBy: AVA });
    const said = [left('Bo Sample', TEAM, '7'), left('Cy Third', OTHER, '12')];
    const [, answer] = await told(`/ask question:who is ${AVA} replacing at ${OTHER}?`, '2030-03-01', said);
    expect(answer).toContain('Cy Third');
    expect(answer).not.toContain('Bo Sample');
  });
});
