import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';

function movesOf(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2025-11-12', body, hash: '' })
    .flatMap((claim) => {
      if (claim.kind !== 'ride' && claim.kind !== 'exit') return [];
      if (claim.kind === 'ride' && claim.season === 2025) return [];
      const status = claim.status === 'confirmed' ? '' : ` ${claim.status}`;
      return [
        `${claim.kind} ${claim.driver} ${claim.number ?? '-'} ${claim.team ?? '-'} ${claim.season ?? '-'}${status}`,
      ];
    })
    .sort();
}

describe('moves in rows', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'arrows from team to team',
      'Silly season 2026\n\nAva Stone: Northline Racing → Pinecrest Motorsports\nBen Carter: Pinecrest Motorsports -> Crosshill Garage, No. 8',
      'exit Ava Stone - Northline Racing 2025',
      'exit Ben Carter - Pinecrest Motorsports 2025',
      'ride Ava Stone - Pinecrest Motorsports 2026',
      'ride Ben Carter 8 Crosshill Garage 2026',
    ],
    [
      'to and from',
      'The 2026 moves so far:\n\n▸ Ava Stone to Northline Racing (from Pinecrest Motorsports)\n▸ Ben Carter to Crosshill Garage, No. 8 Ford\n▸ Dan Marsh from Northline Racing to Pinecrest Motorsports',
      'exit Ava Stone - Pinecrest Motorsports 2025',
      'exit Dan Marsh - Northline Racing 2025',
      'ride Ava Stone - Northline Racing 2026',
      'ride Ben Carter 8 Crosshill Garage 2026',
      'ride Dan Marsh - Pinecrest Motorsports 2026',
    ],
    [
      'in and out under a team',
      'Silly season 2026\n\nNorthline Racing\nIn: Ava Stone (No. 12)\nOut: Ben Carter\n\nPinecrest Motorsports\nIN: Mia Torres\nOUT: Dan Marsh, Tess Oakley',
      'exit Ben Carter - Northline Racing 2025',
      'exit Dan Marsh - Pinecrest Motorsports 2025',
      'exit Tess Oakley - Pinecrest Motorsports 2025',
      'ride Ava Stone 12 Northline Racing 2026',
      'ride Mia Torres - Pinecrest Motorsports 2026',
    ],
    [
      'headings that say how sure it is',
      '2026 silly season tracker\n\nCONFIRMED\nAva Stone – Northline Racing, No. 12\nRUMORED\nBen Carter – Northline Racing, No. 21\nOUT\nDan Marsh – Pinecrest Motorsports, No. 38\nOPEN SEATS\nNo. 5 – Mia Torres, Crosshill Garage',
      'exit Dan Marsh 38 Pinecrest Motorsports 2025',
      'ride Ava Stone 12 Northline Racing 2026',
      'ride Ben Carter 21 Northline Racing 2026 rumored',
    ],
    [
      'transactions without a subject of their own',
      'TRANSACTIONS\n\nNorthline Racing — Named Ava Stone driver of its No. 12 Ford.\nPinecrest Motorsports — Released Ben Carter.',
      'exit Ben Carter - Pinecrest Motorsports 2025',
    ],
    [
      'a driver under the line that names the car',
      'Garage tour 2026\n\nNo. 12 Northline Racing Ford\nAva Stone returns for her second year.',
      'ride Ava Stone 12 Northline Racing 2026',
    ],
  ])('%s', (_, body, ...moves) => {
    expect(movesOf(body)).toEqual([...moves].sort());
  });

  it.each<readonly [string, string]>([
    ['a score', 'Last laps\n\nAva Stone to Ben Carter: move over\nBen Carter to Ava Stone: no'],
    ['a driver who is gone from a car', 'Garage tour 2026\n\nNo. 12 Northline Racing Ford\nAva Stone will not return.'],
  ])('gives no seat for %s', (_, body) => {
    expect(movesOf(body).filter((move) => move.startsWith('ride'))).toEqual([]);
  });
});

describe('one out, another in', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'Ava Stone out, Ben Carter in at Northline Racing’s No. 12 Truck Series team next year.',
      'exit Ava Stone 12 Northline Racing 2025',
      'ride Ben Carter 12 Northline Racing 2026',
    ],
    [
      'At Northline Racing it’s Ava Stone out, Ben Carter in for 2026.',
      'exit Ava Stone - Northline Racing 2025',
      'ride Ben Carter - Northline Racing 2026',
    ],
    [
      'Ava Stone out, Ben Carter in: Northline Racing changes drivers in the No. 12 for 2026.',
      'exit Ava Stone - Northline Racing 2025',
      'ride Ben Carter - Northline Racing 2026',
    ],
    [
      'Ava Stone is out and Ben Carter is in at Northline Racing for 2026.',
      'exit Ava Stone - Northline Racing 2025',
      'ride Ben Carter - Northline Racing 2026',
    ],
    [
      'The 2026 changes so far:\n\n- Pinecrest Motorsports: Mia Torres out, Tim Wells in.\n- Kyle Marsh out; Cleo Diaz in for Hilltop Motorsports’ No. 45',
      'exit Kyle Marsh 45 Hilltop Motorsports 2025',
      'exit Mia Torres - Pinecrest Motorsports 2025',
      'ride Cleo Diaz 45 Hilltop Motorsports 2026',
      'ride Tim Wells - Pinecrest Motorsports 2026',
    ],
  ])('reads %s', (body, ...expected) => {
    expect(movesOf(body)).toEqual(expected);
  });

  it.each([
    'Ava Stone out, Ben Carter in for Northline Racing?',
    'Northline Racing: Ava Stone out in Q1, Ben Carter in the top ten.',
    'Practice at Northline Racing: Ava Stone out first, Ben Carter in the garage.',
  ])('reads no move from: %s', (body) => {
    expect(movesOf(body)).toEqual([]);
  });
});
