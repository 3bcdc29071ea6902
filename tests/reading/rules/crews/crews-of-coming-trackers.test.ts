import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2025-12-09';
const tracker = (row: string): string =>
  `2026 Cup Series Silly Season Tracker

NORTHLINE RACING (Ford)
• ${row}

PINECREST MOTORSPORTS (Toyota)
• No. 30 – Eve Torres, crew chief Sam Holt. SET
• No. 31 – Kim Reyes, crew chief Lee Ward. SET`;
const crews = (row: string): string[] =>
  claimsOf('crew', DAY, tracker(row), ['person', 'driver', 'season', 'number']).filter((one) => !/Holt|Ward/.test(one));
const seats = (row: string): string[] =>
  claimsOf('ride', DAY, tracker(row), ['driver', 'season', 'number']).filter((one) => !/Torres|Reyes/.test(one));

describe('the tracker of a season to come', () => {
  it.each([
    'No. 12 – Ava Stone, crew chief Dan Marsh. SET',
    'No. 12 – Ava Stone. SET. New crew chief: Dan Marsh.',
    'No. 12 – Ava Stone. Replaces Ben Carter and brings along crew chief Dan Marsh.',
    'No. 12 – Ava Stone. SET. Dan Marsh, who won two titles with Torres, takes over the 12 from Lou Adler.',
    'No. 12 – Ava Stone. SET. Dan Marsh inherits the No. 12 from Lou Adler.',
  ])('has the crew chiefs of its rows in that season: %s', (row) => {
    expect(crews(row)).toContain('confirmed person=Dan Marsh driver=Ava Stone season=2026 number=12');
    expect(crews(row).filter((one) => /Carter|season=2024/.test(one))).toEqual([]);
    expect(seats(row).filter((one) => /Marsh|Adler|Stone season=2025/.test(one))).toEqual([]);
  });

  it.each([
    'No. 12 – OPEN. Ben Carter takes over the 12 from Ava Stone.',
    'No. 12 – Ava Stone. SET. Ben Carter takes over the 12 from her in 2027.',
  ])('has drivers who take over a car: %s', (row) => {
    expect(crews(row)).toEqual([]);
    expect(seats(row).some((one) => one.includes('Ben Carter'))).toBe(true);
  });
});
