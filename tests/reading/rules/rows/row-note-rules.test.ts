import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/reading/read-article.js';

function told(body: string): string[] {
  return readArticle({ name: 'tiny', published: '2025-10-12', body, hash: '' })
    .flatMap((claim) => {
      if (claim.kind === 'contract') return [`contract ${claim.driver} ${claim.team ?? '-'} ${claim.until ?? '-'}`];
      if (claim.kind !== 'ride' || claim.status !== 'confirmed') return [];
      return [
        `ride ${claim.driver} ${claim.number ?? '-'} ${claim.team ?? '-'} ${claim.series ?? '-'} ${claim.season ?? '-'}`,
      ];
    })
    .sort();
}

describe('notes on the driver of a row', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'a year in a series with a team',
      'The class of 2026\n\n- Ava Stone (22, Salem, Ore.) – Second year in the Truck Series with Northline Racing.\n- Ben Carter (19, Boise, Idaho) – Late Models for Pinecrest Motorsports in the No. 8.',
      'ride Ava Stone - Northline Racing truck 2026',
      'ride Ben Carter 8 Pinecrest Motorsports late-model 2026',
    ],
    [
      'a car by its number',
      'The class of 2026\n\n- Ava Stone (22, Salem, Ore.) – Second year in the No. 12 for Northline Racing.\n- Ben Carter – signed. Full-time Cup with Pinecrest Motorsports, No. 88 Ford, Monster Energy.',
      'ride Ava Stone 12 Northline Racing cup 2026',
      'ride Ben Carter 88 Pinecrest Motorsports cup 2026',
    ],
    [
      'agreements with an end',
      'IndyCar seats 2026\n\nNorthline Racing [Honda]\nNo. 12 – Ava Stone. Under contract through 2027.\nNo. 24 – Ben Carter. Contract runs out after this season.',
      'contract Ava Stone Northline Racing 2027',
      'contract Ben Carter Northline Racing 2025',
      'ride Ava Stone 12 Northline Racing indycar 2026',
    ],
  ])('%s', (_, body, ...claims) => {
    expect(told(body)).toEqual([...claims].sort());
  });

  it.each<readonly [string, string]>([
    [
      'who has none',
      'Cup seats 2026\n\nNorthline Racing\n- Ava Stone – No contract beyond this season.\n- Ben Carter – Out of a deal.',
    ],
    [
      'who raced somewhere long ago',
      'Where are they now\n\n- Ava Stone – Last raced for Northline Racing.\n- Ben Carter – Formerly with Pinecrest Motorsports.',
    ],
  ])('gives nothing on %s', (_, body) => {
    expect(told(body)).toEqual([]);
  });
});

describe('notices under the names of teams', () => {
  const BODY =
    'MOTORSPORTS TRANSACTIONS\n\nNASCAR CUP SERIES\n\nNORTHLINE RACING: Signed Ava Stone to a two-year contract to drive the No. 12 in 2026 and 2027. Released Ben Carter (No. 12).\n\nPINECREST MOTORSPORTS: Dan Marsh will not return to the No. 21 in 2026.';

  it('tell what each of them does', () => {
    expect(told(BODY)).toEqual([
      'contract Ava Stone Northline Racing -',
      'ride Ava Stone 12 Northline Racing cup 2026',
      'ride Ava Stone 12 Northline Racing cup 2027',
      'ride Ben Carter 12 Northline Racing cup 2025',
      'ride Dan Marsh 21 Pinecrest Motorsports cup 2025',
    ]);
  });
});
