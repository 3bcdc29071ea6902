import type { Clause } from '../../clauses/clause.js';
import type { Mention, TimeMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import { carOf, complementsOf, subjectTeam, teamOf, timesOf } from '../clause/clause-parts.js';
import { isStretch } from '../clause/stretch.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { hasCarThere } from './has-car-there.js';
import { lastRaces } from './last-races.js';
import { isAhead, isDay, isMonth, type Outing, outingsOf } from './outings.js';
import { climbsIn, isAssignment, leadsToRace, racesByVerb } from './racing-clause.js';

const LINE_UP =
  /^(?:on the pole|from the (?:pole|rear|back|front row|first|second|third|fourth)|(?:from )?\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|last|on the front row)\b/;

/** Races of a clause that may still be ahead: on a day to come, or, where the verb is one of racing, on none named. */
export const outingsToRun = remembered((clause: Clause, scene: Scene): Outing[] => {
  const { verb } = clause;
  const sits = verb.lemma === 'be' && /\b(?:car|truck|wheel|seat|cockpit)\b/.test(clause.words);
  // "may be back for Bristol", "will come back only for the Indianapolis 500"
  const isBack =
    /^(?:be|come)$/.test(verb.lemma) && /^back (?:(?:only|just|solely|purely) )?(?:for|at|in)\b/.test(clause.words);
  // "will run a partial schedule, including the Daytona 500"
  const isIncluded =
    verb.word === 'including' && clause.governor?.verb.frame === 'drive' && clause.governor.verb.tense === 'future';
  const racing = isIncluded || racesByVerb(clause) || ((verb.negated || sits || isBack) && verb.tense === 'future');
  const heads =
    /^(?:head|travel)$/.test(verb.lemma) && complementsOf(clause, 'track').some(({ prep }) => prep === 'to');
  // "starts 12th in the Daytona 500": the line-up stands.
  const linedUp = verb.lemma === 'start' && verb.tense === 'present' && LINE_UP.test(clause.words);
  const soon =
    isIncluded ||
    isBack ||
    verb.tense === 'future' ||
    verb.frame === 'drive' ||
    verb.frame === 'debut' ||
    heads ||
    linedUp;
  // "will join Northline for the Indianapolis 500": the next one.
  const seated =
    verb.tense === 'future' &&
    leadsToRace(clause) &&
    (carOf(clause) ?? teamOf(clause) ?? fielding(clause)) !== undefined;
  const own = outingsOfClause(clause, scene).filter(
    ({ time, place }) =>
      isAhead(time, scene, verb.tense === 'future' || isScheduled(clause)) ||
      (!time &&
        ((racing && soon) ||
          (place?.type === 'race' && seated) ||
          isNamedFor(clause, place) ||
          isToSit(clause, place) ||
          isHiredFor(clause, place) ||
          isEntered(clause) ||
          isTakenOn(clause, place) ||
          isAllotted(clause, place, scene) ||
          hasCarThere(clause, place, scene) ||
          isOwnRace(clause, place, scene))),
  );
  return [
    ...sameRaces(clause, scene),
    ...lastRaces(clause, scene),
    ...(own.length > 0 ? own : [...raceOfCar(clause, scene), ...racesThere(clause, scene)]),
  ];
});

/** "gets Bristol in the No. 12", "has at least Dover": the race is what somebody is given. */
function isAllotted({ verb, ...clause }: Clause, place: Mention | undefined, { discourse: { text } }: Scene): boolean {
  if (!place || verb.tense !== 'present' || verb.perfect || verb.negated || !/^(?:get|have)$/.test(verb.lemma))
    return false;
  if (!clause.complements.some(({ mention, prep, lead }) => mention === place && (prep === '' || lead === 'at least')))
    return false;
  return (
    /^(?:at least|only|just|the|also)?$/.test(wordsBetween(text.tokens, verb.last, place.first)) &&
    /^(?:in|and|for|with|on|,|[.;)]|)$/.test(text.tokens[place.last]?.lower ?? '')
  );
}

