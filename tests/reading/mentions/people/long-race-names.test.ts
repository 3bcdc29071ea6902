import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const DAY = '2031-05-20';
const starts = (text: string): string[] => claimsOf('start', DAY, text, ['driver', 'number', 'race', 'date']);
const rides = (text: string): string[] => claimsOf('ride', DAY, text, ['driver', 'number']);

describe('a race is called by its whole name', () => {
  it.each([
    'Heart of Ohio 200',
    'Salute to Farmers 150',
    'Hospitals for Kids 250',
    'Made in Vermont 300',
    'Help a Neighbor 200',
    'Buckle Up in Your Truck 225',
    'Dan’s Frozen Treats 335',
    'Overbrook’s 300',
    'Millers’ Choice 200',
    'Call 511 Before You Dig 200',
    'Millfield/Harbor Boats 200',
    'Salt & Barrel 200',
    'Dr. Salter 150',
    'Toyota Tundra 225',
    'Chevrolet Silverado 250',
    'First Harbor 500',
    'In It For Good 200',
  ])('%s', (race) => {
    const inRace = starts(`Ava Stone will drive the No. 12 Chevrolet for Northline Racing in the ${race} on June 5.`);
    expect(inRace).toEqual([`confirmed driver=Ava Stone number=12 race=${race} date=2031-06-05`]);
    const ofDay = starts(`Northline Racing said Ava Stone will race the No. 12 in Saturday’s ${race}.`);
    expect(ofDay).toEqual([`confirmed driver=Ava Stone number=12 race=${race} date=2031-05-24`]);
  });

  it.each(['Hilltop Night Race', 'Bluebonnet Throwdown', 'Millfield Feed Rumble', 'Harbor Classic'])(
    'in the %s, which says no length',
    (race) => {
      const text = `Ava Stone will drive the No. 12 Chevrolet for Northline Racing in the ${race}.`;
      expect(starts(text)).toEqual([`confirmed driver=Ava Stone number=12 race=${race}`]);
      expect(rides(text)).toEqual([]);
    },
  );
});

describe('what stands before a race is no part of its name', () => {
  it.each([
    ['the Xfinity Series’ Harbor 300', 'Harbor 300'],
    ['the Northline Racing Ford for Harbor 300', 'Harbor 300'],
    ['the May 24 Harbor 300', 'Harbor 300'],
    ['the NASCAR Truck Series for the Harbor 300', 'Harbor 300'],
  ])('%s', (text, race) => {
    const [start = ''] = starts(`Ava Stone will drive the No. 12 in ${text} on June 5.`);
    expect(start).toMatch(new RegExp(` race=${race} `));
  });

  it.each(['the Ferrari 488', 'the Ram 1500', 'the No. 12 Northline Racing 963', 'the Harbor Classic car'])(
    'and %s is none',
    (text) => {
      expect(starts(`Ava Stone will drive ${text} for Northline Racing.`)).toEqual([]);
    },
  );
});

describe('who drives on a day has no seat for the season', () => {
  it.each(['on Saturday', 'this weekend', 'next weekend', 'on June 5'])('%s', (day) => {
    expect(rides(`Ava Stone will drive the No. 12 for Northline Racing ${day}.`)).toEqual([]);
  });

  it('unless it begins then', () => {
    expect(rides('Ava Stone will drive the No. 12 for Northline Racing starting Saturday.')).not.toEqual([]);
  });
});
