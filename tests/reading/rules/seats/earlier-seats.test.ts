import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of September 2025 as `driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-09-03', body, ['driver', 'season', 'number', 'team']);
}

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone has left Pinecrest Motorsports, whose No. 18 Ford she drove in 2023 and 2024.',
    'confirmed driver=Ava Stone season=2023 number=18 team=Pinecrest Motorsports',
    'confirmed driver=Ava Stone season=2024 number=18 team=Pinecrest Motorsports',
  ],
  [
    'Ava Stone has been in the Cup Series since 2022, when she arrived from Pinecrest Motorsports.',
    'confirmed driver=Ava Stone season=2021 team=Pinecrest Motorsports',
  ],
  [
    'Ava Stone came over from Pinecrest Motorsports in 2022.',
    'confirmed driver=Ava Stone season=2021 team=Pinecrest Motorsports',
  ],
  [
    'Ava Stone joined Northline Racing in 2022. Ben Carter takes over from Stone, who is leaving Northline Racing.',
    'confirmed driver=Ava Stone season=2023 team=Northline Racing',
    'confirmed driver=Ava Stone season=2024 team=Northline Racing',
  ],
  [
    'Ava Stone, who won the 2024 Truck Series title with Northline Racing, will drive for Pinecrest Motorsports.',
    'confirmed driver=Ava Stone season=2024 team=Northline Racing',
  ],
  [
    'Ava Stone will drive for Pinecrest Motorsports. In 2023 she was second in the Truck Series for Northline Racing.',
    'confirmed driver=Ava Stone season=2023 team=Northline Racing',
  ],
  [
    'Ava Stone comes to Pinecrest Motorsports after placing fifth in the 2024 Truck Series standings with Northline Racing.',
    'confirmed driver=Ava Stone season=2024 team=Northline Racing',
  ],
  ['Ava Stone spent last year at Northline Racing.', 'confirmed driver=Ava Stone season=2024 team=Northline Racing'],
  [
    'Ava Stone has Ben Carter alongside her in the No. 12 Northline Racing Porsche.',
    'confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'The No. 12 Porsche has been the property of Ava Stone and Ben Carter.',
    'confirmed driver=Ava Stone season=2025 number=12',
    'confirmed driver=Ben Carter season=2025 number=12',
  ],
  [
    'Ava Stone gave Northline Racing its first win in May.',
    'confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ava Stone swaps the No. 12 for the No. 21 in 2026.',
    'confirmed driver=Ava Stone season=2025 number=12',
    'confirmed driver=Ava Stone season=2026 number=21',
  ],
])('reads seats of before and beside: %s', (text, ...rides) => {
  expect(ridesOf(text)).toEqual(expect.arrayContaining(rides));
});

it.each([
  'Ava Stone came over from the Pinecrest Motorsports hauler at noon.',
  'It is cold at Pinecrest Motorsports, whose No. 18 Ford Ben Carter never drove in 2024.',
  'Ava Stone, a crew chief, has been in the Cup Series since 2022, when she arrived from Pinecrest Motorsports.',
  'Ava Stone, an engineer, spent last year at Northline Racing.',
])('reads no seat from: %s', (text) => {
  expect(ridesOf(text)).toEqual([]);
});

it('fills no years of who left in between', () => {
  const text =
    'Ava Stone joined Northline Racing in 2021. Stone left Northline Racing at the end of 2022. She is back with Northline Racing this year.';
  expect(ridesOf(text)).not.toContain('confirmed driver=Ava Stone season=2024 team=Northline Racing');
});
