import { type Rewording, tidy } from './rewording.js';

const TALK = '(?:an? )?(?:rumou?rs?|rumou?red|speculation|gossip|hearsay|talk)';
const DONE = '(?:an? )?(?:done(?: deal)?|official|confirmed|real|true|actually happening|actual|legit|set|fact)';
const BEHIND = new RegExp(
  `[\\s,]+(?:is (?:it|that|this) )?(?:still |all )*(?:just|only|merely|still) ${TALK}(?: (?:or|and not) (?:is it )?(?:actually )?${DONE})?(?: (?:right now|now|at this point|so far|for now|yet))?[\\s?!.]*$`,
  'i',
);
const BEFORE = new RegExp(`^(?:is|was) (?:it|that|this) (?:still )?(?:just|only|merely) ${TALK} that `, 'i');

/** "Is Stone to Northline just a rumour?" asks how sure that is; what is known of it says so. */
export const onlyRumour: Rewording = (text) => {
  if (BEFORE.test(text)) return [tidy(`is ${text.replace(BEFORE, '')}`)];
  return BEHIND.test(text) ? [tidy(text.replace(BEHIND, ''))] : [];
};
