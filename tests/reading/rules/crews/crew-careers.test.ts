import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const crews = (body: string): string[] =>
  claimsOf('crew', '2025-12-05', body, ['person', 'driver', 'team', 'season']).map((one) =>
    one.replace('confirmed person=', '').replace('driver=', '').replace('season=', ''),
  );

it.each([
  'Gil Ross has been a crew chief for drivers including Bea Hart (2021-22) and Ava Stone (2023).',
  'Gil Ross was Bea Hart’s crew chief in 2021-22 and Ava Stone’s in 2023.',
  'Crew chief Gil Ross spent 2021-22 with Bea Hart and 2023 with Ava Stone.',
  'Gil Ross worked with Bea Hart from 2021 to 2022 and with Ava Stone in 2023 in his years as a crew chief.',
])('each driver has her own seasons of a crew chief: %s', (body) => {
  expect(crews(body)).toEqual(['Gil Ross Ava Stone 2023', 'Gil Ross Bea Hart 2021', 'Gil Ross Bea Hart 2022']);
});

it.each([
  'Bea Hart’s crew chiefs so far: Gil Ross (2021), Tim Voss (2022-23).',
  'Bea Hart has had two crew chiefs: Gil Ross (2021) and Tim Voss (2022-23).',
])('and each crew chief those with a driver: %s', (body) => {
  expect(crews(body)).toEqual(['Gil Ross Bea Hart 2021', 'Tim Voss Bea Hart 2022', 'Tim Voss Bea Hart 2023']);
});

it('and so with spotters', () => {
  expect(crews('Gil Ross spotted for Bea Hart in 2023 and Ava Stone in 2024.')).toEqual([
    'Gil Ross Ava Stone 2024',
    'Gil Ross Bea Hart 2023',
  ]);
});

it('with the team beside the name', () => {
  const body = 'Gil Ross: crew chief for Bea Hart (Lakeside Racing, 2021) and Ava Stone (Northline Racing, 2022).';
  expect(crews(body)).toEqual([
    'Gil Ross Ava Stone team=Northline Racing 2022',
    'Gil Ross Bea Hart team=Lakeside Racing 2021',
  ]);
});

it.each([
  'Gil Ross is the third crew chief in as many years, following Tim Voss in 2023 and Ned Pike in 2024.',
  'Crew chief Gil Ross beat Bea Hart in 2021 and Ava Stone in 2022 at golf.',
])('but nobody has one who only stands beside a year: %s', (body) => {
  expect(crews(body).filter((one) => /Voss|Pike|Hart|Stone/.test(one))).toEqual([]);
});

it.each([
  'Crew chief assignments at Lakeside Racing: Gil Ross with Bea Hart, Tim Voss with Ava Stone.',
  'Lakeside Racing has new pit box pairings, matching Bea Hart with Gil Ross and Ava Stone with Tim Voss.',
  'Lakeside Racing will pair Bea Hart with crew chief Gil Ross and Ava Stone with crew chief Tim Voss.',
  'Lakeside Racing named its driver-crew chief pairings for 2026: Bea Hart with Gil Ross and Ava Stone with Tim Voss.',
  'Drivers and crew chiefs at Lakeside Racing\n\nThe pairings: Bea Hart – Gil Ross, Ava Stone – Tim Voss.',
])('lists put crew chiefs and drivers together, for the season ahead in December: %s', (body) => {
  expect(crews(body)).toEqual([
    'Gil Ross Bea Hart team=Lakeside Racing 2026',
    'Tim Voss Ava Stone team=Lakeside Racing 2026',
  ]);
});

it.each([
  'Crew chief Gil Ross talked with Bea Hart and Tim Voss with Ava Stone at the party.',
  'Crew chiefs watched. Bea Hart fought with Ava Stone and Lee Rand with Mia Torres for the lead.',
])('but who only meets is no pair: %s', (body) => {
  expect(crews(body).filter((one) => /Voss|Rand|Hart|Torres/.test(one))).toEqual([]);
});

it.each([
  'Lakeside Racing has given Gil Ross the No. 7 pit box. Bea Hart drives the No. 7.',
  'Lakeside Racing is handing the No. 7 pit box to Gil Ross. Bea Hart drives the No. 7.',
  'On the No. 7 pit box: Gil Ross. Bea Hart drives the No. 7 for Lakeside Racing.',
  'The No. 7 crew, led by Gil Ross, won the pit stop contest. Bea Hart drives the No. 7 for Lakeside Racing.',
])('and a box is handed to somebody: %s', (body) => {
  expect(claimsOf('crew', '2025-06-05', body, ['person', 'number'])).toEqual(['confirmed person=Gil Ross number=7']);
});

it('who is replaced drives nothing for his successor', () => {
  const body =
    'Who replaces Tim Voss? Lakeside Racing answered on Monday, handing the No. 7 pit box to Gil Ross for good.';
  expect(crews(body).filter((one) => one.includes('Tim Voss'))).toEqual([]);
});
