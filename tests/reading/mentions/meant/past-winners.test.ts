import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string): string[] => claimsOf('ride', '2025-11-12', body, ['driver', 'team', 'number', 'season']);

describe('the winner of a year', () => {
  it.each([
    'Ava Stone wanted one thing. Northline Racing announced that the 2016 Indianapolis 500 winner will drive its No. 12 Chevrolet in 2026.',
    'Ava Stone is back. The 2018 champ will drive the No. 12 for Northline Racing in 2026.',
    'Ava Stone is back. The 2010 Daytona 500 winner drives the No. 12 for Northline Racing in 2026.',
  ])('is whom the words are about: %s', (body) => {
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone team=Northline Racing number=12 season=2026']);
  });

  it('but not where a name follows', () => {
    const body =
      'Ava Stone is back. The 2010 Daytona 500 winner, Ben Carter, drives the No. 12 for Northline Racing in 2026.';
    expect(rides(body)).toEqual(['confirmed driver=Ben Carter team=Northline Racing number=12 season=2026']);
  });
});

describe('the team whose news it is', () => {
  it('is the one that announces, whatever else a title names', () => {
    const body =
      'Stone signs on; Pinecrest chapter closes\n\nAva Stone wanted a team of her own when she left Pinecrest Motorsports.\n\nNorthline Racing announced on Wednesday that Stone has signed. Northline’s plans were known.\n\nShe will be paired with Ben Carter, who is promoted to a full-time role in the No. 21.\n\nNorthline Racing was ninth.';
    expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing number=21 season=2025');
  });
});

describe('a name in capitals over a section', () => {
  it('may be of two letters', () => {
    const body = 'One seat, two drivers\n\nTY WOOD (two starts)\nWood drives the No. 16 for Northline Racing.';
    expect(rides(body)).toEqual(['confirmed driver=Ty Wood team=Northline Racing number=16 season=2025']);
  });

  it('and what is below is about her', () => {
    const body =
      'One seat, two drivers\n\nAVA STONE (two starts)\nStone drives the No. 16 for Northline Racing.\n\nBEA TORRES (three starts)\nThe New Zealander drives the No. 97 for Pinecrest Motorsports.';
    expect(rides(body)).toContain('confirmed driver=Bea Torres team=Pinecrest Motorsports number=97 season=2025');
  });
});
