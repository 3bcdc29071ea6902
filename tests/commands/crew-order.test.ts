import { describe, expect, it } from 'vitest';
import { article, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const [AL, BO] = ['Al First', 'Bo Second'];
const CAR = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '7' };
const OTHER = { ...CAR, driver: 'Dee Young', number: '8' };
const seat = (of: object = CAR, season = 2031) => sure('ride', { ...CAR, ...of, season });
const chief = (person: string, season: number, of: object = CAR) =>
  sure('crew', { role: 'crew chief', ...CAR, ...of, person, season });
const BOTH = [seat(), chief(AL, 2031), chief(BO, 2031)];
const UNORDERED = 'no article says who came last';
const PAGES = ['/driver name:Ann Example', '/car number:7', '/team name:Heron Motorsports'];

type Told = readonly (readonly [day: string, ...said: Said[]])[];

/** An answer as one text, the same in whatever order articles come. */
async function told(call: string, day: string, all: Told): Promise<string> {
  const claims = all.flatMap(([published, ...said], at) => article(published, said, `${published}-${at}`));
  const answer = await linesOf(call, settingOn(day, claims));
  expect(await linesOf(call, settingOn(day, claims.toReversed()))).toEqual(answer);
  return answer.join('\n');
}

describe('of two crew chiefs whom one article tells in a season', () => {
  it.each<[string, Told]>([
    ['the other had the car in the season before', [['2031-05-06', ...BOTH, chief(AL, 2030)]]],
    [
      'another article says who had it before',
      [
        ['2030-03-01', chief(AL, 2030)],
        ['2031-05-06', ...BOTH],
      ],
    ],
    ['the other had it before with another driver', [['2031-05-06', ...BOTH, chief(AL, 2030, { driver: 'Cy Gone' })]]],
    [
      'he has it in the season after',
      [
        ['2031-05-06', ...BOTH],
        ['2031-11-20', chief(BO, 2032)],
      ],
    ],
    ['he has it after, with another driver', [['2031-05-06', ...BOTH, chief(BO, 2032, { driver: 'Cy Next' })]]],
    ['the other had it before, and he after', [['2031-05-06', ...BOTH, chief(AL, 2030), chief(BO, 2032)]]],
    ['he had it before and after', [['2031-05-06', ...BOTH, chief(BO, 2030), chief(BO, 2032)]]],
    [
      'they changed cars, and one had the other car before',
      [['2031-05-06', ...BOTH, seat(OTHER), chief(AL, 2031, OTHER), chief(BO, 2031, OTHER), chief(BO, 2030, OTHER)]],
    ],
  ])('one has the car, where %s', async (_, all) => {
    for (const page of PAGES) {
      const answer = await told(`${page} season:2031`, '2031-12-01', all);
      expect(answer).toContain('Crew chief: Bo Second');
      expect(answer).toContain('Crew chief: Al First, replaced by Bo Second (6 May 2031)');
      expect(answer).not.toContain(UNORDERED);
      expect(answer).not.toMatch(/Bo Second(,| ·) since/);
    }
    const [, answer] = (await told("/ask question:who is Ann Example's crew chief?", '2031-12-01', all)).split('\n');
    expect(answer).toContain('Bo Second');
    expect(answer).not.toContain('Al First');
    expect(await told('/driver name:Al First', '2031-12-01', all)).toContain(
      '2031 · replaced by Bo Second (6 May 2031)',
    );
    expect(await told('/moves since:2031-05-01 series:Cup Series', '2031-12-01', all)).toMatch(
      /No\. 7 Heron Motorsports · Cup Series 2031: crew chief Bo Second,? (from No. 8 .*, )?in place of Al First/,
    );
  });

  it.each<[string, readonly Said[]]>([
    ['nothing else is told', BOTH],
    ['both had it before', [...BOTH, chief(AL, 2030), chief(BO, 2030)]],
    ['one had another car before', [...BOTH, chief(AL, 2030, OTHER)]],
    ['one had it years before', [...BOTH, chief(AL, 2029)]],
    [
      'one had another post on it before',
      [...BOTH, sure('crew', { ...CAR, person: AL, role: 'car chief', season: 2030 })],
    ],
  ])('nobody is said to have it, where %s', async (_, said) => {
    for (const page of PAGES) expect(await told(page, '2031-06-01', [['2031-05-06', ...said]])).toContain(UNORDERED);
  });

  it('each has the car that he changed to', async () => {
    const all: Told = [
      ['2031-05-06', ...BOTH, seat(OTHER), chief(AL, 2031, OTHER), chief(BO, 2031, OTHER), chief(AL, 2030)],
    ];
    expect(await told('/car number:7', '2031-06-01', all)).toContain('Al First, replaced by Bo Second');
    expect(await told('/car number:8', '2031-06-01', all)).toContain('Bo Second, replaced by Al First');
    const moves = await told('/moves since:2031-05-01', '2031-06-01', all);
    expect(moves).toContain('crew chief Al First, from No. 7 Heron Motorsports, in place of Bo Second');
    expect(moves).toContain('crew chief Bo Second, from No. 8 Heron Motorsports, in place of Al First');
  });

  it('the season after tells nothing before an article tells of it', async () => {
    const all: Told = [
      ['2031-05-06', ...BOTH],
      ['2031-11-20', chief(BO, 2032)],
    ];
    expect(await told('/car number:7', '2031-11-19', all)).toContain(UNORDERED);
  });

  it('the one who had the car before may still go to another one', async () => {
    const goes = rumour('crew', {
      person: AL,
      role: 'crew chief',
      series: 'cup',
      season: 2031,
      team: 'Kestrel Racing',
      number: '12',
    });
    expect(await told('/driver name:Al First', '2031-06-01', [['2031-05-06', ...BOTH, chief(AL, 2030), goes]])).toMatch(
      /Rumours, not confirmed\n.*Kestrel Racing/,
    );
    expect(
      await told('/driver name:Al First', '2031-06-01', [['2031-05-06', ...BOTH, chief(BO, 2030), goes]]),
    ).not.toMatch(/Rumours, not confirmed\n.*Kestrel Racing/);
  });
});

