import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

it.each([
  'Ava Stone is entered on Saturday at Richmond Raceway as a substitute driver for Ben Carter in the No. 12 Ford.',
  'Ava Stone will race on Saturday at Richmond Raceway as the replacement for Ben Carter in the No. 12 Ford.',
  'Ava Stone races on Saturday at Richmond Raceway in relief of the injured Ben Carter in the No. 12 Ford.',
  'Ava Stone is listed for Saturday’s race at Richmond Raceway as a stand-in for Ben Carter in the No. 12 Ford.',
])('who is stood in for does not race: %s', (body) => {
  const racers = claimsOf('start', '2025-07-08', body, ['driver', 'status']);
  expect(racers.filter((one) => one.includes('Carter') && !one.includes('denied'))).toEqual([]);
});

const SEAT = 'the No. 9 of Northline Racing at Bristol Motor Speedway on Sunday';
it.each([
  `Ben Carter will be in ${SEAT}, filling in for the suspended Ava Stone.`,
  `Ben Carter will race ${SEAT}, replacing the injured Ava Stone.`,
  `Ben Carter will be behind the wheel of ${SEAT}, subbing for Ava Stone.`,
  `Ben Carter drives ${SEAT}, standing in for Ava Stone, who is ill.`,
  `Ben Carter will drive ${SEAT} while Ava Stone recovers.`,
  `Ben Carter will drive ${SEAT} as Ava Stone serves a one-race suspension.`,
  `The Pinecrest Motorsports driver will be in ${SEAT}, filling in for Ava Stone.`,
])('whoever is away does not race, in the car of whom the verb before tells: %s', (body) => {
  const starts = claimsOf('start', '2025-07-08', body, ['driver', 'team', 'number', 'date']);
  expect(starts.filter((one) => one.includes('Stone'))).toEqual([
    'denied driver=Ava Stone team=Northline Racing number=9 date=2025-07-13',
  ]);
});

it.each([
  `Ben Carter will be in ${SEAT}, racing for his friend Ava Stone.`,
  `Ben Carter will be in ${SEAT}, as Ava Stone knows.`,
  `Ben Carter was in ${SEAT}, having filled in for Ava Stone.`,
])('nobody else is away: %s', (body) => {
  expect(claimsOf('start', '2025-07-08', body, ['driver']).filter((one) => one.includes('Stone'))).toEqual([]);
});
