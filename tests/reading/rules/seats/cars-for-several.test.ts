import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-08-20';
const rides = (body: string): string[] => claimsOf('ride', DAY, body, ['driver', 'number']);

describe('a car for two', () => {
  it('is both drivers’', () => {
    const body =
      'Northline Racing grows to two cars, the No. 85 for Ava Stone and Ben Carter and the No. 99 for Leo Ward and Jim Hall.';
    expect(rides(body).sort()).toEqual([
      'confirmed driver=Ava Stone number=85',
      'confirmed driver=Ben Carter number=85',
      'confirmed driver=Jim Hall number=99',
      'confirmed driver=Leo Ward number=99',
    ]);
  });

  it('is not his who begins a clause of his own', () => {
    const body =
      'Northline Racing fields the No. 85 for Ava Stone and Ben Carter drives the No. 12 for Pinecrest Motorsports.';
    expect(rides(body)).toEqual(['confirmed driver=Ava Stone number=85', 'confirmed driver=Ben Carter number=12']);
  });

  it('is everybody’s before it where drivers share cars, and else the last one’s', () => {
    const cars = 'Northline Racing goes with Ava Stone in the No. 3, with Leo Ward and Jim Hall in the sister No. 4.';
    expect(rides(`In IMSA, ${cars}`)).toContain('confirmed driver=Leo Ward number=4');
    expect(rides(`In the Cup Series, ${cars}`)).not.toContain('confirmed driver=Leo Ward number=4');
  });
});

describe('a seat beside what somebody has done', () => {
  it.each([
    ['Ava Stone is in the playoffs with Northline Racing.', 2025],
    ['Ava Stone is in the playoffs with Northline Racing’s No. 12.', 2025],
    ['Ava Stone got ten Truck Series starts out of Northline Racing in 2024.', 2024],
    ['Ava Stone got six races with Northline Racing in 2024.', 2024],
  ])('%s', (body, season) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'team', 'season'])).toEqual([
      `confirmed driver=Ava Stone team=Northline Racing season=${season}`,
    ]);
  });

  it.each([
    'Ava Stone got a call from Northline Racing in 2024.',
    'Ava Stone got advice on her ten starts from Northline Racing owner Ben Carter in 2024.',
    'Ava Stone missed the playoffs with a flat tire, Northline Racing said.',
  ])('is none in: %s', (body) => {
    expect(claimsOf('ride', DAY, body, ['driver', 'team'])).toEqual([]);
  });
});
