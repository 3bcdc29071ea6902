import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '../../src/corrections/corrections.js';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';

const EXAMPLE = readFileSync(fileURLToPath(new URL('../../corrections.example.yaml', import.meta.url)), 'utf8');

const parse = (text: string) => parseCorrections(text, 'corrections.yaml');
const reasonsOf = (text: string) => parse(text).refusals.map(({ reason }) => reason);

/** How many entries of each sort were read. */
function counts(text: string): readonly number[] {
  const { rejections, same, different, stated } = parse(text).corrections;
  return [rejections, same, different, stated].map(({ length }) => length);
}

const GOOD = '- same: [Ava Stone, Ava R. Stone]\n  reason: One driver.';

describe('an entry', () => {
  it('of each sort is read from the example, which has no mistake', () => {
    const { corrections, refusals } = parse(EXAMPLE);
    expect(refusals).toEqual([]);
    expect(corrections).toEqual({
      rejections: [
        {
          article: '2025-01-08-stone-northline',
          kind: 'ride',
          slots: { driver: 'Ava Stone', number: '21' },
          reason: 'The article mixed up two cars; it says so itself since 10 January.',
          place: 'line 5, entry 1',
        },
      ],
      same: [
        {
          names: ['Ava Stone', 'Ava R. Stone'],
          shown: 'Ava Stone',
          reason: 'One driver, who signs in two ways.',
          place: 'line 13, entry 2',
        },
      ],
      different: [{ names: ['Ben Carter', 'Ben Carter Jr.'], reason: 'Father and son.', place: 'line 18, entry 3' }],
      stated: [
        {
          claim: {
            kind: 'ride',
            status: 'confirmed',
            driver: 'Mia Torres',
            team: 'Pinecrest Motorsports',
            series: 'cup',
            season: 2025,
            number: '07',
            article: 'operator/2025-03-03',
            published: '2025-03-03',
            quote: 'The team told us so.',
            start: 0,
            end: 20,
            rule: 'operator',
          },
          reason: 'The team told us so.',
          place: 'line 22, entry 4',
        },
      ],
    });
  });

  it.each([
    ['a number with and without quotes', 'number: 07', 'number: "07"'],
    ['a year with and without quotes', 'season: 2025', 'season: "2025"'],
    ['a series by any of its names', 'series: truck', 'series: NASCAR Craftsman Truck Series'],
    ['an article with and without .txt', 'article: 2025-01-08-x', 'article: 2025-01-08-x.txt'],
    ['one line or several', 'team: Northline Racing', 'team:\n      Northline\n      Racing'],
  ])('means the same: %s', (_what, one, other) => {
    const text = (slot: string) => `- reject:\n    driver: Ava Stone\n    ${slot}\n  reason: Wrong.`;
    expect(reasonsOf(text(one))).toEqual([]);
    expect(parse(text(other)).corrections).toEqual(parse(text(one)).corrections);
  });

  it('takes the slots of every kind in their forms', () => {
    const [contract, result] = [
      '{kind: contract, driver: Ava Stone, multiYear: true, until: 2027, status: rumored}',
      '{kind: result, driver: Ava Stone, position: 1, date: 2025-02-16}',
    ].map((state) => parse(`- state: ${state}\n  said: 2025-03-03\n  reason: So.`).corrections.stated[0]?.claim);
    expect(contract).toMatchObject({ multiYear: true, until: 2027, status: 'rumored' });
    expect(result).toMatchObject({ position: 1, date: '2025-02-16' });
  });
});

