import { z } from 'zod';
import { type Kind, SLOTS } from '../claims/claim.js';
import { isDay, isKind, REQUIRED_SLOTS, SLOT_FORMS } from '../claims/slot-forms.js';
import { seriesKey } from '../racing/series-key.js';
import { isCalendarDay } from '../values/calendar-day.js';
import { memo } from '../values/memo.js';

/** What an entry may do: the key that says so. */
export const DEEDS = ['reject', 'same', 'different', 'state'] as const;
export type Deed = (typeof DEEDS)[number];

/** Characters that fit under a heading of an answer, with room for others. */
const LONGEST_REASON = 500;
const LONGEST_TEXT = 100;
const MOST_NAMES = 50;

type Slot = keyof typeof SLOT_FORMS;
const ALL_SLOTS = Object.keys(SLOT_FORMS) as Slot[];

/** Says that a key is missing, or else what it should be. */
function expecting(expected: string, missing = 'fill it in, or leave it out') {
  return (issue: { readonly input?: unknown }) =>
    issue.input === undefined || issue.input === '' ? `is missing: ${missing}` : `should be ${expected}`;
}

const text = (expected: string, missing?: string, longest = LONGEST_TEXT) =>
  z
    .string({ error: expecting(expected, missing) })
    .trim()
    .min(1, { error: expecting(expected, missing) })
    .max(longest, { error: `is longer than ${longest} characters` });

const reason = text(
  'text, in quotes if it has a colon',
  'say why; it is shown with the answers that this changes',
  LONGEST_REASON,
);

const oneOf = (values: readonly string[], missing?: string) =>
  z.enum(values as [string, ...string[]], { error: expecting(`one of ${values.join(', ')}`, missing) });

const kind = oneOf(Object.keys(SLOTS), 'say what is stated, such as ride');
const status = oneOf(['confirmed', 'rumored', 'denied']);

const day = (expected: string, missing?: string) =>
  z
    .string({ error: expecting(expected, missing) })
    .refine(isDay, { error: expecting(expected, missing), abort: true })
    .refine(isCalendarDay, { error: 'is a day that does not exist' });

/** An object that has these keys and no others. */
function only<S extends z.core.$ZodLooseShape>(what: string, shape: S) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has ${(issue.keys as string[]).map((key) => JSON.stringify(key.slice(0, 40))).join(', ')}, which ${what} has not; there can be ${known}`
        : `should be several lines, each with a key and a value: ${known}`,
  });
}

/** A slot's value, from the text that stands there. */
const slot = memo((name) => {
  const form = SLOT_FORMS[name as Slot];
  if (form.fits === isDay) return day(form.expected);
  return text(form.expected).transform((written, context) => {
    const number = /^\d{1,4}$/.test(written) ? Number(written) : written;
    const value = [written, number, written === 'true'].find(form.fits);
    if (value !== undefined) return name === 'series' ? (seriesKey(written) ?? written) : value;
    context.addIssue({ code: 'custom', message: `should be ${form.expected}` });
    return z.NEVER;
  });
}) as (name: string) => z.ZodType<string | number | true>;

function slotsOf(names: readonly string[], required: readonly string[] = []) {
  return Object.fromEntries(
    names.map((name) => [name, required.includes(name) ? slot(name) : slot(name).optional()] as const),
  );
}

const rejected = memo((given) => {
  const names = isKind(given) ? SLOTS[given] : ALL_SLOTS;
  return only(isKind(given) ? `a claim of kind ${given}` : 'a claim', {
    article: text("an article's name").optional(),
    kind: kind.optional(),
    status: status.optional(),
    ...slotsOf(names),
  }).refine(({ article, kind: _kind, status: _status, ...slots }) => article ?? Object.keys(slots).length > 0, {
    error: 'would set aside everything: name the article, or what the claims say, such as driver and team',
    // Not on top of another mistake: the key that is not known may have been what was meant.
    when: ({ issues }) => issues.length === 0,
  });
});

const stated = memo((given) => {
  const own = isKind(given) ? slotsOf(SLOTS[given], REQUIRED_SLOTS[given]) : {};
  // Without a kind nothing can be said about the slots yet.
  if (!isKind(given)) return z.looseObject({ kind }, { error: 'should be several lines, the first with the kind' });
  return only(`a claim of kind ${given}`, { kind, status: status.default('confirmed'), ...own });
});

const names = z
  .array(text('a name'), { error: expecting('two names or more, such as [Ava Stone, Ava R. Stone]') })
  .min(2, { error: 'needs two names or more' })
  .max(MOST_NAMES, { error: `has more than ${MOST_NAMES} names` })
  .refine((all) => new Set(all).size === all.length, { error: 'has a name twice' });

const rejection = memo((given) => only('a rejection', { reject: rejected(given), reason }));
const statement = memo((given) =>
  only('a statement', {
    state: stated(given),
    said: day('a day as YYYY-MM-DD', 'the day from which on this is known, as YYYY-MM-DD'),
    reason,
  }),
);
const sameName = only('an entry with "same"', { same: names, shown: text('a name').optional(), reason }).refine(
  ({ same, shown }) => shown === undefined || same.includes(shown),
  { error: 'should be one of the names', path: ['shown'] },
);
const differentNames = only('an entry with "different"', { different: names, reason });

/**
 * The form of an entry. Unknown keys are refused, and every message says what there can be.
 *
 * @param kind of the claim that the entry names, if it names one
 */
export function schemaOf(deed: Deed, kind: Kind | undefined): z.ZodType {
  if (deed === 'reject') return rejection(kind ?? '');
  if (deed === 'state') return statement(kind ?? '');
  return deed === 'same' ? sameName : differentNames;
}
