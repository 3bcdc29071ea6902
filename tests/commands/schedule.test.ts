import { describe, expect, it } from 'vitest';
import { article, sure } from '../roster/news.js';
import { ask, lines, linesOf, press } from './ask.js';
import { settingOn } from './paddock.js';

describe('/schedule', () => {
  it('lists the races of a driver: those with a date or a window, and without either', async () => {
    expect(await linesOf('/schedule driver:Dee Young')).toEqual([
      'Races ahead: Dee Young',
      '4 races ahead.',
      'Sat 22 March 2031 · Circuit of the Americas · Truck Series · No. 7 Heron Motorsports · Acme',
      'October 2031, day not known · Homestead-Miami Speedway · Truck Series · Heron Motorsports',
      "Sat 8 November 2031 · Phoenix Raceway · O'Reilly Series · Kestrel Racing",
      '2031, date not known · Talladega Superspeedway · Truck Series · Heron Motorsports',
      'Newest article: Wed 5 March 2031, 5 days old',
      'For the sentences behind this, add --why.',
    ]);
  });

  it('says when the list was last known, if that is long ago', async () => {
    expect((await linesOf('/schedule driver:Dee Young as_of:2031-09-01'))[1]).toBe(
      '3 races ahead, as last known on 5 Mar 2031.',
    );
  });

  it('says since when nothing is ahead, and shows the last ones known', async () => {
    expect((await linesOf('/schedule driver:Dee Young', settingOn('2032-01-01'))).slice(1, 5)).toEqual([
      'No races ahead. The last one I know of was set for Sat 8 November 2031.',
      'Last races known',
      "Sat 8 November 2031 · Phoenix Raceway · O'Reilly Series · Kestrel Racing",
      'Sat 22 March 2031 · Circuit of the Americas · Truck Series · No. 7 Heron Motorsports · Acme',
    ]);
  });

  it('keeps rumours apart, and names drivers unless one was asked for', async () => {
    expect((await linesOf('/schedule track:Kansas Speedway')).slice(0, 4)).toEqual([
      'Races ahead: Kansas Speedway',
      'No race ahead is confirmed.',
      '🟠 Rumours, not confirmed',
      '2031, date not known · Bo Sample · Kansas Speedway · Cup Series (first 5 Mar 2031, 5 days old, 1 article)',
    ]);
  });

  it.each([
    ['team:Heron Motorsports', 3],
    ['team:Heron Motorsports track:Talladega Superspeedway', 1],
    ['series:truck driver:Dee Young', 3],
    ['', 4],
  ])('filters by %j', async (filters, races) => {
    expect((await linesOf(`/schedule ${filters}`))[1]).toMatch(new RegExp(`^${races} races? ahead`));
  });

  it('tells both days where reports disagree', async () => {
    const race = (day: string) =>
      sure('start', { driver: 'Dee Young', series: 'truck', track: 'Kansas Speedway', date: day });
    const claims = [
      ...article('2031-03-01', [race('2031-05-10')], 'one'),
      ...article('2031-03-01', [race('2031-05-11')], 'other'),
    ];
    const told = await linesOf('/schedule track:Kansas Speedway', settingOn('2031-03-02', claims));
    expect(told[2]).toMatch(/reports disagree$/);
    expect(told.slice(3, 5)).toEqual([
      '🟣 Reports disagree',
      expect.stringMatching(/Sat 10 May 2031.*\(one, 1 Mar 2031\) \/ Sun 11 May 2031.*\(other, 1 Mar 2031\)/),
    ]);
    const settled = [...claims, ...article('2031-03-02', [race('2031-05-11')], 'later')];
    const later = await linesOf('/schedule track:Kansas Speedway', settingOn('2031-03-02', settled));
    expect(later.join()).not.toMatch(/disagree|10 May/);
  });

  it('says that no article names a race', async () => {
    expect((await linesOf('/schedule team:Bluebird Racing'))[1]).toBe('I found no race for this in the articles.');
  });

  it('asks which name is meant, keeping the other filters', async () => {
    const reply = await ask('/schedule driver:Dee Yung series:truck');
    expect(lines(reply).at(-1)).toBe('Ask: /schedule driver:Dee Young series:truck');
    expect(lines((await press(reply, 'Dee Young')).reply)[0]).toBe('Races ahead: Dee Young, Truck Series');
  });

  it('shows why', async () => {
    const { reply } = await press(await ask('/schedule driver:Dee Young'), 'Why?');
    expect(lines(reply)).toContain('Wed 5 March 2031: spring-dates');
  });
});
