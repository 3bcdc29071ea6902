import { wordSet } from '../text/word-set.js';
import { ADVERBS, BE, CONTRACTED, DO, HAVE, NEGATIONS } from '../words/auxiliaries.js';
import { MODALS, VERB_FORMS } from '../words/verbs.js';
import { CHOICES, EXPECTED, INTENTS, REFUSALS, SETTLED, WISHES } from './chains.js';

/** The words that a group may open with. No other does, unless an auxiliary hangs on the word before it. */
export const OPENS_GROUP = wordSet(
  [
    ...VERB_FORMS.keys(),
    ...MODALS.keys(),
    ...CONTRACTED.keys(),
    ...[BE, HAVE, DO, NEGATIONS, ADVERBS].flatMap((words) => [...words]),
    ...[SETTLED, EXPECTED, WISHES, INTENTS, REFUSALS, CHOICES].flatMap((words) => [...words]),
    'to',
    'no',
  ],
  /(?:ed|ly|s)$/,
);
