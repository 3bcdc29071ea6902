import { describe, expect, it } from 'vitest';
import { claimsOf, claimsOfKinds } from '../claims-of.js';

const results = (text: string): string[] =>
  claimsOf('result', '2025-10-20', text, ['driver', 'season', 'track', 'position']);
const STONE = 'confirmed driver=Ava Stone season=2025 track=Iowa Speedway position=1';

describe('what somebody else helped a driver to', () => {
  it.each([
    'Dan Marsh, who led Ava Stone to a win at Iowa in June, moves to the No. 20 of Northline Racing.',
    'Crew chief Dan Marsh guided Ava Stone to victory at Iowa in June.',
    'Spotter Dan Marsh talked Ava Stone to the win at Iowa in June.',
    'Dan Marsh was atop the box for Ava Stone’s win at Iowa in June. Marsh is the crew chief of the No. 12.',
    'Ava Stone drives for Northline Racing. A late gamble at Iowa in June gave her a first win.',
    'Ava Stone drives for Northline Racing. Her car won at Iowa in June.',
    'Ava Stone’s No. 12 Ford won at Iowa in June.',
  ])('%s', (text) => {
    expect(results(text)).toEqual([STONE]);
  });

  it.each([
    'Ava Stone led Ben Carter to the checkered flag at Iowa in June.',
    'A slow stop at Iowa in June cost Ava Stone the win.',
    'Dan Marsh hopes to guide Ava Stone to a win at Iowa.',
  ])('is nobody’s: %s', (text) => {
    expect(results(text).filter((one) => !one.includes('driver=Ava Stone') || !text.includes('led'))).toEqual([]);
  });

  it.each([
    ['Her résumé includes third place in the 2020 Daytona 500.', 2020, 3],
    ['Her record includes a runner-up finish in the 2022 Daytona 500.', 2022, 2],
  ])('lists what a driver did: %s', (text, season, position) => {
    expect(results(`Ava Stone drives the No. 12 for Northline Racing in 2026. ${text}`)).toEqual([
      `confirmed driver=Ava Stone season=${season} track=Daytona International Speedway position=${position}`,
    ]);
  });

  it('is a race, and no season, where a start ended in it', () => {
    const text =
      'Ava Stone drives for Northline Racing. Her only Cup start, at Iowa in 2024, ended in a ninth-place finish.';
    expect(claimsOfKinds(['title', 'result'], '2025-10-20', text, ['driver', 'season', 'track', 'position'])).toEqual([
      'result confirmed driver=Ava Stone season=2024 track=Iowa Speedway position=9',
    ]);
  });

  it('is the whole season where somebody won it all', () => {
    const text = 'Ava Stone, who won it all in the Truck Series last year, drives for Northline Racing.';
    expect(claimsOf('title', '2025-10-20', text, ['driver', 'series', 'season', 'position'])).toEqual([
      'confirmed driver=Ava Stone series=truck season=2024 position=1',
    ]);
  });
});
