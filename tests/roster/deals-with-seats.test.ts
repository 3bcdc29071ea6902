import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { backing } from '../../src/replies/possible-lines.js';
import { buildRoster } from '../../src/roster/build-roster.js';
import { article, denial, rumour, type Said, sure } from './news.js';

const AVA = 'Ava Stone';
const NORTHLINE = 'Northline Racing';
const PINECREST = 'Pinecrest Motorsports';
const deal: Said = rumour('contract', { driver: AVA, team: NORTHLINE });
const seat: Said = rumour('ride', { driver: AVA, team: NORTHLINE, season: 2026 });
const TOLD = article('2025-05-03', [deal, seat], 'talk');
const LENT = article('2025-07-14', [
  sure('contract', { driver: AVA, team: NORTHLINE, multiYear: true, loanTo: PINECREST }),
  sure('ride', { driver: AVA, team: PINECREST, series: 'cup', season: 2026, number: '5' }),
]);

/** What became of Ava Stone's rumours by a day: kind, first day, articles, end. */
function livesOn(date: string, ...articles: readonly (readonly Claim[])[]): readonly string[] {
  const page = buildRoster(articles.flat()).asOf(date).driver(AVA);
  return (page?.lives ?? [])
    .map(({ rumour: told, articles: count, end }) => [told.kind, told.firstSaid, `x${count}`, end.how].join(' '))
    .sort();
}

describe('a deal and the seat with that team, told by one article, are one rumour', () => {
  it('while it is open, shown by its seat, with all that was reported of either', () => {
    expect(livesOn('2025-05-03', TOLD)).toEqual(['ride 2025-05-03 x1 open']);
    const before = article('2025-04-01', [deal], 'first');
    const after = article('2025-06-01', [deal], 'again');
    expect(livesOn('2025-06-02', before, TOLD, after)).toEqual(['ride 2025-04-01 x3 open']);
  });

  it('that came true with the deal, though the driver is lent elsewhere', () => {
    expect(livesOn('2025-08-01', TOLD, LENT)).toEqual(['contract 2025-05-03 x1 confirmed']);
  });

  it('that rests on the articles of both', () => {
    const again = article('2025-06-01', [seat], 'again');
    const [life] =
      buildRoster([...TOLD, ...again, ...LENT])
        .asOf('2025-08-01')
        .driver(AVA)?.lives ?? [];
    expect(life).toMatchObject({
      rumour: { kind: 'contract', lastSaid: '2025-06-01' },
      seats: [{ lastSaid: '2025-06-01' }],
    });
    expect(new Set(backing(life ? [life] : []).flatMap(({ claims }) => claims.map((claim) => claim.article)))).toEqual(
      new Set(['talk', 'again', '2025-07-14']),
    );
  });

  it('that came true with the seat', () => {
    const signed = article('2025-07-14', [sure('ride', { driver: AVA, team: NORTHLINE, series: 'cup', season: 2025 })]);
    const now = article('2025-05-03', [deal, rumour('ride', { driver: AVA, team: NORTHLINE, season: 2025 })]);
    expect(livesOn('2025-08-01', now, signed)).toEqual(['ride 2025-05-03 x1 confirmed']);
  });

  it('denied with either', () => {
    const noDeal = article('2025-06-01', [denial('contract', { driver: AVA, team: NORTHLINE })]);
    const noSeat = article('2025-06-01', [denial('ride', { driver: AVA, team: NORTHLINE, season: 2026 })]);
    expect(livesOn('2025-06-02', TOLD, noDeal)).toEqual(['contract 2025-05-03 x1 denied']);
    expect(livesOn('2025-06-02', TOLD, noSeat)).toEqual(['ride 2025-05-03 x1 denied']);
  });

  it('gone cold when the driver goes elsewhere, and open if the deal is told again then', () => {
    const elsewhere = article('2025-07-01', [
      sure('ride', { driver: AVA, team: PINECREST, series: 'cup', season: 2026, number: '5' }),
    ]);
    expect(livesOn('2025-07-02', TOLD, elsewhere)).toEqual(['ride 2025-05-03 x1 cold']);
    const again = article('2025-07-09', [deal], 'again');
    expect(livesOn('2025-07-10', TOLD, elsewhere, again)).toEqual(['contract 2025-05-03 x2 open']);
  });
});

describe('a deal and a seat are two rumours', () => {
  it('where no article tells of both', () => {
    const [first, second] = [article('2025-05-03', [deal], 'one'), article('2025-05-04', [seat], 'two')];
    expect(livesOn('2025-05-05', first, second)).toEqual(['contract 2025-05-03 x1 open', 'ride 2025-05-04 x1 open']);
  });

  it('where they are with two teams', () => {
    const other = rumour('ride', { driver: AVA, team: PINECREST, season: 2026 });
    expect(livesOn('2025-05-03', article('2025-05-03', [deal, other]))).toHaveLength(2);
  });

  it('once the driver has signed and the series or the car is still open', () => {
    const inCup = article('2025-05-03', [deal, rumour('ride', { ...seat.slots, driver: AVA, series: 'cup' })]);
    const signed = article('2025-07-14', [sure('contract', { driver: AVA, team: NORTHLINE })]);
    expect(livesOn('2025-08-01', inCup, signed)).toEqual([
      'contract 2025-05-03 x1 confirmed',
      'ride 2025-05-03 x1 open',
    ]);
    const inCar = article('2025-05-03', [
      deal,
      rumour('ride', { driver: AVA, team: NORTHLINE, series: 'cup', season: 2026, number: '12' }),
    ]);
    expect(livesOn('2025-08-01', inCar, LENT)).toEqual(['contract 2025-05-03 x1 confirmed', 'ride 2025-05-03 x1 cold']);
  });
});
