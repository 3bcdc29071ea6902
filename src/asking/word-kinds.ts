import { makePhraseTable } from '../reading/text/phrase-table.js';
import { FILLERS } from './fillers.js';
import { DROPPED, MEANINGS, type Meaning, REFUSED } from './meanings.js';

type Kind = { readonly meaning: Meaning } | 'dropped' | 'refused';

const listed = (phrases: string, kind: Kind) => phrases.split('|').map((phrase): [string, Kind] => [phrase, kind]);

/** The longest word or phrase of questions that begins at a token, and what it is there. */
export const wordKindAt = makePhraseTable<Kind>([
  ...Object.entries(MEANINGS).flatMap(([meaning, phrases]) => listed(phrases, { meaning: meaning as Meaning })),
  ...listed(REFUSED, 'refused'),
  ...listed(DROPPED, 'dropped'),
  ...listed(FILLERS, 'dropped'),
]);
