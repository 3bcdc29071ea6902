import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const BEFORE = 'Northline Racing named its eight crew chiefs for 2026 on Tuesday. ';
const told = (text: string): string[] =>
  claimsOfKinds(['crew', 'ride'], '2025-11-17', BEFORE + text, ['person', 'driver', 'number', 'season']);

it.each([
  'Dave Root is still on the No. 18, and Jeff Mender stays with Leo Brandt and the No. 19.',
  'Dave Root keeps the No. 18, with Ava Stone coming in as the driver, and Jeff Mender remains with Leo Brandt on the No. 19.',
])('whoever stays with a driver and the car is on its crew: %s', (text) => {
  const found = told(text);
  expect(found).toContain('crew confirmed person=Jeff Mender driver=Leo Brandt number=19 season=2026');
  expect(found.filter((one) => one.startsWith('ride') && one.includes('Mender'))).toEqual([]);
});

it('who stays with a team drives for it', () => {
  const body = 'Ava Stone takes the No. 18, and Leo Brandt stays with Northline Racing and the No. 19.';
  expect(claimsOfKinds(['crew'], '2025-11-17', body, ['person'])).toEqual([]);
});
