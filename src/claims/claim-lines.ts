import { type Claim, SLOTS } from './claim.js';
import { type Form, isDay, isKind, isStatus, REQUIRED_SLOTS, SLOT_FORMS } from './slot-forms.js';

/** A line that is no claim. The message names the file, the line and what is expected, for whoever wrote it. */
export class ClaimLineError extends Error {
  override readonly name = 'ClaimLineError';
}

/** A claim as one line of JSON without a line end: where it stands in order, its kind, its slots, then the evidence. */
export function printClaim(claim: Claim): string {
  const values: Readonly<Record<string, unknown>> = { ...claim };
  const line: Record<string, unknown> = { article: claim.article, published: claim.published, kind: claim.kind };
  for (const slot of SLOTS[claim.kind]) line[slot] = values[slot];
  const { status, quote, start, end, rule } = claim;
  return JSON.stringify({ ...line, status, quote, start, end, rule });
}

/**
 * Reads claims as `printClaim` writes them, and as people do: a slot's value may be a list (its first member counts),
 * a slot that is `null`, empty or `[]` is absent, unknown keys are passed over, `status` is `confirmed` if not given,
 * `published` may stand at the beginning of the article's name, and `quote`, `start`, `end`, `rule` may be missing
 * (then `''`, 0, 0 and `given`).
 *
 * @param text lines of JSON; empty lines are passed over
 * @param file what to call it in an error
 * @throws {ClaimLineError} at the first line that is no claim
 */
export function parseClaims(text: string, file: string): Claim[] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseClaim(line, `${file}, line ${index + 1}`)]));
}

type Given = Readonly<Record<string, unknown>>;

function parseClaim(line: string, where: string): Claim {
  const given = parseObject(line, where);

  const kind = given.kind;
  if (!isKind(kind)) throw wrong(where, 'kind', `one of ${Object.keys(SLOTS).join(', ')}`);
  const article = take(given, 'article', SLOT_FORMS.driver, where);
  if (typeof article !== 'string') throw wrong(where, 'article', "the article's name");
  const status = first(given.status) ?? 'confirmed';
  if (!isStatus(status)) throw wrong(where, 'status', '"confirmed", "rumored" or "denied"');

  const slots: Record<string, unknown> = {};
  for (const slot of SLOTS[kind]) {
    const value = take(given, slot, SLOT_FORMS[slot], where);
    if (value !== undefined) slots[slot] = value;
  }
  for (const slot of REQUIRED_SLOTS[kind]) {
    if (!(slot in slots)) throw wrong(where, slot, `${SLOT_FORMS[slot].expected}; a claim of kind ${kind} needs it`);
  }

  const claim = {
    article,
    published: publishedOf(given, article, where),
    kind,
    ...slots,
    status,
    quote: take(given, 'quote', ANY_TEXT, where) ?? '',
    start: take(given, 'start', OFFSET, where) ?? 0,
    end: take(given, 'end', OFFSET, where) ?? 0,
    rule: take(given, 'rule', ANY_TEXT, where) ?? 'given',
  };
  // Every slot was checked against the form of its kind, which the compiler cannot follow through the loop.
  return claim as unknown as Claim;
}

const ANY_TEXT: Form = { expected: 'text', fits: (value) => typeof value === 'string' };
const OFFSET: Form = {
  expected: 'an offset in the body, 0 or more',
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
};

function parseObject(line: string, where: string): Given {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ClaimLineError(`${where}: this is not JSON; expected one claim a line, as "extract" prints it`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ClaimLineError(`${where}: expected one claim a line, {"article": ..., "kind": ...}`);
  }
  return value as Given;
}

function publishedOf(given: Given, article: string, where: string): string {
  const published = first(given.published) ?? article.slice(0, 10);
  if (!isDay(published)) {
    throw wrong(where, 'published', `the article's day as "YYYY-MM-DD", or an article name that begins with it`);
  }
  return published;
}

/** The value under a key, checked; undefined if there is none. */
function take(given: Given, key: string, form: Form, where: string): unknown {
  const value = Object.hasOwn(given, key) ? first(given[key]) : undefined;
  if (value !== undefined && !form.fits(value)) throw wrong(where, key, form.expected);
  return value;
}

/** The first member of a list, or the value itself; undefined for nothing, `null` and `''`. */
function first(value: unknown): unknown {
  const member: unknown = Array.isArray(value) ? value[0] : value;
  return member === null || member === '' ? undefined : member;
}

function wrong(where: string, key: string, expected: string): ClaimLineError {
  return new ClaimLineError(`${where}: "${key}" should be ${expected}`);
}
