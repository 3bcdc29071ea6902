import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2026-08-12';
const SLOTS = ['driver', 'team', 'number'] as const;
const seats = (body: string): readonly string[] =>
  (['ride', 'start', 'exit', 'contract'] as const).flatMap((kind) => claimsOf(kind, DAY, body, SLOTS));

// Some that articles name often, and some that no list would have.
const WORK = [
  'strategist',
  'pit stop coach',
  'competition director',
  'vehicle dynamicist',
  'shop foreman',
  'team historian',
];

describe.each(WORK)('who is a %s', (work) => {
  it.each([
    `Ava Stone has joined Northline Racing as ${work}.`,
    `Northline Racing has hired Ava Stone as its new ${work} for the No. 12 team.`,
    `Ava Stone will stay with Northline Racing next season as a ${work}.`,
    `Ava Stone replaces Ben Carter as ${work} of Northline Racing’s No. 12 Cup Series team.`,
    `Ava Stone takes over from Ben Carter on the No. 12 as ${work}.`,
    `Ava Stone becomes Northline Racing’s new ${work} for 2027.`,
    `Ava Stone has been named ${work} of the No. 12 team at Northline Racing.`,
    `Ava Stone, Northline Racing’s ${work} since 2022, is leaving at the end of the season.`,
    `Ava Stone returns to Northline Racing in a new role, ${work} for the No. 12.`,
    `Ava Stone worked at Pinecrest Motorsports as a ${work} before moving to Northline Racing in 2024.`,
    `Pinecrest Motorsports ${work} Ava Stone will move to Northline Racing in 2027.`,
  ])('has no seat: %s', (body) => {
    expect(seats(body)).toEqual([]);
  });
});

describe('who drives', () => {
  it.each([
    [
      'with somebody else’s post',
      'Ava Stone will drive the No. 12 for Northline Racing in 2027 with Dan Marsh as crew chief.',
    ],
    [
      'with a sponsor',
      'Ava Stone will drive the No. 12 for Northline Racing in 2027, with Ridge Tools as primary sponsor.',
    ],
    ['as a champion', 'Ava Stone joins Northline Racing in 2027 as the reigning Truck Series champion.'],
    ['as a successor', 'Ava Stone joins Northline Racing in 2027 as Ben Carter’s successor.'],
    [
      'as the youngest starter',
      'Ava Stone takes over the No. 12 of Northline Racing in 2027 as the youngest starter in the field.',
    ],
    ['as an owner-driver', 'Ava Stone has joined Northline Racing as an owner-driver.'],
    ['a superspeedway specialist', 'Superspeedway specialist Ava Stone will move to Northline Racing in 2027.'],
    ['a contender', 'Playoff contender Ava Stone joins Northline Racing in 2027.'],
    [
      'who was a mechanic',
      'Ava Stone, who worked as a mechanic at Pinecrest Motorsports, will drive for Northline Racing in 2027.',
    ],
    ['a mechanic by trade', 'Ava Stone, a diesel mechanic by trade, will join Northline Racing in 2027.'],
    ['with an engineer', 'Rising star Ava Stone joins Northline Racing in 2027. Her engineer, Dan Marsh, comes along.'],
    ['a teenager', 'Ava Stone, who turned professional as a teenager, joins Northline Racing in 2027.'],
    ['and leads the points', 'Ava Stone, the points leader, is leaving Northline Racing at the end of the season.'],
  ])('keeps the seat, %s: %s', (_, body) => {
    expect(seats(body).join('\n')).toContain('driver=Ava Stone team=Northline Racing');
  });

  it('is not who shares a given name with somebody in the office', () => {
    const body = 'Ava Stone joins Northline Racing in 2027. “Ava and I talked.” (Ava is Ava Marsh, Northline owner.)';
    expect(seats(body).join('\n')).toContain('driver=Ava Stone team=Northline Racing');
  });
});
