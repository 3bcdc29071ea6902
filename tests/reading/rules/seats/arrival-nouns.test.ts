import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2025-09-15', body, ['driver', 'team', 'season']).filter((one) => one.includes('2026'));
const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2026';

describe('a noun of coming', () => {
  it.each([
    'Northline Racing is pleased to announce the signing of Ava Stone for the 2026 season.',
    'Northline Racing has completed its 2026 line-up with the signing of Ava Stone.',
    'Northline Racing confirmed the arrival of Formula 2 winner Ava Stone for 2026.',
    'With the addition of Ava Stone, Northline Racing’s line-up for 2026 is set.',
    'Northline Racing’s roster for 2026 is complete with the promotion of Ava Stone.',
  ])('gives a seat: %s', (body) => {
    expect(rides(body)).toEqual([STONE]);
  });

  it('gives one to each who is listed', () => {
    expect(rides('Northline Racing announced the signing of Ava Stone and Bea Carter for the 2026 season.')).toEqual([
      STONE,
      'confirmed driver=Bea Carter team=Northline Racing season=2026',
    ]);
  });

  it.each([
    'Northline Racing announced the signing of Ava Stone as its reserve driver for 2026.',
    'Northline Racing has not announced the signing of Ava Stone for 2026.',
    'Northline Racing hopes for the signing of Ava Stone for 2026.',
    'Northline Racing announced the signing of a sponsor for Ava Stone for 2026.',
    'Northline Racing announced the signing of engineer Dan Marsh for 2026.',
    'Northline Racing announced the signing of Ava Stone from Pinecrest Motorsports’ school in 2019.',
  ])('none: %s', (body) => {
    expect(rides(body).filter((one) => one.startsWith('confirmed'))).toEqual([]);
  });
});

describe('a seat that a team gives, or a line-up that it fills', () => {
  it.each([
    'Northline Racing has given its second seat for 2026 to Ava Stone.',
    'Northline Racing has completed its 2026 line-up by handing its third seat to Ava Stone.',
    'Northline Racing has locked in its trio for 2026: Ava Stone, Bea Carter and Dan Hall.',
    'Northline Racing goes into the 2026 season with Ava Stone and Bea Carter.',
    'Ava Stone has committed to Northline Racing for the 2026 season.',
    'Ava Stone is Northline Racing bound in 2026.',
  ])('is read: %s', (body) => {
    expect(rides(body)).toContain(STONE);
  });

  it.each([
    'Northline Racing has given Ava Stone’s seat at the banquet to Bea Carter.',
    'Northline Racing goes into 2026 with money from Acme Oil and help from Ava Stone.',
    'Northline Racing gave Ava Stone a ride to the airport.',
    'Ava Stone has committed to helping Northline Racing’s charity in 2026.',
  ])('none: %s', (body) => {
    expect(rides(body).join()).not.toContain(STONE);
  });

  it('belongs to both who are named behind a colon', () => {
    expect(rides('Northline Racing’s 2026 line-up is complete: rookie Ava Stone joins Bea Carter.')).toEqual([
      STONE,
      'confirmed driver=Bea Carter team=Northline Racing season=2026',
    ]);
  });
});
