import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const cup = (driver: string, number: string, season: number, team = HERON) =>
  sure('ride', { driver, team, series: 'cup', number, season });
const chief = (person: string, season: number, status = sure) =>
  status('crew', {
    person,
    role: 'crew chief',
    driver: 'Ann Example',
    team: HERON,
    number: '7',
    series: 'cup',
    season,
  });
const first = async (question: string, day: string, claims: readonly Claim[]) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, claims)))[1];

const NOW = article('2030-02-01', [cup('Ann Example', '7', 2030)]);

describe('who takes over a car', () => {
  const later = article('2030-12-02', [cup('Bo Sample', '7', 2031), cup('Ann Example', '9', 2031)]);
  const claims = [...NOW, ...later];

  it.each(['who takes over the 7?', 'who gets the 7?', 'who is the new driver of the 7?'])(
    'is whoever has it next, and not its driver: %s',
    async (question) => {
      expect(await first(question, '2030-12-05', claims)).toBe('Next: Bo Sample (2031)');
      expect(await first(question, '2031-01-05', claims)).toBe('Bo Sample');
    },
  );

  it('is told beside the driver where it may be over, and in a season asked about is that of the season', async () => {
    expect(await first('who took over the 7?', '2030-12-05', claims)).toMatch(
      /Ann Example · Next: Bo Sample \(2031\)$/,
    );
    expect(await first('who gets the 7 in 2030?', '2030-12-05', claims)).toMatch(/Ann Example$/);
  });

  it('is its driver where nobody else is known and the driver stays', async () => {
    const stays = article('2030-12-02', [cup('Ann Example', '7', 2031)]);
    expect(await first('who gets the 7?', '2030-03-05', NOW)).toBe('Ann Example');
    expect(await first('who gets the 7?', '2030-12-05', [...NOW, ...stays])).toMatch(/Ann Example$/);
  });

  it('is told with who is rumoured in it', async () => {
    const told = article('2030-10-02', [
      rumour('ride', { driver: 'Cas Gone', team: HERON, series: 'cup', number: '7', season: 2031 }),
    ]);
    for (const question of ['who gets the 7?', 'who might get the 7 at Heron?'])
      expect(await first(question, '2030-10-05', [...NOW, ...told])).toBe(
        'Ann Example · Nothing is confirmed. Rumoured: Cas Gone (since 2 Oct 2030)',
      );
    expect(await first('who got the 7?', '2030-10-05', [...NOW, ...told])).toMatch(/Ann Example$/);
  });

  it('is not the driver who leaves it: who is rumoured, or nobody', async () => {
    const leaves = article('2030-10-01', [
      sure('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2030 }),
    ]);
    const told = article('2030-10-02', [
      rumour('ride', { driver: 'Cas Gone', team: HERON, series: 'cup', number: '7', season: 2031 }),
    ]);
    expect(await first('who gets the 7?', '2030-10-05', [...NOW, ...leaves])).toBe('No article says who.');
    expect(await first('who gets the 7?', '2030-10-05', [...NOW, ...leaves, ...told])).toBe(
      'Nothing is confirmed. Rumoured: Cas Gone (since 2 Oct 2030)',
    );
  });

  it.each([
    'who replaces Ann Example?',
    'who replaces Ann Example in the 7?',
    'who takes over the 7 from Ann Example?',
  ])('is known where its driver has another number of the team next: %s', async (question) => {
    const line = 'No article says so in words. In the No. 7 for 2031: Bo Sample.';
    expect(await first(question, '2030-12-05', claims)).toBe(line);
  });
});

describe('where somebody went, after the new year', () => {
  const moved = article('2030-10-01', [
    cup('Ann Example', '7', 2030),
    sure('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2030 }),
    cup('Ann Example', '26', 2031, 'Kestrel Racing'),
  ]);

  it.each(['where did Ann Example go?', 'where is Ann Example going?', 'who did Ann Example sign with?'])(
    'is the new team: %s',
    async (question) => {
      expect(await first(question, '2030-12-31', moved)).toMatch(/^Next: No\. 26 Kestrel Racing/);
      expect(await first(question, '2031-01-02', moved)).toMatch(
        /Ann Example to No\. 26 Kestrel Racing · Cup Series 2031$/,
      );
    },
  );

  it('is not the seat that the driver had beside the one that was left', async () => {
    const beside = (season: number) =>
      sure('ride', { driver: 'Ann Example', team: 'Dunlin Racing', series: 'truck', number: '4', season });
    const both = article('2030-10-01', [
      cup('Ann Example', '7', 2030),
      sure('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2030 }),
      beside(2030),
      beside(2031),
    ]);
    expect(await first('where did Ann Example go?', '2031-01-02', both)).not.toContain('Dunlin');
  });

  it('is the new team of a driver who changed in the season', async () => {
    const changed = article('2030-06-01', [cup('Ann Example', '26', 2030, 'Kestrel Racing')]);
    expect(await first('where did Ann Example go?', '2030-06-02', [...NOW, ...changed])).toBe(
      'Ann Example to No. 26 Kestrel Racing · Cup Series 2030',
    );
  });

  it('is no move for who stays, nor before a rumour of what comes where that is asked', async () => {
    const stays = article('2030-10-01', [cup('Ann Example', '7', 2030), cup('Ann Example', '7', 2031)]);
    expect(await first('where did Ann Example go?', '2031-01-02', stays)).toBe('No article speaks of a move.');
    const next = article('2031-05-01', [
      rumour('ride', { driver: 'Ann Example', team: 'Dunlin Racing', series: 'cup', season: 2032 }),
    ]);
    expect(await first('where is Ann Example going?', '2031-05-02', [...moved, ...next])).toMatch(/Rumoured: Dunlin/);
    expect(await first('where did Ann Example go?', '2031-05-02', [...moved, ...next])).toMatch(/to No\. 26 Kestrel/);
  });
});

describe('who is on a crew in place of somebody', () => {
  const before = article('2030-02-01', [cup('Ann Example', '7', 2030), chief('Gil Sand', 2030)]);
  const changed = article('2030-06-09', [chief('Lou Lead', 2030)]);
  const takenBack = article('2030-06-09', [chief('Lou Lead', 2030), chief('Gil Sand', 2030, denial)]);

  it.each(['who replaced Gil Sand?', 'who replaces Gil Sand on the 7?', 'who replaces Gil Sand as crew chief?'])(
    'is told, also where an article only says that the other is not any more: %s',
    async (question) => {
      const line = 'Lou Lead, as said on 9 Jun 2030.';
      expect(await first(question, '2030-06-15', [...before, ...changed])).toBe(line);
      expect(await first(question, '2030-06-15', [...before, ...takenBack])).toBe(line);
      expect(await first(question, '2030-06-01', before)).toBe('No article says who.');
    },
  );

  it('is of the last post that somebody else has, where there is a newer one', async () => {
    const other = sure('crew', {
      person: 'Gil Sand',
      role: 'crew chief',
      team: 'Kestrel Racing',
      number: '8',
      series: 'cup',
      season: 2031,
    });
    const told = article('2030-11-20', [other, chief('Lou Lead', 2031), cup('Ann Example', '7', 2031)]);
    const line =
      'Lou Lead, as said on 20 Nov 2030. Crew chief · No. 7 Heron Motorsports · Ann Example · Cup Series 2031';
    for (const day of ['2030-12-01', '2031-02-10'])
      expect(await first('who replaced Gil Sand?', day, [...before, ...told])).toBe(line);
    const alone = article('2030-11-20', [other]);
    expect(await first('who replaced Gil Sand?', '2031-02-10', [...before, ...alone])).toBe('No article says who.');
  });

  it('is nobody for a driver', async () => {
    expect(await first('who replaces Ann Example as crew chief?', '2030-06-15', before)).toBe('No article says who.');
  });

  it('is where the person works', async () => {
    expect(await first('who does Lou Lead work for?', '2030-06-15', [...before, ...changed])).toBe(
      'Crew chief · No. 7 Heron Motorsports · Ann Example · Cup Series 2030',
    );
  });
});

describe('/car with a crew for the next season', () => {
  const claims = [
    ...article('2030-02-01', [cup('Ann Example', '7', 2030), chief('Gil Sand', 2030)]),
    ...article('2030-11-20', [chief('Lou Lead', 2031)]),
  ];
  const carOn = async (day: string, all: readonly Claim[]) =>
    (await linesOf('/car number:7 series:cup', settingOn(day, all))).join('\n');

  it('tells of it where no driver is known for that, with its article', async () => {
    const told = await carOn('2030-11-21', claims);
    expect(told).toContain('Next\nCrew chief: Lou Lead · No. 7 Heron Motorsports · Ann Example · Cup Series 2031');
    expect(told).toContain('Newest article: Wed 20 November 2030');
    expect(await carOn('2030-11-19', claims)).not.toContain('Lou Lead');
  });

  it('tells it once, with the driver, where one is known; and not for a driver who goes elsewhere', async () => {
    const stays = article('2030-12-01', [cup('Ann Example', '7', 2031)]);
    expect((await carOn('2030-12-02', [...claims, ...stays])).split('Lou Lead')).toHaveLength(2);
    const goes = article('2030-12-01', [cup('Ann Example', '26', 2031, 'Kestrel Racing')]);
    expect(await carOn('2030-12-02', [...claims, ...goes])).not.toContain('Lou Lead');
  });
});

describe('who fills in for a driver who changed cars the year before', () => {
  const missed = {
    team: HERON,
    series: 'cup',
    number: '7',
    season: 2030,
    track: 'Kansas Speedway',
    date: '2030-05-12',
  };
  const claims = [
    ...article('2029-02-01', [cup('Ann Example', '3', 2029, 'Kestrel Racing')]),
    ...NOW,
    ...article('2030-02-02', [cup('Cas Gone', '3', 2030, 'Kestrel Racing')]),
    ...article('2030-05-01', [
      denial('start', { driver: 'Ann Example', ...missed }),
      sure('start', { driver: 'Bo Sample', ...missed }),
    ]),
  ];

  it('is told of the car of now, before the race and after it', async () => {
    for (const day of ['2030-05-02', '2030-06-02'])
      for (const question of ['who is filling in for Ann Example?', 'who replaced Ann Example in the 7?'])
        expect(await first(question, day, claims)).toMatch(/^For single races\. The first: .* Bo Sample · Kansas/);
  });

  it('is none of the car before, where that is asked about', async () => {
    for (const where of ['at Kestrel', 'in the 3'])
      expect(await first(`who replaced Ann Example ${where}?`, '2030-05-02', claims)).toBe(
        'No article says so in words. In the No. 3 for 2030: Cas Gone.',
      );
  });
});
