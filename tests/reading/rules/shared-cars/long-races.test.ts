import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2024-01-10';
const SLOTS = ['driver', 'team', 'number', 'extent'];
const FULL =
  'The IMSA class of 2024\n\nNorthline Racing fields the No. 12 Cadillac for Ava Stone and Ben Carter all year. ';
const of = (body: string, driver: string): readonly string[] =>
  claimsOf('ride', DAY, body, SLOTS).filter((ride) => ride.includes(`driver=${driver}`));

describe('who comes to a car for the long races of a season', () => {
  it.each([
    'Mia Torres joins for the endurance rounds.',
    'Mia Torres steps in for the long races.',
    'Mia Torres comes in for the enduros.',
    'They will be joined by Mia Torres for the long-distance races.',
    'The team has added Mia Torres for the five Michelin endurance rounds.',
    'Nothing changes there, with Mia Torres added for the endurance races.',
    'Mia Torres returns for the longer races.',
  ])('has a part of it: %s', (told) => {
    expect(of(FULL + told, 'Mia Torres')).toEqual([
      'confirmed driver=Mia Torres team=Northline Racing number=12 extent=part-time',
    ]);
  });

  it('is no surer than the words', () => {
    expect(of(`${FULL}Mia Torres could join for the long races.`, 'Mia Torres')).toEqual([
      'rumored driver=Mia Torres team=Northline Racing number=12 extent=part-time',
    ]);
  });

  it.each([
    'Mia Torres skips the endurance rounds.',
    'Mia Torres will not be back for the endurance rounds.',
    'Mia Torres wants to join for the endurance rounds.',
    'Mia Torres was in for the long races last year.',
    'Mia Torres, the series director, says that tires are free for the endurance rounds.',
    'Mia Torres joins the broadcast team for the endurance rounds.',
    'Mia Torres beat Cleo Diaz in the long races.',
  ])('none: %s', (told) => {
    expect(of(FULL + told, 'Mia Torres').filter((ride) => ride.includes('number=12'))).toEqual([]);
  });

  it('is not of the car before where another team is named', () => {
    const told = 'Mia Torres joins Pinecrest Motorsports for the endurance rounds.';
    expect(of(FULL + told, 'Mia Torres').join()).not.toContain('Northline');
  });

  it('has no car that others do not share', () => {
    const body =
      'The Truck Series of 2024\n\nNorthline Racing fields the No. 12 Ford for Ava Stone. Mia Torres joins for the long races.';
    expect(of(body, 'Mia Torres').join()).not.toContain('number=12');
  });
});

describe('who is told of below the line of one car', () => {
  const section = (told: string): string => `The IMSA class of 2024\n\nNorthline Racing, No. 12 Cadillac. ${told}`;
  const both = [
    'confirmed driver=Ava Stone team=Northline Racing number=12',
    'confirmed driver=Ben Carter team=Northline Racing number=12',
  ];
  const SEATS = ['driver', 'team', 'number'];

  it.each([
    'Ava Stone gets a new teammate in Ben Carter.',
    'Ava Stone and Ben Carter are back.',
    'Ava Stone and Ben Carter return.',
    'Ava Stone is joined by Ben Carter.',
    'Osprey Engineering runs the car for Ava Stone and Ben Carter.',
    'The champions. Ava Stone stays, and shares again with Ben Carter.',
  ])('has it: %s', (told) => {
    expect(claimsOf('ride', DAY, section(told), SEATS)).toEqual(expect.arrayContaining(both));
  });

  it.each([
    'Ava Stone and Ben Carter are friends.',
    'Ava Stone and Ben Carter were back for a day.',
    'Ava Stone and Ben Carter are not back.',
    'Ava Stone has left Ben Carter’s side.',
  ])('has nothing: %s', (told) => {
    expect(claimsOf('ride', DAY, section(told), SEATS).filter((ride) => ride.includes('number=12'))).toEqual([]);
  });
});

describe('the car that somebody shares', () => {
  const told = (words: string): string => `Northline Racing is back in IMSA in 2024. ${words}`;
  const SEATS = ['driver', 'number'];

  it.each([
    'Ava Stone will be joined in the No. 12 Cadillac by Ben Carter.',
    'Ava Stone will be joined by Ben Carter in the No. 12 Cadillac for the full season.',
    'In the No. 12, Ava Stone has signed on for another season and will again share the car with Ben Carter.',
    'Ava Stone stays in the No. 12 and will share driving duties with Ben Carter.',
  ])('is both drivers’: %s', (words) => {
    expect(claimsOf('ride', DAY, told(words), SEATS)).toEqual(
      expect.arrayContaining(['confirmed driver=Ava Stone number=12', 'confirmed driver=Ben Carter number=12']),
    );
  });

  it.each([
    'Ava Stone, in the No. 12, will share the podium with Ben Carter.',
    'Ava Stone is in the No. 12 and will not share the car with Ben Carter.',
  ])('is not the other’s: %s', (words) => {
    expect(claimsOf('ride', DAY, told(words), SEATS).join()).not.toContain('Ben Carter number=12');
  });
});

describe('who completes the drivers of a car', () => {
  const told = (words: string): string =>
    `Northline Racing will race in IMSA in 2024.\n\nAva Stone will be in the No. 12 for the Rolex 24 at Daytona on January 27. ${words}`;
  const SEATS = ['driver', 'number', 'race'];

  it.each([
    'Ben Carter completes the trio.',
    'She likes it there. Ben Carter completes the quartet.',
    'Ben Carter rounds out the foursome.',
  ])('is in their race: %s', (words) => {
    expect(claimsOf('start', DAY, told(words), SEATS)).toContain(
      'confirmed driver=Ben Carter number=12 race=Rolex 24 at Daytona',
    );
  });

  it.each(['Ben Carter completes the course.', 'Ben Carter completed the trio in 2021.'])('is not: %s', (words) => {
    expect(claimsOf('start', DAY, told(words), SEATS).join()).not.toContain('Ben Carter');
  });
});
