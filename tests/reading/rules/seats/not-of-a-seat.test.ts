import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `status driver season number team`. */
function ridesOf(text: string): string[] {
  const lead = 'Northline Racing and Pinecrest Motorsports race in the Truck Series. Ava Stone and Ben Carter won.\n\n';
  return claimsOf('ride', '2025-10-01', lead + text, ['driver', 'season', 'number', 'team']);
}

it('an owner beside whom somebody has a share drives nothing', () => {
  const joins = 'Ava Stone joins Northline Racing in 2026 as driver of the No. 12';
  const ava = 'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing';
  expect(ridesOf(`${joins} and as a minority owner alongside Dan Marsh.`)).toEqual([ava]);
  expect(ridesOf(`${joins} alongside Ben Carter.`)).toContain(
    'confirmed driver=Ben Carter season=2026 team=Northline Racing',
  );
});

it('an honour is no team', () => {
  expect(ridesOf('Ava Stone will compete for Acme Rookie of the Year honors.')).toEqual([]);
  expect(ridesOf('Ava Stone will compete for Acme Sport in 2026.')).toEqual([
    'confirmed driver=Ava Stone season=2026 team=Acme Sport',
  ]);
});

it('where somebody is from is no name', () => {
  const text = (who: string) =>
    `${who} has a ride lined up. Northline Racing signed her in August to drive its No. 12.`;
  expect(ridesOf(text('The 24-year-old Las Vegan')).join()).not.toContain('Vegan');
  expect(ridesOf(text('The 24-year-old Bea Horan')).join()).toContain('driver=Bea Horan');
});

it.each([
  ['Last year: Ava Stone won the first race here, in Pinecrest Motorsports’ No. 16.', 2024],
  ['2023: Ava Stone drove the No. 16 for Pinecrest Motorsports.', 2023],
])('a time before a colon tells when it was: %s', (text, season) => {
  expect(ridesOf(text)).toEqual([`confirmed driver=Ava Stone season=${season} number=16 team=Pinecrest Motorsports`]);
});

it('who has failed to qualify is not ruled out of a race to come', () => {
  const starts = (text: string) => claimsOf('start', '2025-10-01', text, ['driver', 'track']);
  expect(starts('Ava Stone failed to qualify at Bristol in the No. 12 of Northline Racing.')).toEqual([]);
  expect(starts('Ava Stone will not race at Bristol in the No. 12 of Northline Racing.')).toEqual([
    'denied driver=Ava Stone track=Bristol Motor Speedway',
  ]);
});
