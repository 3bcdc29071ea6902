import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const SLOTS = ['driver', 'team', 'number', 'track'] as const;
const seats = (day: string, body: string): readonly string[] =>
  (['ride', 'start', 'exit'] as const).flatMap((kind) =>
    claimsOf(kind, day, body, SLOTS).map((claim) => `${kind} ${claim}`),
  );
const crews = (day: string, body: string): readonly string[] =>
  claimsOf('crew', day, body, ['person', 'role', 'driver', 'number']);

describe('a row that names others beside its driver', () => {
  const rows = (second: string) => `Northline Racing\n7 – Ava Stone (Jason Marsh)\n9 – Ben Carter ${second}`;

  it('gives nobody in brackets the car: who replaces whom may be on the crew', () => {
    const drivers = seats('2022-01-10', rows('(Luke Lowell replaces Dave Adler)')).join('\n');
    expect(drivers).toContain('ride confirmed driver=Ben Carter team=Northline Racing number=9');
    expect(drivers).not.toMatch(/Lowell|Adler/);
  });

  it('has a crew chief of whom something is said before his post', () => {
    const body =
      'Northline Racing\n7 Ava Stone — with Jim Lowell, new to the team, as crew chief\n9 Ben Carter — with Jason Marsh as crew chief';
    expect(crews('2023-01-10', body).toSorted()).toEqual([
      'confirmed person=Jason Marsh role=crew chief driver=Ben Carter number=9',
      'confirmed person=Jim Lowell role=crew chief driver=Ava Stone number=7',
    ]);
    expect(seats('2023-01-10', body).join('\n')).not.toMatch(/driver=J/);
  });
});

describe('whoever had an office before somebody', () => {
  const next = 'Stone drives for Northline Racing.';

  it.each([
    'Team principal Laurent Marsh, who took charge in July after Cole Hollis’s dismissal, thanked Ava Stone.',
    'Team principal Laurent Marsh, who replaced Cole Hollis in July, thanked Ava Stone.',
    'Ava Stone was signed by team president Laurent Marsh, who took over from Cole Hollis in May.',
  ])('leaves no seat: %s', (body) => {
    expect(seats('2025-11-10', `${body} ${next}`).join('\n')).not.toContain('Cole Hollis');
  });

  it('is no driver whom somebody in an office replaces with another one', () => {
    const body =
      'Ben Carter drives the No. 12 of Northline Racing. Team owner Laurent Marsh replaced Carter with Ava Stone.';
    expect(seats('2025-11-10', body).join('\n')).toContain('ride confirmed driver=Ben Carter');
  });
});

describe('a car for one day', () => {
  it.each([
    'Ava Stone will be in the No. 45 of Northline Racing on Saturday.',
    'Ava Stone is in for Northline Racing in the No. 45 on Saturday.',
    'Ava Stone is in for Ben Carter in the No. 45 of Northline Racing on Saturday.',
  ])('is no seat for the season: %s', (body) => {
    expect(seats('2023-03-20', body).join('\n')).not.toContain('ride confirmed driver=Ava Stone');
  });

  it('is one that she comes back to', () => {
    expect(seats('2023-03-20', 'Ava Stone is back in the No. 45 of Northline Racing on Saturday.')).toEqual([
      'ride confirmed driver=Ava Stone team=Northline Racing number=45',
    ]);
  });
});

it('a town to live in is no race', () => {
  const body =
    'Ava Stone will relocate to Charlotte in January and compete in Truck Series races for Northline Racing.';
  expect(seats('2023-11-10', body)).toEqual(['ride confirmed driver=Ava Stone team=Northline Racing']);
});
