import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from '../claims-of.js';

const DAY = '2025-10-01';
const SLOTS = ['driver', 'team', 'series', 'season', 'number'];
const rides = (body: string, day = DAY): readonly string[] => claimsOfKinds(['ride'], day, body, SLOTS);

describe('a seat that a clause takes up with "that", or without it', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Ava Stone joins Northline Racing next season. She gets the No. 6 Ford that Ben Carter has driven since May.',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=6',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2025 number=6',
    ],
    [
      '• Ava Stone to Northline Racing. Seat: the No. 6 Ford that Ben Carter and Dan Marsh have split since May.',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2025 number=6',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2025 number=6',
      'ride confirmed driver=Dan Marsh team=Northline Racing season=2025 number=6',
    ],
    [
      'Ava Stone joins Northline Racing next season. She takes over the No. 6 Ford Ben Carter drove this season.',
      'ride confirmed driver=Ava Stone team=Northline Racing season=2026 number=6',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2025 number=6',
    ],
  ])('%s', (body, ...seats) => {
    expect([...new Set(rides(body))].sort()).toEqual(seats);
  });

  it('and a split is a departure where nothing is shared', () => {
    expect(claimsOfKinds(['exit'], DAY, 'Ava Stone and Northline Racing have split.', ['driver', 'team'])).toEqual([
      'exit confirmed driver=Ava Stone team=Northline Racing',
    ]);
  });
});

describe('who is only told to go to a series', () => {
  it.each([
    'Dan Marsh takes the No. 10 and Ben Lark stays in the No. 11. Ava Stone, the current driver of the No. 16, returns to the Cup Series in 2026.',
    'The No. 17 is the one that Ava Stone vacated to step up to the Cup Series in 2026.',
    'Pinecrest Racing is not back now that Ava Stone has graduated to the Cup Series for 2026.',
  ])('has a seat there of which no more is known: %s', (body) => {
    expect(rides(body)).toContain('ride confirmed driver=Ava Stone series=cup season=2026');
  });

  it('has none beside the team that is told', () => {
    expect(rides('Ava Stone moves up to the Cup Series with Pinecrest Racing in 2026.')).not.toContain(
      'ride confirmed driver=Ava Stone series=cup season=2026',
    );
  });
});

describe('a car that is called by its driver and team', () => {
  it.each([
    'Dan Marsh won at Bristol, beating Ava Stone’s Northline Racing Toyota to the line.',
    'Dan Marsh chased Ava Stone’s Northline Racing Toyota all day at Bristol.',
  ])('is hers where it does something on the track: %s', (body) => {
    expect(rides(body)).toContain('ride confirmed driver=Ava Stone team=Northline Racing season=2025');
  });

  it('and may be its owner’s anywhere else', () => {
    expect(rides('Ava Stone’s Northline Racing Toyota is on display at the museum.')).toEqual([]);
  });
});

describe('who is called by a series', () => {
  it.each([
    'Ava Stone will run Daytona for Northline Racing. The Truck Series regular drives the No. 20 of Pinecrest Racing.',
    'Ava Stone will run Daytona for Northline Racing. The full-time Truck Series driver has the No. 20 of Pinecrest Racing.',
    'Ava Stone will run Daytona for Northline Racing. The Truck Series star, who drives Pinecrest Racing’s No. 20 in her day job, is fast.',
  ])('is the driver of whom the sentence before tells: %s', (body) => {
    expect(rides(body)).toContain(
      'ride confirmed driver=Ava Stone team=Pinecrest Racing series=truck season=2025 number=20',
    );
  });

  it.each([
    'Ava Stone will run Daytona for Northline Racing. The Truck Series regulars drive the No. 20 of Pinecrest Racing.',
    'Ava Stone will run Daytona for Northline Racing. The Truck Series star Ben Carter drives the No. 20 of Pinecrest Racing.',
  ])('but not where several are, or another is named: %s', (body) => {
    expect(rides(body).filter((ride) => ride.includes('Ava Stone') && ride.includes('Pinecrest'))).toEqual([]);
  });
});

describe('one race that is left', () => {
  it.each([
    'Ava Stone has one race left: the Daytona 500 on Feb. 15, in Northline Racing’s No. 40.',
    'Ava Stone has a single race on her calendar, the Daytona 500 in Northline Racing’s No. 40.',
  ])('is no seat of a season: %s', (body) => {
    expect(rides(body, '2026-01-20')).toEqual([]);
  });
});
