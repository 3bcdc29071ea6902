import { describe, expect, it } from 'vitest';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const [NIECE, HERON, KESTREL] = ['Niece Motorsports', 'Heron Motorsports', 'Kestrel Racing'];
const seat = (driver: string, team: string, series: string, number: string, season: number) => ({
  ...{ driver, team, series, number, season },
});
const ann = (season: number) => seat('Ann Example', HERON, 'cup', '7', season);
const young = seat('Ann Example', NIECE, 'truck', '45', 2029);
const chief = (person: string, car: object) => sure('crew', { person, role: 'crew chief', ...car });
const race = (track: string, date: string) => sure('start', { ...ann(2030), track, date });
type Told = readonly [day: string, ...said: Said[]];

const NEWS: readonly Told[] = [
  ['2029-01-10', sure('ride', young), chief('Zed Old', young), sure('ride', seat('Eve Best', HERON, 'cup', '8', 2029))],
  [
    '2030-02-20',
    sure('ride', ann(2030)),
    chief('Al First', ann(2030)),
    sure('ride', seat('Bo Sample', NIECE, 'truck', '45', 2030)),
    sure('ride', seat('Cas Gone', HERON, 'cup', '8', 2030)),
  ],
  ['2030-05-06', chief('Bo Second', ann(2030)), race('Dover Motor Speedway', '2030-05-12')],
  [
    '2030-08-06',
    rumour('ride', { driver: 'Ann Example', team: KESTREL, series: 'cup', season: 2031 }),
    rumour('ride', { driver: 'Cas Gone', team: KESTREL, series: 'cup', number: '20', season: 2031 }),
    rumour('ride', { driver: 'Bo Sample', team: HERON, series: 'cup', season: 2031 }),
    sure('exit', { driver: 'Cas Gone', team: HERON, series: 'cup', season: 2030 }),
  ],
  [
    '2030-10-06',
    sure('ride', seat('Ann Example', KESTREL, 'cup', '21', 2031)),
    denial('ride', { driver: 'Bo Sample', team: HERON, series: 'cup', season: 2031 }),
    race('Phoenix Raceway', '2030-11-02'),
    race('Homestead-Miami Speedway', '2030-11-10'),
    sure('ride', seat('Dee Young', HERON, 'cup', '7', 2031)),
  ],
];
const told = (news: readonly Told[]) =>
  news.flatMap(([published, ...said], at) => article(published, said, `${published}-${at}`));
const first = async (question: string, day = '2030-10-20', news = NEWS) =>
  (await linesOf(`/ask question:${question}`, settingOn(day, told(news))))[1];

describe('whether a rumour came true', () => {
  it.each([
    [
      'did the rumour about Ann Example come true?',
      /^Yes: No\. 21 Kestrel Racing .* · first rumoured 6 Aug 2030, confirmed 61 days later$/,
    ],
    ['did the rumor about Example to Kestrel come true', /^Yes: No\. 21 Kestrel/],
    ['did the rumour about Example going to Heron come true?', /^No article tells of a rumour\.$/],
    ['is the rumour about Gone true?', /^Rumour, not confirmed: No\. 20 Kestrel Racing/],
    ['did the Sample rumours pan out?', /^No: Ruled out: Heron Motorsports/],
    ['did the rumour about Dee Young come true?', /^No article tells of a rumour\.$/],
  ])('%s', async (question, line) => {
    expect(await first(question)).toMatch(line);
  });

  it('is told of the season before too, and not before it was known', async () => {
    expect(await first('did the rumour about Example come true?', '2032-06-01')).toMatch(/^Yes/);
    expect(await first('did the rumour about Gone come true?', '2032-06-01')).toMatch(/^Rumour gone cold/);
    expect(await first('did the rumour about Example come true on 1 September 2030?')).toMatch(
      /^Rumour, not confirmed/,
    );
  });
});