/** "is entered in the No. 12 at Bristol", "enters the No. 12 at Bristol": for the next race there. */
function isEntered(clause: Clause): boolean {
  const { word, tense, perfect } = clause.verb;
  return /^(?:entered|enters?)$/.test(word) && tense !== 'past' && !perfect && carOf(clause) !== undefined;
}

/** "will field an extra Ford for Stone": the team that enters a car. */
function fielding(clause: Clause): string | undefined {
  return clause.verb.frame === 'field' ? subjectTeam(clause) : undefined;
}

/** "names Stone and Carter for the Rolex 24", "is in for the Rolex 24", "takes over the No. 12 for Bristol": the next one. */
function isNamedFor(clause: Clause, place: Outing['place']): boolean {
  const { verb, words } = clause;
  // "for the 2026 Indianapolis 500", "for the Indianapolis 500 in May": the year or month of the race.
  const isOfRace = (time: TimeMention): boolean =>
    place?.type === 'race' &&
    (time.last === place.first || (time.first > place.last && (isMonth(time) || !isDay(time))));
  if (!timesOf(clause).every(isOfRace)) return false;
  const isRace =
    place?.type === 'race' &&
    (verb.frame === 'sign' || (verb.lemma === 'be' && IN_FOR.test(words)) || comesToTeam(clause));
  const takes = /^(?:win|have|get|be|join|drive|replace|stay|share)$/.test(verb.frame);
  const inCar = takes && carOf(clause) !== undefined && verb.tense !== 'past' && !verb.perfect && leadsToRace(clause);
  if (!isRace && !inCar) return false;
  return clause.complements.some(
    ({ mention, prep, lead, before }) => mention === place && !before && (prep === 'for' || OF_RUNNING.test(lead)),
  );
}

const OF_RUNNING = /\bfor (?:the|a|this|next)(?: \S+){1,3} (?:to|of)(?: the)?$/;

/** "returns to Northline for the Indianapolis 500", "has joined Northline for Le Mans" */
function comesToTeam(clause: Clause): boolean {
  const { verb, words } = clause;
  const hasDeal =
    verb.frame === 'have' && /^(?:an? |the )?(?:\S+ )?(?:deal|contract|agreement|seat|ride|drive)\b/.test(words);
  if (!(hasDeal || /^(?:join|stay|keep|expect|pair)$/.test(verb.frame)) || (verb.tense === 'past' && !verb.perfect))
    return false;
  return teamOf(clause) !== undefined || subjectTeam(clause) !== undefined;
}

/** "will give Stone the No. 12 at Iowa and Phoenix", "will be in the No. 12 at Iowa": a seat to come, told with places. */
function isToSit(clause: Clause, place: Outing['place']): boolean {
  const { verb } = clause;
  if (verb.perfect || verb.negated) return false;
  const isToCome =
    verb.tense === 'future'
      ? /^(?:be|have|get|field|drive|share|stay)$/.test(verb.frame) || climbsIn(clause)
      : verb.tense === 'present' && (verb.lemma === 'return' || (verb.lemma === 'get' && CHANCE.test(clause.words)));
  if (!isToCome) return false;
  const own = clause.complements.find(({ mention }) => mention === place);
  return own !== undefined && !own.before && /^(?:at|in|for)$/.test(own.prep) && carOf(clause)?.numbers.length === 1;
}

// "gets the nod in the No. 12 at Iowa"
const CHANCE =
  /^(?:the |a |an |another |her |his |one more )*(?:\S+ )?(?:nod|call|chance|shot|opportunity|start|wheel|seat)\b/;

/** "has picked Stone for the road courses at Sonoma and Watkins Glen": the races that she is taken on for. */
function isHiredFor(clause: Clause, place: Outing['place']): boolean {
  const { verb, words } = clause;
  if (
    place === undefined ||
    !(isTakenFor(clause, place) || (/^(?:sign|get|add)$/.test(verb.frame) && FOR_RACES.test(words)))
  )
    return false;
  return (verb.tense !== 'past' || verb.perfect) && timesOf(clause).every((time) => !isDay(time));
}

