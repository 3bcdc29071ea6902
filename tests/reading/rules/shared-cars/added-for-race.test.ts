import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-09-15';
const FULL = 'Ava Stone and Ben Carter will share the No. 12 Cadillac of Northline Racing in IMSA in 2026. ';
const of = (body: string, driver: string): readonly string[] =>
  claimsOf('start', DAY, body, ['driver', 'team', 'number', 'season', 'race']).filter((one) => one.includes(driver));
const TORRES = ['confirmed driver=Mia Torres team=Northline Racing number=12 season=2026 race=Rolex 24 at Daytona'];

describe('who comes to a shared car for one race', () => {
  it.each([
    'Mia Torres joins them for the Rolex 24.',
    'They will be joined by Mia Torres for the Rolex 24.',
    'For the Rolex 24, Mia Torres comes in as the fourth driver.',
    'Mia Torres completes the crew for the Rolex 24.',
  ])('starts in that race: %s', (told) => {
    expect(of(FULL + told, 'Mia Torres')).toEqual(TORRES);
    expect(claimsOf('ride', DAY, FULL + told, ['driver']).join()).not.toContain('Mia Torres');
  });

  it('is found in the next paragraph', () => {
    expect(of(`${FULL}\n\nMia Torres joins them for the Rolex 24.`, 'Mia Torres')).toEqual(TORRES);
  });

  it('takes nothing from those who have the car all year', () => {
    const body = `${FULL.replace(/\. $/, '')}, with Mia Torres added for the Rolex 24.`;
    expect(claimsOf('ride', DAY, body, ['driver', 'number', 'season'])).toEqual([
      'confirmed driver=Ava Stone number=12 season=2026',
      'confirmed driver=Ben Carter number=12 season=2026',
    ]);
    expect(of(body, 'Mia Torres')).toEqual(TORRES);
    expect(of(body, 'Ava Stone')).toEqual([]);
  });

  it.each([
    'Mia Torres will not join them for the Rolex 24.',
    'Mia Torres joins Pinecrest Motorsports for the Rolex 24.',
    'Mia Torres won the Rolex 24.',
    'Did Mia Torres join them for the Rolex 24?',
    'Mia Torres wants to join them for the Rolex 24.',
    'Mia Torres joins the broadcast team for the Rolex 24.',
  ])('none: %s', (told) => {
    expect(of(FULL + told, 'Mia Torres').filter((one) => /confirmed.*number=12/.test(one))).toEqual([]);
  });
});

describe('an endurance driver', () => {
  it.each(['Mia Torres will be the car’s endurance driver.', 'Mia Torres serves as the endurance-cup driver.'])(
    'has a part of the season: %s',
    (told) => {
      expect(claimsOf('ride', DAY, FULL + told, ['driver', 'number', 'season', 'extent'])).toContain(
        'confirmed driver=Mia Torres number=12 season=2026 extent=part-time',
      );
    },
  );

  it.each(['Mia Torres is not an endurance driver.', 'Mia Torres, once an endurance driver, was there.'])(
    'none: %s',
    (told) => {
      expect(claimsOf('ride', DAY, FULL + told, ['driver']).join()).not.toContain('Mia Torres');
    },
  );
});
