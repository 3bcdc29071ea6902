import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'person', 'team', 'season', 'number', 'make', 'track', 'race', 'date', 'sponsor'];
const told = (published: string, body: string): string[] =>
  claimsOfKinds(['ride', 'start', 'exit', 'crew'], published, body, SLOTS);

describe('tables', () => {
  it('reads one between strokes, as it is written in Markdown', () => {
    expect(
      told(
        '2025-12-16',
        'The 2026 class\n\n| No. | Driver | Team | Crew chief |\n|---|---|---|---|\n| 12 | Ava Stone | Northline Racing | Greg Pell |\n| 8 | Dan Marsh | Pinecrest Motorsports | TBA |',
      ),
    ).toEqual([
      'crew confirmed driver=Ava Stone person=Greg Pell team=Northline Racing season=2026 number=12',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
      'ride confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026 number=8',
    ]);
  });

  it('takes how sure each seat is from the column that says so', () => {
    expect(
      told(
        '2025-12-16',
        'The 2026 class\n\nDriver\tTeam\tStatus\nAva Stone\tNorthline Racing\tSigned\nBen Carter\tNorthline Racing\tRumored\nDan Marsh\tPinecrest Motorsports\tOut',
      ),
    ).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026',
      'ride rumored driver=Ben Carter team=Northline Racing season=2026',
    ]);
  });
});

describe('schedules and the firms in them', () => {
  const lead = 'Ava Stone will drive the No. 12 for Northline Racing in three Truck Series races in 2026:';
  it('takes a name in brackets behind a track for nobody who drives', () => {
    expect(told('2026-01-20', `Stone’s year\n\n${lead}\n\n- Feb. 13: Daytona (Lowland Freight)`)).toContain(
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 track=Daytona International Speedway date=2026-02-13',
    );
  });

  it('gives each race the firm that the car carries there', () => {
    expect(
      told(
        '2026-03-03',
        'Ava Stone’s No. 12 Northline Racing Ford will carry Lowland Freight at Phoenix (March 8) and Bright Roof Supply at Darlington (March 22).',
      ).filter((claim) => claim.startsWith('start')),
    ).toEqual([
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Ford track=Darlington Raceway date=2026-03-22 sponsor=Bright Roof Supply',
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Ford track=Phoenix Raceway date=2026-03-08 sponsor=Lowland Freight',
    ]);
  });
});

describe('boxes of facts', () => {
  it('takes cars, drivers and crew chiefs in their order', () => {
    expect(
      told(
        '2026-01-20',
        'Pinecrest in 2026\n\nTeam: Pinecrest Motorsports\nCars: No. 8, No. 88\nDrivers: Dan Marsh, Mia Torres\nCrew chiefs: Greg Pell, Nora Quist',
      ),
    ).toEqual([
      'crew confirmed driver=Dan Marsh person=Greg Pell team=Pinecrest Motorsports season=2026 number=8',
      'crew confirmed driver=Mia Torres person=Nora Quist team=Pinecrest Motorsports season=2026 number=88',
      'ride confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026 number=8',
      'ride confirmed driver=Mia Torres team=Pinecrest Motorsports season=2026 number=88',
    ]);
  });

  it('takes an age for no number', () => {
    expect(told('2026-01-20', 'Class of 2026\n\nMIA TORRES\nTeam: Northline Racing\nNumber: 34\nAge: 17')).toEqual([
      'ride confirmed driver=Mia Torres team=Northline Racing season=2026 number=34',
    ]);
  });
});

