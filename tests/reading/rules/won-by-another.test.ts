import { expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const DAY = '2026-08-07';

it.each([
  'That would be crew chief Dan Marsh, who has now seen his driver win at Gateway and at Pocono.',
  'Dan Marsh watched his young driver finish second at Dover in June.',
  'Dan Marsh had seen her teammate win at Bristol in May.',
])('what somebody only watched is not won by him: %s', (text) => {
  expect(claimsOf('result', DAY, text, ['driver']).filter((one) => one.includes('Marsh'))).toEqual([]);
});

it.each([
  'Ava Stone will race in Sunday’s Daytona 500, an event she has won three times.',
  'Ava Stone will start the Daytona 500 on Sunday, a race that she has won twice.',
])('a count of wins in years before is none in the race that is ahead: %s', (text) => {
  expect(claimsOf('result', DAY, text, ['driver'])).toEqual([]);
});

it('a win told for itself stays one', () => {
  expect(claimsOf('result', DAY, 'Ava Stone saw the flag and won at Dover in June.', ['driver', 'position'])).toEqual([
    'confirmed driver=Ava Stone position=1',
  ]);
});

it.each([
  'Pinecrest Motorsports is based in Dover. It won the 2016 Truck Series title with Ava Stone.',
  'Dan Marsh drives for Pinecrest Motorsports in the Truck Series.\n\nAbout Pinecrest Motorsports: It won the 2016 Truck Series title with Ava Stone.',
])('it, the team, won with its driver: %s', (text) => {
  expect(claimsOf('title', DAY, text, ['driver', 'season', 'position'])).toEqual([
    'confirmed driver=Ava Stone season=2016 position=1',
  ]);
});

it.each([
  'Dan Marsh climbed out and pounded on the roof of nobody.',
  'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh climbed out on pit road and banged on the roof.',
  'Ava Stone drives the No. 12 for Northline Racing. Dan Marsh slid along and ended on the roof.',
])('who beats a roof or lies on it is no spotter: %s', (text) => {
  expect(claimsOf('crew', DAY, text, ['person'])).toEqual([]);
});
