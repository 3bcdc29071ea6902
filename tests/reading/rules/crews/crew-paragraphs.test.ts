import { expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const SEATS =
  'Northline Racing announced its Truck Series plans for 2026. Ava Stone moves to the No. 27. Ben Carter stays in the No. 29. Both trucks are sponsored.';
const crews = (text: string): string[] => claimsOf('crew', '2025-11-19', text, ['person', 'driver', 'season']);

it.each([
  'Crew chiefs are shuffled to suit. Dan Marsh, who worked with Joe Webb this year, remains on the 27 with Stone. Ray Hill transfers to Carter’s truck.',
  'The crew chief lineup changes as well. Dan Marsh goes to Stone. Ray Hill moves to Carter’s truck.',
])('has who is named under words for crews on one: %s', (text) => {
  const found = crews(`${SEATS}\n\n${text}`);
  expect(found).toContain('confirmed person=Dan Marsh driver=Ava Stone season=2026');
  expect(found).toContain('confirmed person=Ray Hill driver=Ben Carter season=2026');
});

it.each([
  'Crew chief changes at Northline Racing for 2026: Dan Marsh inherits the No. 7 of Ben Carter, Ray Hill gets the No. 12 of Ava Stone.',
  'Northline Racing drivers and crew chiefs for 2026: Ava Stone/Dan Marsh in the No. 12, Ben Carter/Ray Hill in the No. 20.',
  'Northline Racing 2026: Ava Stone (Dan Marsh) No. 12, Ben Carter (Ray Hill) No. 20, with crew chiefs in brackets.',
])('gives no crew chief a seat: %s', (text) => {
  const found = claimsOfKinds(['ride', 'exit'], '2025-10-20', text, ['driver', 'replacedBy']);
  expect(found.filter((one) => /Marsh|Hill/.test(one))).toEqual([]);
});

it.each([
  'Nobody on the crew changes. Mia Duke drives the No. 31.',
  'Which crew chiefs stay is not known. Mia Duke moves to the No. 31.',
])('makes no crew chief of a driver: %s', (text) => {
  expect(crews(`${SEATS}\n\n${text}`).filter((one) => one.includes('Duke'))).toEqual([]);
});
