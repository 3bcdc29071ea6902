import { expect, it } from 'vitest';
import { entriesOf, startsOf } from '../starts-of.js';

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone has landed a ride with Northline Racing for the April 12 Cup Series race at Bristol.',
    'Stone, Bristol 04-12',
  ],
  ['Ava Stone secured a seat in Northline Racing’s No. 12 for the April 12 race at Bristol.', 'Stone, Bristol 04-12'],
  ['Ava Stone got the nod from Northline Racing for Sunday’s race at Bristol.', 'Stone, Bristol 04-12'],
  ['Ava Stone has been given a one-off by Northline Racing at Bristol on April 12.', 'Stone, Bristol 04-12'],
  ['Ava Stone has entered the Coca-Cola 600 in the No. 12 of Northline Racing.', 'Stone, Charlotte'],
  ['Ava Stone filed an entry for the April 12 race at Bristol.', 'Stone, Bristol 04-12'],
  ['Ava Stone is headed to Bristol on April 12.', 'Stone, Bristol 04-12'],
  ['Ava Stone is in for the Coca-Cola 600.', 'Stone, Charlotte'],
  ['Ava Stone takes over the No. 12 of Northline Racing for Bristol.', 'Stone, Bristol'],
  ['Ava Stone borrows the No. 12 of Northline Racing for Sunday’s race at Bristol.', 'Stone, Bristol 04-12'],
  ['Northline Racing’s No. 12 is Ava Stone’s on Sunday at Bristol.', 'Stone, Bristol 04-12'],
  [
    'The No. 12 of Northline Racing is Ava Stone’s at Bristol on April 12, then at Pocono on June 14.',
    'Stone, Bristol 04-12',
    'Stone, Pocono 06-14',
  ],
  ['Ava Stone’s Cup Series debut has a date: April 12 at Bristol.', 'Stone, Bristol 04-12'],
  [
    'Ava Stone will drive the No. 12 at Bristol on April 12, joining Ben Carter in the No. 21 of Northline Racing.',
    'Carter, Bristol 04-12',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone is quick. The Cup Series rookie will be in the No. 12 of Northline Racing at Bristol on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone works as a spotter for Ben Carter. Stone gets the call in the No. 12 of Northline Racing at Bristol on April 12.',
    'Stone, Bristol 04-12',
  ],
  [
    'Ava Stone had a late flight to Sunday’s race at Bristol, in which she will drive the No. 12 of Northline Racing.',
    'Stone, Bristol 04-12',
  ],
])('reads a race that somebody has come by: %s', (body, ...starts) => {
  expect(startsOf(body)).toEqual(starts);
});

it.each([
  'Ava Stone was offered a ride with Northline Racing for the April 12 race at Bristol.',
  'Ava Stone has landed no ride for the April 12 race at Bristol.',
  'Ava Stone entered the race at Bristol eighth in points.',
  'Ava Stone got a test with Northline Racing at Bristol on April 12.',
  'Ava Stone earned a start from the pole at Bristol in 2024.',
  'The No. 12 of Northline Racing is Ava Stone’s favorite at Bristol on April 12.',
  'Dan Marsh will be in the No. 12’s pit box at Bristol on April 12.',
])('reads no race from: %s', (body) => {
  expect(startsOf(body)).toEqual([]);
});

it.each<readonly [string, ...string[]]>([
  [
    'Ava Stone will pull double duty at Bristol: the Truck Series race on Friday in Northline Racing’s No. 12 and the Cup Series race on Sunday in the Pinecrest Motorsports No. 21.',
    'Stone 12 Northline Racing truck, Bristol 04-10',
    'Stone 21 Pinecrest Motorsports cup, Bristol 04-12',
  ],
  [
    'Ava Stone is at Bristol in the No. 12 of Northline Racing for Friday’s Truck Series race and the No. 21 of Pinecrest Motorsports for Sunday’s Cup Series race.',
    'Stone 12 Northline Racing truck, Bristol 04-10',
    'Stone 21 Pinecrest Motorsports cup, Bristol 04-12',
  ],
  [
    'Besides her No. 21 Pinecrest Motorsports Ford in the Coca-Cola 600 on Sunday, May 24, Ava Stone will be in Northline Racing’s No. 12 for the Xfinity Series race on Saturday, May 23.',
    'Stone 12 Northline Racing xfinity, Charlotte 05-23',
    'Stone 21 Pinecrest Motorsports cup, Charlotte 05-24',
  ],
  [
    'Ava Stone will do the double: Indianapolis 500 in Northline Racing’s No. 17 Honda, then the Coca-Cola 600 in the No. 5 Chevrolet of Pinecrest Motorsports.',
    'Stone 17 Northline Racing indycar, Indianapolis ',
    'Stone 5 Pinecrest Motorsports cup, Charlotte ',
  ],
  [
    'Ava Stone will run for Northline Racing in the No. 12 at Dover and for Pinecrest Motorsports in the No. 45 at Pocono in the Truck Series.',
    'Stone 12 Northline Racing truck, Dover ',
    'Stone 45 Pinecrest Motorsports truck, Pocono ',
  ],
  [
    'Ava Stone will drive the No. 12 at Dover, the No. 45 at Pocono and the No. 6 at Michigan, all for Northline Racing in the Truck Series.',
    'Stone 12 Northline Racing truck, Dover ',
    'Stone 45 Northline Racing truck, Pocono ',
    'Stone 6 Northline Racing truck, Michigan ',
  ],
])('gives each of two or three cars its own race: %s', (body, ...entries) => {
  expect(entriesOf(body)).toEqual(entries);
});

