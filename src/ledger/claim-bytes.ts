import { type Claim, type Kind, SLOTS, type Status } from '../claims/claim.js';
import type { Value } from './value-list.js';
import { type NumberReader, writeNumber } from './varints.js';

/** What a claim says, without the article and the place in it. */
export interface Said {
  readonly kind: Kind;
  readonly status: Status;
  /** Only the slots that are filled. */
  readonly slots: Readonly<Record<string, Value>>;
  /** Which of the article's quotes it rests on, from 0. */
  readonly quote: number;
  readonly rule: string;
}

const KINDS = Object.keys(SLOTS) as readonly Kind[];
const STATUSES: readonly Status[] = ['confirmed', 'rumored', 'denied'];

/**
 * Appends a claim as numbers: kind and status, quote, rule, then each slot of its kind, 0 for an absent one. A value is
 * its place in a list; in a slot, one more than that.
 *
 * @param quote which of the article's quotes it rests on, from 0
 * @param placeOf the place of a value in the list, from 0
 */
export function writeClaim(bytes: number[], claim: Claim, quote: number, placeOf: (value: Value) => number): void {
  const values = claim as unknown as Readonly<Record<string, Value | undefined>>;
  writeNumber(bytes, KINDS.indexOf(claim.kind) * STATUSES.length + STATUSES.indexOf(claim.status));
  writeNumber(bytes, quote);
  writeNumber(bytes, placeOf(claim.rule));
  for (const slot of SLOTS[claim.kind]) {
    const value = values[slot];
    writeNumber(bytes, value === undefined ? 0 : 1 + placeOf(value));
  }
}

/** Passes over what `writeClaim` wrote. */
export function skipClaim(numbers: NumberReader): void {
  const kind = KINDS[Math.floor(numbers.next() / STATUSES.length)] ?? 'ride';
  for (let left = 2 + SLOTS[kind].length; left > 0; left -= 1) numbers.next();
}

/** Reads what `writeClaim` wrote. */
export function readClaim(numbers: NumberReader, values: readonly Value[]): Said {
  const kindAndStatus = numbers.next();
  const kind = KINDS[Math.floor(kindAndStatus / STATUSES.length)] ?? 'ride';
  const status = STATUSES[kindAndStatus % STATUSES.length] ?? 'rumored';
  const quote = numbers.next();
  const rule = String(values[numbers.next()]);
  const slots: Record<string, Value> = {};
  for (const slot of SLOTS[kind]) {
    const value = values[numbers.next() - 1];
    if (value !== undefined) slots[slot] = value;
  }
  return { kind, status, slots, quote, rule };
}
