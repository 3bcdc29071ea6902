import { describe, expect, it } from 'vitest';
import { textOf } from '../replies/within-limits.js';
import { article, rumour, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

describe('/driver', () => {
  it('shows the seat first, then what belongs to it, and keeps rumours apart', async () => {
    expect(await linesOf('/driver name:Ann Example as_of:2030-11-01')).toEqual([
      'Ann Example, as of Fri 1 November 2030',
      'No. 38 Bluebird Racing Ford · Truck Series 2030',
      'Said by 1 article, 1 Oct 2030',
      '🟠 Rumours, not confirmed',
      'Deal with Heron Motorsports (first 1 Oct 2030, 31 days old, 1 article)',
      '🔴 Ruled out',
      'No. 38 Bluebird Racing · Cup Series 2031 (1 Oct 2030, 31 days old)',
      'Titles and final standings',
      'Champion, Truck Series 2029',
      'About',
      'Age 24, as of 1 Oct 2030',
      'From Smalltown, Ohio',
      'Newest article: Tue 1 October 2030, 31 days old on 1 Nov 2030',
      'For the sentences behind this, add --why.',
      'Ask: /history driver:Ann Example as_of:2030-11-01',
      'Ask: /driver name:Ann Example as_of:2031-01-10',
    ]);
  });

  it('follows a move, with crew, loan and the seat before', async () => {
    expect(await linesOf('/driver name:Ann Example')).toEqual([
      'Ann Example',
      'No. 71 Heron Motorsports Chevrolet · Cup Series 2031 · first rumoured 1 Oct 2030, confirmed 101 days later',
      'Said by 1 article, 10 Jan 2031',
      'Crew',
      'Crew chief: Cy Chief',
      'Takes over from',
      'Cas Gone · No. 71 Heron Motorsports · Cup Series',
      'Deals',
      'Multi-year deal with Kestrel Racing, on loan to Heron Motorsports',
      '🔴 Ruled out',
      'No. 38 Bluebird Racing · Cup Series 2031 (1 Oct 2030, 5 months old)',
      'Before',
      'No. 38 Bluebird Racing Ford · Truck Series 2030',
      'Titles and final standings',
      'Champion, Truck Series 2029',
      'About',
      'Age 24, as of 1 Oct 2030',
      'From Smalltown, Ohio',
      'Newest article: Fri 10 January 2031, 59 days old',
      'For the sentences behind this, add --why.',
      'Ask: /history driver:Ann Example',
      'Ask: /driver name:Ann Example as_of:2030-10-01',
    ]);
  });

  it('takes a season: what was driven in it, and what came next', async () => {
    const told = await linesOf('/driver name:Ann Example season:2030');
    expect(told.slice(0, 2)).toEqual(['Ann Example, 2030', 'No. 38 Bluebird Racing Ford · Truck Series 2030']);
    expect(told[told.indexOf('Next') + 1]).toMatch(/^No. 71 Heron Motorsports Chevrolet · Cup Series 2031/);
  });

  it('puts races in the place of a seat where there are only races', async () => {
    const told = await linesOf('/driver name:Dee Young');
    expect(told.slice(1, 4)).toEqual([
      'No season-long seat known for 2031, but 4 races ahead.',
      'Races ahead',
      'Sat 22 March 2031 · Circuit of the Americas · Truck Series · No. 7 Heron Motorsports · Acme',
    ]);
  });

  it('tells of a seat for the season as long as that lasts, then says "last known" with its day', async () => {
    for (const day of ['2031-01-10', '2031-05-11', '2031-10-30']) {
      const [, seat] = await linesOf('/driver name:Ann Example', settingOn(day));
      expect(seat).toMatch(/^No. 71 Heron Motorsports Chevrolet · Cup Series 2031/);
    }
    const [, later] = await linesOf('/driver name:Ann Example', settingOn('2031-12-01'));
    expect(later).toMatch(/^Last known, from 10 Jan 2031: No. 71 Heron Motorsports Chevrolet · Cup Series 2031/);
  });

  it('says "last known" of some races in a car after four months without a word', async () => {
    const some = { driver: 'Ann Example', team: 'Heron Motorsports', series: 'cup', number: '9', season: 2031 };
    const claims = article('2031-01-10', [sure('ride', { ...some, extent: 'part-time' })]);
    const seatOn = async (day: string) => (await linesOf('/driver name:Ann Example', settingOn(day, claims)))[1];
    expect(await seatOn('2031-05-10')).toMatch(/^No. 9 Heron Motorsports · Cup Series 2031/);
    expect(await seatOn('2031-05-11')).toMatch(/^Last known, from 10 Jan 2031: No. 9 Heron Motorsports/);
  });

  it('says that there is no seat, and the last one, once its season is over', async () => {
    const told = await linesOf('/driver name:Ann Example', settingOn('2032-01-01'));
    expect(told.slice(1, 3)).toEqual([
      'No seat known for 2032.',
      'Last known, from 10 Jan 2031: No. 71 Heron Motorsports Chevrolet · Cup Series 2031',
    ]);
    expect(told).toContain(
      'Multi-year deal with Kestrel Racing, on loan to Heron Motorsports (10 Jan 2031, 11 months old)',
    );
    expect(told.filter((line) => line.includes('No. 71 Heron Motorsports Chevrolet'))).toHaveLength(1);
  });

  it.each([
    ['Cas Gone', '2031-03-10', 'No seat known for 2031.'],
    ['Dee Young', '2033-09-10', 'No seat known for 2033, and no race ahead.'],
    ['Max Owner', '2031-03-10', 'No article names Max Owner as a driver.'],
    ['Cy Chief', '2031-03-10', 'No article names Cy Chief as a driver.'],
    ['Ann Example', '2030-10-02', 'No. 38 Bluebird Racing Ford · Truck Series 2030'],
    ['Bo Sample', '2030-10-02', 'No seat known for 2030.'],
  ])('%s on %s: %s', async (name, today, expected) => {
    expect((await linesOf(`/driver name:${name}`, settingOn(today)))[1]).toBe(expected);
  });

  it('names no seat for a season of which no article says one', async () => {
    expect((await linesOf('/driver name:Ann Example season:2027'))[1]).toBe('No article names a seat for 2027.');
  });

  it('never calls old news current', async () => {
    for (const name of ['Ann Example', 'Bo Sample', 'Dee Young', 'Cas Gone']) {
      const text = (await linesOf(`/driver name:${name}`, settingOn('2036-01-01'))).join('\n');
      expect(text).not.toMatch(/current|\bnow\b|drives for/i);
      expect(text).toMatch(/5 years old|4 years old/);
    }
  });

  it('shows why: each sentence once, newest article first, only to the asker', async () => {
    const reply = await ask('/driver name:Ann Example');
    const why = await press(reply, 'Why?');
    expect(why).toMatchObject({ how: 'reply', reply: { flags: 64 } });
    expect(lines(why.reply)).toEqual([
      'Why: Ann Example',
      '5 sentences from 2 articles, newest first.',
      'Fri 10 January 2031: winter-news',
      '> Example will drive the No. 71 for Heron in 2031.',
      '> The No. 71 is hers.',
      '> (no sentence given)',
      'Tue 1 October 2030: autumn-rumours',
      '> Sources say that *Example* could sign.',
      '> (no sentence given)',
      'Newest article: Fri 10 January 2031, 59 days old',
    ]);
  });

  it('explains the answer of its day, also when asked much later', async () => {
    const reply = await ask('/driver name:Ann Example', settingOn('2030-11-01'));
    const why = lines((await press(reply, 'Why?', settingOn('2033-01-01'))).reply);
    expect(why[0]).toBe('Why: Ann Example, as of Fri 1 November 2030');
    expect(why).toContain('> Sources say that *Example* could sign.');
    expect(why.join()).not.toContain('winter-news');
  });

  it('escapes quotes', async () => {
    const { reply } = await press(await ask('/driver name:Ann Example as_of:2030-11-01'), 'Why?');
    expect(textOf(reply)).toContain('that \\*Example\\* could');
  });
});

describe('one driver’s rumours and results', () => {
  const AVA = 'Ava Stone';
  const NORTHLINE = 'Northline Racing';
  const claims = [
    ...article('2030-09-12', [
      rumour('contract', { driver: AVA, team: NORTHLINE, multiYear: true }),
      rumour('ride', { driver: AVA, team: NORTHLINE, season: 2031 }),
      sure('result', {
        driver: AVA,
        series: 'imsa',
        season: 2030,
        race: 'Rolex 24 at Daytona',
        position: 1,
        inClass: true,
      }),
    ]),
    ...article('2030-11-16', [
      sure('contract', { driver: AVA, team: NORTHLINE, loanTo: 'Pinecrest Motorsports' }),
      sure('ride', { driver: AVA, team: 'Pinecrest Motorsports', series: 'cup', season: 2031, number: '12' }),
    ]),
  ];
  const setting = settingOn('2031-01-01', claims);

  it('tell of a deal and its seat as one rumour, with the terms of the deal', async () => {
    const told = await linesOf('/driver name:Ava Stone as_of:2030-09-12', setting);
    expect(told.filter((line) => line.startsWith(NORTHLINE) || line.includes('Deal'))).toEqual([
      'Northline Racing · 2031 · Multi-year deal (first 12 Sep 2030, 1 article)',
    ]);
    const why = (await press(await ask('/driver name:Ava Stone as_of:2030-09-12', setting), 'Why?', setting)).reply;
    expect(textOf(why)).toContain('> Sentence 0 of');
  });

  it('tell of a rumour that came true as such alone, though the driver is lent', async () => {
    const told = await linesOf('/driver name:Ava Stone', setting);
    expect(told.join('\n')).toContain(
      'on loan to Pinecrest Motorsports · first rumoured 12 Sep 2030, confirmed 65 days later',
    );
    expect(told.join('\n')).not.toContain('gone cold');
  });

  it('tell of a win in class as no win of the race', async () => {
    expect(await linesOf('/driver name:Ava Stone', setting)).toContain(
      'Won in class · Rolex 24 at Daytona · IMSA 2030',
    );
  });
});
