import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/reading/text/layout.js';

const lines = (body: string): string[] =>
  layOut(body).map(({ kind, start, end }) => `${kind}: ${body.slice(start, end)}`);

describe('lines that are lists in themselves', () => {
  it.each([
    [
      'Feb. 14 Daytona – Ava Stone; Feb. 21 Atlanta – Ben Carter; Feb. 28 Austin – TBA',
      ['row: Feb. 14 Daytona – Ava Stone', 'row: Feb. 21 Atlanta – Ben Carter', 'row: Feb. 28 Austin – TBA'],
    ],
    [
      'Who’s where: Osprey – Ava Stone, Ben Carter; Larkfield – Mia Torres; Tamarack – Eve Hart and Joe Lund.',
      [
        'paragraph: Who’s where:',
        'row: Osprey – Ava Stone, Ben Carter',
        'row: Larkfield – Mia Torres',
        'row: Tamarack – Eve Hart and Joe Lund',
      ],
    ],
    [
      'Crew chiefs: No. 12 (Ava Stone), Dan Marsh; No. 21 (Ben Carter), Cole Adler',
      ['paragraph: Crew chiefs:', 'row: No. 12 (Ava Stone), Dan Marsh', 'row: No. 21 (Ben Carter), Cole Adler'],
    ],
  ])('are cut into their rows: %s', (line, rows) => {
    expect(lines(`The title\n\nWhat is told first.\n\n${line}`).slice(2)).toEqual(rows);
  });

  it.each([
    ['two thoughts', 'Ava Stone will drive for Northline Racing; Ben Carter is out; nobody knows why.'],
    ['one head', 'Northline Racing: Ava Stone, No. 12; Ben Carter, No. 21; Mia Torres, No. 30'],
    ['sentences', 'Osprey – Ava Stone won. She is back; Larkfield – Mia Torres; Tamarack – Eve Hart'],
    ['quotes', 'Ava Stone: I am glad; Ben Carter: So am I'],
  ])('stay whole where they are %s', (_, line) => {
    expect(lines(`The title\n\nWhat is told first.\n\n${line}`)).toHaveLength(3);
  });
});
