import { expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

it('a team that labels a paragraph is not what the next paragraph is about', () => {
  const text =
    'The line-ups are settled.\n\nNorthline Racing. Ava Stone stays in the No. 12 with Ben Carter in the No. 9.\n\nPinecrest Racing. Eve Hart is back in the No. 4.\n\nWhat about Mia Torres? Her contract runs through 2027.';
  expect(claimsOf('contract', '2026-01-16', text, ['driver', 'team']).join('\n')).not.toContain('Pinecrest');
  expect(claimsOf('ride', '2026-01-16', text, ['driver', 'team', 'number'])).toContain(
    'confirmed driver=Eve Hart team=Pinecrest Racing number=4',
  );
});
