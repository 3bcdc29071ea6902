import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.js';
import { unwrap } from '../../../src/reading/text/unwrap.js';

const PARAGRAPHS = [
  'Ava Stone will drive the No. 12 Ford for Northline Racing in the NASCAR Truck Series in 2026, the team said on Tuesday, and the crew chief of the truck will be Dan Marsh.',
  'The 24-year-old from Dover, Delaware, comes from Pinecrest Motorsports, where she won two races in 2025. Her place there is open. Ben Carter stays in the No. 21 of Pinecrest through 2027.',
  'First race of the new pair: Daytona International Speedway on Feb. 13. Northline Racing has not said who will be in its other truck, the No. 14.',
];

/** Breaks each paragraph into lines of at most `width` characters. */
function wrapped(width: number, between: string): string {
  const lines = (paragraph: string) =>
    paragraph.split(' ').reduce((text, word) => {
      const last = text.slice(text.lastIndexOf('\n') + 1);
      return text === '' ? word : `${text}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`;
    }, '');
  return PARAGRAPHS.map(lines).join(between);
}

function claimsOf(body: string) {
  return readArticle({ name: 'mail', published: '2025-11-11', body, hash: '' });
}

describe('a text that is set in lines', () => {
  const slotsOf = (body: string) =>
    claimsOf(body).map(({ article: _article, quote: _quote, start: _start, end: _end, ...slots }) => slots);

  it.each([
    ['60, with blank lines between paragraphs', 60, '\n\n'],
    ['72, with blank lines', 72, '\n\n'],
    ['80, without', 80, '\n'],
  ])('says what it says without: lines of %s', (_, width, between) => {
    const plain = slotsOf(PARAGRAPHS.join('\n\n'));
    expect(plain.length).toBeGreaterThan(5);
    expect(slotsOf(wrapped(width, between))).toEqual(plain);
  });

  it('is quoted as it stands', () => {
    const body = wrapped(60, '\n\n');
    for (const { quote, start, end } of claimsOf(body)) expect(body.slice(start, end)).toBe(quote);
    expect(claimsOf(body).some(({ quote }) => quote.includes('\n'))).toBe(true);
  });
});

it.each([
  ['rows', 'No. 12 - Ava Stone\nNo. 14 - open\nNo. 21 - Ben Carter\nNo. 33 - Mia Torres\nNo. 45 - Dan Marsh'],
  ['paragraphs in lines', PARAGRAPHS.join('\n')],
  [
    'rows of one width',
    [
      'Ava Stone drives the No. 12 truck for Northline Racing now',
      'Ben Carter drives the No. 21 for Pinecrest Motorsports now',
      'Mia Torres drives the No. 33 truck of Pinecrest Motorsports',
      'Dan Marsh has the No. 45 truck of Pinecrest Motorsports now',
      'Renger van der Meer runs the No. 5 truck of Northline Racing',
    ].join('\n'),
  ],
])('leaves a text alone that is not: %s', (_, body) => {
  expect(unwrap(body)).toBe(body);
});

it('keeps the place of every character', () => {
  const text = fc.array(fc.constantFrom('a', 'bb ', 'Ccc', '\n', '\r\n', ' ', '. ', 'the long word'), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const body = parts.join('');
      const read = unwrap(body);
      expect(read.length).toBe(body.length);
      expect(read.replace(/\s/g, ' ')).toBe(body.replace(/\s/g, ' '));
    }),
  );
});
