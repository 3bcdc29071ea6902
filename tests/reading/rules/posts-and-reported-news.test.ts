import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const SEATS = ['ride', 'start', 'exit', 'contract', 'crew'] as const;

function told(body: string): string[] {
  return claimsOfKinds(SEATS, '2025-06-18', body, ['person', 'driver', 'team', 'number', 'season', 'replacedBy']);
}

describe('a post in which somebody stays', () => {
  it.each([
    'Ava Stone will continue with Northline Racing in what it calls an “ambassadorial capacity”.',
    'Dan Marsh will remain at Northline Racing in a job still to be defined.',
    'Dan Marsh will stay with Northline Racing in another capacity.',
    'Dan Marsh stays at Northline Racing in a position that has not been named.',
    'Ava Stone will stay with Northline Racing in an advisory role.',
  ])('is no seat of the year to come: %s', (text) => {
    expect(told(text).filter((claim) => claim.includes('2026'))).toEqual([]);
  });

  it.each([
    'Ava Stone will stay with Northline Racing in a leading role in 2026.',
    'Ava Stone will stay with Northline Racing in 2026, and Ben Carter remains in an advisory role.',
  ])('leaves a seat alone: %s', (text) => {
    expect(told(text)).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2026');
  });
});

describe('reported news', () => {
  it('is no rumour where it is confirmed', () => {
    const text =
      'Ava Stone spoke on Friday, confirming the widely reported news that she will leave the No. 19 Northline Racing Ford.';
    expect(told(text)).toContain('exit confirmed driver=Ava Stone team=Northline Racing number=19 season=2025');
  });

  it('is one where it is not', () => {
    const text = 'There is reported news in the paddock, and sources say that Ava Stone will leave Northline Racing.';
    expect(told(text)).toContain('exit rumored driver=Ava Stone team=Northline Racing season=2025');
  });
});

describe('who is replaced', () => {
  it('is none of those whose own news follows', () => {
    const text =
      'Ava Stone will join Northline Racing to replace Emma Diaz, Ben Carter’s move to Pinecrest Motorsports being another surprise.';
    expect(told(text).filter((claim) => claim.startsWith('exit'))).toEqual([
      'exit confirmed driver=Emma Diaz team=Northline Racing season=2025 replacedBy=Ava Stone',
    ]);
  });

  it('is whose car is taken over', () => {
    expect(told('Ava Stone will take over Emma Diaz’s No. 12 at Northline Racing in 2026.')).toContain(
      'exit confirmed driver=Emma Diaz team=Northline Racing number=12 season=2025 replacedBy=Ava Stone',
    );
  });
});

describe('a time of day', () => {
  it('is nobody', () => {
    const text = 'Preview\n\nSaturday (8:00 P.M. ET, FS1)\n\nDan Marsh serves as crew chief for Northline Racing.';
    expect(told(text).join()).not.toContain('ET');
  });
});
