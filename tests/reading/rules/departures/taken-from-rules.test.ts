import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exitsOf = (body: string): string[] => claimsOf('exit', '2026-08-12', body, ['driver', 'team', 'season']);
const GONE = 'confirmed driver=Ben Carter team=Larkfield Motorsports season=2026';

it.each([
  'Northline Racing has hired Ben Carter away from Larkfield Motorsports for 2027.',
  'Northline Racing has lured Ben Carter from Larkfield Motorsports to drive its No. 14 in 2027.',
  'Northline Racing plucked Ben Carter from Larkfield Motorsports for 2027.',
  'Northline Racing pried Ben Carter away from rival Larkfield Motorsports for the 2027 season.',
  'Ben Carter, poached from Larkfield Motorsports, will drive the No. 14 of Northline Racing in 2027.',
  'Signed away from Larkfield Motorsports, Ben Carter joins Northline Racing in 2027.',
  'Ben Carter has been signed from Larkfield Motorsports to partner Ava Stone at Northline Racing next season.',
  'Ben Carter is coming over from Larkfield Motorsports to drive the No. 14 of Northline Racing next year.',
  'Ben Carter comes over from Larkfield Motorsports to join Northline Racing next year.',
  'Ben Carter arrives from Larkfield Motorsports to take the No. 14 of Northline Racing next year.',
])('reads whom one team takes from another: %s', (body) => {
  expect(exitsOf(body)).toEqual([GONE]);
});

it('reads that somebody may be taken as a rumour', () => {
  expect(exitsOf('Northline Racing could lure Ben Carter away from Larkfield Motorsports for 2027.')).toEqual([
    GONE.replace('confirmed', 'rumored'),
  ]);
});

it.each([
  'Northline Racing hired engineer Ben Carter away from Larkfield Motorsports.',
  'Northline Racing has hired Ben Carter from Larkfield Motorsports as crew chief for Ava Stone.',
  'Northline Racing has got Ben Carter on loan from Larkfield Motorsports.',
  'Northline Racing tried to poach Ben Carter from Larkfield Motorsports.',
  'Northline Racing bought a car from Larkfield Motorsports.',
  'Northline Racing signed Ben Carter from Larkfield Motorsports in 2019.',
  'Ben Carter took the lead from Larkfield Motorsports driver Ava Stone.',
  'Ben Carter got a call from Larkfield Motorsports.',
  'Ben Carter came over from Larkfield Motorsports to congratulate her.',
])('and nothing else: %s', (body) => {
  expect(exitsOf(body)).toEqual([]);
});
