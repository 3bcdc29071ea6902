import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';
import { claimsOf } from '../claims-of.js';

function seatsOf(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2026-01-20', body, hash: '' })
    .flatMap((claim) => {
      if (claim.kind === 'ride')
        return [
          [claim.driver, claim.number ?? '-', claim.team ?? '-', claim.series ?? '-', claim.make].join(' ').trim(),
        ];
      return claim.kind === 'crew'
        ? [`${claim.person}, ${claim.role} of ${claim.driver ?? '-'} ${claim.number ?? '-'}`]
        : [];
    })
    .sort();
}

describe('boxes of facts', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'one seat, a line for each fact',
      'Northline Racing at a glance\n\nTeam: Northline Racing\nDriver: Ava Stone\nCar: No. 12 Ford Mustang\nCrew chief: Dan Marsh\nSpotter: Pete Lowell\nSeries: NASCAR Cup Series',
      'Ava Stone 12 Northline Racing cup Ford',
      'Dan Marsh, crew chief of Ava Stone 12',
      'Pete Lowell, spotter of Ava Stone 12',
    ],
    [
      'facts of people under their names',
      'Meet the rookies of 2026\n\nAva Stone\nAge: 19\nHometown: Greer, S.C.\nTeam: Northline Racing, No. 12 Ford (Xfinity)\n\nBen Carter\nAge: 21\nHometown: Elko, Nev.\nTeam: Pinecrest Motorsports, No. 38 Toyota (Xfinity)',
      'Ava Stone 12 Northline Racing xfinity Ford',
      'Ben Carter 38 Pinecrest Motorsports xfinity Toyota',
    ],
    [
      'cars of several drivers',
      'Pinecrest Motorsports and its IMSA season.\n\nCar: No. 31 Cadillac\nClass: GTP\nDriver(s): Ava Stone, Ben Carter\n\nCar: No. 32 Cadillac\nDrivers: Mia Torres and Tess Oakley',
      'Ava Stone 31 Pinecrest Motorsports imsa Cadillac',
      'Ben Carter 31 Pinecrest Motorsports imsa Cadillac',
      'Mia Torres 32 Pinecrest Motorsports imsa Cadillac',
      'Tess Oakley 32 Pinecrest Motorsports imsa Cadillac',
    ],
    [
      'a line for each seat',
      'The Cup Series roster\n\nDriver: Ava Stone | Car: No. 12 Ford | Team: Northline Racing | Crew chief: Dan Marsh\nDriver: Ben Carter | Car: No. 38 Toyota | Team: Pinecrest Motorsports | Crew chief: Pete Lowell',
      'Ava Stone 12 Northline Racing cup Ford',
      'Ben Carter 38 Pinecrest Motorsports cup Toyota',
      'Dan Marsh, crew chief of Ava Stone 12',
      'Pete Lowell, crew chief of Ben Carter 38',
    ],
    [
      'the driver in the title',
      'Ava Stone file\n\nAge: 24\nHometown: Salem, Ore.\nTeam: Northline Racing, No. 12 Ford\nSeries: NASCAR Craftsman Truck Series\nCrew chief: Pete Lowell',
      'Ava Stone 12 Northline Racing truck Ford',
      'Pete Lowell, crew chief of Ava Stone 12',
    ],
    [
      'a number alone',
      'Who is new\n\nCar No.: 12\nDriver: Ava Stone\nTeam: Northline Racing\nSeries: ARCA Menards Series',
      'Ava Stone 12 Northline Racing arca',
    ],
  ])('%s', (_, body, ...seats) => {
    expect(seatsOf(body)).toEqual([...seats].sort());
  });

  it.each<readonly [string, string]>([
    ['facts of a race', 'Race facts\n\nTrack: Bristol Motor Speedway\nLaps: 500\nWinner: Ava Stone\nTV: FS1'],
    [
      'questions and answers',
      'Five questions\n\nQ: Who is your driver?\nAVA STONE: Me.\nQ: And the car?\nSTONE: Wait and see.',
    ],
  ])('gives nothing for %s', (_, body) => {
    expect(seatsOf(body)).toEqual([]);
  });
});

it('reads age and home town of people with a box each', () => {
  const body =
    'Meet the rookies of 2026\n\nAva Stone\nAge: 19\nHometown: Greer, S.C.\nTeam: Northline Racing, No. 12 Ford\n\nBen Carter\nAge: 21\nFrom: Elko, Nev.\nRaces: 14\nTeam: Pinecrest Motorsports';
  expect(claimsOf('bio', '2026-01-20', body, ['driver', 'age', 'hometown'])).toEqual([
    'confirmed driver=Ava Stone age=19 hometown=Greer, South Carolina',
    'confirmed driver=Ben Carter age=21 hometown=Elko, Nevada',
  ]);
});
