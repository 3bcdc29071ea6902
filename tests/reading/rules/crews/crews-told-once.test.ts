import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const LEAD =
  'Northline Racing shuffles crew chiefs\n\nNorthline Racing has made changes to its crew chief assignments for the 2015 Xfinity Series season. Kim Hill drives the No. 18.\n\n';

const crews = (text: string): string[] => claimsOf('crew', '2015-01-06', LEAD + text, ['person', 'driver', 'number']);
const drivers = (text: string): string[] => claimsOf('ride', '2015-01-06', LEAD + text, ['driver', 'number']);

describe('crew chiefs with one verb for all of them', () => {
  it.each([
    'Cole Adler stays with Ben Carter in the No. 60, Dan Marsh with Ava Stone in the No. 16.',
    'Cole Adler remains with Ben Carter in the No. 60, Dan Marsh with Ava Stone in the No. 16.',
    'Cole Adler will work with Ben Carter in the No. 60, and Dan Marsh with Ava Stone in the No. 16.',
  ])('%s', (text) => {
    expect(crews(text)).toEqual([
      'confirmed person=Cole Adler driver=Ben Carter number=60',
      'confirmed person=Dan Marsh driver=Ava Stone number=16',
    ]);
    expect(drivers(text)).toEqual([
      'confirmed driver=Ava Stone number=16',
      'confirmed driver=Ben Carter number=60',
      'confirmed driver=Kim Hill number=18',
    ]);
  });

  it.each([
    'Ben Carter shares the No. 60 with Dan Marsh, Ava Stone with Cole Adler.',
    'Ben Carter stays with Pinecrest Motorsports in the No. 60, Ava Stone with Osprey Racing in the No. 16.',
  ])('and no drivers: %s', (text) => {
    expect(crews(text)).toEqual([]);
  });
});

describe('the number in brackets is that of the name before it', () => {
  it('With Hill, Ava Stone (No. 20) and Ben Carter (No. 19)', () => {
    const text = 'With Hill, Ava Stone (No. 20) and Ben Carter (No. 19) in the field, Northline Racing has three cars.';
    expect(drivers(text)).toEqual([
      'confirmed driver=Ava Stone number=20',
      'confirmed driver=Ben Carter number=19',
      'confirmed driver=Kim Hill number=18',
    ]);
  });
});

describe('a verb with its own denial says nothing for sure', () => {
  it.each([
    'Ava Stone may or may not return to the No. 12 in 2015.',
    'Ava Stone might or might not return to the No. 12 in 2015.',
    'Ava Stone will or will not drive the No. 12 in 2015.',
  ])('%s', (text) => {
    expect(drivers(text).filter((claim) => claim.endsWith('driver=Ava Stone number=12'))).toEqual([
      'rumored driver=Ava Stone number=12',
    ]);
  });

  it.each(['Ava Stone may not return to the No. 12 in 2015.', 'Ava Stone will not drive the No. 12 in 2015.'])(
    '%s',
    (text) => {
      expect(drivers(text)).not.toContain('confirmed driver=Ava Stone number=12');
    },
  );
});
