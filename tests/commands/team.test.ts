import { describe, expect, it } from 'vitest';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

describe('/team', () => {
  it('shows the cars by series, then who comes and goes, people and allies', async () => {
    expect(await linesOf('/team name:Heron Motorsports')).toEqual([
      'Heron Motorsports',
      '2031: 1 known driver in the Cup Series',
      'Said by 1 article, 10 Jan 2031',
      'Cup Series 2031',
      'No. 71 Ann Example · Chevrolet · Crew chief: Cy Chief',
      'Races ahead',
      'Sat 22 March 2031 · Dee Young · Circuit of the Americas · Truck Series · No. 7 Heron Motorsports · Acme',
      'October 2031, day not known · Dee Young · Homestead-Miami Speedway · Truck Series · Heron Motorsports',
      '2031, date not known · Dee Young · Talladega Superspeedway · Truck Series · Heron Motorsports',
      'Leaving or gone',
      'Cas Gone · Left Heron Motorsports after 2030 · No. 71 Cup Series · replaced by Ann Example',
      'Deals',
      'Ann Example · Multi-year deal with Kestrel Racing, on loan to Heron Motorsports',
      'People',
      'Max Owner · owner (1 Oct 2030, 5 months old)',
      'Works together with',
      'Kestrel Racing',
      'Newest article: Wed 5 March 2031, 5 days old',
      'For the sentences behind this, add --why.',
      'Ask: /history team:Heron Motorsports',
      'Ask: /team name:Heron Motorsports as_of:2031-01-10',
    ]);
  });

  it('names the other one of two allies', async () => {
    const told = await linesOf('/team name:Kestrel Racing');
    expect(told[told.indexOf('Works together with') + 1]).toBe('Heron Motorsports');
    expect(told[1]).toBe('No season-long driver known for 2031, but 1 race ahead.');
  });

  it('says "last known" for all cars of the last season', async () => {
    expect((await linesOf('/team name:Heron Motorsports', settingOn('2032-06-01'))).slice(1, 3)).toEqual([
      'No driver known for 2032.',
      'Last known, from 10 Jan 2031: No. 71 Ann Example · Chevrolet · Cup Series 2031 · Crew chief: Cy Chief',
    ]);
  });

  it('shows a season and the one after it', async () => {
    const told = await linesOf('/team name:Bluebird Racing season:2030');
    expect(told.slice(0, 2)).toEqual(['Bluebird Racing, 2030', '2030: 1 known driver in the Truck Series']);
    expect(told).toContain('No. 38 Ann Example · Ford');
    expect(told).toContain('No. 38 Bo Sample · Cup Series 2031 · full-time');
  });

  it('shows why, newest article first', async () => {
    const { reply } = await press(await ask('/team name:Heron Motorsports'), 'Why?');
    expect(lines(reply).filter((line) => /^\w+ \d+ \w+ \d{4}: /.test(line))).toEqual([
      'Wed 5 March 2031: spring-dates',
      'Fri 10 January 2031: winter-news',
      'Tue 1 October 2030: autumn-rumours',
    ]);
  });
});