describe('lists in parts', () => {
  it('takes short lines below a word in capitals for what is so sure', () => {
    expect(
      told(
        '2025-10-07',
        'Silly season: where it stands\n\nDONE DEALS\nAva Stone to Northline Racing’s No. 12\n\nPROBABLE\nBen Carter to Pinecrest Motorsports’ No. 8\n\nDOUBTFUL\nMia Torres to Crosshill Garage',
      ),
    ).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
      'ride rumored driver=Ben Carter team=Pinecrest Motorsports season=2026 number=8',
    ]);
  });

  it('does not make sure what stands below “Rumored:”', () => {
    expect(
      told(
        '2025-11-18',
        'The seats of 2026\n\nSigned:\nNorthline Racing – Ava Stone (No. 12)\n\nRumored:\nPinecrest Motorsports – Ben Carter (No. 8)',
      ),
    ).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
      'ride rumored driver=Ben Carter team=Pinecrest Motorsports season=2026 number=8',
    ]);
  });

  it('takes a star for what the line at the end says that it means', () => {
    const body = 'The seats of 2026\n\nNORTHLINE RACING: Ava Stone, Ben Carter*\nPINECREST MOTORSPORTS: Dan Marsh';
    expect(told('2025-12-02', `${body}\n\n* not yet official`)).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026',
      'ride confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026',
      'ride rumored driver=Ben Carter team=Northline Racing season=2026',
    ]);
    expect(told('2025-12-02', `${body}\n\n* rookie`)).toContain(
      'ride confirmed driver=Ben Carter team=Northline Racing season=2026',
    );
  });

  it('tells who comes, who goes and where to by the words that open a line', () => {
    const claims = told(
      '2025-10-07',
      'Pinecrest’s new faces\n\nPinecrest Motorsports changes its line-up.\n\nComing in: Ava Stone (from Northline Racing)\nGoing out: Ben Carter (to Crosshill Garage), Dan Marsh (retired)',
    );
    expect(claims).toContain('ride confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026');
    expect(claims).toContain('exit confirmed driver=Ava Stone team=Northline Racing season=2025');
    expect(claims).toContain('exit confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025');
    expect(claims).toContain('ride confirmed driver=Ben Carter team=Crosshill Garage season=2026');
    expect(claims).toContain('exit confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2025');
  });

  it('gives those who go the teams in the brackets behind them', () => {
    const claims = told(
      '2025-10-07',
      'Ins and outs\n\nOutgoing: Ben Carter (Northline Racing), Dan Marsh (Pinecrest Motorsports)\nUndecided: Mia Torres (Northline Racing)',
    ).filter((claim) => !claim.includes('season=2025') || claim.startsWith('exit'));
    expect(claims).toEqual([
      'exit confirmed driver=Ben Carter team=Northline Racing season=2025',
      'exit confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2025',
    ]);
  });
});

describe('entries of one race', () => {
  it.each([
    'Daytona 500 open cars\n\nThree drivers have to race their way in:\n\nAva Stone (No. 12, Northline Racing)',
    'Daytona 500 entries\n\n12 Ava Stone, Northline Racing\n8 Dan Marsh, Pinecrest Motorsports',
  ])('are no seats for the season: %s', (body) => {
    const claims = told('2026-02-03', body);
    expect(claims).toContain(
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 track=Daytona International Speedway race=Daytona 500',
    );
    expect(claims.filter((claim) => claim.startsWith('ride'))).toEqual([]);
  });

  it('are those of the opener where a line says that the list is of it', () => {
    expect(
      told(
        '2026-02-03',
        'Who is in\n\nThe entry list for the Feb. 13 Truck Series opener at Daytona:\n\n12 Ava Stone, Northline Racing, Ford, Lowland Freight\n8 Dan Marsh, Pinecrest Motorsports, Toyota, Bright Roof Supply',
      ),
    ).toEqual([
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Ford track=Daytona International Speedway date=2026-02-13',
      'start confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2026 number=8 make=Toyota track=Daytona International Speedway date=2026-02-13',
    ]);
  });
});

