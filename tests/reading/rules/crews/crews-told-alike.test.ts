import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const LINE_UP =
  'Northline Racing has two cars in the 2025 Xfinity Series. Ava Stone is in the No. 11 and Cleo Diaz in the No. 10. ';

describe('who is on a car as somebody before is', () => {
  it.each([
    'Dan Marsh is crew chief on the 10; Ben Adler is back on the 11.',
    'Dan Marsh is crew chief on the 10, Ben Adler on the 11.',
    'Dan Marsh is crew chief on the No. 10, and Ben Adler returns on the No. 11.',
  ])('is on its crew: %s', (text) => {
    expect(claimsOf('crew', '2025-02-04', LINE_UP + text, ['person', 'driver', 'number'])).toEqual([
      'confirmed person=Ben Adler driver=Ava Stone number=11',
      'confirmed person=Dan Marsh driver=Cleo Diaz number=10',
    ]);
  });

  it.each([
    'Dan Marsh is crew chief on the 10; Ben Adler is back in the No. 12.',
    'Dan Marsh is crew chief on the 10, and Ben Adler is 11th.',
  ])('is not: %s', (text) => {
    expect(claimsOf('crew', '2025-02-04', LINE_UP + text, ['person']).join()).not.toContain('Adler');
  });
});

describe('a driver’s season in a row', () => {
  it.each([
    'Ava Stone is back for a fourth straight season in the No. 34 Ford, with Dan Marsh on the pit box.',
    'Ava Stone returns for a third season in the No. 34 Ford, with Dan Marsh as crew chief.',
  ])('is not her crew chief’s: %s', (text) => {
    const body = `Northline Racing has its line-up for the 2025 Cup Series. ${text}`;
    expect(claimsOf('crew', '2025-01-13', body, ['person', 'season'])).toEqual([
      'confirmed person=Dan Marsh season=2025',
    ]);
  });
});

describe('somebody who is off to another series', () => {
  const NEWS = 'Northline Racing has hired Ava Stone for the No. 18 in the 2026 Xfinity Series. ';

  it('leaves no team that the words do not give her', () => {
    const text = `${NEWS}Dan Marsh, the 2025 series champion, is off to the Cup Series.`;
    expect(claimsOfKinds(['ride', 'exit'], '2025-12-06', text, ['driver']).join()).not.toContain('Marsh');
  });

  it('leaves the one that they give her', () => {
    const text = `${NEWS}Northline’s Dan Marsh is off to the Cup Series.`;
    expect(claimsOf('exit', '2025-12-06', text, ['driver', 'team'])).toEqual([
      'confirmed driver=Dan Marsh team=Northline Racing',
    ]);
  });
});
