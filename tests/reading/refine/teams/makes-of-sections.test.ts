import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../rules/claims-of.js';

const rides = (body: string): readonly string[] =>
  claimsOf('ride', '2023-01-31', body, ['driver', 'team', 'season', 'number', 'make']);

const TITLE = 'The 2023 Xfinity Series line-up\n\n';

describe('teams in the section of a make have that make', () => {
  it.each([
    ['names in capitals', 'CHEVROLET', 'FORD'],
    ['plural', 'The Chevrolets', 'The Fords'],
    ['with a noun', 'Chevrolet teams', 'Ford teams'],
    ['with a count', 'Chevrolet (9 cars)', 'Ford (4 cars)'],
    ['in Markdown', '## Chevrolet', '## Ford'],
  ])('%s', (_, one, two) => {
    const body = `${TITLE}${one}\n\nNorthline Racing: Ava Stone, No. 7. Ben Carter, No. 9.\n\n${two}\n\nPinecrest Motorsports: Mia Torres is the rookie in the No. 14.`;
    expect(rides(body)).toEqual([
      'confirmed driver=Ava Stone team=Northline Racing season=2023 number=7 make=Chevrolet',
      'confirmed driver=Ben Carter team=Northline Racing season=2023 number=9 make=Chevrolet',
      'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2023 number=14 make=Ford',
    ]);
  });

  it('rows with the team at their end', () => {
    const body = `${TITLE}TOYOTA\n\nNo. 7 – Ava Stone, Northline Racing\nNo. 9 – Ben Carter, Northline Racing\n\nFORD\n\nNo. 14 – Mia Torres, Pinecrest Motorsports\nNo. 15 – Dan Marsh, Pinecrest Motorsports`;
    expect(rides(body)[0]).toBe('confirmed driver=Ava Stone team=Northline Racing season=2023 number=7 make=Toyota');
    expect(rides(body)[3]).toBe(
      'confirmed driver=Mia Torres team=Pinecrest Motorsports season=2023 number=14 make=Ford',
    );
  });
});

describe('the make of a section is not said of', () => {
  it('a season gone by', () => {
    const body = `${TITLE}CHEVROLET\n\nNorthline Racing: Ava Stone is in the No. 7 again. Ben Carter drove the No. 9 in 2022.\n\nFORD\n\nPinecrest Motorsports: Mia Torres, No. 14.`;
    expect(rides(body)).toContain('confirmed driver=Ben Carter team=Northline Racing season=2022 number=9');
  });

  it('a team behind the next heading', () => {
    const body = `${TITLE}CHEVROLET\n\nNorthline Racing: Ava Stone, No. 7.\n\nFORD\n\nPinecrest Motorsports: Mia Torres, No. 14.\n\nStill open\n\nCastle Racing: Dan Marsh, No. 20.`;
    expect(rides(body)).toContain('confirmed driver=Dan Marsh team=Castle Racing season=2023 number=20');
  });

  it('a team under one make that has a heading, where no other has', () => {
    const body = `${TITLE}From Ford\n\nNorthline Racing: Ava Stone, No. 7.\n\nFord\n\nPinecrest Motorsports: Mia Torres, No. 14.`;
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2023 number=7');
    expect(rides(body)).toContain('confirmed driver=Mia Torres team=Pinecrest Motorsports season=2023 number=14');
  });

  it('a team that both sections name', () => {
    const body = `${TITLE}CHEVROLET\n\nNorthline Racing: Ava Stone, No. 7.\n\nFORD\n\nPinecrest Motorsports: Mia Torres, No. 14.\n\nNorthline Racing has a Ford, too: Ben Carter drives its No. 9.`;
    expect(rides(body)).toContain('confirmed driver=Ava Stone team=Northline Racing season=2023 number=7');
  });
});
