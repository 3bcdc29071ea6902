import type { Clause } from '../clauses/clause.js';
import { remembered } from '../remembered.js';

/** What else happens at a track on a day. */
const NO_RACE =
  /\b(?:tests?|testing|tested|first laps|practice|fp\d|shakedown|sessions?|autographs?|box|headset|engineer|chief|wins|victor(?:y|ies)|podiums|host|hosts|honou?r(?:ed)?|appears?|winner|won|ago|since|announced?|announcement|booth|broadcast|marshal|pace|anniversary|birthday|tickets?|watch|watching|spectator|fans?|simulator|spotter|taste|deadline|decision|hospital|surgery|demonstration|parade|hall|inducted|induction|charity|married|first pitch|event for|grand opening|party|hauler|book|books|signing|guest|guests|sells?|appeal|hearing|meeting|dinner|banquet|wedding|funeral|trial|court|command|engines)\b/;

/** A clause about something else than a race to be run. */
export const isNoRace = remembered((clause: Clause): boolean => {
  // "with Marsh atop the pit box": what others do there.
  const words = clause.words.split(' , with ', 1)[0] ?? '';
  if (SHOWS_UP.test(words) && clause.verb.lemma === 'make' && !COUNTED.test(words)) return true;
  return NO_RACE.test(words) || HABIT.test(words);
});

// "drives there on Saturday nights": one race after the other
const HABIT = /\b(?:on|every) \S+day (?:nights|evenings|afternoons|mornings)\b|\bevery (?:week|weekend|\S+day)\b/;

// "makes an appearance": to be seen; "makes three appearances", "her first appearance": to race.
const SHOWS_UP = /\bappearances?\b/;
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|next|last|final|only|two|three|four|five|six|seven|eight|nine|ten|\d+|guest|wildcard|one-off|cup|career) (?:\S+ )?appearances?\b/;

const OUT_OF = /^(?:[a-z]+ )?out (?:of(?! retirement)|for)\b/;

/** "is out of Sunday's race in the No. 12": whoever is in no car there. */
export function isOutOf({ verb, words }: Clause): boolean {
  return verb.frame === 'be' && OUT_OF.test(words);
}
