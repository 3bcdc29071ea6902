import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const BEFORE = 'Ava Stone drives the No. 12 for Northline Racing in Formula 2.';
const contracts = (text: string): string[] =>
  claimsOf('contract', '2022-09-03', `${BEFORE} ${text}`, ['driver', 'team', 'multiYear', 'until']);

it.each([
  ['Northline Racing gave her another five years.', 'multiYear=true'],
  ['Northline Racing has handed Stone three more years.', 'multiYear=true'],
  ['The team has awarded Stone a further two seasons.', 'multiYear=true'],
  ['Stone has been given another two years.', 'multiYear=true'],
  ['Stone got three more years from Northline Racing.', 'multiYear=true'],
  ['Stone will drive for Northline Racing through 2028.', 'until=2028'],
  ['Stone will race for the team until the end of 2025.', 'until=2025'],
  ['Stone stays with Northline Racing through 2024.', 'until=2024'],
  ['Stone will remain in the car through 2026.', 'until=2026'],
  ['Stone had a contract for this season and the next.', 'until=2023'],
  ['Stone’s agreement with Northline Racing ends in 2024.', 'until=2024'],
  ['Stone’s deal with Northline Racing runs out in 2024.', 'until=2024'],
  ['Stone has one more year on her contract with Northline Racing.', 'until=2023'],
  ['Stone had one more year on her contract, owner Dan Marsh said.', 'until=2023'],
])('for how long a driver is bound: %s', (text, terms) => {
  expect(contracts(text)).toEqual([`confirmed driver=Ava Stone team=Northline Racing ${terms}`]);
});

it.each([
  'Northline Racing gave her another five years of headaches.',
  'The judge gave him another five years in prison.',
  'Northline Racing gave the series three more years.',
  'Stone will not drive for Northline Racing through 2028.',
  'Stone will drive the No. 12 through the end of the season.',
  'Stone stayed with Northline Racing until 2020.',
  'Stone had one more year on her contract when Pinecrest Motorsports let her go in 2015.',
  'Stone’s streak with Northline Racing ends in 2024.',
])('none: %s', (text) => {
  expect(contracts(text)).toEqual([]);
});
