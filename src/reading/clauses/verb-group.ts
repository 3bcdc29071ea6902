import type { Frame } from '../words/verbs.js';

/** How far the words stand behind what the verb says. */
export type Stance =
  /** Stated or announced. */
  | 'fact'
  /** Possible, expected or reported without confirmation. */
  | 'rumor'
  /** Wished, able, eligible: no claim. */
  | 'wish';

/** A main verb with its auxiliaries. Token indices, `last` excluded. */
export interface VerbGroup {
  readonly first: number;
  readonly last: number;
  readonly frame: Frame;
  readonly lemma: string;
  /** The main verb as it stands, lower case: all that is known of a verb outside of the frames. */
  readonly word: string;
  readonly tense: 'past' | 'present' | 'future';
  /** "has driven": begun in the past and, without an end, still so. */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly stance: Stance;
  /** The auxiliary is "would": a rumour, or a will in reported speech. */
  readonly would: boolean;
  /** "to drive", "driving": no finite verb of its own. */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  /** "having driven": done before what the main verb tells. */
  readonly having?: true;
}
