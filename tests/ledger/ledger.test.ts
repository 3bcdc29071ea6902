import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { printClaim } from '../../src/claims/claim-lines.js';
import { packClaims } from '../../src/ledger/ledger.js';
import { claimsIn } from '../claims/claims-in.js';
import { articles } from '../roster/histories.js';

function claim(more: Partial<Claim> = {}): Claim {
  return {
    kind: 'ride',
    driver: 'Ava Stone',
    season: 2024,
    status: 'confirmed',
    article: 'a',
    published: '2024-01-01',
    quote: 'Ava Stone, “Comet” to friends, has the No. 8 — again.',
    start: 10,
    end: 63,
    rule: 'test',
    ...more,
  } as Claim;
}

describe('packClaims', () => {
  it('gives every claim back, once, whatever the order', () => {
    fc.assert(
      fc.property(articles, (list) => {
        const claims = list.flat();
        const ledger = packClaims([...claims, ...claims.toReversed()]);
        expect(claimsIn(ledger).map(printClaim).sort()).toEqual([...new Set(claims.map(printClaim))].sort());
        expect(packClaims(claims.toReversed()).version).toBe(ledger.version);
      }),
    );
  });

  it('orders by day, article and place', () => {
    const ledger = packClaims([
      claim({ article: 'b' }),
      claim({ article: 'c', published: '2023-12-31' }),
      claim({ start: 20, end: 73 }),
      claim(),
    ]);
    expect(claimsIn(ledger).map(({ article, start }) => `${article}${start}`)).toEqual(['c10', 'a10', 'a20', 'b10']);
    expect(['2023-12-30', '2023-12-31', '2024-01-01', '2025-01-01'].map(ledger.countUpTo)).toEqual([0, 1, 4, 4]);
  });

  it('changes its version with every slot, quote and day', () => {
    const versions = [{}, { driver: 'Ben Carter' }, { quote: 'other words' }, { published: '2024-01-02' }].map(
      (more) => packClaims([claim(more)]).version,
    );
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('has nothing of a number beyond its claims', () => {
    expect(() => packClaims([claim()]).claim(1)).toThrow('There is no claim 1 among 1.');
  });
});
