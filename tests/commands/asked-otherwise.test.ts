import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { linesOf } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = 'Heron Motorsports';
const cup = (driver: string, number: string, season: number, team = HERON) =>
  sure('ride', { driver, team, series: 'cup', number, season });

const CLAIMS: readonly Claim[] = [
  ...article('2029-11-01', [cup('Cas Gone', '7', 2029), cup('Cas Gone', '7', 2030)]),
  ...article('2031-03-01', [
    cup('Ann Example', '7', 2031),
    cup('Bo Sample', '8', 2031),
    cup('Dee Young', '9', 2031),
    cup('Eve Best', '10', 2031),
    sure('contract', { driver: 'Bo Sample', team: HERON, multiYear: true, until: 2033 }),
    sure('crew', {
      person: 'Gil Sand',
      role: 'crew chief',
      driver: 'Ann Example',
      team: HERON,
      number: '7',
      series: 'cup',
      season: 2031,
    }),
    sure('crew', {
      person: 'Lou Lookout',
      role: 'spotter',
      driver: 'Bo Sample',
      team: HERON,
      number: '8',
      series: 'cup',
      season: 2031,
    }),
    sure('ride', { driver: 'Hal Early', team: 'Kestrel Racing', series: 'supercars', number: '5', season: 2031 }),
    sure('start', {
      driver: 'Ida Second',
      team: 'Kestrel Racing',
      series: 'supercars',
      number: '5',
      season: 2031,
      track: 'Mount Panorama Circuit',
      race: 'Bathurst 1000',
      date: '2031-10-12',
    }),
    sure('start', {
      driver: 'Kit Third',
      team: 'Kestrel Racing',
      series: 'supercars',
      number: '5',
      season: 2031,
      track: 'Sandown Raceway',
      date: '2031-09-14',
    }),
  ]),
  ...article('2031-06-01', [
    sure('exit', { driver: 'Ann Example', team: HERON, series: 'cup', season: 2031 }),
    cup('Dee Young', '9', 2032),
    cup('Eve Best', '3', 2032, 'Kestrel Racing'),
    rumour('ride', { driver: 'Cas Gone', team: HERON, series: 'cup', number: '7', season: 2032 }),
    denial('start', {
      driver: 'Bo Sample',
      team: HERON,
      series: 'cup',
      number: '8',
      season: 2031,
      track: 'Pocono Raceway',
      date: '2031-06-22',
    }),
    sure('start', {
      driver: 'Max Standin',
      team: HERON,
      series: 'cup',
      number: '8',
      season: 2031,
      track: 'Pocono Raceway',
      date: '2031-06-22',
    }),
  ]),
];
const LEAVES = 'Leaving Heron Motorsports, last season 2031 · Cup Series';

