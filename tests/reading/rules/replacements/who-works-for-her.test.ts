import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const LEAD =
  'Northline Racing has made changes for the 2015 Xfinity Series season. Kim Hill drives the No. 18 for Northline Racing.\n\n';

const moved = (text: string): string[] =>
  (['exit', 'ride'] as const).flatMap((kind) =>
    claimsOf(kind, '2015-01-06', LEAD + text, ['driver', 'replacedBy'])
      .filter((claim) => !claim.includes('driver=Kim Hill'))
      .map((claim) => `${kind} ${claim}`),
  );

describe('a crew that comes with a car is no seat of whom it was with', () => {
  it.each([
    'Ava Stone inherits Dan Marsh, Ben Carter’s crew chief for the past two years.',
    'Ava Stone has inherited Dan Marsh, previously Ben Carter’s race engineer.',
    'Ava Stone will inherit Ben Carter’s spotter, Dan Marsh, as well.',
  ])('%s', (text) => {
    expect(moved(text).filter((claim) => claim.startsWith('exit'))).toEqual([]);
  });

  it.each(['Ava Stone inherits the No. 12 of Ben Carter, whose crew chief Dan Marsh stays.'])(
    'but a car is: %s',
    (text) => {
      expect(moved(text)).toContain('exit confirmed driver=Ben Carter replacedBy=Ava Stone');
    },
  );
});

describe('a new engineer and the one before drive nothing', () => {
  it.each([
    'Hill has a new race engineer for the first time since 2013: Dan Marsh moves over from Pinecrest Motorsports to replace Cole Adler, who keeps the title of team manager.',
    'Hill has a new engineer: Dan Marsh joins from Pinecrest Motorsports to succeed Cole Adler.',
    'There is a new performance engineer in the garage: Dan Marsh has been hired from Pinecrest Motorsports to replace Cole Adler.',
  ])('%s', (text) => {
    expect(moved(text)).toEqual([]);
  });

  it('and a new driver does', () => {
    expect(
      moved(
        'There is a new driver in the garage: Dan Marsh moves over from Pinecrest Motorsports to replace Cole Adler.',
      ),
    ).toContain('exit confirmed driver=Cole Adler replacedBy=Dan Marsh');
  });
});
