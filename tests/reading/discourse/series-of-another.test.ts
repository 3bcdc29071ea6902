import { describe, expect, it } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const rides = (body: string): string[] =>
  claimsOf('ride', '2026-02-10', `2026 Xfinity Series preview: shop by shop\n\n${body}`, [
    'driver',
    'number',
    'series',
  ]);

describe('a series told of somebody beside', () => {
  it.each([
    'NORTHLINE RACING\n\nStone’s No. 12 Ford is the only entry this time, with Ben Carter off to Cup. Ava Stone won there.',
    'NORTHLINE RACING\n\nAva Stone is in the No. 12 with Dan Marsh, who replaces Joe Adler, Ben Carter’s new crew chief in Cup.',
    'NORTHLINE RACING\n\nNow that Ben Carter has moved up to Cup, Ava Stone has the No. 12.',
    'NORTHLINE RACING\n\n(Ben Carter is in the Cup Series as well.) Ava Stone stays in the No. 12.',
    'PINECREST MOTORSPORTS\n\nBen Carter has gone to the Cup Series.\n\nNORTHLINE RACING\n\nAva Stone stays in the No. 12.',
  ])('is not that of the seat: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone number=12 series=xfinity');
  });

  it.each([
    'NORTHLINE RACING\n\nAva Stone is in the No. 12 in the Cup Series this year.',
    'NORTHLINE RACING\n\nAva Stone moves up to Cup in the No. 12.',
  ])('but her own is: %s', (body) => {
    expect(rides(body)).toContain('confirmed driver=Ava Stone number=12 series=cup');
  });
});

describe('a label in capitals before a dash', () => {
  const notebook = (body: string): string[] =>
    claimsOf('ride', '2025-11-12', `Thursday notebook\n\n${body}`, ['driver', 'number', 'series']);

  it.each([
    'SUPERCARS — Ben Carter has retired.\n\nNASCAR TRUCKS — Ava Stone will be in the No. 12 of Northline Racing in 2026.',
    'INDYCAR NOTES — Ben Carter has retired.\n\nTRUCKS – Ava Stone will be in the No. 12 of Northline Racing in 2026.',
  ])('tells the series of its paragraph: %s', (body) => {
    expect(notebook(body)).toContain('confirmed driver=Ava Stone number=12 series=truck');
  });

  it('and a town none', () => {
    expect(notebook('CHARLOTTE, N.C. — Ava Stone will be in the No. 12 of Northline Racing in 2026.')).toEqual([
      'confirmed driver=Ava Stone number=12',
    ]);
  });

  it('or whom it is about', () => {
    expect(
      notebook('AVA STONE — The rookie drives the No. 12 for Northline Racing in the Truck Series in 2026.'),
    ).toEqual(['confirmed driver=Ava Stone number=12 series=truck']);
  });
});
