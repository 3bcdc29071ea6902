import { describe, expect, it } from 'vitest';
import { claimsOfKinds } from './claims-of.js';

const read = (published: string, body: string): string[] =>
  claimsOfKinds(['ride', 'exit'], published, body, ['driver', 'team', 'season']);

const of = (driver: string, published: string, body: string): string[] =>
  read(published, body).filter((one) => one.includes(`driver=${driver}`));

describe('a name that is called a team', () => {
  it('is one, where none has been named before', () => {
    const text =
      'The Ventora Formula E team confirmed that Ava Stone is out. Ben Carter has been racing elsewhere with Northline Racing.\n\nStone has decided to leave the Ventora team.';
    expect(of('Ava Stone', '2020-07-10', text)).toContain('exit confirmed driver=Ava Stone team=Ventora season=2020');
  });

  it('may be the town of one that has', () => {
    const text = 'Northline Racing has signed Ava Stone for 2021. She has left the Millbrook team of Ben Carter.';
    expect(read('2020-07-10', text).filter((one) => one.includes('Millbrook'))).toEqual([]);
  });

  it('is no place where a season goes on', () => {
    const text =
      'The Dynamo team has a new line-up. Pat Marsh split with it after the second event of the season at Rovaniemi. Ava Stone is the likely one to replace Ben Carter.';
    expect(read('2020-07-10', text).filter((one) => one.includes('Rovaniemi'))).toEqual([]);
  });
});

describe('the team of a sentence that names one', () => {
  const MATES: readonly [text: string, claim: string][] = [
    [
      'Pinecrest Motorsports leads. Northline Racing is next with teammates Ava Stone and Ben Carter.',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2023',
    ],
    [
      'The 2024 Formula 1 line-up is almost set. In close second is Northline Racing with drivers Ava Stone and Ben Carter.',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2023',
    ],
    [
      'Pinecrest Motorsports has a new look. Ava Stone, signed by Northline Racing to succeed Ben Carter, is happy.',
      'exit confirmed driver=Ben Carter team=Northline Racing season=2023',
    ],
    [
      'Pinecrest Motorsports lost Ava Stone. She has joined Northline Racing to replace Ben Carter.',
      'exit confirmed driver=Ben Carter team=Northline Racing season=2023',
    ],
    [
      'Pinecrest Motorsports takes Cleo Diaz, who has been racing with Northline Racing alongside Ben Carter.',
      'ride confirmed driver=Ben Carter team=Northline Racing season=2023',
    ],
  ];

  it.each(MATES)('is that of a mate or of who is replaced: %s', (text, claim) => {
    const claims = of('Ben Carter', '2023-05-24', text);
    expect(claims).toContain(claim);
    expect(claims.filter((one) => one.includes('Pinecrest'))).toEqual([]);
  });

  it('is not that of a statement which ends a seat', () => {
    const text = 'Ava Stone is no longer a Formula E driver after a statement by Northline Racing.';
    expect(of('Ava Stone', '2020-07-10', text)).toEqual([]);
  });
});

describe('a team’s name in a line of its own with a colon', () => {
  it('is a heading', () => {
    const text =
      'Envision Racing:\nDrivers: Ava Stone and Ben Carter\nThe pair won twice.\nPinecrest Motorsports:\nDrivers: Dan Frost and Cleo Diaz\nThe lively duo of Dan Frost and Cleo Diaz won four races in the Truck Series.';
    expect(read('2024-07-10', text)).toEqual([
      'ride confirmed driver=Ava Stone team=Envision Racing season=2024',
      'ride confirmed driver=Ben Carter team=Envision Racing season=2024',
      'ride confirmed driver=Cleo Diaz team=Pinecrest Motorsports season=2024',
      'ride confirmed driver=Dan Frost team=Pinecrest Motorsports season=2024',
    ]);
  });
});