describe('who came back to a car in the season', () => {
  it.each([AL, BO])('has it in the season after without a move: %s', async (stays) => {
    const all: Told = [
      ['2031-05-06', ...BOTH],
      ['2032-02-10', seat({ season: 2032 }), chief(stays, 2032)],
    ];
    const moves = await told('/moves since:2032-01-01', '2032-03-01', all);
    expect(moves).not.toContain('crew chief');
  });

  it('has it in the place of somebody else, where a third one gets it', async () => {
    const all: Told = [
      ['2031-05-06', ...BOTH, chief(AL, 2030)],
      ['2032-02-10', chief('Cy Third', 2032)],
    ];
    expect(await told('/moves since:2032-01-01', '2032-03-01', all)).toContain('Cy Third in place of Bo Second');
  });
});

describe('a change of crew chief of which no article tells the order', () => {
  const moves = (day: string, ...said: readonly Said[]) =>
    told('/moves since:2031-01-01 series:Cup Series', '2031-12-01', [[day, ...said]]);

  it('is a move of both', async () => {
    const line = `6 May 2031 · No. 7 Heron Motorsports · Cup Series 2031: crew chief Al First, Bo Second · ${UNORDERED}`;
    expect(await moves('2031-05-06', ...BOTH)).toContain(`1 confirmed, 0 only rumoured. Newest first.\n${line}`);
    expect(await told('/moves since:2031-05-01', '2031-05-05', [['2031-05-06', ...BOTH]])).not.toContain('Al First');
  });

  it('is none before the season, or after it', async () => {
    expect(await moves('2031-01-10', ...BOTH)).not.toContain(UNORDERED);
    expect(await told('/moves since:2032-01-01', '2032-03-01', [['2032-02-06', ...BOTH]])).not.toContain('Al First');
  });
});
