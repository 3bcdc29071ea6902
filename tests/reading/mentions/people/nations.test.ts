import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const DAY = '2025-09-29';
const DRIVES = 'will drive the No. 12 for Northline Racing in 2026.';
const drivers = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'number']);

it.each([
  [
    'who was said to be one',
    `Ava Stone, a Canadian, has the lead, and Ben Carter is third. The Canadian ${DRIVES}`,
    'Ava Stone',
  ],
  [
    'whose name has it',
    `Dutch rookie Ben Carter was second to Ava Stone. She won. The Dutchman ${DRIVES}`,
    'Ben Carter',
  ],
  ['who does what is told', `Ava Stone replaces Ben Carter at Bristol on Sunday. The Canadian ${DRIVES}`, 'Ava Stone'],
])('“the Canadian” is %s', (_, body, driver) => {
  expect(drivers(body)).toContain(`confirmed driver=${driver} number=12`);
});

it('is neither of two of whom as much is told', () => {
  expect(drivers(`Ava Stone has the lead, and race winner Ben Carter is on the sofa. The Canadian ${DRIVES}`)).toEqual(
    [],
  );
});
