import { expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'track'];
const roster = (body: string): string[] =>
  claimsOfKinds(['ride', 'start', 'contract', 'exit'], '2025-08-12', body, SLOTS);

it.each([
  'Ben Marsh usually drives the No. 7; for Watkins Glen he will carry the 70.',
  'Ben Marsh normally drives the No. 7, but is in the No. 70 on Friday.',
])('starts nobody in the car of other days: %s', (said) => {
  const read = roster(`ARCA heads to Watkins Glen on Friday\n${said}`);
  expect(read.filter((one) => /^start.*number=7 /.test(one))).toEqual([]);
});

it.each([
  'Ava Stone drives the No. 25 for Northline Racing, and races at Watkins Glen International on Friday.\nMissing is Ben Carter, last year’s winner.',
  'Ava Stone races for Northline Racing at Watkins Glen on Friday.\nNot on the entry list: Ben Carter.',
])('gives who is missing no team and car of the one before: %s', (body) => {
  expect(roster(body).filter((one) => /Carter.*(?:Northline|number)/.test(one))).toEqual([]);
});

// To a series or a place on the track, and to no team.
it.each([
  'Northline Racing brought Ava Stone to the series in 2022.',
  'Northline Racing brought Ava Stone to the sport.',
  'Northline Racing’s crew brought Ava Stone back to the lead.',
])('takes nobody on: %s', (body) => {
  expect(roster(body)).toEqual([]);
});

it('takes on whom a team brings into it', () => {
  expect(roster('Northline Racing has brought Ava Stone into the team for 2026.')).toEqual([
    'ride confirmed driver=Ava Stone team=Northline Racing season=2026',
  ]);
});

it.each([
  'Ava Stone would otherwise have been headed for a full Truck Series season with Northline Racing.',
  'Ava Stone was third in May. Northline Racing owner Erik Marsh could yet install Stone in the No. 8.',
  'Ava Stone is fast. After Dover, owner Erik Marsh of Northline Racing might put Stone in the No. 8, with her own money.',
])('confirms nothing that only could be: %s', (body) => {
  expect(roster(body).filter((one) => one.includes(' confirmed '))).toEqual([]);
});

it('keeps posts apart', () => {
  const body =
    'What they said\n\n@avastone: “Same truck, same number”\n\n@bencarter: “If the right sponsor reads this: we have 6 races for Northline Racing and want 12”\n\nAnd from Dan Marsh: “I’m in the 06 at Daytona and after that I’m coaching softball.”';
  expect(roster(body).filter((one) => /Stone.*Northline/.test(one))).toEqual([]);
});
