import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const SLOTS = ['driver', 'team', 'season', 'number', 'replacedBy'];

const exitsIn = (text: string, published = '2026-08-12'): string[] => claimsOf('exit', published, text, SLOTS);

describe('who comes in the place of whom, told in passing', () => {
  it.each([
    [
      'Ben Carter left Northline Racing at the end of 2025, replaced in the No. 20 by Ava Stone.',
      'confirmed driver=Ben Carter team=Northline Racing season=2025 number=20 replacedBy=Ava Stone',
    ],
    [
      'Ben Carter is out of the No. 21 of Northline Racing when the season ends, as Ava Stone moves in.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=21 replacedBy=Ava Stone',
    ],
    [
      'Ben Carter is out at Northline Racing after this year, with Ava Stone moving in.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 replacedBy=Ava Stone',
    ],
    [
      'Ava Stone will drive the No. 12 for Northline Racing in 2027. Ben Carter, Stone’s predecessor, is going to race trucks.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=12 replacedBy=Ava Stone',
    ],
    [
      'Ava Stone takes over Northline Racing’s No. 1 in 2027. That ends Ben Carter’s three-year run in the No. 1 at Northline Racing.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=1 replacedBy=Ava Stone',
    ],
    [
      'The arrival of Ava Stone ends Ben Carter’s time as a Northline Racing driver.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 replacedBy=Ava Stone',
    ],
    [
      'Ben Carter drives the No. 18 for Northline Racing. He will not drive the No. 18 for Northline Racing in 2027.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=18',
    ],
    [
      'Ava Stone follows Ben Carter in the No. 18 of Northline Racing next year.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026 number=18 replacedBy=Ava Stone',
    ],
  ])('%s', (text, exit) => {
    expect(exitsIn(text)).toEqual([exit]);
  });

  it.each([
    'Ava Stone drives the No. 12 for Northline Racing. Ben Carter, her predecessor, will race trucks.',
    'Ava Stone’s predecessor as president of the club, Ben Carter, drove in the 1990s.',
    'The caution ends Ben Carter’s run in the lead for Northline Racing.',
    'Rain ends Ava Stone’s time behind the microphone for Northline Racing.',
    'Ava Stone will not drive for Northline Racing in 2027, she told a podcast.',
    'Ava Stone drives the No. 12 for Northline Racing. She will not drive the No. 12 for Northline Racing in 2027 but the No. 14 for Northline Racing.',
  ])('nobody goes: %s', (text) => {
    expect(exitsIn(text)).toEqual([]);
  });

  it.each([
    'Ben Carter leaves Northline Racing at season’s end, and Ava Stone comes in second in the voting.',
    'Ben Carter leaves Northline Racing at season’s end, and Ava Stone moves in with her sister.',
    'Ben Carter leaves Northline Racing at season’s end, and Ava Stone came in from the cold to tell reporters.',
    'Ben Carter leaves Northline Racing at season’s end, as crew chief Dan Marsh moves in with Pinecrest Motorsports.',
  ])('nobody comes: %s', (text) => {
    expect(exitsIn(text)).toEqual(['confirmed driver=Ben Carter team=Northline Racing season=2026']);
  });
});
