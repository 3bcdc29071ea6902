import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const PUBLISHED = '2025-07-08';
const SLOTS = ['person', 'role', 'driver', 'number', 'team'];
const FIELD =
  'Ava Stone finished third in the No. 12 for Northline Racing and Ben Carter finished fourth in the No. 30 for Pinecrest Motorsports in the Xfinity race.';

const crewOf = (body: string): string[] => claimsOf('crew', PUBLISHED, `${FIELD}\n\n${body}`, SLOTS);
const ridersOf = (body: string): string[] => [
  ...new Set(claimsOf('ride', PUBLISHED, `${FIELD}\n\n${body}`, ['driver'])),
];

describe('people who are penalized beside drivers', () => {
  it.each([
    'NASCAR suspended team executives Joe Marsh (Northline Racing), Cole Adler (Pinecrest Motorsports) and Tim Voss (Larkfield Racing) from Sunday’s race at Iowa Speedway.',
    'NASCAR suspended executives Joe Marsh and Cole Adler of Northline Racing for Sunday’s race at Iowa Speedway.',
    'Two Northline crew members (Joe Marsh and Cole Adler) will miss Saturday’s race at Iowa Speedway.',
    'Pinecrest Motorsports loses tire changers Joe Marsh and Cole Adler for the race at Iowa Speedway.',
    'Officials Joe Marsh, Cole Adler and Tim Voss looked at the No. 12 on Monday.',
    'Team executive Joe Marsh of Northline Racing will miss the race at Iowa Speedway.',
    'Crew chiefs Joe Marsh of the No. 12 Northline Racing team and Cole Adler on the No. 30 Pinecrest Motorsports team have been suspended. Marsh and Adler will sit out Saturday’s race at Iowa Speedway.',
  ])('have no seats: %s', (body) => {
    expect(ridersOf(body)).toEqual(['confirmed driver=Ava Stone', 'confirmed driver=Ben Carter']);
    expect(claimsOf('start', PUBLISHED, `${FIELD}\n\n${body}`, ['driver'])).toEqual([]);
  });

  it('but drivers in a list of their own do', () => {
    expect(
      ridersOf('Also fined were Mia Duke (No. 8, Larkfield Racing) and Cleo Diaz (No. 9, Larkfield Racing).'),
    ).toEqual(expect.arrayContaining(['confirmed driver=Mia Duke', 'confirmed driver=Cleo Diaz']));
  });
});

describe('two posts in one sentence', () => {
  it('each have their own people', () => {
    expect(
      crewOf(
        'NASCAR suspended crew chiefs Joe Marsh (Stone) and Cole Adler (Carter) along with their spotters Tim Voss (Stone) and Lee Rand (Carter).',
      ),
    ).toEqual([
      'confirmed person=Cole Adler role=crew chief driver=Ben Carter number=30 team=Pinecrest Motorsports',
      'confirmed person=Joe Marsh role=crew chief driver=Ava Stone number=12 team=Northline Racing',
      'confirmed person=Lee Rand role=spotter driver=Ben Carter number=30 team=Pinecrest Motorsports',
      'confirmed person=Tim Voss role=spotter driver=Ava Stone number=12 team=Northline Racing',
    ]);
  });

  it('and an executive beside them is nobody’s driver', () => {
    expect(
      crewOf(
        'Stone’s No. 12 lost executive Joe Marsh, crew chief Cole Adler and spotter Tim Voss for the next race.',
      ).map((one) => one.replace(/ number.*/, '')),
    ).toEqual([
      'confirmed person=Cole Adler role=crew chief driver=Ava Stone',
      'confirmed person=Tim Voss role=spotter driver=Ava Stone',
    ]);
  });
});

describe('the words of a picture among crews', () => {
  it('name drivers, teams and models, and no crew', () => {
    const body =
      'Two crew chiefs suspended\n\nMia Duke, Larkfield Racing, Chevrolet Camaro Green Valley and Cleo Diaz, Pinecrest Motorsports, Ford Mustang Millfield Grain\n\nLia Berg, Northline Racing, Ford Mustang Hill Farm Leo Ross, Larkfield Racing, Toyota Camry';
    expect(crewOf(body)).toEqual([]);
  });
});
