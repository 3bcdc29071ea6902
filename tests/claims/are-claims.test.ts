import { describe, expect, it } from 'vitest';
import { areClaims } from '../../src/claims/are-claims.js';
import type { Claim } from '../../src/claims/claim.js';

describe('areClaims', () => {
  const claim: Claim = {
    kind: 'ride',
    driver: 'Jane Doe',
    season: 2024,
    status: 'confirmed',
    start: 0,
    end: 8,
    rule: 'test',
    article: 'a',
    published: '2023-11-16',
    quote: 'Jane Doe',
  };

  it('takes claims, and none', () => {
    expect(areClaims([claim])).toBe(true);
    expect(areClaims([])).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', claim],
    ['a list of texts', ['ride']],
    ['a list with nothing in it', [null]],
    ['an unknown kind', [{ ...claim, kind: 'seat' }]],
    ['an unknown status', [{ ...claim, status: 'sure' }]],
    ['nobody', [{ ...claim, driver: undefined }]],
    ['a slot of another form', [{ ...claim, season: '2024' }]],
    ['no rule', [{ ...claim, rule: undefined }]],
    ['no words', [{ ...claim, quote: undefined }]],
    ['a day in words', [{ ...claim, published: 'today' }]],
    ['an offset that is no number', [{ ...claim, end: '9' }]],
    ['one bad claim among good ones', [claim, { ...claim, kind: '__proto__' }]],
  ])('does not take %s', (_case, value) => {
    expect(areClaims(value)).toBe(false);
  });
});
