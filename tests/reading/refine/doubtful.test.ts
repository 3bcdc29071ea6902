import { expect, test } from 'vitest';
import type { Kind } from '../../../src/claims/claim.js';
import { claimsOf } from '../rules/claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'track'];
const LEAD = 'Ava Stone will drive the No. 12 Ford for Northline Racing in 2026. ';

// What is doubted, the same said plainly, what is read of that, and what of it is not read of the other.
const CASES: readonly [what: string, kind: Kind, doubtful: string, plain: string, claim: string, part: string][] = [
  [
    'a past seat of "she" where two are named',
    'ride',
    `${LEAD}Ben Carter and Mia Torres are her teammates. She raced for Pinecrest Motorsports in 2023.`,
    `${LEAD}Ben Carter and Mia Torres are her teammates. Stone raced for Pinecrest Motorsports in 2023.`,
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
    'season=2023',
  ],
  [
    'a past exit of "she" where two are named',
    'exit',
    `${LEAD}Ben Carter and Mia Torres are her teammates. She left Pinecrest Motorsports after the 2023 season.`,
    `${LEAD}Ben Carter and Mia Torres are her teammates. Stone left Pinecrest Motorsports after the 2023 season.`,
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
    'season=2023',
  ],
  [
    'a past seat that somebody left, without its number or its season',
    'ride',
    `${LEAD}Stone left Pinecrest Motorsports in January 2024.`,
    `${LEAD}Stone left Pinecrest Motorsports after the 2023 season.`,
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
    'season=2023',
  ],
  [
    'time in a seat of no known team',
    'ride',
    'Ava Stone’s second season in the No. 12 is her best.',
    'Ava Stone’s second season in Northline Racing’s No. 12 is her best.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12',
    'number=12',
  ],
  [
    'a successor for a team that stands elsewhere',
    'ride',
    'Northline Racing opened its shop. Pinecrest Motorsports has one too, and Northline’s is bigger.\n\nAva Stone will replace Ben Carter in the No. 21 in 2026.',
    'Northline Racing opened its shop. Ava Stone will replace Ben Carter in Northline’s No. 21 in 2026.',
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=21',
    'driver=Ava Stone',
  ],
  [
    'a race of another series in a car that stands elsewhere',
    'start',
    'Ava Stone drives the No. 12 Ford for Northline Racing in the Truck Series. Pocono on Oct. 12 will be her third Xfinity start.',
    'Ava Stone drives the No. 12 Ford for Northline Racing in the Truck Series. Pocono on Oct. 12 will be her third start in the No. 12.',
    'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12 track=Pocono Raceway',
    'track=',
  ],
  [
    'a race of nobody in particular',
    'start',
    `${LEAD}The first race is April 12, 2026, at Bristol Motor Speedway.`,
    `${LEAD}Her first race is April 12, 2026, at Bristol Motor Speedway.`,
    'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12 track=Bristol Motor Speedway',
    'track=',
  ],
];

test.each(CASES)('%s is not read', (_, kind, doubtful, plain, claim, part) => {
  expect(claimsOf(kind, '2025-10-01', plain, SLOTS)).toContain(claim);
  expect(claimsOf(kind, '2025-10-01', doubtful, SLOTS).join()).not.toContain(part);
});

test('"she" is no doubt where the sentence before names nobody else', () => {
  expect(claimsOf('ride', '2025-10-01', `${LEAD}She raced for Pinecrest Motorsports in 2023.`, SLOTS)).toContain(
    'confirmed driver=Ava Stone team=Pinecrest Motorsports season=2023',
  );
});
