import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-10-01', body, ['driver', 'team', 'season', 'number']);
const NEW = 'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026 number=19';
const OLD = 'driver=Ava Stone team=Northline Racing season=2026 number=19';

it.each([
  'Ava Stone, now with Northline Racing, is headed to Pinecrest Motorsports to take over the No. 19 next year.',
  'After three years at Northline Racing, Ava Stone is off to Pinecrest Motorsports to pilot the No. 19 in 2026.',
  'Ava Stone quits Northline Racing for Pinecrest Motorsports, to race the No. 19 in 2026.',
  'Northline Racing loses Ava Stone, who goes to Pinecrest Motorsports to replace Dan Marsh in the No. 19 in 2026.',
  'Ava Stone, who spent 2025 at Northline Racing, is moving to Pinecrest Motorsports to drive the No. 19 next season.',
])('what somebody goes to a team for is with that team: %s', (body) => {
  expect(rides(body)).toContain(NEW);
  expect(rides(body).join('\n')).not.toContain(OLD);
});

it.each([
  'Ava Stone went to Pinecrest Motorsports on Monday to talk and will drive the No. 19 for Northline Racing in 2026.',
  'Ava Stone said no to Pinecrest Motorsports to stay in the No. 19 of Northline Racing in 2026.',
  'Ava Stone isn’t going to Pinecrest Motorsports to drive the No. 19 in 2026.',
])('but not where she does not go, or goes for something else: %s', (body) => {
  expect(rides(body)).not.toContain(NEW);
});
