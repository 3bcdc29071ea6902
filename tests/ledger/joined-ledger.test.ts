import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printClaim } from '../../src/claims/claim-lines.js';
import { joinedLedger } from '../../src/ledger/joined-ledger.js';
import { packClaims } from '../../src/ledger/ledger.js';
import { claimsIn } from '../claims/claims-in.js';
import { articles } from '../roster/histories.js';

const DAYS = ['2021-01-01', '2022-03-01', '2022-11-20', '2023-01-01', '2024-01-15', '2030-01-01'];

describe('joinedLedger', () => {
  it('has the claims of both, by day, and counts and visits them as one', () => {
    fc.assert(
      fc.property(articles, fc.nat(6), (list, at) => {
        const [first, second] = [list.slice(0, at), list.slice(at)].map((part) => packClaims(part.flat()));
        if (!first || !second) return;
        const joined = joinedLedger(first, second);
        const claims = claimsIn(joined);
        const days = claims.map(({ published }) => published);

        expect(claims.map(printClaim).sort()).toEqual([...claimsIn(first), ...claimsIn(second)].map(printClaim).sort());
        expect(days).toEqual(days.toSorted());
        for (const day of DAYS) expect(joined.countUpTo(day)).toBe(days.filter((one) => one <= day).length);
        expect(joined.articles.map(({ published }) => published)).toEqual(
          joined.articles.map(({ published }) => published).sort(),
        );

        const visited: unknown[] = [];
        joined.visit((number, { kind, status, rule }, { name }) => visited.push([number, kind, status, rule, name]));
        expect(visited).toEqual(
          claims.map(({ kind, status, rule, article }, number) => [number, kind, status, rule, article]),
        );
      }),
    );
  });

  it('has another version for other claims in either', () => {
    const [none, one] = [packClaims([]), packClaims(fc.sample(articles, { numRuns: 1, seed: 1 }).flat(2))];
    const versions = [joinedLedger(none, none), joinedLedger(none, one), joinedLedger(one, none)].map(
      ({ version }) => version,
    );
    expect(new Set(versions).size).toBe(3);
  });
});
