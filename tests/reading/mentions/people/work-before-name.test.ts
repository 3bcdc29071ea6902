import { expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (text: string): string[] => claimsOf('ride', '2025-10-01', text, ['driver', 'team']);

it.each([
  'Over both of them, as chief engineer, will be Dan Marsh, who comes out of Pinecrest Motorsports.',
  'Joining her as lead engineer is Dan Marsh, who left Pinecrest Motorsports last week.',
  'As race engineer will be Dan Marsh. He was fired at Pinecrest Motorsports in May.',
  'Coming along as head mechanic is Dan Marsh. Marsh won twice for Pinecrest Motorsports last year.',
])('gives no seat to whose work stands before the name: %s', (text) => {
  expect(rides(`Ava Stone drives for Northline Racing. ${text}`).filter((ride) => ride.includes('Dan Marsh'))).toEqual(
    [],
  );
});

it('keeps a driver behind a verb of being', () => {
  expect(rides('Back in the car, as expected, will be Dan Marsh, who drives for Pinecrest Motorsports.')).toEqual([
    'confirmed driver=Dan Marsh team=Pinecrest Motorsports',
  ]);
});

it('takes "the driver" for nobody who owns a team', () => {
  const text = `Ava Stone drives the No. 12 for Northline Racing. Rick Marsh owns Northline Racing and co-owns Harbor Motorsports with the driver. The driver stays: his contract goes through 2027.`;
  expect(claimsOf('contract', '2025-10-01', text, ['driver', 'until'])).toEqual([
    'confirmed driver=Ava Stone until=2027',
  ]);
});

it('lets an owner drive', () => {
  expect(rides('Rick Marsh owns Northline Racing and drives its No. 12 in the Truck Series.')).toEqual([
    'confirmed driver=Rick Marsh team=Northline Racing',
  ]);
});