describe('a mistake is named with its line, its entry and the way out', () => {
  const ride = (slots: string, said = 'said: 2025-03-03') =>
    `- state: {kind: ride, driver: Ava Stone, ${slots}}\n  ${said}\n  reason: So.`;

  it.each([
    ['no reason', '- same: [A, B]', 'line 1, entry 1: "reason" is missing: say why; it is shown'],
    ['an empty reason', '- same: [A, B]\n  reason:', 'line 2, entry 1: "reason" is missing'],
    ['a reason of blanks', '- same: [A, B]\n  reason: "  "', 'line 2, entry 1: "reason"'],
    ['a reason that is too long', `- same: [A, B]\n  reason: ${'x'.repeat(501)}`, '"reason" is longer than 500'],
    ['a list for a reason', '- same: [A, B]\n  reason: [x]', 'line 2, entry 1: "reason" should be text'],
    ['a key too many', `${GOOD}\n  raeson: x`, 'line 3, entry 1: has "raeson", which an entry with "same" has not'],
    ['__proto__', `${GOOD}\n  __proto__: x`, 'line 3, entry 1: has "__proto__"'],
    ['no deed', '- reason: x', 'line 1, entry 1: has none of "reject:", "same:", "different:", "state:"'],
    ['two deeds', `${GOOD}\n  different: [A, B]`, 'line 3, entry 1: has both "same:" and "different:"; make two'],
    ['no entry', '- Ava Stone', 'line 1, entry 1: has none of "reject:"'],
    ['one name', '- same: [A]\n  reason: x', 'line 1, entry 1: "same" needs two names or more'],
    ['no list of names', '- same: A, B\n  reason: x', 'line 1, entry 1: "same" should be two names or more'],
    ['a name twice', '- different: [A, A]\n  reason: x', '"different" has a name twice'],
    ['a name not among them', `${GOOD}\n  shown: Ava`, 'line 3, entry 1: "shown" should be one of the names'],
    ['nothing to reject by', '- reject: {}\n  reason: x', 'line 1, entry 1: "reject" would set aside everything'],
    ['a kind to reject by', '- reject: {kind: ride}\n  reason: x', '"reject" would set aside everything'],
    [
      'a slot of no kind',
      '- reject:\n    drvier: A\n  reason: x',
      'line 2, entry 1: "reject" has "drvier", which a claim',
    ],
    [
      'a slot of another kind',
      ride('position: 1'),
      'has "position", which a claim of kind ride has not; there can be kind',
    ],
    [
      'a kind that is none',
      '- state: {kind: rides}\n  said: 2025-03-03\n  reason: x',
      '"kind" should be one of ride, start',
    ],
    ['no kind', '- state: {driver: A}\n  said: 2025-03-03\n  reason: x', '"kind" is missing: say what is stated'],
    ['a slot that is needed', '- state: {kind: crew, person: A}\n  said: 2025-03-03\n  reason: x', '"role" is missing'],
    ['no year', ride('season: 20x5'), 'line 1, entry 1: "season" should be a year, e.g. 2024'],
    ['a year out of range', ride('season: 20255'), '"season" should be a year'],
    ['a status that is none', ride('status: sure'), '"status" should be one of confirmed, rumored, denied'],
    ['an extent that is none', ride('extent: always'), '"extent" should be "full-time" or "part-time"'],
    ['no day', ride('team: B', 'said: March 2025'), 'line 2, entry 1: "said" should be a day as YYYY-MM-DD'],
    ['a day that is not there', ride('team: B', 'said: 2025-02-30'), '"said" is a day that does not exist'],
    ['a slot with such a day', '- reject: {date: 2025-02-30}\n  reason: x', '"date" is a day that does not exist'],
    ['nothing said when', '- state: {kind: ride, driver: A}\n  reason: x', '"said" is missing: the day from which on'],
    ['an alias', `- same: [&a A, *a]\n  reason: x`, 'line 1, entry 1: has an alias'],
    ['a tag', '- same: !!js/function x\n  reason: x', 'line 1, entry 1: is not YAML (Unresolved tag'],
    ['a key twice', `${GOOD}\n  reason: y`, 'line 3, entry 1: is not YAML (Map keys must be unique)'],
    ['a colon in a text', '- same: [A, B]\n  reason: He said: no', 'line 2, entry 1: is not YAML'],
    ['a tab', '- same: [A, B]\n\treason: x', '; put blanks in place of tabs'],
    ['lists in lists', `- ${'['.repeat(12)}${']'.repeat(12)}`, 'entry 1: holds lists within lists'],
    ['an entry outside of the list', 'reject: x', 'line 1: is no list; each correction begins with "- "'],
    ['words before the list', `# Mine\n\nwords\n${GOOD}\n- same: "`, 'line 3: is no list'],
    [
      'names that are one and are not',
      `${GOOD}\n- different: [Ava R. Stone, Ava Stone]\n  reason: x`,
      'line 3, entry 2: keeps apart',
    ],
  ])('%s', (_what, text, reason) => {
    expect(reasonsOf(text).join('\n')).toContain(reason);
  });

  it('and does not keep the other entries out', () => {
    const text = `- same: [A, "B]\n  reason: x\n${GOOD}\n- foo: bar\n- different: [C, D]\n  reason: y\n`;
    expect(reasonsOf(text)).toEqual([
      expect.stringMatching(/^line \d, entry 1: is not YAML/),
      expect.stringMatching(/^line 5, entry 3: has none of/),
    ]);
    expect(parse(text).corrections.same.map(({ place }) => place)).toEqual(['line 3, entry 2']);
    expect(counts(text)).toEqual([0, 1, 1, 0]);
  });

  it('each of several in one entry', () => {
    expect(reasonsOf('- state: {kind: ride, driver: A, season: x, foo: y}\n  said: x')).toHaveLength(4);
  });

  it('but no more than a hundred of them', () => {
    const reasons = reasonsOf('- a\n'.repeat(1_000));
    expect(reasons).toHaveLength(101);
    expect(reasons.at(-1)).toBe('has 900 more mistakes');
  });

  it('unless names are one only by way of others that they are kept apart from', () => {
    const text = '- same: [A, B]\n  reason: x\n- same: [C, D]\n  reason: x\n- different: [A, C]\n  reason: x';
    expect(reasonsOf(text)).toEqual([]);
    expect(reasonsOf(`${text}\n- same: [D, B]\n  reason: x`)).toEqual([
      expect.stringMatching(/^line 5, entry 3: keeps apart A and C/),
    ]);
  });
});