const NAMED_SUB = /^(?:as )?(?:the |a |his |her )?(?:substitute|replacement|stand-in|fill-in|sub|relief driver)\b/;

/** "has tapped Stone for Bristol", "turns to Stone for Bristol", "has entered Stone at Bristol": a team puts her in the one race. */
function isTakenFor(clause: Clause, place: Mention): boolean {
  const own = clause.complements.find(({ mention }) => mention === place);
  if (!own || own.before || !isAssignment(clause) || timesOf(clause).length > 0) return false;
  // "has been named the substitute for Carter at Bristol"
  if (clause.verb.passive) return NAMED_SUB.test(clause.words);
  if (subjectTeam(clause) === undefined) return false;
  const wanted = /^(?:enter|put|bring)$/.test(clause.verb.lemma) ? /^(?:for|at|in|to)$/ : /^for$/;
  return wanted.test(own.prep) && own.prep === own.lead.trim();
}

const FOR_RACES =
  /\bfor (?:(?:the|both|its|all|two|three|four|five|this|next|season|year|season[’']s|remaining) )*(?:races?|rounds?|events?|road courses?|ovals?|short tracks?|superspeedways?|stops?|weekends?|dates|starts|trips?) (?:at|in|to)\b/;

// "down for the races at", "set for the rounds in"
const LISTED =
  /\b(?:down|in|set|slated|scheduled|booked|pencill?ed in|signed|signed up|entered|confirmed|lined up) for (?:the |both |two |three )*(?:races|rounds|events) (?:at|in)$/;

const TAKES_ON = /^(?:does|do|doing|attempts?|attempting|tackles?|tackling|contests?|enters?|runs?|races?)$/;

/** "does Bristol and Talladega in the No. 12", "is down for the races at Bristol and Talladega": of the schedule that is told. */
function isTakenOn(clause: Clause, place: Outing['place']): boolean {
  const { verb } = clause;
  const own = clause.complements.find(({ mention }) => mention === place);
  if (!own || own.before || verb.tense !== 'present' || verb.perfect || timesOf(clause).some(isDay)) return false;
  if (verb.frame === 'be' || verb.frame === 'expect')
    return LISTED.test(`${verb.lemma === 'be' ? '' : verb.word} ${own.lead}`);
  const isObject =
    own.prep === '' && /^(?:|the|both|(?:his|her) (?:first|second|third)|first|second|third)$/.test(own.lead);
  return isObject && TAKES_ON.test(verb.word) && carOf(clause) !== undefined;
}

const SEVERAL = /\b(?:events|races|starts|dates|rounds|outings|weekends)\b/;

/** "gets ten of the races, beginning with the Daytona 500", "has the Daytona 500, with backing from Acme": but not "has the Daytona 500 trophy". */
function isOwnRace(clause: Clause, place: Outing['place'], { discourse }: Scene): boolean {
  const { verb, words } = clause;
  if (place?.type !== 'race' || verb.tense === 'past' || verb.perfect || !/^(?:have|get|take)$/.test(verb.lemma))
    return false;
  const own = clause.complements.find(({ mention }) => mention === place);
  if (own === undefined || own.before) return false;
  if (/\b(?:beginning|starting) (?:with|at|in)(?: the)?$/.test(own.lead)) return SEVERAL.test(words);
  const next = discourse.text.tokens[place.last];
  const isObject = verb.lemma !== 'take' && (own.lead === '' || own.lead === 'the');
  return isObject && (next?.kind !== 'word' || /^(?:with|in|and|for)$/.test(next.lower));
}

/** "is in for the Daytona 500": has it on her schedule. */
export const IN_FOR = /^(?:now |also |officially |all |once again |again )?(?:in|back) (?:for|at|on) /;

/** "returns to Dover in June": what the present says of a month is to come, but not "finishes third in July". */
function isScheduled({ verb, words }: Clause): boolean {
  if (verb.tense !== 'present' || verb.perfect) return false;
  return (
    /^(?:stay|debut)$/.test(verb.frame) || (verb.frame === 'finish' && /^(?:up |off )?(?:at|in|with) /.test(words))
  );
}

/** "will add a second car at Bristol on April 12 with Stone driving": the race is that of the car's own clause. */
function raceOfCar(clause: Clause, scene: Scene): Outing[] {
  const main = scene.clauses[scene.clauses.indexOf(clause) - 1];
  if (clause.marker !== 'with' || clause.verb.frame !== 'drive' || !main || main.verb.tense === 'past') return [];
  return outingsOfClause(main, scene).filter(({ time }) => isAhead(time, scene));
}

const SAME =
  /\b(?:same|those|these|both|all) (?:(?:two|three|four|five) )?(?:races|events|rounds|weekends|dates|starts)\b|\b(?:in|for|at) (?:both|each|all (?:two|three|four|five|six|seven|eight)|(?:each|all|both) of (?:them|those))(?= ?(?:[,;:]|$))/;
// How many sentences back the races may stand.
const REACH = 5;

/** "races there as well": the one race that the words before it name. */
function racesThere(clause: Clause, scene: Scene): Outing[] {
  if (!/\bthere\b/.test(clause.words) || !racesByVerb(clause) || clause.verb.tense === 'past') return [];
  const here = outingsOf(scene.mentions.filter(({ last }) => last <= clause.first + 1));
  const named = here.length > 0 ? here : scene.before ? outingsOf(scene.before.mentions) : [];
  return named.length === 1 ? named.filter(({ time }) => time && isAhead(time, scene)) : [];
}

// "gets all three", "has both"
const ALL =
  /^(?:both|all (?:two|three|four|five|six|seven|eight)|them all|all of them|both of them)(?: (?:of them|races|events|starts|weekends|dates))? ?(?:[.,;:]|$)/;

function hasThemAll({ verb, words }: Clause): boolean {
  return ALL.test(words) && /^(?:get|have|take|do|run|drive|race|start|handle)$/.test(verb.lemma) && !verb.negated;
}

/** "in both of these races": the races of the sentence that named some last. */
function sameRaces(clause: Clause, scene: Scene): Outing[] {
  if (!SAME.test(clause.words) && !hasThemAll(clause)) return [];
  let back = scene.previous;
  for (let step = 0; back && step < REACH; step += 1, back = back.previous) {
    // "the Daytona 500, the Brickyard 400 and the Southern 500": races of the schedule that is told.
    const named = outingsOf(back.mentions);
    const isUndated = named.every(({ time, place }) => time === undefined && place?.type === 'race');
    const outings = isUndated ? named : named.filter(({ time }) => isAhead(time, scene));
    if (outings.length > 1) return outings;
  }
  return [];
}

/** "That changes Saturday when she climbs into the No. 12", "The wait ends on Sunday, when Stone drives": the day of what changes. */
function timesOfChange({ marker, governor, verb }: Clause): TimeMention[] {
  if (marker !== 'when' || !governor || verb.tense === 'past' || governor.verb.tense === 'past') return [];
  if (governor.verb.negated || governor.subjects.some(({ type }) => type === 'person')) return [];
  return /^(?:change|end|start|begin|be|come|arrive)$/.test(governor.verb.lemma) ? timesOf(governor) : [];
}

/** The day that a clause names without a race, if it is to come. */
export const dayToRace = remembered((clause: Clause, scene: Scene): Outing | undefined => {
  if (isStretch(clause)) return undefined;
  const times = [...timesOf(clause), ...timesOfChange(clause)];
  const time = times.find((one) => isDay(one) && isAhead(one, scene, clause.verb.tense === 'future'));
  return time ? { time } : undefined;
});
