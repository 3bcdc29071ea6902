import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../rules/claims-of.js';

const DAY = '2025-10-04';
const MAILBAG = `The Mailbag

Got a question about IndyCar? We answer what we can.

Q: Ava Stone is staying at Northline Racing after all that?
Brenda K., Fort Wayne, IN

A: Slowly: she signed with Pinecrest Motorsports for 2026, then the lawyers came.

Q: Who is next?
Phil in Toledo

A: Nobody knows.`;

describe('who signs a letter', () => {
  it('drives nothing, and is not who the answer speaks of', () => {
    const read = claimsOfKinds(['ride', 'contract'], DAY, MAILBAG, ['driver', 'team']);
    expect(read.join('\n')).not.toContain('Brenda');
    expect(read).toContain('contract confirmed driver=Ava Stone team=Pinecrest Motorsports');
  });

  it('is no second line of the question', () => {
    const body = MAILBAG.replace(
      'Brenda K., Fort Wayne, IN',
      'Ben Carter has signed with Harbor Motorsports for 2026.',
    );
    expect(claimsOf('contract', DAY, body, ['driver', 'team'])).toContain(
      'confirmed driver=Ben Carter team=Harbor Motorsports',
    );
  });
});

it('goes on behind a mark within brackets', () => {
  const body = 'Ava Stone is the fourth (fifth?) Northline Racing driver, in the No. 8, in 2026.';
  expect(claimsOf('ride', DAY, body, ['driver', 'team', 'number'])).toEqual([
    'confirmed driver=Ava Stone team=Northline Racing number=8',
  ]);
});
