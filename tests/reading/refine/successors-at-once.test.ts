import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const GONE =
  'Northline Racing released Ava Stone last week. She had run every race in the No. 45 Chevrolet in the Truck Series.';

/** Departures of Ava Stone in what follows one that is told, in July 2025. */
const exitsOf = (body: string): string[] => [
  ...new Set(claimsOf('exit', '2025-07-15', `${GONE} ${body}`, ['driver', 'number', 'replacedBy'])),
];

it.each([
  'Ben Carter inherits that truck.',
  'Ben Carter takes over the truck.',
  'The truck goes to Ben Carter.',
  'Ben Carter slides into the No. 45.',
  'Ben Carter will finish the season in it.',
  'Ben Carter is her replacement.',
  'Ben Carter has taken her place.',
  'Ben Carter will replace her.',
  'Ben Carter has been named to succeed her.',
  'Her seat goes to Ben Carter.',
])('names who comes after somebody who has left: %s', (body) => {
  expect(exitsOf(body)).toEqual(['confirmed driver=Ava Stone number=45 replacedBy=Ben Carter']);
});

it.each([
  'Ben Carter could inherit that truck.',
  'Ben Carter drives the No. 21 for Northline Racing.',
  'Ben Carter will not replace her.',
  'Ben Carter takes his place in the field at Dover.',
])('names nobody where it is not said: %s', (body) => {
  expect(exitsOf(body).filter((exit) => exit.startsWith('confirmed') && exit.includes('replacedBy'))).toEqual([]);
});