describe('rows of changes', () => {
  it('has who goes before an arrow and who comes behind it', () => {
    const claims = told(
      '2025-10-07',
      'Next season’s swaps\n\nNorthline Racing No. 12: Ben Carter → Ava Stone\nPinecrest Motorsports No. 8: Dan Marsh -> Mia Torres',
    );
    expect(claims).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12');
    expect(claims).toContain('exit confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2025 number=8');
    expect(claims).not.toContain('ride confirmed driver=Ben Carter team=Northline Racing season=2026 number=12');
  });

  it('gives stand-ins one race', () => {
    expect(
      told(
        '2026-05-19',
        'The stand-ins this weekend at Charlotte\n\nNo. 12 (Northline Racing): Ben Carter for Ava Stone (flu)',
      ).filter((claim) => !claim.startsWith('ride')),
    ).toEqual([
      'start confirmed driver=Ben Carter team=Northline Racing season=2026 number=12 track=Charlotte Motor Speedway',
      'start denied driver=Ava Stone team=Northline Racing season=2026 number=12 track=Charlotte Motor Speedway',
    ]);
  });

  it('tells whose doings a line is about by the capitals that open it', () => {
    const claims = told(
      '2025-10-07',
      'Moves of the day\n\nPINECREST MOTORSPORTS — Released Dan Marsh.\nNORTHLINE RACING — Named Ava Stone driver of the No. 12 for 2026.',
    );
    expect(claims).toContain('exit confirmed driver=Dan Marsh team=Pinecrest Motorsports season=2025');
    expect(claims).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12');
  });

  it('takes what stands behind a crew chief for where he was', () => {
    expect(
      told(
        '2025-11-04',
        'Crew chiefs of 2026\n\nNorthline Racing has a new order. The pairings:\n\nNo. 12 Ava Stone: Greg Pell (from the No. 21)\nNo. 21 Ben Carter: Nora Quist (new)',
      ).filter((claim) => claim.startsWith('crew')),
    ).toEqual([
      'crew confirmed driver=Ava Stone person=Greg Pell team=Northline Racing season=2026 number=12',
      'crew confirmed driver=Ben Carter person=Nora Quist team=Northline Racing season=2026 number=21',
      'crew confirmed person=Greg Pell team=Northline Racing season=2025 number=21',
    ]);
  });
});

describe('what stands over rows', () => {
  it('may be the make of all of them', () => {
    expect(
      told(
        '2025-12-10',
        'Makes and drivers of 2026\n\nTOYOTA\nAva Stone, No. 12 Northline Racing\nBen Carter, No. 21 Northline Racing',
      ),
    ).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Toyota');
  });

  it('may be the seat of somebody’s races', () => {
    expect(
      told(
        '2026-01-06',
        'Ava Stone will race in two series. Her starts:\n\nNorthline Racing (Truck Series, No. 12 Ford)\nFeb. 13 - Daytona\n\nPinecrest Motorsports (ARCA, No. 8 Toyota)\nFeb. 14 - Daytona',
      ).filter((claim) => claim.startsWith('start')),
    ).toEqual([
      'start confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 make=Ford track=Daytona International Speedway date=2026-02-13',
      'start confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=8 make=Toyota track=Daytona International Speedway date=2026-02-14',
    ]);
  });

  it('may announce who drives one car when', () => {
    expect(
      told(
        '2026-01-27',
        'The No. 34: who races where\n\nA first list.\n\nDaytona - Ava Stone\nPhoenix - Dan Marsh',
      ).filter((claim) => claim.startsWith('start')),
    ).toEqual([
      'start confirmed driver=Ava Stone season=2026 number=34 track=Daytona International Speedway',
      'start confirmed driver=Dan Marsh season=2026 number=34 track=Phoenix Raceway',
    ]);
  });
});

it('does not take the day of the news for the season of the seats', () => {
  expect(
    told(
      '2025-10-21',
      'Northline sets 2026 line-up\n\nNorthline Racing announced its line-up on Tuesday: the No. 12 for Ava Stone and the No. 21 for Ben Carter.',
    ),
  ).toEqual([
    'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    'ride confirmed driver=Ben Carter team=Northline Racing season=2026 number=21',
  ]);
});

describe('lists that give nobody a seat', () => {
  it.each([
    [
      'a dream',
      'My dream line-ups for 2026\n\nNorthline Racing: Ava Stone, Ben Carter\nPinecrest Motorsports: Dan Marsh',
    ],
    ['long ago', 'From the attic: the 1998 line-ups\n\nNorthline Racing: Ava Stone (12), Ben Carter (21)'],
    ['seats to be filled', 'Cup seats still open for 2026\n\n- Northline Racing No. 34 (Ben Carter is leaving)'],
    [
      'who is in the playoffs',
      'Who’s in, who’s out of the playoffs\n\nOut: Ava Stone (Northline Racing), Dan Marsh (Pinecrest Motorsports)',
    ],
    ['seats that are open', 'Silly season\n\nWIDE OPEN\nNorthline Racing – Ava Stone (No. 12)?'],
  ])('%s', (_, body) => {
    expect(told('2025-10-07', body)).toEqual([]);
  });
});
