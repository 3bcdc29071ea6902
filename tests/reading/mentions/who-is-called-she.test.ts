import { expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const RESULT = ['driver', 'track', 'position'];

it.each<readonly [string, string, readonly string[]]>([
  [
    'a name that tells neither goes on as it was called',
    'Toni Bell brought her own crew to Iowa Speedway. That is two spots ahead of Kerry Marsh. She finished fifth at Bristol Motor Speedway in March.',
    ['confirmed driver=Toni Bell track=Bristol Motor Speedway position=5'],
  ],
  [
    'he is not whom the article calls she',
    'Cal Dunn likes his chances. Toni Bell brought her own crew to Iowa Speedway, and he finished fifth at Bristol Motor Speedway in March.',
    ['confirmed driver=Cal Dunn track=Bristol Motor Speedway position=5'],
  ],
  [
    'the one named as the subject since',
    'Toni Bell brought her own crew to Iowa Speedway. Kerry Marsh came alone. She finished fifth at Bristol Motor Speedway in March.',
    ['confirmed driver=Kerry Marsh track=Bristol Motor Speedway position=5'],
  ],
])('%s', (_, text, expected) => {
  expect(claimsOf('result', '2025-10-01', text, RESULT)).toEqual(expected);
});

it('takes nobody who answers for "he"', () => {
  const text = `Ten minutes with... Ava Stone

Q: Dan Marsh is coming along to Northline Racing. Did you ask for that?

AVA STONE: I did. We had one season together. And he won Phoenix Raceway in 2017 with Ben Carter at Pinecrest Motorsports.

Q: What do you expect of it?

STONE: I have no idea.`;
  expect(claimsOf('result', '2025-10-01', text, RESULT)).toEqual([
    'confirmed driver=Ben Carter track=Phoenix Raceway position=1',
  ]);
});

it.each<readonly [string, string]>([
  [
    'Junior',
    'Dale Marsh Jr. is with Northline Racing. On Sunday Junior said he will drive the No. 12 Ford for Northline Racing in 2026.',
  ],
  [
    'his first name',
    'Dale Marsh Jr. is with Northline Racing. Dale Jr. will drive the No. 12 Ford for Northline Racing in 2026.',
  ],
])('knows a junior by %s', (_, text) => {
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'season', 'number'])).toContain(
    'confirmed driver=Dale Marsh Jr. season=2026 number=12',
  );
});

it('knows nobody by Junior where no name has it', () => {
  const text = 'Dale Marsh is with Northline Racing. Junior teams come and go. Junior will drive the No. 12 in 2026.';
  expect(claimsOf('ride', '2025-10-01', text, ['driver', 'number'])).not.toContain(
    'confirmed driver=Dale Marsh number=12',
  );
});
