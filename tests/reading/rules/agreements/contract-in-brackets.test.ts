import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const deals = (body: string): string[] => claimsOf('contract', '2026-11-20', body, ['driver', 'multiYear', 'until']);

describe('an agreement in brackets', () => {
  it('is that of the one before them', () => {
    expect(
      deals('Northline Racing keeps Ava Stone (contract through 2028), Ben Carter and Dan Marsh for 2027.'),
    ).toEqual(['confirmed driver=Ava Stone until=2028']);
    expect(
      deals(
        'It is expected that Ava Stone, Ben Carter (almost one season into a long-term deal), and Dan Marsh will all stay at Northline Racing.',
      ),
    ).toEqual(['confirmed driver=Ben Carter multiYear=true']);
    expect(
      deals('Ava Stone (under contract through 2028) and Ben Carter will drive for Northline Racing in 2027.'),
    ).toEqual(['confirmed driver=Ava Stone until=2028']);
  });

  it('gives nobody else its seasons', () => {
    const body = 'Northline Racing keeps Ava Stone (contract through 2028), Ben Carter and Dan Marsh for 2027.';
    expect(claimsOf('ride', '2026-11-20', body, ['season'])).toEqual([
      'confirmed season=2027',
      'confirmed season=2027',
      'confirmed season=2027',
    ]);
  });

  it.each([
    'Ava Stone (contract expires in November) and Ben Carter drive for Northline Racing.',
    'Ava Stone (no deal yet) and Ben Carter drive for Northline Racing.',
  ])('is none that goes on where it ends: %s', (body) => {
    expect(deals(body).filter((one) => /multiYear|until=202[7-9]/.test(one))).toEqual([]);
  });
});

describe('what is no seat', () => {
  it.each([
    'Ava Stone will also be available to race for Northline Racing should she be needed.',
    'Ava Stone is the only one to have won there, something she’s done four times during her career so far, for Northline Racing.',
    'Ava Stone joined the Ford team from NLR at the end of 2025. It is Northline Racing (NLR).',
  ])('%s', (body) => {
    const read = claimsOfKinds(['ride', 'exit'], '2026-11-20', body, ['driver', 'team', 'season']);
    expect(read.filter((one) => /^exit|season=2027/.test(one))).toEqual([]);
  });

  it('takes the series of a car not from a sponsor’s name', () => {
    const body = 'Ava Stone won for Northline Racing in the #34 Truck Help Camaro in Supercars.';
    expect(claimsOf('ride', '2026-11-20', body, ['series', 'number'])).toEqual([
      'confirmed series=supercars number=34',
    ]);
  });

  it('gives nobody the company of years gone by', () => {
    const body =
      'After years of competing alongside Ben Carter, Ava Stone will share the No. 26 Northline Racing Ford with Dan Marsh in Supercars.';
    expect(claimsOf('ride', '2026-11-20', body, ['driver']).filter((one) => one.includes('Carter'))).toEqual([]);
  });
});