describe('questions fans ask', () => {
  it.each<readonly [question: string, told: string, call: string]>([
    // Retiring, leaving, staying
    ['is Ann Example retiring?', `No article says so in words. ${LEAVES}`, '/driver name:Ann Example'],
    ['when does Example retire?', `No article says so in words. ${LEAVES}`, '/driver name:Ann Example'],
    ['was Ann Example fired?', `No article says so in words. ${LEAVES}`, '/driver name:Ann Example'],
    [
      'is Eve Best retiring?',
      'No article says so in words. Leaving Heron Motorsports after 2031, to Kestrel Racing; Next: No. 3 Kestrel Racing · Cup Series 2032',
      '/driver name:Eve Best',
    ],
    ['is Hal Early retiring?', 'No article says so.', '/driver name:Hal Early'],
    ['is Example staying at Heron?', `No: ${LEAVES}`, '/driver name:Ann Example'],
    [
      'will Best return to Heron next year?',
      'No: Leaving Heron Motorsports after 2031, to Kestrel Racing',
      '/driver name:Eve Best season:2032',
    ],
    ['is Heron keeping Young?', 'Yes: No. 9 Heron Motorsports · Cup Series 2032', '/driver name:Dee Young'],
    ['is Sample staying?', 'Yes: Multi-year deal with Heron Motorsports, until 2033', '/driver name:Bo Sample'],
    ['will Cas Gone return to Heron?', 'Rumoured, not confirmed: since 1 Jun 2031.', '/driver name:Cas Gone'],
    ['is Early staying with Kestrel', 'No article says so.', '/driver name:Hal Early'],
    // Full-time, part-time
    [
      'does Young run full-time?',
      'No article says so in words. No. 9 Heron Motorsports · Cup Series 2031',
      '/driver name:Dee Young',
    ],
    [
      'is Dee Young full-time in 2032?',
      'No article says so in words. No. 9 Heron Motorsports · Cup Series 2032',
      '/driver name:Dee Young season:2032',
    ],
    // Deals
    [
      'how long is Bo Sample under contract?',
      'Multi-year deal with Heron Motorsports, until 2033',
      '/driver name:Bo Sample',
    ],
    [
      'until when is Sample signed with Heron?',
      'Multi-year deal with Heron Motorsports, until 2033',
      '/driver name:Bo Sample',
    ],
    [
      'is Example a free agent?',
      'No article tells of a contract. No. 7 Heron Motorsports · Cup Series 2031 · leaving, last season 2031',
      '/driver name:Ann Example',
    ],
    [
      'when did Best sign with Kestrel?',
      'No. 3 Kestrel Racing · Cup Series 2032 · first said 1 Jun 2031',
      '/driver name:Eve Best',
    ],
    // Before and after
    ['who drove the 7 before Example?', 'Cas Gone · Heron Motorsports · 2030', '/history number:7'],
    [
      'who drove the 7 Cup car after Gone?',
      'No article says so in words. In the No. 7 for 2031: Ann Example.',
      '/car number:7 series:Cup Series',
    ],
    [
      'is the 7 open in 2032?',
      'Nothing is confirmed. Rumoured: Cas Gone (since 1 Jun 2031)',
      '/car number:7 season:2032',
    ],
    ['is the 9 open in 2032?', 'No: Dee Young', '/car number:9 season:2032'],
    // Sharing a car
    [
      "who is Hal Early's co-driver?",
      'Kit Third (Sandown Raceway), Ida Second (Bathurst 1000, Mount Panorama Circuit)',
      '/driver name:Hal Early',
    ],
    [
      'who is driving with Early at Bathurst?',
      'Ida Second (Bathurst 1000, Mount Panorama Circuit)',
      '/driver name:Hal Early',
    ],
    ['who is Ida Second sharing with', 'Hal Early, Kit Third (Sandown Raceway)', '/driver name:Ida Second'],
    ['who shares the 5 with Kit Third at Sandown?', 'Hal Early', '/driver name:Kit Third'],
    // Crews
    ['who calls the shots for Example?', 'Gil Sand', '/driver name:Ann Example'],
    ['who spots for Bo Sample?', 'Lou Lookout', '/driver name:Bo Sample'],
    ['who are the crew chiefs at Heron?', 'Gil Sand (No. 7)', '/team name:Heron Motorsports'],
    [
      'whose crew chief is Gil Sand?',
      'Crew chief · No. 7 Heron Motorsports · Ann Example · Cup Series 2031',
      '/driver name:Gil Sand',
    ],
    // Races
    [
      'will Sample miss Pocono?',
      'Yes: Sun 22 June 2031 · Pocono Raceway · Cup Series · No. 8 Heron Motorsports',
      '/schedule driver:Bo Sample track:Pocono Raceway',
    ],
    [
      'is Max Standin missing Pocono',
      'No: Sun 22 June 2031 · Pocono Raceway · Cup Series · No. 8 Heron Motorsports',
      '/schedule driver:Max Standin track:Pocono Raceway',
    ],
    [
      'who is in the running for the 7 in 2032?',
      'Nothing is confirmed. Rumoured: Cas Gone (since 1 Jun 2031)',
      '/car number:7 season:2032',
    ],
    ['are Example and Sample teammates?', 'Ann Example, Dee Young, Eve Best', '/driver name:Bo Sample'],
  ])('%s', async (question, told, call) => {
    const lines = await linesOf(`/ask question:${question}`, settingOn('2031-06-10', [...CLAIMS]));
    expect([lines[1], lines[2]]).toEqual([told, `I read this as ${call}`]);
  });

  it.each([
    ["what's happening with Ann Example?", '/driver name:Ann Example'],
    ['which team runs the 9?', '/car number:9'],
    ['does Heron have an open seat?', '/team name:Heron Motorsports'],
    ['does Young race in Cup next year?', '/driver name:Dee Young season:2032'],
    ['who is Dee Young driving with?', '/driver name:Dee Young'],
  ])('%s, with the page itself', async (question, call) => {
    const lines = await linesOf(`/ask question:${question}`, settingOn('2031-06-10', [...CLAIMS]));
    expect(lines[1]).toBe(`I read this as ${call}`);
  });

  it.each([
    'is Example retiring before Sample?',
    'who stays?',
    'how long is Example?',

    'is 71 before 9',
  ])('not: %s', async (question) => {
    const lines = await linesOf(`/ask question:${question}`, settingOn('2031-06-10', [...CLAIMS]));
    expect(lines[0]).toBe('I cannot answer that');
  });
});

describe('a crew chief of another season', () => {
  it('is told with it', async () => {
    const told: Said = sure('crew', {
      person: 'Gil Sand',
      role: 'crew chief',
      driver: 'Ann Example',
      team: HERON,
      number: '7',
      series: 'cup',
      season: 2029,
    });
    const seat = cup('Ann Example', '7', 2029);
    const setting = settingOn('2031-06-10', article('2031-06-01', [told, seat]));
    expect((await linesOf("/ask question:who is Ann Example's crew chief?", setting))[1]).toBe(
      'Last known, from 1 Jun 2031: Gil Sand (2029)',
    );
  });
});

it('a co-driver who is ruled out of a race is no company there', async () => {
  const car = { team: 'Kestrel Racing', series: 'supercars', number: '5', season: 2031 };
  const race = { ...car, race: 'Bathurst 1000', track: 'Mount Panorama Circuit', date: '2031-10-05' };
  const setting = settingOn('2031-09-10', [
    ...article('2031-08-01', [
      sure('ride', { driver: 'Hal Early', ...car }),
      sure('ride', { driver: 'Ida Second', ...car, extent: 'part-time' }),
    ]),
    ...article('2031-09-08', [
      denial('start', { driver: 'Ida Second', ...race }),
      sure('start', { driver: 'Kit Third', ...race }),
    ]),
  ]);
  const told = async (question: string) => (await linesOf(`/ask question:${question}`, setting))[1];
  expect(await told('who is driving with Hal Early at Bathurst?')).toBe(
    'Kit Third (Bathurst 1000, Mount Panorama Circuit)',
  );
  expect(await told("who is Hal Early's co-driver?")).toMatch(/^Ida Second, Kit Third/);
});
