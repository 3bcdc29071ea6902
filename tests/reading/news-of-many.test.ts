import { describe, expect, it } from 'vitest';
import { claimsOf } from './rules/claims-of.js';

const DAY = '2026-04-10';
const rides = (body: string, day = DAY): string[] => claimsOf('ride', day, body, ['driver', 'team', 'season']);
const exits = (body: string, day = DAY): string[] => claimsOf('exit', day, body, ['driver', 'team', 'season']);

const INTRO = 'Northline Racing and Pinecrest Motorsports race in the IndyCar Series.\n';

describe('a team of earlier years that no words date', () => {
  it.each([
    ['as what somebody came', 'Ava Stone came to Northline Racing as a race winner at Pinecrest Motorsports.'],
    ['behind "after"', 'Ava Stone scored three podiums after four seasons at Pinecrest Motorsports.'],
    ['each year', 'Ava Stone had the fewest starts each season with Pinecrest Motorsports.'],
    [
      'a former team of two names',
      'Also there is former Pinecrest Motorsports with Larkfield Racing driver Ava Stone.',
    ],
  ])('is none of this season: %s', (_, body) => {
    expect(rides(INTRO + body).filter((ride) => /Pinecrest|Larkfield/.test(ride) && ride.includes('2026'))).toEqual([]);
  });

  it('has no season where a career is told up to it', () => {
    expect(
      rides(`${INTRO}Ava Stone began her career with Larkfield Racing before joining Pinecrest Motorsports.`),
    ).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports');
  });

  it('is the one of today where the words say so', () => {
    const body =
      'Here is the 2027 grid. Northline Racing has Ben Carter for 2027, and he will be joined by current Pinecrest Motorsports driver Ava Stone.';
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026');
  });

  it('is of the year before its name', () => {
    const body = `${INTRO}Ben Carter’s 2024 Pinecrest Motorsports teammate Ava Stone replaces Mia Torres at Northline Racing in 2026.`;
    expect(rides(body)).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2024',
        'confirmed driver=Ava Stone team=Northline Racing season=2026',
      ]),
    );
  });
});

describe('drivers who are named beside others', () => {
  it('go to a team each, in turn', () => {
    const body =
      'Ava Stone and Ben Carter are set to remain with Northline Racing and Pinecrest Motorsports respectively in 2027.';
    expect(rides(`The Supercars grid takes shape. ${body}`)).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ava Stone team=Northline Racing season=2027',
        'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2027',
      ]),
    );
    expect(rides(`The Supercars grid takes shape. ${body}`)).not.toContain(
      'confirmed driver=Ben Carter team=Northline Racing season=2027',
    );
  });

  it('have their car, and not that of whom they come with', () => {
    const body = 'Dan Marsh returns along with teammates Ava Stone in the No. 5 and Ben Carter in the No. 15.';
    const numbers = claimsOf('ride', DAY, `Northline Racing is in the Truck Series. ${body}`, ['driver', 'number']);
    expect(numbers).toEqual(
      expect.arrayContaining(['confirmed driver=Ava Stone number=5', 'confirmed driver=Ben Carter number=15']),
    );
    expect(numbers).not.toContain('confirmed driver=Dan Marsh number=5');
  });

  it.each([
    ['drivers of a series', 'Northline Racing was there, as were current Cup Series drivers Ava Stone and Ben Carter.'],
    ['drivers of a programme', 'Northline Racing will partner in the development of drivers Ava Stone and Ben Carter.'],
  ])('are no team’s: %s', (_, body) => {
    expect(rides(body)).toEqual([]);
  });

  it('are beside the subject of their own clause', () => {
    const body =
      'Ava Stone drives for Northline Racing, Ben Carter for Pinecrest Motorsports. Stone could move, given Carter is under pressure to keep his seat alongside Mia Torres.';
    expect(rides(body)).not.toContain('confirmed driver=Mia Torres team=Northline Racing season=2026');
  });
});

