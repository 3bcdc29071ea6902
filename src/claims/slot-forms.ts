import { type Kind, SLOTS, type SlotsOf, type Status } from './claim.js';

/** What a slot's value must look like. */
export interface Form {
  /** Completes "expected ...", e.g. `a year`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

type Slot = { [K in Kind]: keyof SlotsOf[K] & string }[Kind];

const TEXT: Form = { expected: 'text', fits: isText };
const YEAR: Form = { expected: 'a year, e.g. 2024', fits: (value) => isWhole(value, 1900, 2999) };
const DAY: Form = { expected: 'a day as "YYYY-MM-DD"', fits: isDay };
const NUMBER: Form = { expected: 'the number as painted, in quotes, e.g. "07"', fits: isText };
const POSITION: Form = { expected: 'a place, 1 or more', fits: (value) => isWhole(value, 1, 999) };

/** The form of each slot, the same in every kind that has it. */
export const SLOT_FORMS: { readonly [S in Slot]: Form } = {
  driver: TEXT,
  person: TEXT,
  role: TEXT,
  team: TEXT,
  partner: TEXT,
  series: TEXT,
  season: YEAR,
  number: NUMBER,
  make: TEXT,
  extent: {
    expected: '"full-time" or "part-time"',
    fits: (value) => value === 'full-time' || value === 'part-time',
  },
  track: TEXT,
  race: TEXT,
  date: DAY,
  from: DAY,
  to: DAY,
  sponsor: TEXT,
  multiYear: { expected: 'true', fits: (value) => value === true },
  until: YEAR,
  loanTo: TEXT,
  replacedBy: TEXT,
  atOnce: { expected: 'true', fits: (value) => value === true },
  position: POSITION,
  inClass: { expected: 'true', fits: (value) => value === true },
  age: { expected: 'an age in years', fits: (value) => isWhole(value, 0, 150) },
  birthDate: DAY,
  hometown: TEXT,
  nationality: TEXT,
};

/** The slots without which a claim says nothing. */
export const REQUIRED_SLOTS: { readonly [K in Kind]: readonly (keyof SlotsOf[K] & string)[] } = {
  ride: ['driver'],
  start: ['driver'],
  contract: ['driver'],
  exit: ['driver'],
  crew: ['person', 'role'],
  title: ['driver'],
  result: ['driver'],
  bio: ['driver'],
  role: ['person', 'role'],
  alliance: ['team', 'partner'],
};

const STATUSES: readonly string[] = ['confirmed', 'rumored', 'denied'] satisfies Status[];

/** Whether a value is one of the kinds of claims. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(SLOTS, value);
}

/** Whether a value is `confirmed`, `rumored` or `denied`. */
export function isStatus(value: unknown): value is Status {
  return typeof value === 'string' && STATUSES.includes(value);
}

/** Whether a value is `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** Whether a value is text that says something. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
