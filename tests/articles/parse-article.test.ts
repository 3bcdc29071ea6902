import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { MAX_BYTES, parseArticle } from '../../src/articles/parse-article.js';

const FILE = '2023-11-16-doe-signs.txt';

function parse(text: string | Uint8Array) {
  return parseArticle(FILE, typeof text === 'string' ? Buffer.from(text) : text);
}

function article(text: string | Uint8Array): Article {
  const result = parse(text);
  if ('reason' in result) throw new Error(`refused: ${result.reason}`);
  return result;
}

describe('an article that can be used', () => {
  it.each([
    ['date and body on one line', ' date 2023-11-16 Jane Doe signs.\n\nMore.', 'Jane Doe signs.\n\nMore.'],
    ['no leading blank', 'date 2023-11-16 Jane Doe signs.', 'Jane Doe signs.'],
    ['date alone on its line', 'date 2023-11-16\nJane Doe signs.\n', 'Jane Doe signs.\n'],
    ['blanks behind the date', 'date 2023-11-16  \nJane Doe signs.', 'Jane Doe signs.'],
    ['an empty line after the date', 'date 2023-11-16\n\nJane Doe signs.', 'Jane Doe signs.'],
    ['CRLF', 'date 2023-11-16\r\nJane Doe\r\n\r\nsigns.\r\n', 'Jane Doe\n\nsigns.\n'],
    ['CR alone', 'date 2023-11-16\rJane Doe\rsigns.', 'Jane Doe\nsigns.'],
    ['a byte order mark', '\uFEFFdate 2023-11-16 Jane Doe signs.', 'Jane Doe signs.'],
    ['written as a heading', 'Date: 2023-11-16\nJane Doe signs.', 'Jane Doe signs.'],
    ['a second date in the body', 'date 2023-11-16 date 2024-01-01 Jane', 'date 2024-01-01 Jane'],
  ])('%s', (_case, text, body) => {
    expect(article(text)).toMatchObject({ name: '2023-11-16-doe-signs', published: '2023-11-16', body });
  });

  it('takes the 29th of February of a leap year', () => {
    expect(article('date 2024-02-29 Jane').published).toBe('2024-02-29');
  });

  it('takes exactly 1 MB', () => {
    const head = 'date 2023-11-16 ';
    expect(article(head + 'x'.repeat(MAX_BYTES - head.length)).body).toHaveLength(MAX_BYTES - head.length);
  });

  it('leaves the text as it is, apart from line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const body = `J${text.replaceAll('\r', '')}`;
        expect(article(`date 2023-11-16 ${body}`).body).toBe(body);
      }),
    );
  });
});

describe('the hash', () => {
  const hash = article('date 2023-11-16 Jane Doe signs.').hash;

  it.each([
    ['line ends', 'date 2023-11-16\r\nJane Doe signs.\r\n'],
    ['byte order mark', '\uFEFF date 2023-11-16 Jane Doe signs.'],
  ])('does not change with %s', (_case, text) => {
    expect(article(text).hash).toBe(hash);
  });

  it.each([
    ['the text', 'date 2023-11-16 Jane Doe signs!'],
    ['the date, which relative days hang on', 'date 2023-11-17 Jane Doe signs.'],
  ])('changes with %s', (_case, text) => {
    expect(article(text).hash).not.toBe(hash);
  });

  it('is a SHA-256 in hex', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a file that is refused', () => {
  it.each([
    ['no date', 'Jane Doe signs.', /no date.*date YYYY-MM-DD/],
    ['a date in the second line', 'Jane Doe signs.\ndate 2023-11-16', /no date/],
    ['another form of date', 'date 16.11.2023 Jane', /no date/],
    ['a date without zeros', 'date 2023-1-5 Jane', /no date/],
    ['a date that runs into the text', 'date 2023-11-16Jane', /no date/],
    ['a word that begins with date', 'dated 2023-11-16 Jane', /no date/],
    ['the 30th of February', 'date 2023-02-30 Jane', /2023-02-30.*does not exist/],
    ['the 29th of February of a common year', 'date 2023-02-29 Jane', /does not exist/],
    ['a 13th month', 'date 2023-13-01 Jane', /does not exist/],
    ['a day zero', 'date 2023-01-00 Jane', /does not exist/],
    ['nothing', '', /empty/],
    ['blanks alone', ' \r\n\t\n', /empty/],
    ['a date alone', 'date 2023-11-16\n', /no text/],
    ['Latin-1', Buffer.from('date 2023-11-16 Su\xe1rez', 'latin1'), /UTF-8/],
    ['UTF-16', Buffer.from('\uFEFFdate 2023-11-16 Jane', 'utf16le'), /UTF-8/],
    ['more than 1 MB', `date 2023-11-16 ${'x'.repeat(MAX_BYTES)}`, /1 MB/],
  ])('%s', (_case, text, reason) => {
    expect(parse(text)).toEqual({ file: FILE, reason: expect.stringMatching(reason) });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void parse(bytes)));
  });
});
