import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

function crewsOf(body: string, day = '2025-10-01'): string[] {
  return claimsOf('crew', day, body, ['person', 'driver', 'number', 'team', 'season']);
}

it.each<readonly [string, ...string[]]>([
  [
    'The crew chiefs of Ava Stone (Dan Marsh) and Ben Carter (Cole Adler) are under contract with Northline Racing.',
    'confirmed person=Cole Adler driver=Ben Carter team=Northline Racing season=2025',
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing season=2025',
  ],
  [
    'Ava Stone (crew chief Dan Marsh) and Ben Carter (Cole Adler) return to Northline Racing in 2026.',
    'confirmed person=Cole Adler driver=Ben Carter team=Northline Racing season=2026',
    'confirmed person=Dan Marsh driver=Ava Stone team=Northline Racing season=2026',
  ],
  [
    'Lee Hill is the crew chief of the No. 30. His counterparts with Ava Stone, driver of the No. 12 (Dan Marsh), and Ben Carter in the No. 21 (Cole Adler) stay in 2026.',
    'confirmed person=Cole Adler driver=Ben Carter number=21 season=2026',
    'confirmed person=Dan Marsh driver=Ava Stone number=12 season=2026',
    'confirmed person=Lee Hill number=30 season=2025',
  ],
])('reads who stands in brackets behind drivers as their crew chiefs: %s', (body, ...crews) => {
  expect(crewsOf(body)).toEqual(crews);
});

it('reads nobody in brackets as a crew chief where none is spoken of', () => {
  expect(crewsOf('Ava Stone (Dan Marsh) and Ben Carter (Cole Adler) share cars at Northline Racing.')).toEqual([]);
});

it('has the crew chief of a row work for the team over it, whatever team its driver leaves', () => {
  const body =
    'Who sits where in 2026\n\nNORTHLINE RACING (Ford)\n* No. 12 – Ava Stone. Out of the Pinecrest Motorsports No. 8, which closes. Dan Marsh is the crew chief.\n* No. 21 – Ben Carter. Third last year.';
  expect(crewsOf(body, '2026-02-03')).toEqual([
    'confirmed person=Dan Marsh driver=Ava Stone number=12 team=Northline Racing season=2026',
  ]);
});
