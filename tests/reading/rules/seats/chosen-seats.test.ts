import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Rides of a text of October 2025 as `status driver season number team`. */
function ridesOf(body: string): string[] {
  return claimsOf('ride', '2025-10-14', body, ['driver', 'season', 'number', 'team']);
}

describe('a driver chosen or given a car', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Northline Racing has opted for four-time champion Ava Stone for 2026.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
    [
      'Northline Racing has turned to Ava Stone for 2026.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
    [
      'Northline Racing will go with Ava Stone in 2026.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
    [
      'Northline Racing has settled on Ava Stone for the No. 12 in 2026.',
      'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
    ],
    [
      'Northline Racing has finalized its Truck Series roster for 2026. Ava Stone gets the No. 12.',
      'confirmed driver=Ava Stone season=2026 number=12 team=Northline Racing',
    ],
    [
      'Ava Stone is expected to be named the driver of Northline Racing’s third Cup car for 2026.',
      'rumored driver=Ava Stone season=2026 team=Northline Racing',
    ],
    [
      'Northline Racing will field two cars next season, adding the No. 99 for Ava Stone.',
      'confirmed driver=Ava Stone season=2026 number=99 team=Northline Racing',
    ],
    [
      'Northline Racing has two drivers for 2026. Ava Stone and Ben Carter will drive the 7 and the 77.',
      'confirmed driver=Ava Stone season=2026 number=7 team=Northline Racing',
      'confirmed driver=Ben Carter season=2026 number=77 team=Northline Racing',
    ],
    [
      'Pinecrest Motorsports has agreed to loan Ava Stone to Northline Racing for the 2026 season.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
  ])('has the seat: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each([
    'Northline Racing has turned to Ava Stone for advice.',
    'With Ben Carter out for three races, Northline Racing turned to Ava Stone for its No. 44 in the Cup Series.',
    'Ben Carter is sidelined for several weeks, so Northline Racing has turned to Ava Stone for its No. 44.',
    'Don’t expect to see Ava Stone in the No. 44 at Northline Racing next season.',
    'But do not bet on Ava Stone in the No. 44 at Northline Racing next season.',
    'Northline Racing turned to Ava Stone for help with the No. 12.',
    'Northline Racing settled with Ava Stone in court.',
    'Northline Racing went with Ava Stone to the fair in 2025.',
    'Nobody at Northline Racing will say that she is getting the 12 in 2026. Ava Stone was asked.',
    'Pinecrest Motorsports has loaned Ava Stone to Northline Racing for ten races.',
  ])('has none: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

describe('a seat held', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Nothing changes at Northline Racing. The No. 19 remains in the hands of Ava Stone.',
      'confirmed driver=Ava Stone season=2025 number=19 team=Northline Racing',
    ],
    [
      'The No. 19 of Northline Racing will be in Ava Stone’s hands in 2026.',
      'confirmed driver=Ava Stone season=2026 number=19 team=Northline Racing',
    ],
    [
      'Ava Stone has raced the No. 38 for Northline Racing for three years.',
      'confirmed driver=Ava Stone season=2023 number=38 team=Northline Racing',
      'confirmed driver=Ava Stone season=2024 number=38 team=Northline Racing',
      'confirmed driver=Ava Stone season=2025 number=38 team=Northline Racing',
    ],
    [
      'Ava Stone spent two years in Northline Racing’s No. 1 before she lost the ride at the end of 2023.',
      'confirmed driver=Ava Stone season=2022 number=1 team=Northline Racing',
      'confirmed driver=Ava Stone season=2023 number=1 team=Northline Racing',
    ],
    [
      'Ava Stone, in her first season with Northline Racing, finished third on Sunday.',
      'confirmed driver=Ava Stone season=2025 team=Northline Racing',
    ],
    [
      'Ava Stone is eighth in the standings with Northline Racing’s No. 98 Ford.',
      'confirmed driver=Ava Stone season=2025 number=98 team=Northline Racing',
    ],
    [
      'Ava Stone, JR Motorsports No. 9, is from Ohio.',
      'confirmed driver=Ava Stone season=2025 number=9 team=JR Motorsports',
    ],
    [
      'Ava Stone has re-upped with Northline Racing for 2026.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
  ])('is read: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each([
    'Ava Stone spent two years in Northline Racing’s No. 1 Chevrolet.',
    'The fate of the No. 19 was in the hands of the judges, and Ava Stone waited.',
  ])('has no season: %s', (text) => {
    expect(ridesOf(text)).toEqual([]);
  });
});

describe('a headline without a verb', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'OFFICIAL: Ava Stone to Northline Racing for 2026.',
      'confirmed driver=Ava Stone season=2026 team=Northline Racing',
    ],
    ['Sources: Ava Stone to Northline Racing in 2026.', 'rumored driver=Ava Stone season=2026 team=Northline Racing'],
  ])('tells where somebody goes: %s', (text, ...rides) => {
    expect(ridesOf(text)).toEqual(rides);
  });

  it.each(['Ava Stone to Bristol Motor Speedway', 'Sources: Ava Stone to crew chief at Northline Racing'])(
    'tells none: %s',
    (text) => {
      expect(ridesOf(text)).toEqual([]);
    },
  );
});