describe('who had a post before', () => {
  it.each([
    ["who was Example's crew chief before Bo Second?", 'Crew chief: Al First, replaced by Bo Second (6 May 2030)'],
    ["who was Ann Example's crew chief before?", 'Crew chief: Al First, replaced by Bo Second (6 May 2030)'],
    ['who was crew chief of the 7 before Bo Second?', 'Crew chief: Al First, replaced by Bo Second (6 May 2030)'],
    ["who was Example's crew chief before Al First?", 'Zed Old (2029)'],
    ["who was Example's crew chief before Zed Old?", 'No article says who.'],
    ["who was Gone's crew chief before Zed Old?", 'No article says who.'],
    ["who was Example's spotter before?", 'No article says who.'],
    ["who was Example's crew chief last year?", 'Zed Old'],
    ["who was Example's crew chief in 2029?", 'Zed Old'],
    ["who was Example's crew chief in 2028?", 'No article says who.'],
  ])('%s', async (question, line) => {
    expect(await first(question)).toBe(line);
  });
});

describe('the last race', () => {
  const homestead = 'Sun 10 November 2030 · Homestead-Miami Speedway · Cup Series · No. 7 Heron Motorsports';

  it('is the last one ahead, or of what was the last one over', async () => {
    expect(await first("when is Example's last race?")).toBe(`The last one ahead that I know of: ${homestead}`);
    expect(await first("what is Example's final race with Heron?")).toBe(
      `The last one ahead that I know of: ${homestead}`,
    );
    expect(await first("when was Example's last race?")).toMatch(/^Last race known: Sun 12 May 2030/);
    expect(await first("when is Example's last race?", '2030-12-20')).toBe(`Last race known: ${homestead}`);
    expect(await first("when is Example's last race with Kestrel?")).toBe('No article says.');
    expect(await first("when is Gone's last race?")).toBe('No article says.');
  });
});

describe('what somebody drove before', () => {
  const [heron, niece] = ['No. 7 Heron Motorsports · Cup Series 2030', 'No. 45 Niece Motorsports · Truck Series 2029'];

  it.each([
    ['who did Example drive for before Heron?', niece],
    ['who did Example drive for before Kestrel?', `${heron} · leaves after 2030`],
    ['who did Example drive for before Niece?', 'No article says.'],
    ['what car did Example drive before?', niece],
    ['what did Example drive before the 7?', niece],
    ['what number did Example run before the 21', `${heron} · leaves after 2030`],
    ['where was Example before?', niece],
    ['who did Gone drive for before Kestrel?', 'No article says.'],
    ['where was Gone before?', 'No article says.'],
  ])('%s', async (question, line) => {
    expect(await first(question)).toBe(line);
  });

  it('is the seat that was left in the season', async () => {
    const moved = [['2030-06-01', sure('ride', seat('Eve Best', KESTREL, 'cup', '20', 2030))]] as const;
    const begun = [['2030-01-10', sure('ride', seat('Eve Best', HERON, 'cup', '8', 2030))]] as const;
    expect(await first('who did Best drive for before Kestrel?', '2030-07-01', [...begun, ...moved])).toContain(
      'No. 8 Heron Motorsports · Cup Series 2030',
    );
  });
});

describe('who comes, stays and has signed', () => {
  it.each([
    ['has Example signed with anyone for 2031?', /^Next: No\. 21 Kestrel/],
    ['has Gone signed with anyone for 2031?', /^Nothing is confirmed\. Rumoured: Kestrel/],
    ['has Dee Young signed with anybody for 2032?', /^No article speaks of a move\.$/],
    ['is Example still with Heron?', /Heron Motorsports/],
    [
      'is Example still with Niece?',
      /^No longer\. Now: .*No\. 7 Heron Motorsports.* · Before: No\. 45 Niece Motorsports/,
    ],
    ['who is leaving Heron?', /Cas Gone.*Ann Example/],
    ['who drives for Niece in the Truck Series?', /Bo Sample/],
    ['who drives for Heron in the Truck Series?', /^No article says who\.$/],
  ])('%s', async (question, line) => {
    expect(await first(question)).toMatch(line);
  });

  it('tells who is new of this season, and of the next', async () => {
    expect(await first('who is new at Heron?')).toMatch(
      /^New in 2030: .*Ann Example \(No\. 7\).*Cas Gone \(No\. 8\) · Next: No\. 7 Dee Young/,
    );
    expect(await first('who is new at Heron?', '2031-03-01')).toMatch(/Dee Young/);
    expect(await first('who is new at Heron next year?')).toMatch(/^No\. 7 Dee Young/);
    expect(await first('who is new at Niece?', '2029-05-01')).toBe('No article says who.');
    expect(await first("who are Kestrel's new drivers?")).toMatch(/^No\. 21 Ann Example/);
  });
});
