import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../../rules/claims-of.js';

const SEAT = 'Ava Stone will drive the No. 12 for Northline Racing in 2026.';

describe('who is engineered is no engineer', () => {
  it.each([
    `${SEAT} Nobody has been named yet to engineer Stone.`,
    `${SEAT} Dan Marsh will engineer Stone.`,
    `${SEAT} Joe Adler was hired to coach Stone.`,
  ])('%s', (body) => {
    expect(claimsOf('ride', '2025-11-12', body, ['driver', 'number'])).toEqual([
      'confirmed driver=Ava Stone number=12',
    ]);
  });

  it('but whom engineer stands before is one', () => {
    expect(
      claimsOf('ride', '2025-11-12', 'Northline Racing has engineer Dan Marsh in the No. 12.', ['driver']),
    ).toEqual([]);
  });
});

describe('who is lost as a shareholder drives nothing', () => {
  it.each([
    'Northline Racing, which loses Dan Marsh as a shareholder, runs the No. 12.',
    'Northline Racing loses Dan Marsh as an investor at the end of the year.',
    'Dan Marsh, who owns the place with Joe Adler, has put an offer in front of Ava Stone at Northline Racing.',
  ])('%s', (body) => {
    const claims = claimsOfKinds(['ride', 'exit'], '2025-11-12', body, ['driver']);
    expect(claims.filter((claim) => claim.includes('Dan Marsh'))).toEqual([]);
  });

  it('but a driver who is lost leaves', () => {
    const claims = claimsOf('exit', '2025-11-12', 'Northline Racing loses Dan Marsh at the end of the year.', [
      'driver',
    ]);
    expect(claims).toEqual(['confirmed driver=Dan Marsh']);
  });
});

describe('who leads a car in his second year on it', () => {
  it('is its crew chief, and not who drives it', () => {
    const body =
      'Ben Carter returns to the No. 27 Ford of Northline Racing. He and Ava Stone will take turns in the No. 2, led by Dan Marsh in his second year as the car’s crew chief.';
    const crews = new Set(claimsOf('crew', '2025-11-12', body, ['person', 'number']));
    expect([...crews]).toEqual(['confirmed person=Dan Marsh number=2']);
  });
});
