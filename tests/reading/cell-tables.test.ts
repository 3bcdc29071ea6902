import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

/** The seats and crews that a page tells, in alphabetical order. */
function told(...lines: string[]): string[] {
  const body = lines.join('\n\n');
  return readArticle({ name: 'page', published: '2025-12-04', body, hash: '' })
    .filter(({ kind }) => kind === 'ride' || kind === 'crew')
    .map((claim) => {
      const { kind, driver, team, number, season } = claim as unknown as Record<string, string>;
      const who = kind === 'crew' ? `${(claim as unknown as Record<string, string>).person} for ${driver}` : driver;
      return [kind, who, team, number, season].filter(Boolean).join(' · ');
    })
    .sort();
}

const TITLE = 'Every Cup Series team of 2026';
const HEAD = ['No.', 'Driver', 'Crew Chief', 'Team'];

describe('a table with a line for each cell', () => {
  it('is read row by row', () => {
    expect(
      told(
        TITLE,
        ...HEAD,
        ...['12', 'Ava Stone', 'Dan Marsh', 'Northline Racing'],
        ...['No. 21', 'Ben Carter Jr.', 'TBD', 'Pinecrest Motorsports'],
      ),
    ).toEqual([
      'crew · Dan Marsh for Ava Stone · Northline Racing · 12 · 2026',
      'ride · Ava Stone · Northline Racing · 12 · 2026',
      'ride · Ben Carter Jr. · Pinecrest Motorsports · 21 · 2026',
    ]);
  });

  it('has the whole row as its evidence', () => {
    const body = [TITLE, 'Car', 'Driver', 'Team', '12', 'Ava Stone', 'Northline Racing'].join('\n\n');
    const [ride] = readArticle({ name: 'page', published: '2025-12-04', body, hash: '' });
    expect(body.slice(ride?.start, ride?.end)).toBe('12\n\nAva Stone\n\nNorthline Racing');
  });

  it('goes on below what is told between its rows', () => {
    const between = 'The team has not said who is to call the races. It wants a veteran.';
    expect(
      told(
        TITLE,
        ...HEAD,
        ...['12', 'Ava Stone', 'TBD', 'Northline Racing', between],
        ...['21', 'Mia Torres', 'Dan Marsh', 'Pinecrest Motorsports'],
      ),
    ).toEqual([
      'crew · Dan Marsh for Mia Torres · Pinecrest Motorsports · 21 · 2026',
      'ride · Ava Stone · Northline Racing · 12 · 2026',
      'ride · Mia Torres · Pinecrest Motorsports · 21 · 2026',
    ]);
  });

  it('may have columns that say nothing of seats', () => {
    expect(
      told(TITLE, 'Car', 'Driver', 'Sponsor', 'Team', '12', 'Ava Stone', 'Harbor Foods', 'Northline Racing'),
    ).toEqual(['ride · Ava Stone · Northline Racing · 12 · 2026']);
  });

  it.each([
    ['a row in which cells are missing', [...HEAD, '12', 'Ava Stone', 'Northline Racing', '21', 'Ben Carter']],
    ['an order of finish', ['Pos.', 'Driver', 'Points', '1', 'Ava Stone', '40', '2', 'Ben Carter', '35']],
    ['a head without rows', [...HEAD, 'To be told next week.']],
  ])('%s gives nobody a seat', (_what, lines) => {
    expect(told(TITLE, ...lines)).toEqual([]);
  });
});
