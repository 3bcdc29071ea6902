import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

describe('/car', () => {
  it('shows who drives it', async () => {
    expect(await linesOf('/car number:71')).toEqual([
      'No. 71, Cup Series',
      'Ann Example · Heron Motorsports Chevrolet · 2031',
      'Said by 1 article, 10 Jan 2031',
      'Crew',
      'Crew chief: Cy Chief',
      'Leaving or gone',
      'Cas Gone · Left Heron Motorsports after 2030 · No. 71 Cup Series · replaced by Ann Example',
      'Newest article: Fri 10 January 2031, 59 days old',
      'For the sentences behind this, add --why.',
      'Ask: /history number:71',
    ]);
  });

  it('gives one labelled answer for each series that has the number', async () => {
    expect(await linesOf('/car number:38 as_of:2031-01-20')).toEqual([
      'No. 38, as of Mon 20 January 2031',
      '2 cars with the No. 38.',
      'Cup Series',
      'Bo Sample · Bluebird Racing · 2031 · full-time',
      'Said by 1 article, 1 Oct 2030',
      'Ruled out: Ann Example · No. 38 Bluebird Racing · Cup Series 2031 (1 Oct 2030, 3 months old)',
      'Truck Series',
      'No driver known in this car for 2031.',
      'Last known, from 1 Oct 2030: Ann Example · Bluebird Racing Ford · 2030 · left after 2030, to Heron Motorsports',
      'Newest article: Fri 10 January 2031, 10 days old on 20 Jan 2031',
      'For the sentences behind this, add --why.',
      'Ask: /history number:38 as_of:2031-01-20',
    ]);
  });

  it('shows the driver of the season and series asked for and nobody else, long after', async () => {
    const told = await linesOf('/car number:38 series:cup season:2031', settingOn('2034-01-01'));
    expect(told.slice(0, 2)).toEqual(['No. 38, Cup Series, 2031', 'Bo Sample · Bluebird Racing · 2031 · full-time']);
    expect(told.join()).not.toContain('Example');
  });

  it('shows why', async () => {
    const { reply } = await press(await ask('/car number:71'), 'Why?');
    expect(lines(reply)[0]).toBe('Why: No. 71, Cup Series');
    expect(lines(reply)).toContain('> The No. 71 is hers.');
  });

  it.each(['#38', 'No. 38', 'no 38', ' 38 '])('takes %j as 38', async (typed) => {
    expect((await linesOf(`/car number:${typed}`))[0]).toBe('No. 38');
  });

  it.each(['cup', 'Cup', 'Cup Series', 'NASCAR Cup Series'])('takes the series as %j', async (typed) => {
    expect((await linesOf(`/car number:38 series:${typed}`))[0]).toBe('No. 38, Cup Series');
  });

  it('never takes 038 for 38, but asks', async () => {
    const reply = await ask('/car number:038 season:2031');
    expect(lines(reply)).toEqual([
      'Nothing told of a No. 038',
      'Did you mean this one?',
      '38',
      'Ask: /car number:38 season:2031',
    ]);
    const { how, reply: meant } = await press(reply, '38');
    expect(how).toBe('update');
    expect(lines(meant)[0]).toBe('No. 38, 2031');
  });

  it('says where else the number is known', async () => {
    expect((await linesOf('/car number:71 series:truck')).slice(1)).toEqual([
      'No article says who drives a No. 71 in the Truck Series.',
      'That number is known in: Cup Series.',
    ]);
  });

  it('says that no article mentions a number or a series', async () => {
    expect((await linesOf('/car number:99'))[1]).toBe('No article I have read mentions that number.');
    expect((await linesOf('/car number:38 series:f1'))[1]).toBe('No article I have read mentions that series.');
  });
});

