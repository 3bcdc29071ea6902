import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

// The grid of Formula 1, team by team, each under the name that it enters with.
const terms = (head: string, other: string): string[] =>
  claimsOf(
    'contract',
    '2013-12-16',
    `F1 2014: the grid so far\n\nHere is how things stand.\n\n${head}\nAva Stone is signed until the end of 2015.\n\nFERRARI\nKim Hill is signed until the end of 2016.\n\n${other}\nNick Stahl is signed until the end of 2014.`,
    ['driver', 'team', 'until'],
  );

it.each([
  ['RED BULL-RENAULT', 'SAUBER-FERRARI'],
  ['Red Bull-Renault', 'Sauber-Ferrari'],
  ['Red Bull', 'Sauber'],
  ['Red Bull-Honda', 'Sauber-BMW'],
])('a heading with a team and its engine is the team: %s, %s', (head, other) => {
  expect(terms(head, other)).toEqual([
    'confirmed driver=Ava Stone team=Red Bull until=2015',
    'confirmed driver=Kim Hill team=Ferrari until=2016',
    'confirmed driver=Nick Stahl team=Sauber until=2014',
  ]);
});

it.each([
  ['Ava Stone will drive for Williams-Mercedes in the 2015 Formula 1 season.', 'Williams'],
  ['Toro Rosso-Renault has signed Ava Stone for the 2015 Formula 1 season.', 'Toro Rosso'],
])('so it is in a sentence: %s', (body, team) => {
  expect(claimsOf('ride', '2014-12-01', body, ['driver', 'team', 'season'])).toEqual([
    `confirmed driver=Ava Stone team=${team} season=2015`,
  ]);
});

it('and two makers are no team', () => {
  expect(
    claimsOf('ride', '2014-12-01', 'Ava Stone sees a Mercedes-Ferrari fight in the 2015 Formula 1 season.', ['team']),
  ).toEqual([]);
});
