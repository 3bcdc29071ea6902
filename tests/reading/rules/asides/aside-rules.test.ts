import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `driver season number team`, `-` for what it does not say. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-01', body, ['driver', 'season', 'number', 'team']);
}

it.each<readonly [string, ...string[]]>([
  [
    'Contact with Ben Carter’s No. 21 ended the day for Ava Stone in the No. 12.',
    'confirmed driver=Ben Carter season=2025 number=21',
    'confirmed driver=Ava Stone season=2025 number=12',
  ],
  [
    'Ava Stone, the 2023 Cup Series champion, was second in the No. 12 on Sunday.',
    'confirmed driver=Ava Stone season=2025 number=12',
  ],
  ['The No. 12 of Ava Stone was third on Sunday.', 'confirmed driver=Ava Stone season=2025 number=12'],
  [
    'Ava Stone put the No. 12 Northline Racing Ford on the pole.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone (No. 12 Northline Racing Ford) finished third on Sunday.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone, now of Northline Racing, won at Dover Motor Speedway in May.',
    'confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ava Stone, the driver of the No. 12 Northline Racing Ford the past two years, is from Ohio.',
    'confirmed driver=Ava Stone season=2024 number=12 team=Northline Racing',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'The crew of the No. 12 Northline Racing Ford, to be driven in turn by Ava Stone and Ben Carter, is new.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'The news is good for Ava Stone and the No. 12 Northline Racing Ford.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone won at Dover Motor Speedway in May. Stone’s contract with Northline Racing expires in November.',
    'confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Ava Stone won at Dover Motor Speedway in May. Stone’s move to Northline Racing for 2026 is done.',
    'confirmed driver=Ava Stone season=2026 team=Northline Racing',
  ],
  [
    'Ava Stone won at Dover Motor Speedway in May. It is Stone’s second season with Northline Racing.',
    'confirmed driver=Ava Stone season=2024 team=Northline Racing',
    'confirmed driver=Ava Stone season=2025 team=Northline Racing',
  ],
  [
    'Dan Marsh is from Ohio. Ava Stone and Ben Carter, his co-drivers in the No. 12 Northline Racing Porsche in 2025, are not.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing has used four drivers in its No. 12 this season, among them Ava Stone and Ben Carter.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'confirmed driver=Ben Carter season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone drives the No. 12 for Northline Racing and Ben Carter the No. 21.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
    'confirmed driver=Ben Carter season=2025 number=21 team=Northline Racing',
  ],
  [
    'Northline Racing hands the No. 12 to Ava Stone for 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'The No. 12 seat at Northline Racing has been given to Ava Stone for 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone takes the reins of the No. 12 Northline Racing Ford in 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone will anchor the No. 12 Northline Racing team in 2026.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone is with Northline Racing. She’s in the No. 12 this year.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  ['Ava Stone herself, the driver of the No. 12, is from Ohio.', 'confirmed driver=Ava Stone season=2025 number=12'],
  [
    'Ava Stone is locked into the No. 12 of Northline Racing.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Ava Stone, who had the No. 12 until Friday’s race at Dover Motor Speedway, is from Ohio.',
    'confirmed driver=Ava Stone season=2025 number=12',
  ],
  [
    'Ava Stone, the points leader in Northline Racing’s No. 12, is from Ohio.',
    'confirmed driver=Ava Stone season=2025 number=12 team=Northline Racing',
  ],
  [
    'Northline Racing looks to 2026. The team hired a crew for its No. 12, to be driven by Ava Stone.',
    'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
  ],
])('reads a seat told by the way: %s', (text, ...rides) => {
  expect(ridesOf(text)).toEqual([...rides].sort());
});

it.each([
  'Ava Stone’s old No. 12 Northline Racing Ford was third.',
  'Ava Stone, the reserve driver of the No. 12 Northline Racing Ford, is from Ohio.',
  'Ava Stone, crew chief of the No. 12 Northline Racing Ford, is from Ohio.',
  'Sam Hunt Racing is happy. Contact with Hunt’s No. 24 ended the day.',
  'Ava Stone, daughter of the owner of the No. 12 Northline Racing Ford, is from Ohio.',
  'Ava Stone passed the No. 12 Northline Racing Ford on the last lap.',
  'Ava Stone tested in the No. 12 Northline Racing Ford on Monday.',
  'Ava Stone would be happy in the No. 12 Northline Racing Ford.',
  'Was that Ava Stone in the No. 12 Northline Racing Ford?',
  'Ava Stone left the race in the No. 12 to Ben Carter.',
  'Ava Stone won at Dover Motor Speedway in May. Talk of Stone’s move to Northline Racing is wrong.',
  'Ava Stone won at Dover Motor Speedway in May. Stone’s former Northline Racing teammate is from Ohio.',
  'Northline Racing hands the trophy of the No. 12 to Ava Stone.',
  'The 45 and the 46 were at the shop when Ava Stone was in the 90s.',
  'Ava Stone finished in the 12 and 15 spots.',
  'Ava Stone is the 2019 ARCA Menards Series runner-up, where she also scored rookie honors for Northline Racing.',
  'Ava Stone finished sixth in the 2024 Truck Series standings, which Pinecrest Motorsports won with Dan Marsh.',
  'Ava Stone, whose former Northline Racing Ford is red, is from Ohio.',
  'Ava Stone has a house near Northline Racing, where Ben Carter’s contract was signed.',
  'Ava Stone and Ben Carter, the former Northline Racing drivers, are from Ohio.',
  'Ava Stone was sixth in the 2024 Truck Series standings before talks with Northline Racing.',
])('reads no seat from: %s', (text) => {
  expect(ridesOf(text).filter((ride) => !ride.startsWith('rumored'))).toEqual([]);
});
