import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-11-14';
const rides = (body: string): readonly string[] =>
  claimsOf('ride', DAY, body.replaceAll('|', '\n'), ['driver', 'team', 'season', 'make']);

const SEATS = [
  'confirmed driver=Ava Stone team=Northline Racing season=2026',
  'confirmed driver=Ben Carter team=Northline Racing season=2026',
  'confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026',
  'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026',
];

describe('lines of nothing but names below a team’s', () => {
  it.each([
    ['parted by a comma', 'Northline Racing|Ava Stone, Ben Carter||Pinecrest Motorsports|Dan Marsh, Mia Torres'],
    ['joined by “and”', 'NORTHLINE RACING|Ava Stone and Ben Carter||PINECREST MOTORSPORTS|Dan Marsh and Mia Torres'],
    ['parted by a stroke', 'Northline Racing|Ava Stone / Ben Carter||Pinecrest Motorsports|Dan Marsh / Mia Torres'],
    ['joined by “&”', 'Northline Racing|Ava Stone & Ben Carter||Pinecrest Motorsports|Dan Marsh & Mia Torres'],
    ['one a line', 'Northline Racing|Ava Stone|Ben Carter||Pinecrest Motorsports|Dan Marsh|Mia Torres'],
    [
      'with prose below them',
      'NORTHLINE RACING|Ava Stone, Ben Carter|As they were. No drama there, for once.||PINECREST MOTORSPORTS|Dan Marsh, Mia Torres|Nobody was surprised.',
    ],
  ])('are that team’s drivers: %s', (_, list) => {
    expect(rides(`The 2026 grid, team by team||It was a long autumn of talk and little news.||${list}`)).toEqual(SEATS);
  });

  it('are its drivers with a blank line between, if there are several such teams', () => {
    const body =
      'Who drives where in 2026||Northline Racing||Ava Stone and Ben Carter||Pinecrest Motorsports||Dan Marsh and Mia Torres||Halden Motorsports||Eve Hart and Joe Lund';
    expect(rides(body)).toEqual(
      [
        ...SEATS,
        'confirmed driver=Eve Hart team=Halden Motorsports season=2026',
        'confirmed driver=Joe Lund team=Halden Motorsports season=2026',
      ].sort(),
    );
  });

  it('make a team of a name that nothing is known of, where those over the other lines are teams', () => {
    const body =
      'The 2026 F1 grid, team by team||FERRARI|Ava Stone, Ben Carter||WILLIAMS|Dan Marsh, Mia Torres||OSPREY|Eve Hart, Joe Lund||HAAS|Tom Becker, Sam Dorn';
    expect(rides(body)).toContain('confirmed driver=Eve Hart team=Osprey season=2026');
  });

  it('say no make where the team has a maker’s name', () => {
    const body = 'The 2026 F1 grid||FERRARI|Ava Stone, Ben Carter||WILLIAMS|Dan Marsh, Mia Torres';
    expect(rides(body)[0]).toBe('confirmed driver=Ava Stone team=Ferrari season=2026');
  });

  it.each([
    ['what the names won', 'Who won what in 2025||Rookies|Ava Stone, Ben Carter||Veterans|Dan Marsh, Mia Torres'],
    [
      'an order',
      'Qualifying results||Northline Racing|Ava Stone, Ben Carter||Pinecrest Motorsports|Dan Marsh, Mia Torres',
    ],
    [
      'who is out',
      'Who is gone||Northline Racing|Out: Ava Stone, Ben Carter||Pinecrest Motorsports|Out: Dan Marsh, Mia Torres',
    ],
    ['one such line alone', 'The 2026 grid||Osprey|Ava Stone, Ben Carter||Nothing else is known so far.'],
  ])('give no seat where they are %s', (_, body) => {
    expect(rides(body).filter((ride) => ride.includes('season=2026'))).toEqual([]);
  });
});

describe('“the team” under a team’s name', () => {
  it('is that one, whatever others the words before name', () => {
    const body =
      'The 2026 grid, team by team||Pinecrest Motorsports has spoken at last, and so Pinecrest Motorsports is full. ||HALDEN MOTORSPORTS|Eve Hart, Joe Lund|Hart was third in the Truck Series with Northline Racing. Dan Marsh, the team’s development driver, waits.||OSPREY RACING|Tom Becker, Sam Dorn';
    expect(claimsOf('contract', DAY, body.replaceAll('|', '\n'), ['driver', 'team'])).toEqual([
      'confirmed driver=Dan Marsh team=Halden Motorsports',
    ]);
  });
});
