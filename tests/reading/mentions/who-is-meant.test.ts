import { describe, expect, test } from 'vitest';
import { claimsOf } from '../rules/claims-of.js';

const DAY = '2025-01-21';
const SLOTS = ['driver', 'team', 'season', 'number'];
const rides = (text: string): string[] => claimsOf('ride', DAY, text, SLOTS);

describe('she and he', () => {
  test.each<readonly [string, string]>([
    [
      'Emma Reed is the new teammate of Ben Carter at Northline Racing in 2025. She will drive the No. 15. He stays in the No. 12.',
      'confirmed driver=Ben Carter team=Northline Racing season=2025 number=12',
    ],
    [
      'Emma Reed is the new teammate of Ben Carter at Northline Racing in 2025. He stays in the No. 12. She will drive the No. 15.',
      'confirmed driver=Emma Reed team=Northline Racing season=2025 number=15',
    ],
    [
      'Ben Carter said that Northline Racing would announce its line-up on Friday. Emma Reed said the same. He is on his way to Iowa, and she drives the No. 15.',
      'confirmed driver=Emma Reed team=Northline Racing season=2025 number=15',
    ],
    [
      'Kyra Reed drives for Northline Racing. Tyler Carter, of Las Vegas, was there. She will be in the No. 15.',
      'confirmed driver=Kyra Reed team=Northline Racing season=2025 number=15',
    ],
  ])('are whose given names they fit: %s', (text, ride) => {
    expect(rides(text)).toContain(ride);
  });

  test.each<readonly [string, string]>([
    ['a name that may be anybody’s', 'Robin Reed is with Northline Racing. She drives the No. 15.'],
    ['an article without "she"', 'Emma Reed is with Northline Racing. He drives the No. 15.'],
  ])('are whom the text speaks of: %s', (_, text) => {
    expect(rides(text)).toEqual([expect.stringMatching(/Reed team=Northline Racing season=2025 number=15/)]);
  });

  test('"she" is no man where no woman is named', () => {
    const text =
      'Ben Carter drives the No. 12 for Northline Racing. She will be in the No. 15 of Pinecrest Motorsports.';
    expect(rides(text)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2025 number=12']);
  });
});

describe('sons and sisters', () => {
  const AHEAD = 'confirmed driver=Ben Carter team=Northline Racing season=2026 number=8';

  test.each([
    'Ben Carter isn’t out of work. The son of 1994 Cup champion Ted Carter is set to share the No. 8 of Northline Racing in 2026.',
    'Ben Carter will move up. The nephew of Ted Carter will drive the No. 8 of Northline Racing in 2026.',
    'Ben Carter will move up. The 19-year-old brother of Truck Series rookie Ted Carter drives the No. 8 of Northline Racing in 2026.',
  ])('are the driver in focus: %s', (text) => {
    expect(rides(text)).toEqual([AHEAD]);
  });

  test.each([
    'Ted Carter won the title in 1994. The son of Ted Carter will drive the No. 8 of Northline Racing in 2026.',
    'Ava Stone is at Pinecrest Motorsports. The brother of Ted Carter, Ben Carter, will drive the No. 8 of Northline Racing in 2026.',
  ])('are nobody whom the sentence names besides: %s', (text) => {
    expect(rides(text).filter((ride) => /Ava Stone.*number=8|Ted Carter/.test(ride))).toEqual([]);
  });
});

describe('who owns or writes', () => {
  const STAYS = 'Ava Stone leaves Northline Racing after two years in the No. 12.';

  test.each([
    'FOX Sports’ Lou Marsh laid it out on X. He won at Iowa for Pinecrest Motorsports in 2024 in the No. 15.',
    'Frontstretch’s Lou Marsh was first to report it. He drives the No. 15 for Pinecrest Motorsports.',
    'Motorsport.com’s Lou Marsh had it on Monday. He drives the No. 15 for Pinecrest Motorsports.',
    'She has been with Lou Marsh’s two-car outfit since 2023, when she came over. He drove the No. 15 in 2002.',
    'Lou Marsh’s three-truck team needs somebody. He drove the No. 15 in 2002.',
    'Lou Marsh’s Ohio-based operation needs somebody. He drove the No. 15 in 2002.',
  ])('is no driver: %s', (text) => {
    expect(rides(`${STAYS}\n\n${text}`).filter((ride) => ride.includes('Marsh'))).toEqual([]);
  });

  test.each([
    'Northline’s Lou Marsh laid it out on X. He drives the No. 15 for Pinecrest Motorsports.',
    'Hollow Creek Autosport’s Lou Marsh was there. He drives the No. 15 for Pinecrest Motorsports.',
    'Lou Marsh’s No. 15 team needs somebody. He drives it for Pinecrest Motorsports.',
  ])('is told from drivers of a team: %s', (text) => {
    expect(rides(`${STAYS}\n\n${text}`).filter((ride) => ride.includes('Marsh'))).not.toEqual([]);
  });

  const STONE = 'confirmed driver=Ava Stone team=Northline Racing season=2025 number=12';

  test.each<readonly [string, string]>([
    [
      'with words that say so',
      'The teams, with the car owner in parentheses.\n\nNorthline Racing (Lou Marsh) – Ava Stone, No. 12 Ford.\n\nPinecrest Motorsports (Kurt Holm) – Three Toyotas.',
    ],
    ['before a driver', 'The line-up of 2025:\nNorthline Racing (Lou Marsh): Ava Stone, No. 12 Ford'],
    [
      'two of them',
      'The line-up of 2025, principals in brackets:\nNorthline Racing (Lou Marsh and Kurt Holm) – Ava Stone (No. 12)',
    ],
  ])('stands in brackets behind a team: %s', (_, text) => {
    expect(rides(text)).toEqual([STONE]);
  });

  test.each<readonly [string, string]>([
    ['drivers in brackets', 'The line-up of 2025, drivers in brackets:\nNorthline Racing (Ava Stone) – No. 12 Ford'],
    [
      'an owner who drives',
      'The line-up of 2025, owners in brackets:\nNorthline Racing (Ava Stone) – Stone in the No. 12',
    ],
  ])('may drive: %s', (_, text) => {
    expect(rides(text)).toEqual([STONE]);
  });
});

describe('a driver named again', () => {
  test('is no engineer because she has one', () => {
    const text =
      'Ava Stone drives the No. 12 for Northline Racing. Stone’s race engineer, Kurt Holm, has worked there since 2002.';
    expect(rides(text)).toEqual(['confirmed driver=Ava Stone team=Northline Racing season=2025 number=12']);
  });

  const PINECREST = 'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2025 number=8';

  test.each([
    'Carter, who has the No. 8 in the playoffs, drives for Pinecrest Motorsports.',
    'The 22-year-old, whose No. 8 is sixth in the standings, is under contract with Pinecrest Motorsports through 2026.',
    'Carter, who has the No. 8, has a deal with Pinecrest Motorsports for another year.',
  ])('has the car with the team of the same sentence, not of the ones before: %s', (text) => {
    const told = rides(`Northline Racing would love to have Ben Carter. ${text}`);
    expect(told.filter((ride) => ride.includes('season=2025'))).toEqual([PINECREST]);
  });

  test('has another car where the sentence says the series of each', () => {
    const text =
      'Northline Racing needs a driver. Ben Carter, still a Truck Series regular with Pinecrest Motorsports, is down for a limited number of starts in the No. 8 in the Xfinity Series.';
    expect(rides(text).filter((ride) => /Pinecrest.*number=8/.test(ride))).toEqual([]);
  });
});
