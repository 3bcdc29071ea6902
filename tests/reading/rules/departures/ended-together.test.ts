import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const exits = (body: string, published = '2025-09-10'): string[] =>
  claimsOf('exit', published, body, ['driver', 'team', 'season', 'number', 'replacedBy']);

const left = 'confirmed driver=Ava Stone team=Northline Racing season=2025';

it.each([
  ['Ava Stone and Northline Racing will part at the end of the season, the team said Wednesday.', left],
  ['Northline Racing and Ava Stone mutually agreed to end their relationship, effective immediately.', left],
  ['Ava Stone and Northline Racing have ended their partnership after three years.', left],
  ['Ava Stone was granted her release from Northline Racing on Monday.', left],
  ['Sunday’s race at Kansas will be Ava Stone’s last with Northline Racing.', left],
  ['After six years with Northline Racing, Ava Stone is moving on.', left],
  ['Ava Stone swaps Northline Racing for Pinecrest Motorsports in 2026.', left],
  ['Ben Carter gets more money with Ava Stone leaving Northline Racing.', left],
  [
    'Ben Carter has been named the successor to Ava Stone at Northline Racing for 2026.',
    `${left} replacedBy=Ben Carter`,
  ],
])('reads that a driver and a team go apart: %s', (body, exit) => {
  expect(exits(body)).toEqual([exit]);
});

it.each([
  'Ava Stone lost her Northline Racing ride over the winter and has nothing yet.',
  'Over the winter, Ava Stone left Northline Racing.',
  'Northline Racing and Ava Stone parted in November.',
])('ends a seat lost in winter with the season before it: %s', (body) => {
  expect(exits(body, '2025-02-10')).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2024']);
});

it.each([
  'Ava Stone and Northline Racing have ended their test after three days.',
  'Ava Stone and Northline Racing agreed to end their wait.',
  'Northline Racing and Ava Stone will part the field at Kansas.',
  'Ava Stone was granted her wish by Northline Racing on Monday.',
  'Ava Stone is moving on from the crash at Kansas, Northline Racing said.',
])('reads no departure where something else ends: %s', (body) => {
  expect(exits(body)).toEqual([]);
});

it.each([
  'Ava Stone will leave Northline Racing after the season, sources said.',
  'Ava Stone is leaving Northline Racing, two people with knowledge of the plans said.',
  'Ava Stone won’t return to Northline Racing, multiple sources told the newspaper.',
  'It is an open secret in the garage that Ava Stone won’t be at Northline Racing next year.',
])('takes for a rumour what nameless people are said to have said: %s', (body) => {
  expect(exits(body)).toEqual(['rumored driver=Ava Stone team=Northline Racing season=2025']);
});

it.each([
  'Ava Stone will leave Northline Racing after the season, team president Dan Marsh said.',
  'Ava Stone is leaving Northline Racing, she said Tuesday.',
  'Ava Stone is leaving Northline Racing, and sources said that Ben Carter is next.',
])('does not where somebody answers for it: %s', (body) => {
  expect(exits(body)).toEqual([left]);
});

it.each([
  ['2026-01-09', [2026, 2027]],
  ['2026-06-09', [2027]],
])('a car somebody has through a season is hers from the next one on, on %s', (published, seasons) => {
  const body = 'Ava Stone has the No. 12 at Northline Racing through 2027.';
  expect(claimsOf('ride', published, body, ['season'])).toEqual(seasons.map((season) => `confirmed season=${season}`));
});

const rides = (body: string): string[] =>
  claimsOf('ride', '2025-09-10', body, ['driver', 'team', 'season', 'number']).filter((one) => one.includes('2026'));

it.each([
  'With Ava Stone headed to Pinecrest Motorsports in 2026, Northline Racing needs a driver.',
  'Northline Racing needs a driver, with Ava Stone set to join Pinecrest Motorsports in 2026.',
  'With Ava Stone moving to Pinecrest Motorsports in 2026, Northline Racing needs a driver.',
])('reads what those behind "with" are about to do: %s', (body) => {
  expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Pinecrest Motorsports season=2026']);
});

it('does not deny the seat of this season where somebody will not return', () => {
  const body = 'Ava Stone won’t return to Northline Racing, team president Dan Marsh said.';
  expect(claimsOf('ride', '2025-09-10', body, ['driver', 'season'])).not.toContain(
    'denied driver=Ava Stone season=2025',
  );
});
