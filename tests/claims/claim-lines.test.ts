import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, type Kind, SLOTS } from '../../src/claims/claim.js';
import { ClaimLineError, parseClaims, printClaim } from '../../src/claims/claim-lines.js';
import { REQUIRED_SLOTS, SLOT_FORMS } from '../../src/claims/slot-forms.js';

const RIDE: Claim = {
  kind: 'ride',
  driver: 'Jane Doe',
  team: 'Roe Racing',
  season: 2024,
  number: '07',
  status: 'rumored',
  article: '2023-11-16-doe-signs',
  published: '2023-11-16',
  quote: 'Doe “could” drive the No. 07.',
  start: 12,
  end: 41,
  rule: 'drives-number',
};

const GIVEN = { article: 'a', published: '2023-11-16', kind: 'ride', driver: 'Jane Doe' };

function parse(value: unknown): Claim {
  const [claim] = parseClaims(JSON.stringify(value), 'gold.jsonl');
  if (!claim) throw new Error('no claim');
  return claim;
}

describe('printClaim', () => {
  it('prints one line, keys in a fixed order, absent slots left out', () => {
    expect(printClaim(RIDE)).toBe(
      '{"article":"2023-11-16-doe-signs","published":"2023-11-16","kind":"ride","driver":"Jane Doe",' +
        '"team":"Roe Racing","season":2024,"number":"07","status":"rumored",' +
        '"quote":"Doe “could” drive the No. 07.","start":12,"end":41,"rule":"drives-number"}',
    );
  });

  it('is undone by parseClaims, for claims of every kind and any text', () => {
    fc.assert(
      fc.property(fc.array(anyClaim()), (claims) => {
        const lines = claims.map(printClaim);
        expect(lines.every((line) => !line.includes('\n'))).toBe(true);
        expect(parseClaims(lines.join('\n'), 'claims.jsonl')).toEqual(claims);
      }),
    );
  });
});

describe('claims written by hand', () => {
  it('needs little more than who and when', () => {
    expect(parse(GIVEN)).toEqual({ ...GIVEN, status: 'confirmed', quote: '', start: 0, end: 0, rule: 'given' });
  });

  it('takes the first of several right values', () => {
    expect(parse({ ...GIVEN, team: ['Roe Racing', 'Roe'], number: ['7'] })).toMatchObject({
      team: 'Roe Racing',
      number: '7',
    });
  });

  it.each([
    ['marks of the gold', { optional: true, allow: ['make'] }],
    ['unknown keys', { note: { by: 'me' } }],
    ['slots of another kind', { hometown: 'Springfield' }],
    ['empty slots', { team: null, make: '', number: [] }],
  ])('passes over %s', (_case, more) => {
    expect(parse({ ...GIVEN, ...more })).toEqual(parse(GIVEN));
  });

  it('finds the day in the name of the article', () => {
    const { published: _, ...rest } = GIVEN;
    expect(parse({ ...rest, article: '2023-11-16-doe-signs' }).published).toBe('2023-11-16');
  });

  it('passes over empty lines, CRLF and a byte order mark', () => {
    const line = JSON.stringify(GIVEN);
    expect(parseClaims(`\uFEFF${line}\r\n\r\n${line}\n`, 'gold.jsonl')).toHaveLength(2);
  });

  it('takes nothing from a prototype', () => {
    const line = `{"__proto__":{"team":"Roe Racing"},${JSON.stringify(GIVEN).slice(1)}`;
    expect(parseClaims(line, 'gold.jsonl')[0]).not.toHaveProperty('team');
  });
});

describe('a line that is no claim', () => {
  it.each([
    ['no JSON', 'Jane Doe', /not JSON/],
    ['a list', '[]', /one claim a line/],
    ['null', 'null', /one claim a line/],
    ['an unknown kind', { ...GIVEN, kind: 'seat' }, /"kind" should be one of ride, start/],
    ['a kind from a prototype', { ...GIVEN, kind: 'toString' }, /"kind" should be/],
    ['no kind', { article: 'a', driver: 'Jane Doe' }, /"kind" should be/],
    ['no article', { ...GIVEN, article: undefined }, /"article" should be the article's name/],
    ['no day', { ...GIVEN, published: undefined }, /"published" should be .*YYYY-MM-DD/],
    ['a day in words', { ...GIVEN, published: 'May 1' }, /"published" should be/],
    ['a wrong status', { ...GIVEN, status: 'sure' }, /"status" should be "confirmed", "rumored" or "denied"/],
    ['nobody', { ...GIVEN, driver: '' }, /"driver" should be text; a claim of kind ride needs it/],
    ['half an alliance', { ...GIVEN, kind: 'alliance', team: 'Roe Racing' }, /"partner" should be/],
    ['a season in quotes', { ...GIVEN, season: '2024' }, /"season" should be a year/],
    ['a car number as a number', { ...GIVEN, number: 7 }, /"number" should be .*"07"/],
    ['a wrong extent', { ...GIVEN, extent: 'often' }, /"extent" should be "full-time" or "part-time"/],
    ['a wrong member of a list', { ...GIVEN, team: [7] }, /"team" should be text/],
    ['a negative offset', { ...GIVEN, start: -1 }, /"start" should be an offset/],
  ])('%s', (_case, value, message) => {
    const line = typeof value === 'string' ? value : JSON.stringify(value);
    const text = `${JSON.stringify(GIVEN)}\n\n${line}\n`;
    expect(() => parseClaims(text, 'gold.jsonl')).toThrow(ClaimLineError);
    expect(() => parseClaims(text, 'gold.jsonl')).toThrow(message);
    expect(() => parseClaims(text, 'gold.jsonl')).toThrow(/^gold\.jsonl, line 3: /);
  });
});

/** A claim of any kind, with any of its slots. */
function anyClaim(): fc.Arbitrary<Claim> {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
  const day = fc.constantFrom('2023-11-16', '2024-02-29');
  const samples = [text, fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1900, max: 2999 }), day];
  const any = fc.oneof(...samples, fc.constantFrom('full-time', 'part-time', true));
  const kinds = Object.keys(SLOTS) as Kind[];
  return fc.constantFrom(...kinds).chain((kind) => {
    const slots = Object.fromEntries(
      SLOTS[kind].map((slot) => [slot, any.filter((value) => SLOT_FORMS[slot].fits(value))]),
    );
    return fc.record(
      {
        kind: fc.constant(kind),
        article: text,
        published: day,
        status: fc.constantFrom('confirmed', 'rumored', 'denied'),
        quote: fc.string({ unit: 'grapheme' }),
        start: fc.nat(),
        end: fc.nat(),
        rule: text,
        ...slots,
      },
      {
        requiredKeys: [
          'kind',
          'article',
          'published',
          'status',
          'quote',
          'start',
          'end',
          'rule',
          ...REQUIRED_SLOTS[kind],
        ] as never[],
      },
    ) as unknown as fc.Arbitrary<Claim>;
  });
}