describe('/car of a number that was given up', () => {
  const heron = { team: 'Heron Motorsports', series: 'cup' };
  const has = (driver: string, season: number, number: string, more: object = {}) =>
    sure('ride', { driver, ...heron, season, number, ...more });
  const before = article('2030-02-01', [has('Ann Example', 2030, '82')]);
  const becomes = 'Ann Example: No. 82 becomes No. 88 Heron Motorsports · Cup Series 2031';
  const told = (day: string, claims: readonly Claim[], options = '') =>
    linesOf(`/car number:82 ${options}`, settingOn(day, [...before, ...claims]));

  it.each(['2030-11-18', '2031-04-02'])('says what it became, told on %s', async (day) => {
    const claims = article(day, [has('Ann Example', 2031, '88')]);
    expect(await told('2031-05-01', claims)).toContain(becomes);
    expect(await told('2032-05-01', claims)).toContain(becomes);
    expect(await told('2031-05-01', claims, 'season:2031')).toContain(becomes);
    expect(await told('2031-05-01', claims, 'season:2032')).not.toContain(becomes);
    expect(await told('2030-11-01', claims)).not.toContain(becomes);
  });

  it('says where its driver went, where somebody else has it then', async () => {
    const claims = article('2030-11-18', [has('Ann Example', 2031, '88'), has('Bo Sample', 2031, '82')]);
    const page = await told('2030-12-01', claims);
    expect(page).toContain('Ann Example to No. 88 Heron Motorsports · Cup Series 2031');
    expect(page).not.toContain(becomes);
    expect((await told('2031-03-01', claims)).join()).not.toContain('No. 88');
  });

  it.each<[string, readonly Claim[]]>([
    [
      'one keeps it beside the other',
      article('2030-11-18', [has('Ann Example', 2031, '88'), has('Ann Example', 2031, '82')]),
    ],
    ['the other is for some races', article('2030-11-18', [has('Ann Example', 2031, '88', { extent: 'part-time' })])],
    [
      'the other is of another team',
      article('2030-11-18', [has('Ann Example', 2031, '88', { team: 'Kestrel Racing' })]),
    ],
    [
      'the other is rumoured',
      article('2030-11-18', [rumour('ride', { driver: 'Ann Example', ...heron, season: 2031, number: '88' })]),
    ],
  ])('says nothing of it where %s', async (_, claims) => {
    expect((await told('2030-12-01', claims)).join()).not.toMatch(/No\. 88/);
  });
});

describe('/car of which only a departure tells', () => {
  const exit = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', season: 2030, number: '7' };
  const told = (call: string, day: string, more: object = {}) =>
    linesOf(
      call,
      settingOn(
        day,
        article('2030-11-06', [
          sure('exit', { ...exit, ...more }),
          sure('ride', { driver: 'Bo Sample', team: exit.team, series: 'cup', season: 2031, number: '8' }),
        ]),
      ),
    );

  it('says who had it', async () => {
    const page = await told('/car number:7', '2030-11-10');
    expect(page.slice(0, 2)).toEqual([
      'No. 7, Cup Series',
      'Ann Example · Leaving Heron Motorsports, last season 2030 · No. 7 Cup Series',
    ]);
    expect((await told('/car number:7', '2031-02-10')).slice(1, 4)).toEqual([
      'No driver known in this car for 2031.',
      'Leaving or gone',
      'Ann Example · Left Heron Motorsports after 2030 · No. 7 Cup Series',
    ]);
  });

  it('is open on the grid of the season after, unless somebody is named', async () => {
    expect(await told('/grid series:cup season:2031', '2030-11-10')).toContain('No. 7 open · Ann Example until 2030');
    const promised = await told('/grid series:cup season:2031', '2030-11-10', { replacedBy: 'Cas Third' });
    expect(promised).toContain('No. 7 not known · Ann Example in 2030 · replaced by Cas Third');
    expect((await told('/grid series:cup season:2032', '2030-11-10')).join()).not.toContain('No. 7');
  });
});

