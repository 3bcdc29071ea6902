import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const seats = (body: string): readonly string[] =>
  claimsOf('ride', '2026-08-12', body, ['driver', 'team', 'number', 'make']);
const SEAT = 'confirmed driver=Ava Stone team=Northline Racing number=12';

describe('a car that somebody gets is a seat', () => {
  it.each([
    ['Northline Racing has signed Ava Stone for 2027. She gets the No. 12.', SEAT],
    ['Ava Stone is joining Northline Racing next season. She gets the No. 12, with Dan Marsh as crew chief.', SEAT],
    ['Ava Stone moves to Northline Racing, where she gets the No. 12.', SEAT],
    ['Ava Stone gets the No. 12 on a two-year contract with Northline Racing.', SEAT],
    [
      'GREEN\n• Ava Stone to Northline Racing. She gets the No. 12 Ford; Ben Carter is out.\n• Eve Hart to Pinecrest Racing. Announced Wednesday.',
      `${SEAT} make=Ford`,
    ],
    [
      'GREEN\n• Ava Stone to Northline Racing. Seat: the No. 12 Ford that Ben Carter had.\n• Eve Hart to Pinecrest Racing. Announced Wednesday.',
      `${SEAT} make=Ford`,
    ],
    [
      'GREEN\n• Ava Stone to Northline Racing. With Pinecrest Racing closing its doors, Stone takes the No. 12.\n• Eve Hart to Crosshill Garage.',
      SEAT,
    ],
  ])('where the words before bring her to the team: %s', (text, seat) => {
    expect(seats(text)).toContain(seat);
  });

  it.each([
    'Northline Racing sent Ava Stone out early. She gets the No. 12 to the front by lap 40.',
    'Ava Stone gets the No. 12 home in fifth. Northline Racing was pleased.',
    'Ava Stone signs autographs for Northline Racing fans. She gets the No. 12 painted on her helmet.',
    'Ava Stone signed with Northline Racing. She gets the No. 12 hat next week.',
    'Crew chief Dan Marsh has signed with Northline Racing. He gets the No. 12.',
  ])('and not otherwise: %s', (text) => {
    expect(seats(text).join('\n')).not.toContain('number=12');
  });
});
