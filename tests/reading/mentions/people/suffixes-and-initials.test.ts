import { expect, test } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

test.each(['Ava Stone Jr.', 'Dan Marsh Sr.', 'Ben de Carter Jr.'])('what belongs to a junior: %s', (name) => {
  const body = `The news came as ${name}’s No. 12 Northline Racing Toyota was rolled out for 2024.`;
  expect(claimsOf('ride', '2023-11-20', body, ['driver', 'number'])).toEqual([`confirmed driver=${name} number=12`]);
});

test.each(['J.R. Marsh', 'JR Marsh', 'J.R. Marsh Jr.'])('initials that look like a suffix: %s', (name) => {
  const body = `Northline Racing has signed ${name} for 2024. Ava Stone, ${name} and Ben Carter will share the No. 12.`;
  expect(claimsOf('contract', '2023-11-20', body, ['driver'])).toEqual([`confirmed driver=${name}`]);
  const drivers = claimsOf('ride', '2023-11-20', body, ['driver', 'number']);
  expect(drivers).toContain(`confirmed driver=${name} number=12`);
  expect(drivers).toContain('confirmed driver=Ava Stone number=12');
});

test('a suffix behind a comma stays one', () => {
  const body = 'Northline Racing has signed Dan Marsh, Jr. for the 2024 season in the No. 12.';
  expect(claimsOf('contract', '2023-11-20', body, ['driver'])).toEqual(['confirmed driver=Dan Marsh Jr.']);
});
