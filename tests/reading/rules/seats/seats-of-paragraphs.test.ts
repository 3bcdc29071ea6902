import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const rides = (text: string, date = '2025-10-20'): string[] =>
  claimsOf('ride', date, text, ['driver', 'team', 'series', 'season', 'number']);

describe('paragraphs of teams', () => {
  const CARD = [
    'Your Truck Series scorecard',
    'Northline Racing’s No. 4 is Ava Stone’s. Ben Carter has the 18.',
    'A champion is gone from Pinecrest Motorsports. Mia Duke drove the No. 24 last year and has graduated to the Xfinity Series with Dover Speed Racing. Tom Lark is back in the 23.',
    'Tarheel Motorsports parted with Joe Webb. Dan Marsh will drive the No. 16.',
  ].join('\n\n');
  it.each([
    'confirmed driver=Ben Carter team=Northline Racing series=truck season=2025 number=18',
    'confirmed driver=Tom Lark team=Pinecrest Motorsports series=truck season=2025 number=23',
    'confirmed driver=Mia Duke team=Pinecrest Motorsports series=truck season=2024 number=24',
    'confirmed driver=Dan Marsh team=Tarheel Motorsports series=truck season=2025 number=16',
  ])('have their own seats: %s', (ride) => {
    expect(rides(CARD, '2025-03-10')).toContain(ride);
  });
});

describe('seats of those who were named before', () => {
  it.each([
    [
      'Northline Racing will change nothing for 2026: Ava Stone and Ben Carter both stay.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ],
    [
      'Northline Racing has filled the No. 12 for 2026. Beating Ben Carter and Joe Webb to the job was Ava Stone.',
      'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    ],
    [
      'Northline Racing confirmed two drivers for 2026. The first seat goes to Ava Stone. The second seat belongs to Ben Carter.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ],
    [
      'Northline Racing’s No. 12 Ford will have a new driver in 2026. Ava Stone put her name to a three-year deal on Monday.',
      'confirmed driver=Ava Stone team=Northline Racing season=2026 number=12',
    ],
    [
      'Ava Stone will drive for Northline Racing in 2026 and share the garage with Ben Carter.',
      'confirmed driver=Ben Carter team=Northline Racing season=2026',
    ],
    [
      'Northline Racing is letting Ava Stone go after three seasons.',
      'confirmed driver=Ava Stone team=Northline Racing season=2023',
    ],
    [
      'Ava Stone, whose talks with Northline Racing about the No. 12 are warm, is 24.',
      'rumored driver=Ava Stone team=Northline Racing season=2026 number=12',
    ],
  ])('%s', (text, ride) => {
    expect(rides(text)).toContain(ride);
  });

  it.each([
    'Northline Racing had one wish for 2026: Ava Stone would stay out of trouble.',
    'Ava Stone’s talks with Northline Racing about the No. 12 broke off in May.',
    'Beating Ben Carter and Joe Webb to the flag was Ava Stone.',
    'Kim Northline owns Northline Racing. She’d have retired the number, she said.',
  ])('are none: %s', (text) => {
    expect(rides(text)).toEqual([]);
  });

  it('give nobody the team of another name', () => {
    const text = 'Ava Stone will retire from Pinecrest Motorsports’ predecessor, Northline Racing, after this season.';
    expect(claimsOf('exit', '2025-10-20', text, ['driver', 'team'])).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing',
    ]);
  });
});