it('a Dutchman is not whom the article called a Spaniard', () => {
  const body =
    'Diego Torres leaves Ferrari at the end of 2026. The Spaniard was linked with Audi. He could join Red Bull Racing beside Joost Veen and Ben Carter. The Dutchman has a long-term contract.';
  expect(claimsOf('contract', DAY, body, ['driver'])).toEqual([]);
  const named = `Dutchman Joost Veen is ${body}`;
  expect(claimsOf('bio', DAY, named, ['driver', 'nationality'])).not.toContain(
    'confirmed driver=Diego Torres nationality=Dutch',
  );
});

describe('words that only sound like a change of seats', () => {
  it.each([
    [
      'released by doctors',
      'Ava Stone of Northline Racing was hurt. She was held overnight for evaluation before being released on Monday.',
    ],
    [
      'a win last season',
      'Ava Stone of Northline Racing was the first rookie to win a Cup race with her victory last season at Sonoma Raceway.',
    ],
  ])('%s is no exit', (_, body) => {
    expect(exits(body)).toEqual([]);
  });

  it('a car that somebody runs into is not driven by him', () => {
    const body = 'Ava Stone’s No. 24 Northline Racing Ford was run into the back of by Ben Carter.';
    expect(rides(body).filter((ride) => ride.includes('Ben Carter'))).toEqual([]);
  });

  it('starts that have been are no starts to come', () => {
    const body =
      'Ava Stone drives for Northline Racing. Her two other starts this season have been as a substitute: in March, she ran at Bristol Motor Speedway.';
    expect(claimsOf('start', DAY, body, ['driver'])).toEqual([]);
  });
});

