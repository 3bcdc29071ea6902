import { expect, it } from 'vitest';
import { sponsorsOf, startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Northline Racing will run Ava Stone in two Truck Series races: Bristol (April 12) and Pocono (June 14).',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
  ],
  [
    'Northline Racing schedule for Ava Stone, No. 12 Ford\n\nApril 12 - Bristol\nJune 14 - Pocono',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
  ],
  [
    'Driver: Ava Stone\nCar: No. 12 Northline Racing Ford\nSponsor: Millfield Grain\nRace: Sunday, April 12, Bristol',
    'Stone, Bristol 04-12',
  ],
  [
    'Sharing the No. 12 of Northline Racing this year: Ava Stone (Bristol, Pocono) and Ben Carter (Darlington).',
    'Carter, Darlington',
    'Stone, Bristol',
    'Stone, Pocono',
  ],
  [
    'Ava Stone has the No. 12 of Northline Racing for Bristol and Ben Carter for Pocono.',
    'Carter, Pocono',
    'Stone, Bristol',
  ],
  [
    'Doctors have not cleared Ben Carter for Sunday’s race at Bristol, and Northline Racing has called on Ava Stone to drive the No. 12.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone returns for the Coca-Cola 600 on May 24, sharing the No. 12 of Northline Racing with Ben Carter.',
    'Carter, Charlotte 05-24',
    'Stone, Charlotte 05-24',
  ],
  ['Ava Stone’s No. 12 will be red and blue at Bristol on April 12.', 'Stone, Bristol 04-12'],
  [
    'Seven drivers complete the field for the Coca-Cola 600 on April 26. Ava Stone goes in Northline Racing’s No. 12.',
    'Stone, Charlotte 04-26',
  ],
  [
    'Coca-Cola 600 entry list: 38 cars, one of them open. The open entry is Ava Stone, No. 12 Northline Racing.',
    'Stone, Charlotte',
  ],
  [
    'Northline Racing is trying to find sponsorship to run Ava Stone in the No. 12 at Bristol on April 12.',
    'Stone, Bristol 04-12 rumored',
  ],
])('reads schedules, boxes and entries of one race: %s', (body, ...starts) => {
  expect(startsOf(body)).toEqual(starts);
});

it.each([
  'The stage winners were Ava Stone (Bristol, Pocono) and Ben Carter (Darlington).',
  'Driver: Ava Stone\nCar: No. 12 Northline Racing Ford\nRace: Bristol, 2024',
  'Northline Racing has completed its line-up for 2027. Ava Stone goes in the No. 12.',
])('reads no races from: %s', (body) => {
  expect(startsOf(body)).toEqual([]);
});

it.each<readonly [string, ...string[]]>([
  [
    'Driver: Ava Stone\nCar: No. 12 Northline Racing Ford\nSponsor: Millfield Grain\nRace: Sunday, April 12, Bristol',
    'Bristol 04-12 Millfield Grain',
  ],
  [
    'Ava Stone will drive the No. 12 of Northline Racing at Bristol on April 12. Stone has Millfield Grain on the car.',
    'Bristol 04-12 Millfield Grain',
  ],
])('knows whose name is on the car: %s', (body, ...sponsors) => {
  expect(sponsorsOf(body)).toEqual(sponsors);
});
