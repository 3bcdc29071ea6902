import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

it.each([
  'Ava Stone is entered on Saturday at Richmond Raceway as a substitute driver for Ben Carter in the No. 12 Ford.',
  'Ava Stone will race on Saturday at Richmond Raceway as the replacement for Ben Carter in the No. 12 Ford.',
  'Ava Stone races on Saturday at Richmond Raceway in relief of the injured Ben Carter in the No. 12 Ford.',
  'Ava Stone is listed for Saturday’s race at Richmond Raceway as a stand-in for Ben Carter in the No. 12 Ford.',
])('who is stood in for does not race: %s', (body) => {
  const racers = claimsOf('start', '2025-07-08', body, ['driver', 'status']);
  expect(racers.filter((one) => one.includes('Carter') && !one.includes('denied'))).toEqual([]);
});
