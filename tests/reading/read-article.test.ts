import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.js';
import { readArticle } from '../../src/reading/read-article.js';
import { areClaims } from '../claims/are-claims.js';

const article = (body: string): Article => ({ name: 'text', published: '2025-06-01', body, hash: '' });

/** Words that rules look at, so that random texts come near to what an article says. */
const WORDS = [
  'Anna',
  'Stone',
  'Ben Carter',
  'Northline Racing',
  'No.',
  '12',
  '#7',
  'will',
  'not',
  'drive',
  'drives',
  'the',
  'for',
  'in',
  '2026',
  'and',
  ',',
  '.',
  '—',
  '(',
  ')',
  '“',
  '”',
  'said',
  'who',
  'Cup Series',
  'Ford',
  'at',
  'Bristol Motor Speedway',
  'on',
  'Sept. 14',
  'crew chief',
  'champion',
  'his',
  'he',
  'the team',
  'its',
  '’s',
  'leaves',
  'signed',
  'won',
  'third',
  'next season',
  '\n',
  '- ',
  ':',
  '?',
];

const anything = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('any text', () => {
  it('is read without throwing, and each quote is the slice of the text it names', () => {
    fc.assert(
      fc.property(anything, (body) => {
        const claims = readArticle(article(body));
        expect(areClaims(claims)).toBe(true);
        for (const claim of claims) {
          expect(body.slice(claim.start, claim.end)).toBe(claim.quote);
          expect(claim.quote).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same claims each time', () => {
    fc.assert(
      fc.property(anything, (body) => {
        expect(readArticle(article(body))).toEqual(readArticle(article(body)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one sentence without an end', 'Anna Stone will drive the No. 12 Ford for Northline Racing '.repeat(2_000)],
    ['capitals', 'Abc '.repeat(25_000)],
    ['brackets in brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['commas', 'the driver, '.repeat(10_000)],
    ['numbers', 'No. 12 '.repeat(15_000)],
    ['quotation marks', '“ ” "'.repeat(20_000)],
    ['lines', 'No. 12 – Anna Stone\n'.repeat(5_000)],
    ['entries', 'No. 12, Anna Stone, Northline\n'.repeat(12_000)],
    ['crews', `Crew chiefs:\n\n${'No. 12: Anna Stone, crew chief Dan Marsh\n'.repeat(8_000)}`],
    ['departures', 'Anna Stone leaves Northline Racing. '.repeat(8_000)],
    ['crews of one seat', crewsOfOneSeat(2_000)],
    [
      'drivers in turn, in one paragraph',
      'Anna Stone drives the No. 7 for Northline Racing. Ben Carter, the driver of the No. 1, was second. '.repeat(
        6_000,
      ),
    ],
    [
      'marks between who is out and who is in',
      `Anna Stone out${' , and'.repeat(200)} x Ben Carter in at Northline Racing.`,
    ],
    [
      'marks between two races of a seat',
      `Anna Stone will join Northline Racing for the Daytona 500${', and '.repeat(200)} x at Talladega Superspeedway.`,
    ],
    [
      'asides in the line of a guide',
      `The 2026 IndyCar grid\n\nNorthline Racing (Honda): No. 61 – Anna Stone${', a rookie ,'.repeat(200)} x in the Harvest 400.`,
    ],
    ['directions of a move', `Anna Stone moves to the Cup Series ${'into '.repeat(200)}x.`],
    ['auxiliaries', 'will not be '.repeat(10_000)],
    ['combining marks', `a${'\u0301'.repeat(100_000)}`],
  ];

  /** As many crew chiefs of one driver, with or without a car. */
  function crewsOfOneSeat(count: number): string {
    const given = ['Dan', 'Leo', 'Ian', 'Max', 'Tom', 'Sam', 'Jim', 'Rob', 'Ned', 'Lou'];
    return Array.from({ length: count }, (_, at) => {
      const name = `${given[at % 10]} M${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}sh`;
      return `${name} is the crew chief of Northline Racing driver Anna Stone${at % 2 ? ' in the No. 12 Ford' : ''}.`;
    }).join('\n\n');
  }

  it.each(hostile)('of %s is read to its end', (_what, body) => {
    expect(() => readArticle(article(body))).not.toThrow();
  });
});

describe('an article without a roster', () => {
  it.each([
    'Tickets for the weekend at Bristol Motor Speedway go on sale on Friday. Children under 12 get in free, and parking costs $20.',
    'All times Eastern. Friday: Truck Series practice, 3 p.m., FS1. Saturday: Cup qualifying, 11 a.m., The CW. Sunday: race, 2 p.m.',
    'Gates open at 9 a.m. on Sunday. The first 1,000 fans receive a No. 12 cap, and the grandstand holds 54,000 people.',
    'The country singer Willa Grant will give the command to start engines before the Cup race at Dover Motor Speedway on July 20.',
  ])('gives no claim: %s', (body) => {
    expect(readArticle(article(body))).toEqual([]);
  });
});
