import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { article, denial, rumour, type Said, sure } from '../roster/news.js';
import { ask, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

const HERON = { team: 'Heron Motorsports', series: 'cup' };
const KESTREL = { team: 'Kestrel Racing', series: 'cup' };
const seat = { driver: 'Ann Example', ...HERON, season: 2030, number: '27' };
const PAGES = [
  '/driver name:Ann Example',
  '/team name:Heron Motorsports',
  '/car number:27',
  '/history driver:Ann Example',
  '/history team:Heron Motorsports',
];

async function told(call: string, day: string, claims: readonly Claim[]): Promise<string[]> {
  return linesOf(call, settingOn(day, claims));
}

describe('the day on which a seat was left', () => {
  const left = [
    ...article('2030-01-10', [sure('ride', seat)]),
    ...article('2030-06-10', [sure('exit', { ...seat, atOnce: true })]),
  ];
  const successor = article('2030-07-08', [sure('ride', { ...seat, driver: 'Jo Next' })]);
  const elsewhere = article('2030-07-08', [
    sure('ride', { driver: 'Ann Example', ...KESTREL, season: 2030, number: '12' }),
  ]);

  it.each(PAGES)('stays on %s when a successor is named', async (call) => {
    const before = await told(call, '2030-07-01', [...left, ...successor]);
    expect(before).toContainEqual(expect.stringMatching(/ · left \(10 Jun 2030\)$/));
    const after = await told(call, '2030-07-10', [...left, ...successor]);
    expect(after).toContainEqual(expect.stringMatching(/ · left \(10 Jun 2030\), replaced by Jo Next$/));
    const moved = await told(call, '2030-07-10', [...left, ...elsewhere]);
    expect(moved).toContainEqual(expect.stringMatching(/ · left \(10 Jun 2030\), moved to No\. 12 Kestrel Racing$/));
  });

  it('is that of the successor where nobody said that the seat was left before, or left at once', async () => {
    const begun = article('2030-01-10', [sure('ride', seat)]);
    const forTheEnd = article('2030-06-10', [sure('exit', seat)]);
    for (const claims of [begun, [...begun, ...forTheEnd]]) {
      expect(await told('/team name:Heron Motorsports', '2030-07-10', [...claims, ...successor])).toContainEqual(
        expect.stringMatching(/ · replaced by Jo Next \(8 Jul 2030\)$/),
      );
    }
  });

  it('comes with the successor whom the departure names', async () => {
    const named = [
      ...article('2030-01-10', [sure('ride', seat)]),
      ...article('2030-06-10', [sure('exit', { ...seat, atOnce: true, replacedBy: 'Jo Next' })]),
    ];
    expect(await told('/driver name:Ann Example', '2030-06-12', named)).toContainEqual(
      expect.stringMatching(/ · left \(10 Jun 2030\), replaced by Jo Next$/),
    );
  });

  it('leaves no open seat, and the successor is the answer to who replaced', async () => {
    const claims = [...left, ...successor];
    expect((await told('/grid series:Cup', '2030-07-10', claims)).join()).not.toMatch(/open/);
    expect((await told('/ask question:who replaced Ann Example?', '2030-07-10', claims))[1]).toBe(
      'Jo Next, as said on 8 Jul 2030.',
    );
  });

  it('rests on the departure and on what came then', async () => {
    const on = settingOn('2030-07-10', [...left, ...successor]);
    const { reply } = await press(await ask('/driver name:Ann Example', on), 'Why?', on);
    const sentences = JSON.stringify(reply);
    for (const day of ['2030-06-10', '2030-07-08']) expect(sentences).toContain(`Sentence 0 of ${day}.`);
  });
});

describe('a departure that only the next seat tells', () => {
  const has = article('2030-01-10', [sure('ride', seat)]);
  const next = { driver: 'Ann Example', ...KESTREL, season: 2031 };
  const goes = [...has, ...article('2030-06-17', [sure('ride', next)])];
  const leaves = / · leaves after 2030, to Kestrel Racing/;

  it.each(['/team name:Heron Motorsports', '/car number:27', '/grid series:Cup', '/history team:Heron Motorsports'])(
    'is told on %s from that day on',
    async (call) => {
      expect(await told(call, '2030-07-01', goes)).toContainEqual(expect.stringMatching(leaves));
      expect((await told(call, '2030-06-16', goes)).join()).not.toMatch(/leaves|Kestrel/);
    },
  );

  it('is told on the driver’s page, where the next seat stands anyway', async () => {
    const page = await told('/driver name:Ann Example', '2030-07-01', goes);
    expect(page).toContainEqual(
      expect.stringMatching(/No\. 27 Heron Motorsports · Cup Series 2030 · leaves after 2030$/),
    );
    expect(page[page.indexOf('Next') + 1]).toBe('Kestrel Racing · Cup Series 2031');
  });

  it('is over in the season after', async () => {
    for (const call of ['/team name:Heron Motorsports', '/car number:27']) {
      expect(await told(call, '2031-02-01', goes)).toContainEqual(
        expect.stringMatching(/ · left after 2030, to Kestrel Racing$/),
      );
    }
    const page = await told('/driver name:Ann Example', '2031-02-01', goes);
    expect(page[page.indexOf('Before') + 1]).toBe('No. 27 Heron Motorsports · Cup Series 2030');
  });

  it('stands beside one that is told in words', async () => {
    const exit = sure('exit', { ...seat, replacedBy: 'Jo Next' });
    expect(await told('/car number:27', '2030-07-01', [...goes, ...article('2030-06-20', [exit])])).toContainEqual(
      expect.stringMatching(/ · leaves after 2030, to Kestrel Racing, replaced by Jo Next$/),
    );
  });

  it('may be for another series, where words tell that the seat is left', async () => {
    const truck = sure('ride', { ...next, series: 'truck' });
    const left = [...has, ...article('2030-06-17', [sure('exit', seat), truck])];
    const line = async (claims: typeof left) =>
      (await told('/team name:Heron Motorsports', '2030-07-01', claims)).find((each) =>
        /leaves after|leaving, last/.test(each),
      );
    expect(await line(left)).toMatch(/ · leaves after 2030, to Kestrel Racing$/);
    const before = article('2030-01-11', [sure('ride', { ...next, series: 'truck', season: 2030 })]);
    const some = article('2030-06-18', [sure('ride', { ...next, series: 'truck', extent: 'part-time' })]);
    expect(await line([...left, ...before])).toMatch(/ · leaving, last season 2030$/);
    expect(await line([...has, ...article('2030-06-17', [sure('exit', seat)]), ...some])).toMatch(
      / · leaving, last season 2030$/,
    );
  });

  it.each<readonly [string, readonly Said[]]>([
    ['for some races', [sure('ride', { ...next, extent: 'part-time' })]],
    ['in another series', [sure('ride', { ...next, series: 'truck' })]],
    ['two seasons on', [sure('ride', { ...next, season: 2032 })]],
    ['beside one with the old team', [sure('ride', next), sure('ride', { ...seat, season: 2031 })]],
    ['with the old team', [sure('ride', { ...seat, season: 2031, number: '28' })]],
    ['that is only rumoured', [rumour('ride', next)]],
  ])('is none where the other seat is %s', async (_, said) => {
    const page = await told('/car number:27', '2030-07-01', [...has, ...article('2030-06-17', said)]);
    expect(page.join()).not.toMatch(/leaves/);
  });

  it('is none about which reports disagree, or that was taken back', async () => {
    const same = article('2030-06-17', [denial('ride', next)], 'other');
    const later = article('2030-06-19', [denial('ride', next)]);
    const stays = article('2030-06-19', [denial('exit', { driver: 'Ann Example', ...HERON, season: 2030 })]);
    for (const claims of [same, later, stays]) {
      expect((await told('/car number:27', '2030-07-01', [...goes, ...claims])).join()).not.toMatch(/leaves/);
    }
  });
});

it('where a team’s driver is rumoured to go stands apart on its page', async () => {
  const claims = [
    ...article('2030-01-10', [sure('ride', seat)]),
    ...article('2030-06-17', [rumour('ride', { driver: 'Ann Example', ...KESTREL, season: 2031 })]),
  ];
  const line = 'Ann Example · Kestrel Racing · Cup Series 2031 (first 17 Jun 2030, 14 days old, 1 article)';
  const page = await told('/team name:Heron Motorsports', '2030-07-01', claims);
  expect(page[page.indexOf('🟠 Rumours, not confirmed') + 1]).toBe(line);
  expect((await told('/ask question:who is going to Heron Motorsports?', '2030-07-01', claims))[1]).toBe(
    'No article says who.',
  );
  const ruledOut = article('2030-06-20', [denial('ride', { driver: 'Ann Example', ...KESTREL, season: 2031 })]);
  expect((await told('/team name:Heron Motorsports', '2030-07-01', [...claims, ...ruledOut])).join()).not.toMatch(
    /Kestrel/,
  );
});

describe('a departure and the same seat in the season after', () => {
  const has = article('2029-11-19', [sure('ride', seat)]);
  const exit = sure('exit', seat);
  const stays = sure('ride', { ...seat, season: 2031 });
  const apart = [...has, ...article('2030-12-02', [exit], 'one'), ...article('2030-12-02', [stays], 'two')];
  const sides =
    'Left Heron Motorsports after 2030 · No. 27 Cup Series (one, 2 Dec 2030) / No. 27 Heron Motorsports · Cup Series 2031 (two, 2 Dec 2030)';

  it.each(['/driver name:Ann Example', '/team name:Heron Motorsports', '/car number:27'])(
    'told on one day by two articles, are no facts on %s',
    async (call) => {
      const page = await told(call, '2030-12-05', apart);
      const line = page[page.indexOf('🟣 Reports disagree') + 1]?.replaceAll('Ann Example · ', '');
      expect(line).toBe(sides);
      expect(page.join()).not.toMatch(/(leaves|left) after/);
      expect(page.filter((each) => each.includes('2031') && !each.includes(' / '))).toEqual(
        call.startsWith('/team') ? ['No. 27 Ann Example · Cup Series 2031 · reports disagree'] : [],
      );
    },
  );

  it('are a disputed move', async () => {
    expect((await told('/moves', '2030-12-05', apart)).slice(1, 3)).toEqual([
      'Since Wed 5 December 2029: 0 confirmed, 1 on which reports disagree, 0 only rumoured. Newest first.',
      '2 Dec 2030 · Ann Example · Left Heron Motorsports after 2030 · No. 27 Cup Series · reports disagree',
    ]);
    expect((await told('/history driver:Ann Example', '2030-12-05', apart)).join()).not.toMatch(/(leaves|left) after/);
    expect((await told('/ask question:is Ann Example leaving?', '2030-12-05', apart))[1]).toMatch(/^Reports disagree/);
  });

  it('is what the later article says', async () => {
    const page = (later: Said) =>
      told('/driver name:Ann Example', '2030-12-08', [...apart, ...article('2030-12-07', [later])]);
    const gone = await page(exit);
    expect(gone).toContainEqual(expect.stringMatching(/Cup Series 2030 · left after 2030$/));
    expect(gone).not.toContain('Next');
    const stayed = await page(stays);
    expect(stayed[stayed.indexOf('Next') + 1]).toBe('No. 27 Heron Motorsports · Cup Series 2031');
    for (const each of [gone, stayed]) expect(each).not.toContain('🟣 Reports disagree');
    expect(stayed.join()).not.toMatch(/(leaves|left) after/);
  });

  it.each<readonly [string, object]>([
    ['another car of the team', { number: '28' }],
    ['another series', { series: 'truck' }],
    ['some races', { extent: 'part-time' }],
  ])('go together where the seat is one for %s', async (_, slots) => {
    const other = article('2030-12-02', [sure('ride', { ...seat, season: 2031, ...slots })], 'two');
    const page = await told('/driver name:Ann Example', '2030-12-05', [
      ...has,
      ...article('2030-12-02', [exit], 'one'),
      ...other,
    ]);
    expect(page).toContainEqual(expect.stringMatching(/Cup Series 2030 · left after 2030$/));
    expect(page).toContain('Next');
  });

  it('are no contradiction once the driver is back after the season began', async () => {
    const back = [...has, ...article('2030-11-01', [exit]), ...article('2031-05-20', [stays])];
    expect(await told('/moves since:2030-10-01', '2031-06-01', back)).toContainEqual(
      expect.stringMatching(/^1 Nov 2030 · Ann Example · Left Heron Motorsports after 2030/),
    );
  });
});
