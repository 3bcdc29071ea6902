import { expect, it } from 'vitest';
import { startsOf } from '../starts-of.js';

const TELLS = 'Ava Stone will drive the No. 54 Chevrolet for Northline Racing in three Xfinity races this year:';

it('leaves the day in brackets to the place before it, also where nobody knows that place', () => {
  expect(startsOf(`${TELLS} Millfield (April 12), Bristol (April 18) and Talladega.`)).toEqual([
    'Stone, Bristol 04-18',
    'Stone, Talladega',
  ]);
  expect(startsOf(`${TELLS} Auto Club (April 12), Bristol (April 18) and Talladega (April 25).`)).toEqual([
    'Stone, Auto Club Speedway 04-12',
    'Stone, Bristol 04-18',
    'Stone, Talladega 04-25',
  ]);
});

it('takes the day of "before Sunday’s race" for that of the race', () => {
  const text =
    'Who has a car for Bristol\n\nNobody goes home before Sunday’s Food City 500 at Bristol Motor Speedway, since there are 39 entries.\n\nNORTHLINE RACING has one. The No. 15 is for Ava Stone.';
  expect(startsOf(text)).toEqual(['Stone, Bristol 04-12']);
});
