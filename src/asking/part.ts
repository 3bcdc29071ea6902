import type { Meaning } from './meanings.js';

/** What a question consists of for the patterns, once all that does not matter is taken out. `text` is as typed. */
export type Part =
  | { readonly is: 'meaning'; readonly meaning: Meaning; readonly text: string }
  /** Names that the text surely means; more than one where it may be a driver or a team. */
  | {
      readonly is: 'name';
      readonly driver?: string;
      readonly team?: string;
      readonly track?: string;
      /** A race that is always run at the track. */
      readonly race?: string;
      /** Whether several drivers have it for a surname: beside a team of which it is no usual short name, or where it asks which of them. */
      readonly severalDrivers?: true;
      readonly text: string;
    }
  | { readonly is: 'make'; readonly make: string; readonly text: string }
  | { readonly is: 'car'; readonly number: string; readonly text: string }
  /** Words without a meaning here, which may be a name that is not known. `capital`: written like one; `isThing`: behind an article, as no driver's is. */
  | { readonly is: 'unknown'; readonly capital: boolean; readonly isThing?: true; readonly text: string }
  /** A word that asks for something else than the rest of the question says. */
  | { readonly is: 'refused'; readonly text: string };