describe('/car of one season', () => {
  const CAR = { team: 'Heron Motorsports', series: 'cup', number: '6' };
  const sectionsOn = async (day: string, claims: Parameters<typeof settingOn>[1]) =>
    (await linesOf('/car number:6', settingOn(day, claims)))
      .filter((line) => !/^(Newest|For the|Ask:)/.test(line))
      .slice(1);

  it('shows who of those that share it drives which race', async () => {
    const at = (driver: string, track: string, date: string) =>
      sure('start', { driver, ...CAR, season: 2031, track, date });
    const told = (extent: 'part-time' | 'full-time') =>
      sectionsOn('2031-03-05', [
        ...article('2031-03-02', [
          sure('ride', { driver: 'Ann Example', ...CAR, season: 2031, extent }),
          sure('ride', { driver: 'Bo Sample', ...CAR, season: 2031, extent: 'part-time' }),
          at('Ann Example', 'Texas Motor Speedway', '2031-04-02'),
          at('Bo Sample', 'Dover Motor Speedway', '2031-04-16'),
        ]),
      ]);
    const [texas, dover] = [
      'Wed 2 April 2031 · Ann Example · Texas Motor Speedway · Cup Series · No. 6 Heron Motorsports',
      'Wed 16 April 2031 · Bo Sample · Dover Motor Speedway · Cup Series · No. 6 Heron Motorsports',
    ];
    expect((await told('part-time')).slice(3)).toEqual(['Races ahead', texas, dover]);
    expect((await told('full-time')).slice(3)).toEqual(['Races ahead', texas, dover]);
  });

  it('shows whom it lost before a start', async () => {
    const claims = [
      ...article('2030-12-13', [sure('ride', { driver: 'Ann Example', ...CAR, season: 2031 })]),
      ...article('2031-01-24', [sure('exit', { driver: 'Ann Example', team: CAR.team })]),
    ];
    expect(await sectionsOn('2031-03-10', claims)).toEqual([
      'No driver known in this car for 2031.',
      'Called off',
      'Ann Example · Heron Motorsports · 2031 · left (24 Jan 2031)',
    ]);
  });

  it('shows that its last known driver leaves, though nobody told of the seat', async () => {
    const before = article('2030-02-01', [sure('ride', { driver: 'Ann Example', ...CAR, season: 2030 })]);
    const leaves = article('2031-06-25', [sure('exit', { driver: 'Ann Example', ...CAR, season: 2031 })]);
    const last = 'Last known, from 1 Feb 2030: Ann Example · Heron Motorsports · 2030';
    expect(await sectionsOn('2031-07-01', [...before, ...leaves])).toContain(`${last} · leaving, last season 2031`);
    expect(await sectionsOn('2031-06-24', [...before, ...leaves])).toContain(last);
    // What follows a seat told of in between is that one's end.
    const between = article('2031-02-01', [sure('ride', { driver: 'Ann Example', ...CAR, season: 2031, number: '8' })]);
    expect((await sectionsOn('2031-07-01', [...before, ...between, ...leaves])).join()).not.toContain('leaves after');
  });

  it('shows who is ruled out for the next season, rumoured before or not, and not for one that is over', async () => {
    const told = (day: string, claims: Parameters<typeof settingOn>[1]) =>
      linesOf('/car number:6', settingOn(day, claims));
    const said = [
      sure('ride', { driver: 'Ann Example', ...CAR, season: 2031 }),
      denial('ride', { driver: 'Bo Sample', ...CAR, season: 2032 }),
    ];
    const line = 'Bo Sample · No. 6 Heron Motorsports · Cup Series 2032';
    const alone = article('2031-11-21', said);
    expect(await told('2031-11-30', alone)).toContain(`${line} (21 Nov 2031, 9 days old)`);
    const rumoured = article('2031-11-01', [rumour('ride', { driver: 'Bo Sample', ...CAR, season: 2032 })]);
    expect(await told('2031-11-30', [...rumoured, ...alone])).toContain(
      `${line} (first rumoured 1 Nov 2031, denied 21 Nov 2031)`,
    );
    expect((await told('2033-02-01', alone)).join()).not.toContain('Bo Sample');
  });
});