it.each<readonly [string, ...string[]]>([
  [
    'Ben Carter will sit out Sunday’s Cup Series race at Bristol. In his place, Northline Racing has Ava Stone in the No. 12.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'Ben Carter will watch Sunday’s Cup Series race at Bristol from the couch; Ava Stone subs in the No. 12 of Northline Racing.',
    'Carter 12 Northline Racing cup, Bristol 04-12 denied',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
  [
    'The entry list for Sunday’s Cup Series race at Bristol is out.\n\nNo. 12, Northline Racing Ford. Ava Stone is in for the fourth of her starts.\n\nNo. 21, Pinecrest Motorsports Ford. The entry has been pulled. Ben Carter was to drive.',
    'Stone 12 Northline Racing cup, Bristol 04-12',
  ],
])('knows who is in the car of a race, and who is not: %s', (body, ...entries) => {
  expect(entriesOf(body)).toEqual(entries);
});

it.each<readonly [string, ...string[]]>([
  [
    'Northline Racing has withdrawn the No. 12 Ford that Ava Stone was to drive in Sunday’s Cup Series race at Bristol.',
    'Stone, Bristol 04-12 denied',
  ],
  ['Northline Racing pulled Ava Stone’s No. 12 from Sunday’s race at Bristol.', 'Stone, Bristol 04-12 denied'],
  [
    'Northline Racing has withdrawn its entry for the Coca-Cola 600. Ava Stone and the No. 12 will be at Bristol on April 12 instead.',
    'Stone, Bristol 04-12',
    'Stone, Charlotte  denied',
  ],
  [
    'Northline Racing will not make the trip to Bristol on Sunday. Ava Stone drives the team’s No. 12.',
    'Stone, Bristol 04-12 denied',
  ],
  [
    'The entry list for Sunday’s race at Bristol is out. Not on it: Ava Stone and Ben Carter.',
    'Carter, Bristol 04-12 denied',
    'Stone, Bristol 04-12 denied',
  ],
  ['Ava Stone is close to a deal with Northline Racing for the Coca-Cola 600.', 'Stone, Charlotte  rumored'],
  ['Ava Stone is weighing an offer from Northline Racing for the Coca-Cola 600.', 'Stone, Charlotte  rumored'],
  [
    'A one-off for Ava Stone at Bristol on April 12 is being discussed with Northline Racing.',
    'Stone, Bristol 04-12 rumored',
  ],
  ['Ava Stone is targeting Bristol on April 12 for her return.', 'Stone, Bristol 04-12 rumored'],
  ['Add Ava Stone to the field for Sunday’s race at Bristol.', 'Stone, Bristol 04-12'],
])('reads who stays away and who may come: %s', (body, ...starts) => {
  expect(startsOf(body)).toEqual(starts);
});

it.each([
  'Northline Racing will not race its second car at Bristol on April 12. Ava Stone drives its No. 12.',
  'Northline Racing has not withdrawn its entry for the Coca-Cola 600. Ava Stone drives its No. 12.',
  'Ava Stone is close to a deal with Northline Racing for 2027.',
  'Ava Stone was to drive the No. 12 of Northline Racing at Bristol on April 12.',
  'Add the cost of a trip to Bristol on April 12 to Ava Stone’s bill.',
])('leaves alone: %s', (body) => {
  expect(startsOf(body)).toEqual([]);
});
