import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SEAT = 'Northline Racing has a seat to fill in its No. 12 Ford.';

/** Rides of Ava Stone in what follows a sentence about the seat. */
const rides = (body: string): string[] =>
  claimsOf('ride', '2025-10-01', `${SEAT} ${body}`, ['driver', 'team', 'season', 'number']);

it.each([
  ['Ava Stone gets the nod for 2026.', 'confirmed', 2026],
  ['Ava Stone has landed the ride for 2026.', 'confirmed', 2026],
  ['Ava Stone gets the seat.', 'confirmed', 2025],
  ['Ava Stone has won that seat for 2026.', 'confirmed', 2026],
  ['Ava Stone lands that ride.', 'confirmed', 2025],
  ['Ava Stone is the new driver.', 'confirmed', 2025],
  ['Ava Stone will be the choice for 2026.', 'confirmed', 2026],
  ['The new driver will be Ava Stone.', 'confirmed', 2025],
  ['The driver in 2026 will be Ava Stone.', 'confirmed', 2026],
  ['Its next driver is Ava Stone.', 'confirmed', 2025],
  ['The favorite is Ava Stone.', 'rumored', 2025],
  ['The leading candidate for it is Ava Stone.', 'rumored', 2025],
])('reads who has the seat that the sentence before names: %s', (body, status, season) => {
  expect(rides(body)).toEqual([`${status} driver=Ava Stone team=Northline Racing season=${season} number=12`]);
});

it.each([
  'Ava Stone gets the trophy.',
  'Ava Stone gets the seat at Pinecrest Motorsports.',
  'Ava Stone did not get the nod.',
  'Will Ava Stone get the nod?',
  'Ava Stone won the job of testing it.',
  'Ava Stone is the driver of the year.',
  'The former driver is Ava Stone.',
  'The crew chief will be Ava Stone.',
  'The driver to beat at Dover is Ava Stone.',
])('puts nobody into it who has not got it: %s', (body) => {
  expect(rides(body).filter((ride) => ride.includes('number=12'))).toEqual([]);
});

it('leaves open which of two cars is meant', () => {
  const body = 'Northline Racing has to fill its No. 12 Ford and its No. 14 Ford. The new driver will be Ava Stone.';
  expect(claimsOf('ride', '2025-10-01', body, ['number'])).toEqual([]);
});
