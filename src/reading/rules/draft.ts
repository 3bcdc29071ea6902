import type { Kind, SlotsOf, Status } from '../../claims/claim.js';
import type { Sentence } from '../text/sentence.js';

type Writable<T> = { -readonly [P in keyof T]: T[P] };

/** A claim on its way: refiners may still complete, change or drop it. */
export interface DraftOf<K extends Kind> {
  readonly kind: K;
  status: Status;
  readonly slots: Writable<SlotsOf[K]>;
  readonly sentence: Sentence;
  /** Name of the rule that proposed it. */
  readonly rule: string;
  /** Slots that were inherited from the discourse and not said in the clause: the first to give way. */
  readonly inherited: Set<string>;
  /** The driver whose seat this is about, so that team and number may be taken from what is said of that seat. */
  readonly seatOf?: string;
  /** The driver whose team this one shares. */
  readonly mateOf?: string;
}

/** A draft of any kind of claim. */
export type Draft = { [K in Kind]: DraftOf<K> }[Kind];

/** Makes a draft; slots whose value is undefined are left out. */
export function draft<K extends Kind>(
  kind: K,
  rule: string,
  sentence: Sentence,
  status: Status,
  slots: { readonly [P in keyof SlotsOf[K]]: SlotsOf[K][P] | undefined },
  inherited: Iterable<string> = [],
): DraftOf<K> {
  const kept: Partial<Writable<SlotsOf[K]>> = {};
  for (const slot in slots) if (slots[slot] !== undefined) kept[slot] = slots[slot];
  return { kind, status, slots: kept as Writable<SlotsOf[K]>, sentence, rule, inherited: new Set(inherited) };
}
