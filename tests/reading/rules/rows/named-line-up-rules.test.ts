import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const DAY = '2022-09-20';
const claims = (kind: 'ride' | 'exit' | 'contract', body: string): readonly string[] =>
  claimsOf(kind, DAY, `IndyCar seats\n\nWith two races left it is time to count.\n\n${body}`, [
    'driver',
    'team',
    'season',
    'number',
    'until',
  ]);

describe('a sentence that lists a team’s drivers of a season', () => {
  const body =
    'For 2023, Northline Racing: Ava Stone (deal through 2025, No. 5), Ben Carter, coming from Pinecrest. For those counting at home, Halden Motorsports for 2023: Mia Torres (No. 31), Dan Marsh (No. 33, multi-year contract) and Eve Hart. Pinecrest Motorsports has nobody.';

  it.each([
    ['ride', 'confirmed driver=Ava Stone team=Northline Racing season=2023 number=5'],
    ['contract', 'confirmed driver=Ava Stone team=Northline Racing until=2025'],
    ['ride', 'confirmed driver=Ben Carter team=Northline Racing season=2023'],
    ['exit', 'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2022'],
    ['ride', 'confirmed driver=Mia Torres team=Halden Motorsports season=2023 number=31'],
    ['ride', 'confirmed driver=Dan Marsh team=Halden Motorsports season=2023 number=33'],
    ['contract', 'confirmed driver=Dan Marsh team=Halden Motorsports'],
    ['ride', 'confirmed driver=Eve Hart team=Halden Motorsports season=2023'],
  ] as const)('gives each what is told of her alone: %s %s', (kind, claim) => {
    expect(claims(kind, body)).toContain(claim);
  });

  it.each([
    ['a voice', 'Northline Racing on 2023: Ava Stone said that nothing is decided.'],
    ['an office', 'Northline Racing in 2023: owner Ava Stone sells.'],
    ['a year gone by', 'Northline Racing in 2021: Ava Stone, Ben Carter.'],
    ['a question', 'Northline Racing for 2023: Ava Stone, Ben Carter?'],
  ])('gives no seat of the next season where it is %s', (_, text) => {
    expect(claims('ride', text).join('\n')).not.toContain('season=2023');
  });
});

describe('posts of a thread', () => {
  it('are read behind the time at which they were written', () => {
    const body =
      '[10:20 am] Official: Ava Stone to Northline Racing for 2023. No. 5 Honda, full-time.\n\n[Tue 5:20 pm] Ben Carter will drive the No. 12 for Pinecrest Motorsports in 2023.';
    expect(claims('ride', body)).toEqual(
      expect.arrayContaining([
        'confirmed driver=Ava Stone team=Northline Racing season=2023',
        'confirmed driver=Ben Carter team=Pinecrest Motorsports season=2023 number=12',
      ]),
    );
  });

  it('are none where a programme tells when', () => {
    expect(claims('ride', '10:20 a.m. – Northline Racing, Ava Stone')).toEqual([]);
  });
});
