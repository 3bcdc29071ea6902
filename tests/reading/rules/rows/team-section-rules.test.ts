import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-10-14';
const TITLE = 'Xfinity Series scorecard for 2026';
const claims = (kind: 'ride' | 'exit', body: string): readonly string[] =>
  claimsOf(kind, DAY, `${TITLE}\n\n${body}`, ['driver', 'team', 'series', 'season']);

describe('paragraphs that open with a team’s name alone', () => {
  const body = `NORTHLINE RACING. Ava Stone was announced last week as Ben Carter’s team-mate on a multi-year deal.

PINECREST MOTORSPORTS. Mia Torres is locked in. The other car goes to Dan Marsh, 22, who joins from Halden Motorsports.

HALDEN MOTORSPORTS. Eve Hart, Joe Lund. No change there.

LARKFIELD RACING. Tom Becker is out after a single season; no word on who follows him.`;

  it.each([
    'confirmed driver=Ava Stone team=Northline Racing series=xfinity season=2026',
    'confirmed driver=Ben Carter team=Northline Racing series=xfinity season=2026',
    'confirmed driver=Mia Torres team=Pinecrest Motorsports series=xfinity season=2026',
    'confirmed driver=Dan Marsh team=Pinecrest Motorsports series=xfinity season=2026',
    'confirmed driver=Eve Hart team=Halden Motorsports series=xfinity season=2026',
    'confirmed driver=Joe Lund team=Halden Motorsports series=xfinity season=2026',
  ])('are about that team: %s', (ride) => {
    expect(claims('ride', body)).toContain(ride);
  });

  it('tell who leaves it', () => {
    expect(claims('exit', body)).toContain(
      'confirmed driver=Tom Becker team=Larkfield Racing series=xfinity season=2025',
    );
  });

  it.each([
    [
      'another team stands before',
      'NORTHLINE RACING. Halden Motorsports had no comment. Ava Stone is going nowhere.',
      'Northline',
    ],
    ['the other car goes to nobody', 'NORTHLINE RACING. The other car goes to auction.', 'Northline'],
    ['the car may go', 'NORTHLINE RACING. The other car will not go to Ava Stone.', 'Northline'],
    ['a name closes the text', 'NORTHLINE RACING. Ava Stone.', 'Northline'],
  ])('give no seat where %s', (_, text, team) => {
    expect(claims('ride', text).join('\n')).not.toContain(team);
  });
});
