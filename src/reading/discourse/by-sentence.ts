import type { Mention } from '../mentions/mention.js';

/** The mentions of a sentence, by its position. */
export type BySentence = readonly (readonly Mention[])[];
