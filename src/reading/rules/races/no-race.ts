import type { Clause } from '../../clauses/clause.js';
import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import { timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import type { Scene } from '../scene.js';

/** What else happens at a track on a day. */
const NO_RACE =
  /\b(?:tests?|testing|tested|first laps|practice|fp\d|shakedown|sessions?|autographs?|box|headset|engineer|chief|wins|victor(?:y|ies)|podiums|host|hosts|honou?r(?:ed)?|appears?|winner|won|ago|since|announced?|announcement|booth|broadcast|marshal|pace|anniversary|birthday|tickets?|watch|watching|spectator|fans?|simulator|spotter|taste|deadline|decision|hospital|surgery|demonstration|parade|hall|inducted|induction|charity|married|first pitch|event for|grand opening|party|hauler|book|books|signing|guest|guests|sells?|appeal|hearing|meeting|dinner|banquet|wedding|funeral|trial|court|command|engines|display)\b/;

/** A clause about something else than a race to be run. */
export const isNoRace = remembered((clause: Clause): boolean => {
  // "with Marsh atop the pit box": what others do there.
  const words = clause.words.split(' , with ', 1)[0] ?? '';
  if (SHOWS_UP.test(words) && clause.verb.lemma === 'make' && !COUNTED.test(words)) return true;
  // "has little to do with how it went at Talladega"
  if (clause.verb.lemma === 'do' && clause.verb.form === 'infinitive' && /^with\b/.test(words)) return true;
  if (
    MOVES_HOUSE.test(clause.verb.lemma) &&
    !/^(?:it|matters)\b|\b(?:races?|round|event|opener|finale|title|championship)\b/.test(words)
  )
    return true;
  if (/^(?:pace|paces|attend|attends|shake|shakes)$/.test(clause.verb.word)) return true;
  // "has not missed it in years and is not about to start": to miss it.
  if (clause.verb.negated && clause.verb.lemma === 'start' && STARTS_NOTHING.test(words)) return true;
  return NO_RACE.test(words) || HABIT.test(words) || isShortTrackHabit(clause);
});

// "isn’t about to start now", "is not going to start at 69"
const STARTS_NOTHING =
  /^(?:(?:now|today|this (?:year|week|season|weekend|late)|at (?:\d+|this stage))\b.*)?[ ,;.—–-]*$/;

// "will relocate to Charlotte in January": the town, and no race.
const MOVES_HOUSE = /^(?:relocate|resettle|settle|emigrate|immigrate)$/;

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

const SHORT_TRACK =
  /^(?:an?|the|his|her|super|pro|dirt|asphalt) (?:[\w-]+ ){0,2}(?:late models?|modifieds?|sprint cars?|midgets?|street stocks?|legends? cars?)\b|^(?:super |pro |dirt )?(?:late models|modifieds|sprint cars|midgets|street stocks)\b/;

/** "races late models at Hickory": what somebody does there, and no race to come. */
export function isShortTrackHabit(clause: Clause): boolean {
  return clause.verb.tense === 'present' && SHORT_TRACK.test(clause.words) && timesOf(clause).length === 0;
}

const TEST =
  /\b(?:in|during|at|for|as part of) (?:(?:an?|the|his|her|its|this|that|last|one|another|[\w-]+day|[\w-]+day[’']?s|tire|tyre|private|rookie|open|winter|team|official|preseason|pre-season|organi[sz]ational|[\w-]+) ){0,3}(?:tests?|testing|shakedown|evaluation|test (?:day|session)s?)\b/;

/** "drove the No. 12 Ford in a tire test on Tuesday": a car for that day, and no seat. */
export function isInTest(clause: Clause, { sentence, discourse }: Scene): boolean {
  if (clause.verb.tense !== 'past' || clause.verb.perfect) return false;
  if (saidSeasons(clause, discourse.year) !== undefined) return false;
  return TEST.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last));
}

const PRACTICE = /\b(?:free )?practice (?:sessions?|outings?|appearances?|runs?)\b|\bfp1\b/;

/** "will take part in two practice sessions. She will be in the car at Barcelona on Friday": not in the race. */
export function goesOnAboutPractice({ sentence, before, discourse: { text } }: Scene): boolean {
  if (!before || !PRACTICE.test(wordsBetween(text.tokens, before.sentence.first, before.sentence.last))) return false;
  return !/\b(?:races?|racing|grand prix|start)\b/.test(wordsBetween(text.tokens, sentence.first, sentence.last));
}
