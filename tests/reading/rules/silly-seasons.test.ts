import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const SEATS = ['ride', 'start', 'exit', 'contract', 'crew'] as const;

/** Everything that a text says of seats, races and crews. */
function told(published: string, body: string): string[] {
  return claimsOfKinds(SEATS, published, body, ['person', 'driver', 'team', 'series', 'number', 'season', 'track']);
}

const BEFORE = '2025-06-01';
const WINTER = '2025-12-01';

describe('several cars in one sentence', () => {
  it.each([
    [
      'each driver behind "with" has his own',
      'Northline Racing will have four drivers in 2026 with Ava Stone in the No. 2, Ben Carter in the No. 21, Mia Torres piloting the No. 23, and Lou Hale moving over to drive the No. 26.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing number=2 season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing number=21 season=2026',
        'ride confirmed driver=Lou Hale team=Northline Racing number=26 season=2026',
        'ride confirmed driver=Mia Torres team=Northline Racing number=23 season=2026',
      ],
    ],
    [
      'a title with its year opens no new clause',
      'Ava Stone and 2024 champion Ben Carter will take over the No. 4 and No. 18 rides at Northline Racing, respectively, in 2026.',
      [
        'ride confirmed driver=Ava Stone team=Northline Racing number=4 season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing number=18 season=2026',
      ],
    ],
    [
      'they are taken over in their order',
      'Ava Stone and Ben Carter replace Mia Torres and Lou Hale in the No. 4 and No. 18 at Northline Racing in 2026.',
      [
        'exit confirmed driver=Lou Hale team=Northline Racing number=18 season=2025',
        'exit confirmed driver=Mia Torres team=Northline Racing number=4 season=2025',
        'ride confirmed driver=Ava Stone team=Northline Racing number=4 season=2026',
        'ride confirmed driver=Ben Carter team=Northline Racing number=18 season=2026',
        'ride confirmed driver=Lou Hale team=Northline Racing number=18 season=2025',
        'ride confirmed driver=Mia Torres team=Northline Racing number=4 season=2025',
      ],
    ],
  ])('%s', (_, body, claims) => {
    expect(told(WINTER, body)).toEqual(claims);
  });
});

describe('who puts somebody in a car', () => {
  it.each([
    ['Dan Hale could put Ava Stone in the No. 33 next year.', 'rumored driver=Ava Stone number=33'],
    ['Dan Hale might decide to wait, and put Ava Stone in the 33 next year.', 'rumored driver=Ava Stone number=33'],
    ['Dan Hale will move Ava Stone to the No. 33 next year.', 'confirmed driver=Ava Stone number=33'],
    ['Hale may just decide to put Ava Stone in the No. 33 next year.', 'rumored driver=Ava Stone number=33'],
  ])('does not drive it: %s', (body, claim) => {
    expect(told(BEFORE, body)).toEqual([`ride ${claim} season=2026`]);
  });
});

describe('what hangs on "may" is talk', () => {
  it.each([
    'Ava Stone may well wait and join Northline Racing next year.',
    'Ava Stone might wait, and then join Northline Racing next year.',
  ])('%s', (body) => {
    expect(told(BEFORE, body)).toEqual(['ride rumored driver=Ava Stone team=Northline Racing season=2026']);
  });

  it('and nothing that has a subject of its own', () => {
    const body = 'Ava Stone could quit Northline Racing and Ben Carter will join Pinecrest Motorsports in 2026.';
    expect(told(BEFORE, body)).toContain('ride confirmed driver=Ben Carter team=Pinecrest Motorsports season=2026');
  });
});

describe('talks', () => {
  it.each(['owner Dan Marsh', 'Dan Marsh'])('with %s put nobody but the driver in the seat', (partner) => {
    const body = `Word is that Ava Stone is in talks with ${partner} to replace Ben Carter in the No. 6 in 2026.`;
    expect(told(BEFORE, body)).toEqual([
      'exit rumored driver=Ben Carter number=6 season=2025',
      'ride confirmed driver=Ben Carter number=6 season=2025',
      'ride rumored driver=Ava Stone number=6 season=2026',
    ]);
  });

  it('of a team with a driver are about the driver', () => {
    const body = 'Northline Racing is in talks with Ava Stone to drive the No. 6 in 2026.';
    expect(told(BEFORE, body)).toEqual(['ride rumored driver=Ava Stone team=Northline Racing number=6 season=2026']);
  });
});

describe('names and races that are none', () => {
  it.each([
    ['Answering NASCAR questions about Ava Stone’s future, and that of the driver of the No. 10 car.', []],
    ['Q: Hi Greg, who drives the No. 32 this weekend at Kansas Speedway, filling in for Stone?', []],
    ['The driver has little to do with how it went at Talladega Superspeedway, said Ava Stone.', []],
  ])('%s', (body, claims) => {
    expect(told(BEFORE, body)).toEqual(claims);
  });

  it('who leads another heads to the race', () => {
    const body = 'Ava Stone leads Ben Carter by 23 points heading into Sunday’s race at Bristol Motor Speedway.';
    expect(told('2025-07-02', body)).toEqual([
      'start confirmed driver=Ava Stone season=2025 track=Bristol Motor Speedway',
    ]);
  });
});

describe('a section for each car', () => {
  const sections = `No. 3 Ava Stone (12th in points)

New: Pinecrest Motorsports announced on Tuesday that Mia Quill has been hired as chief financial officer.

Same: Stone is back.

No. 8 Ben Carter (4th)

Same: Carter is back with crew chief Cole Adler.

No. 14 Lou Hale (9th)

Same: Crew chief Dan Marsh is back with Hale.`;

  it('has no team that another section names', () => {
    const claims = told(WINTER, `What is new for Cup teams in 2026\n\nHere is what changes.\n\n${sections}`);
    expect(claims.filter((claim) => /Carter|Hale/.test(claim) && claim.includes('Pinecrest'))).toEqual([]);
    expect(claims).toContain('crew confirmed person=Cole Adler driver=Ben Carter series=cup number=8 season=2026');
  });

  it('has the team that the article is about', () => {
    const claims = told(
      WINTER,
      `Pinecrest Motorsports in 2026\n\nPinecrest Motorsports has three Cup cars.\n\n${sections}`,
    );
    expect(claims).toContain(
      'crew confirmed person=Cole Adler driver=Ben Carter team=Pinecrest Motorsports series=cup number=8 season=2026',
    );
  });
});
