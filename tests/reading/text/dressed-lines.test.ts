import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/reading/text/layout.js';

const lines = (body: string): string[] =>
  layOut(body).map(({ kind, start, end }) => `${kind}: ${body.slice(start, end)}`);

describe('lines', () => {
  it('are read without what dresses them as a whole', () => {
    expect(lines('# The title\n\n## Northline Racing\n\n**Who drives the No. 12?**\n\nAva Stone.')).toEqual(
      [
        'heading: The title',
        'heading: Northline Racing',
        'paragraph: Who drives the No. 12?',
        'paragraph: Ava Stone.',
      ].map((line) => (line.startsWith('paragraph: Who') ? 'heading: Who drives the No. 12?' : line)),
    );
  });

  it('stay as they are where only a part is dressed', () => {
    expect(lines('The title\n\n**Ava Stone** and **Ben Carter** are back.')[1]).toBe(
      'paragraph: **Ava Stone** and **Ben Carter** are back.',
    );
  });

  it('that name a car behind a label in capitals are headings', () => {
    const body = 'The title\n\nWhat is told first.\n\nDRIVER CHANGE: #12-Northline Racing\nAva Stone steps in.';
    expect(lines(body)[2]).toBe('heading: DRIVER CHANGE: #12-Northline Racing');
  });

  it('that give one car of a team are rows', () => {
    const body = 'The title\n\nCUP SERIES\nNorthline Racing: 12 Ava Stone\n\nWhat follows.';
    expect(lines(body)[2]).toBe('row: Northline Racing: 12 Ava Stone');
  });
});
