import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/claims/claim.js';
import { claimsOf } from './claims-of.js';

const KINDS: readonly Kind[] = ['ride', 'start', 'exit', 'contract'];

/** The teams that a text gives Ava Stone, in order of the alphabet; an open one gives none. */
const teamsOfStone = (body: string): string =>
  [
    ...new Set(
      KINDS.flatMap((kind) => claimsOf(kind, '2026-08-12', body, ['driver', 'team'])).flatMap((one) => {
        const team = /driver=Ava Stone team=(.+)$/.exec(one)?.[1];
        return team === undefined ? [] : [team];
      }),
    ),
  ]
    .sort()
    .join(', ');

/** Texts with a team that has no team's word in its name, and the teams that they give Ava Stone. */
const TEAMS: readonly (readonly [string, string])[] = [
  [
    'Tamarack has its driver. Ava Stone will drive Tamarack’s No. 12 Ford in the Cup Series next year. Stone, 27, is in her fourth year with Northline Racing.',
    'Northline Racing, Tamarack',
  ],
  [
    'AVA STONE, No. 12 Tamarack Ford. Eleven points to the good.\n\nBEN CARTER, No. 34 Pinecrest Motorsports Chevrolet. Must win.',
    'Tamarack',
  ],
  [
    'Ava Stone was let go by Lindgren-Shaw in April. She drives the No. 77 for Northline Racing this weekend.',
    'Lindgren-Shaw, Northline Racing',
  ],
  [
    'Ava Stone has signed with Solent. Solent will field the No. 44 Toyota for her in 2027, its second car beside the No. 40 of Ben Carter.',
    'Solent',
  ],
  [
    'Ben Carter has driven the No. 5 for Northline Racing since 2023. Ava Stone drives the No. 44 Halden Bros. Ford. Cleo Diaz signed in October.',
    'Halden Bros',
  ],
  [
    'Solent team principal Greta Wynn said on Tuesday that Ava Stone will be in the No. 9 next year. Ben Carter leaves Pinecrest Motorsports.',
    'Solent',
  ],
  [
    'Ava Stone could go to Lindgren-Shaw in the No. 37. Ben Carter won for Northline Racing last year.',
    'Lindgren-Shaw',
  ],
  [
    'Ava Stone is in negotiations with Solent about a seat in 2027. She drives the No. 5 for Northline Racing.',
    'Northline Racing, Solent',
  ],
  [
    'Solent on Thursday extended Ava Stone for one more season. Her No. 12 Honda is sixth in points. Northline Racing’s Ben Carter is fifth.',
    'Solent',
  ],
  ['Ava Stone is moving to Solent for a full Truck Series season. Ben Carter stays with Northline Racing.', 'Solent'],
  ['Tamarack has signed Ava Stone. Northline Racing has Ben Carter. Stone will drive Tamarack’s No. 12.', 'Tamarack'],
  ['Team Solent PR confirmed that Ava Stone will drive the No. 6 in 2027.', 'Team Solent'],
  [
    'Ben Carter drives the No. 4 for Carver & Sons. Carver & Sons has signed Ava Stone to drive the No. 7 in 2027.',
    'Carver & Sons',
  ],
  [
    'To sum up: Stone to Lindgren-Shaw, Carter to Northline Racing.\n\nIt’s official. Ava Stone is the new driver of the No. 37 Lindgren-Shaw Chevrolet.',
    'Lindgren-Shaw',
  ],
  // The name stays unknown, and the seat without a team.
  [
    'Northline Racing said nothing about the No. 6. Ava Stone is the new driver of the No. 12 Lindgren-Shaw Chevrolet in the NASCAR Cup Series.',
    '',
  ],
  ['Northline Racing will be quick. Ava Stone replaces Ben Carter in Solent’s No. 86 next season.', ''],
  ['Northline Racing hopes to win. I had Ben Carter at Tamarack before anyone. Ava Stone’s No. 86 is hers.', ''],
];

/** Names in the same places that are sponsors, towns or somebody’s: they are no teams, and take none away. */
const NONE: readonly (readonly [string, string])[] = [
  [
    'Northline Racing has its driver. Ava Stone will drive the No. 12 Delgado Roofing Ford in 2027.',
    'Northline Racing',
  ],
  [
    'Ava Stone drives for Northline Racing. She will be in the No. 12 Axentis Ford at Bristol Motor Speedway on September 19.',
    'Northline Racing',
  ],
  [
    'Northline Racing announced that Axentis will sponsor Ava Stone. The No. 12 Axentis Ford will make its debut at Bristol. Stone drives the No. 12 Axentis Ford in ten races.',
    'Northline Racing',
  ],
  ['Ava Stone moved to Mooresville in 2024. She drives the No. 12 for Northline Racing.', 'Northline Racing'],
  ['Ava Stone drives the No. 12 for Northline Racing. The Huntersville driver has won twice.', 'Northline Racing'],
  [
    'Ava Stone drives the No. 12 for Northline Racing. She was hired by Halloway, the crew chief, in 2024.',
    'Northline Racing',
  ],
  [
    'Ava Stone signed an endorsement deal with Axentis. She drives the No. 12 for Northline Racing.',
    'Northline Racing',
  ],
  [
    'Ben Carter drives the No. 44 Menlow Foods Toyota for Pinecrest Motorsports. Ava Stone has the No. 12 Brightmoor.com Chevrolet of Northline Racing.',
    'Northline Racing',
  ],
  [
    'Axentis announced that it will back Ava Stone in 2027. Stone drives the No. 12 Axentis Toyota for Northline Racing.',
    'Northline Racing',
  ],
  [
    'Ben Carter drives the No. 34 Pinecrest Motorsports Ford. Ava Stone drives the No. 12 Axentis Ford for Northline Racing.',
    'Northline Racing',
  ],
  [
    'Northline Racing driver Ava Stone is the favorite. Her No. 12 Axentis Chevrolet led 88 laps at Kansas. Axentis has been with Stone since 2023.',
    'Northline Racing',
  ],
];

describe('a team with a bare name', () => {
  it.each(TEAMS)('has its seats: %s', (text, teams) => {
    expect(teamsOfStone(text)).toBe(teams);
  });
});

describe('a name that is no team’s', () => {
  it.each(NONE)('leaves the team that is told: %s', (text, teams) => {
    expect(teamsOfStone(text)).toBe(teams);
  });
});
