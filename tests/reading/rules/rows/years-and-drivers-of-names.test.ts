import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'series', 'number', 'season'];

function rides(published: string, body: string): string[] {
  return claimsOf('ride', published, body, SLOTS);
}

const JANUARY = '2026-01-20';

describe('rows of years below a name', () => {
  const under = (rows: string): string => `Who moves where\n\nThese moves are known.\n\nAva Stone\n\n${rows}`;

  it('give the bearer of the name a seat each', () => {
    const rows =
      '2025: Driver, No. 42 Pinecrest Motorsports Chevrolet (Xfinity)\n2026: Driver, No. 10 Northline Racing Ford (Cup)';
    expect(rides(JANUARY, under(rows))).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing series=cup number=10 season=2026',
      'confirmed driver=Ava Stone team=Pinecrest Motorsports series=xfinity number=42 season=2025',
    ]);
  });

  it.each([
    ['a post', '2025: Crew chief, No. 42 Pinecrest Motorsports Chevrolet (Xfinity)'],
    ['a result', '2025: Won with the No. 42 Pinecrest Motorsports Chevrolet'],
    ['somebody else', '2025: No. 42 Pinecrest Motorsports Chevrolet with Ben Carter'],
    ['a test', '2025: No. 42 Pinecrest Motorsports Chevrolet, tested in May'],
  ])('give none for %s', (_, row) => {
    expect(rides(JANUARY, under(row))).toEqual([]);
  });

  it('give none below a heading that is no name', () => {
    const text =
      'Garage notes\n\nSome history.\n\nThe car of Ava Stone\n\n2025: No. 42 Pinecrest Motorsports Chevrolet';
    expect(rides(JANUARY, text)).toEqual([]);
  });
});

describe('lines of a team and its drivers', () => {
  it('are rows, with or without how many they are', () => {
    const text =
      '2026 Cup Series drivers\n\nThese are set.\n\nNorthline Racing (2): Ava Stone, Ben Carter\n\nPinecrest Motorsports: Cleo Diaz and Mia Torres';
    expect(rides(JANUARY, text)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing series=cup season=2026',
      'confirmed driver=Ben Carter team=Northline Racing series=cup season=2026',
      'confirmed driver=Cleo Diaz team=Pinecrest Motorsports series=cup season=2026',
      'confirmed driver=Mia Torres team=Pinecrest Motorsports series=cup season=2026',
    ]);
  });

  it('are none where the label is no team', () => {
    const text = 'Cup Series news\n\nIt was a long day.\n\nWinners this week: Ava Stone, Ben Carter';
    expect(rides(JANUARY, text)).toEqual([]);
  });
});

describe('whom the drivers of a team include', () => {
  it.each([
    'Northline Racing’s drivers include Ava Stone and Ben Carter.',
    'Northline Racing’s three full-time drivers include Ava Stone and Ben Carter.',
    'The drivers at Northline Racing this season include Ava Stone and Ben Carter.',
  ])('%s', (text) => {
    expect(rides('2025-06-01', text)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2025',
      'confirmed driver=Ben Carter team=Northline Racing season=2025',
    ]);
  });

  it.each([
    'Northline Racing’s former drivers include Ava Stone and Ben Carter.',
    'Drivers Northline Racing has talked to include Ava Stone and Ben Carter.',
    'The drivers on Northline Racing’s list include Ava Stone and Ben Carter.',
    'Drivers behind Northline Racing’s car include Ava Stone and Ben Carter.',
    'Northline Racing’s guests include Ava Stone and Ben Carter.',
  ])('is not told by: %s', (text) => {
    expect(rides('2025-06-01', text)).toEqual([]);
  });
});

describe('a season spent as the driver of a car', () => {
  it('is a seat', () => {
    const text =
      'Ava Stone spent 2024 as the driver of the No. 4 Northline Racing Ford before moving to Pinecrest Motorsports.';
    expect(rides('2025-06-01', text)).toContain(
      'confirmed driver=Ava Stone team=Northline Racing number=4 season=2024',
    );
  });

  it('is none as a reserve', () => {
    expect(rides('2025-06-01', 'Ava Stone spent 2024 as the reserve driver of Northline Racing.')).toEqual([]);
  });
});