describe('who is replaced before a season begins', () => {
  const text = (series: string): string =>
    `The ${series} season starts next week. Ava Stone replaces Ben Carter at Northline Racing.`;

  it.each([
    ['IndyCar Series', '2026-02-20'],
    ['Formula 1', '2026-02-25'],
    ['Supercars', '2026-02-18'],
  ])('drove the season before in the %s', (series, day) => {
    expect(exits(text(series), day)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025']);
  });

  it('drove this season once it has begun', () => {
    expect(exits('Ava Stone replaces Ben Carter at Northline Racing in the IndyCar Series.', '2026-04-20')).toEqual([
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ]);
  });
});

describe('line-ups by team', () => {
  const GRID = `The 2026 Supercars season, team by team
NORTHLINE RACING
Ava Stone
Ben Carter*
Co-drivers: Leo Hart
Car: Ford Mustang
*Subbing for Cleo Diaz at round one
PINECREST MOTORSPORTS
Mia Torres
`;

  it('have their drivers line by line below the team’s name', () => {
    expect(rides(GRID, '2026-02-10')).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
      'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026',
    ]);
  });

  it.each(['Drivers', '*Drivers', '- Two full-time drivers', 'Line-up'])('have them behind a label: %s', (label) => {
    const body = `The teams of the 2026 Supercars season\n\nNORTHLINE RACING\n\n${label}: Ava Stone and Ben Carter\n\nStone was third in 2025.`;
    expect(rides(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2026',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ]);
  });

  it('leave co-drivers and whoever has another label alone', () => {
    const body =
      'The teams of the 2026 Supercars season\n\nNORTHLINE RACING\nAva Stone\nCo-driver: Ben Carter\nReserve: Mia Torres';
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2026']);
  });

  it('head the paragraphs below them, each its own', () => {
    const body = `Where the IndyCar line-ups stand for 2027

1. Pinecrest Motorsports: Mia Torres

The team stays as it is.

2. Northline Racing: Ava Stone

Stone replaces Dan Marsh.`;
    expect(exits(body)).toEqual(['confirmed driver=Dan Marsh team=Northline Racing season=2026']);
  });
});

describe('seats of others in a clause', () => {
  it.each([
    [
      'whoever a name is that is no team to the reader',
      'Northline Racing’s Ava Stone enters late models too. Stone will drive the No. 99 Chevrolet for H and S Cars, a facility in Ohio.',
      'ride',
      'number=99',
      'Northline Racing',
    ],
    [
      'the team of a program',
      'Northline Racing backs the Drive for Talent Program. Ava Stone is one of its drivers.',
      'ride',
      'Ava Stone',
      'Talent Program',
    ],
    [
      'a post with words of racing',
      '“We are proud,” said Dan Marsh, Vice President, Performance & Motorsports. Ava Stone will drive the No. 12 in 2026.',
      'ride',
      'Ava Stone',
      'Performance',
    ],
  ] as const)('are not taken for its own: %s', (_, body, kind, whose, team) => {
    const claims = claimsOf(kind, DAY, body, ['driver', 'team', 'number']);
    expect(claims.filter((claim) => claim.includes(whose) && claim.includes(team))).toEqual([]);
  });

  it('have the team behind the car', () => {
    const body =
      'Northline Racing has called. Ava Stone, normally the driver of the No. 15 car for Pinecrest Motorsports, was bumped.';
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026');
  });

  it('are of the first "who" where a second goes on', () => {
    const body =
      'Northline Racing has Ava Stone, who is to replace Ben Carter in 2027, and who is on a long-term contract with the team.';
    expect(claimsOf('contract', DAY, body, ['driver'])).toEqual(['confirmed driver=Ava Stone']);
  });

  it('are not the owner’s who leaves', () => {
    expect(exits('Dan Marsh has left the Northline Racing team he’s co-owned since 2003.')).toEqual([]);
  });

  it('begin with the season that an agreement is for', () => {
    const body = 'Ava Stone will join Northline Racing for 2027 on a multi-year deal.';
    expect(claimsOf('contract', DAY, body, ['driver', 'until'])).toEqual(['confirmed driver=Ava Stone']);
  });
});

describe('races told by the way', () => {
  const starts = (body: string): string[] => claimsOf('start', DAY, body, ['driver', 'track', 'sponsor']);

  it('are over where somebody could not race', () => {
    const body = 'Ava Stone drives for Northline Racing. A clash meant that she couldn’t race at Long Beach.';
    expect(starts(body)).toEqual([]);
  });

  it('are not replaced where a seat is', () => {
    const body =
      'The Bathurst 500 is this weekend. Ava Stone replaces Ben Carter at Northline Racing, one of several big moves on the Supercars grid.';
    expect(starts(body)).toEqual([]);
  });

  it('are none where a seat is taken for a season', () => {
    const body = 'Northline Racing is in the IndyCar Series. Ava Stone takes over Ben Carter’s seat for 2026.';
    expect(starts(body)).toEqual([]);
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2026');
  });

  it('are one where the state stands inside a track’s name', () => {
    const body =
      'Ava Stone will drive for Northline Racing in the ARCA Menards Series, beginning at Daytona (Fla.) International Speedway on April 19.';
    expect(starts(body)).toEqual(['confirmed driver=Ava Stone track=Daytona International Speedway']);
  });

  it('have no sponsor of whom somebody stands in for', () => {
    const body =
      'Ava Stone will drive Northline Racing’s No. 17 Ford sponsored by Millfield Grain at Bristol Motor Speedway on April 12 in place of Ben Carter. Carter will make his first start at Talladega Superspeedway on April 26.';
    expect(starts(body)).not.toContain(
      'confirmed driver=Ben Carter track=Talladega Superspeedway sponsor=Millfield Grain',
    );
  });
});

it('who stands in at one race has nobody’s seat', () => {
  const body =
    'Ava Stone drives for Northline Racing. She made her Cup Series debut at Bristol Motor Speedway with Pinecrest Motorsports, replacing Ben Carter, who was replacing a suspended Mia Torres.';
  expect(exits(body)).toEqual([]);
});

it('a team that is named behind the word is that one', () => {
  const body =
    'Northline Racing is in Formula E. Ava Stone will continue her career with the team Pinecrest Motorsports in 2027.';
  expect(rides(body)).toContain('confirmed driver=Ava Stone team=Pinecrest Motorsports season=2027');
  expect(rides(body)).not.toContain('confirmed driver=Ava Stone team=Northline Racing season=2027');
});
