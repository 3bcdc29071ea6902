import { describe, expect, it } from 'vitest';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, type Said, sure } from './news.js';

const ANN = 'Ann Example';
const LENDER = 'Kestrel Racing';
const OTHER = 'Heron Motorsports';
const deal = (slots: object = {}): Said => sure('contract', { driver: ANN, team: LENDER, ...slots });
const ride = (team: string, season: number): Said => sure('ride', { driver: ANN, team, series: 'cup', season });
const [signed, lent] = [deal({ multiYear: true }), deal({ loanTo: OTHER })];

/** The deals of the driver on a day. */
function deals(day: string, ...told: readonly (readonly [string, readonly Said[]])[]): readonly object[] {
  const claims = told.flatMap(([published, said]) => article(published, said));
  const page = buildRoster(claims).asOf(day).driver(ANN);
  return (page?.agreements ?? []).map(({ slots: { driver: _, team: __, ...slots } }) => slots);
}

describe('a loan of years ago by the team that has a new deal with the driver', () => {
  const seats = [ride(LENDER, 2030), ride(OTHER, 2026), ride('Egret Racing', 2027)];

  it('changes nothing of the deal, in whatever order they stand', () => {
    for (const said of [
      [signed, lent, ...seats],
      [...seats, lent, signed],
      [signed, lent, ride(LENDER, 2030), ride(OTHER, 2026)],
    ])
      expect(deals('2029-12-01', ['2029-09-25', said])).toEqual([{ multiYear: true }]);
  });

  it.each<readonly [string, string, string]>([
    ['before', '2029-09-25', '2029-10-02'],
    ['after', '2029-10-02', '2029-09-25'],
  ])('is none of now where it is told %s it', (_, dealOn, loanOn) => {
    expect(deals('2029-12-01', [dealOn, [signed, ride(LENDER, 2030)]], [loanOn, [lent, ride(OTHER, 2026)]])).toEqual([
      { multiYear: true },
    ]);
  });

  it('is none of now where it was told in its own time', () => {
    const then = ['2026-01-10', [lent, ride(OTHER, 2026)]] as const;
    expect(deals('2029-12-01', then, ['2029-09-25', [signed, ride(LENDER, 2030), ride('Egret Racing', 2027)]])).toEqual(
      [{ multiYear: true }],
    );
  });
});

describe('a loan that is one with the deal', () => {
  it.each<readonly [string, readonly Said[]]>([
    ['of the season to come', [signed, lent, ride(OTHER, 2030)]],
    [
      'of the season under way, with a seat of the team itself to follow',
      [signed, lent, ride(OTHER, 2029), ride(LENDER, 2030)],
    ],
    ['of which no season is told', [signed, lent]],
    ['of which no season is told, with a seat of the team itself', [signed, lent, ride(LENDER, 2030)]],
  ])('is told with it: %s', (_, said) => {
    expect(deals('2029-10-01', ['2029-09-25', said])).toEqual([{ multiYear: true, loanTo: OTHER }]);
  });

  it('of another team is a deal of its own', () => {
    const other = sure('contract', { driver: ANN, team: 'Egret Racing', loanTo: OTHER });
    expect(deals('2029-12-01', ['2029-09-25', [signed, other, ride(LENDER, 2030), ride(OTHER, 2026)]])).toContainEqual({
      multiYear: true,
    });
  });
});
