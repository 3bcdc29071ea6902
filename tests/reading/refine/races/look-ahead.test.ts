import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const DAY = '2021-07-06';
const SLOTS = ['driver', 'number', 'track', 'race', 'date'];
const of = (title: string, lead: string, told: string): string[] =>
  claimsOf('start', DAY, `${title}\n\n${lead}\n\n${told}`, SLOTS);

const LEAD = 'Dover is off the calendar, and Eldora is on it. The Truck Series opens its summer this Friday night.';
const TOLD = 'Ava Stone gets the No. 12 Toyota of Northline Racing.';

describe('the race of a title that looks ahead to it', () => {
  it.each([
    ['Harvest 175: what to expect on the dirt', LEAD],
    ['Harvest 175: five things to watch', LEAD],
    ['A guide to the Harvest 175', LEAD],
    ['Harvest 175: who is in', 'The Truck Series is off to Eldora on Friday night.'],
  ])('is that of whoever has a car: %s', (title, lead) => {
    expect(of(title, lead, TOLD)).toEqual([
      'confirmed driver=Ava Stone number=12 track=Eldora Speedway race=Harvest 175 date=2021-07-09',
    ]);
  });

  it.each([
    ['Harvest 175: what to know', 'Tickets for the race go on sale on Friday. Practice is on Saturday.'],
    ['Five questions after the Harvest 175', LEAD],
    ['Northline Racing signs Ava Stone', LEAD],
    ['Harvest 175 notebook: Torres breaks through', LEAD],
    ['Harvest 175: what to know', 'Mia Torres won it on Friday night for the first time in the Truck Series.'],
  ])('is not told: %s', (title, lead) => {
    expect(of(title, lead, TOLD).join()).not.toContain('Harvest 175');
  });

  it('is not that of each of two who share a car in turn', () => {
    const told = 'Ava Stone and Ben Carter share the No. 8 Ford of Northline Racing in 2021, and it is Carter’s week.';
    expect(of('Harvest 175: what to expect', LEAD, told).join()).not.toContain('Ava Stone');
  });
});