describe('a file', () => {
  it.each(['', '\n', '# nothing\n', '---\n', '[]', '\uFEFF'])('without an entry is none: %j', (text) => {
    expect(parse(text)).toEqual({ file: 'corrections.yaml', corrections: NO_CORRECTIONS, refusals: [] });
  });

  it('is read with any line ends, a byte order mark, a document mark, or as JSON', () => {
    const all = [GOOD.replaceAll('\n', '\r\n'), `\uFEFF${GOOD}`, `%YAML 1.2\n---\n${GOOD}\n...\n`];
    const json = JSON.stringify([{ same: ['Ava Stone', 'Ava R. Stone'], reason: 'One driver.' }]);
    for (const text of [...all, json]) {
      expect(reasonsOf(text), text).toEqual([]);
      expect(counts(text), text).toEqual([0, 1, 0, 0]);
    }
  });

  it('says the same in any order of its entries', () => {
    const entries = EXAMPLE.split(/(?=^#.*\n- )/m).slice(1);
    const withoutPlaces = (text: string) =>
      JSON.stringify(parse(text).corrections).replace(/"line \d+, entry \d+"/g, '""');
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(withoutPlaces(shuffled.join(''))).toBe(withoutPlaces(entries.join('')));
      }),
    );
  });

  it('never throws, whatever it is', () => {
    const pieces = [
      '- ',
      '\n',
      '  ',
      'reject:',
      'state:',
      'same: ',
      'reason: x',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      ': ',
      '*a',
      '&a ',
      '!!x ',
      '? ',
      '#',
      '---\n',
      '\t',
      '%',
      '\u0000',
      '__proto__: ',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
      fc
        .tuple(fc.nat(EXAMPLE.length), fc.nat(40), fc.constantFrom(...pieces))
        .map(([at, length, piece]) => EXAMPLE.slice(0, at) + piece + EXAMPLE.slice(at + length)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { reason } of parse(text).refusals) expect(reason).toMatch(/^line \d+(?:, entry \d+)?: ./);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['[', '{', '- ', '? ', 'a: ', '{a: ', '&a ', '*a ', '"', '- a: "\n', '- a: &a [*a,*a]\n'])(
    'of nothing but %j is refused, however long',
    (piece) => {
      const { corrections, refusals } = parse(piece.repeat(5_000));
      expect(corrections).toEqual(NO_CORRECTIONS);
      expect(refusals.length).toBeGreaterThan(0);
    },
  );
});
