import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn, subjectDrivers } from '../clause/clause-parts.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { outingsOfClause } from './clause-outings.js';
import { isNoRace } from './no-race.js';
import { isAhead, type Outing, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

/** What somebody does who may run a race: "is close to a deal for", "is in talks about", "is weighing an offer for". */
const IN_TALKS =
  /\b(?:close|near|closing|nearing|edging|closer)\b.*\b(?:deal|agreement|ride|terms)\b|\bin (?:\S+ )?(?:talks|discussions|negotiations)\b|\b(?:candidate|contender|front-?runner|favou?rite|in line|in the (?:frame|mix|running)) (?:for|to)\b|^(?:weigh\w*|mull\w*|consider\w*|ponder\w*|explor\w*) (?:an? |the )?(?:\S+ )?(?:offers?|returns?|rides?|starts?|comebacks?|deals?|one-offs?|options?|bids?)\b/;
const AIMS = /^(?:target(?:s|ing)?|eye(?:s|ing)?|eying|chas(?:es|ing)|pursuing|pursues|seeking|seeks)$/;
/** "has spoken with Northline about": what may come of it is a race. */
const SPEAKS =
  /^(?:spoken|talked|talking|speaking|negotiating|negotiated) (?:again |already |also )?(?:with|to)\b.*\babout$/;
/** "is in the works", "is being discussed": said of the race and not of the driver. */
const TALKED_OF =
  /^(?:\S+ )?(?:in the works|on the table|on the cards|under discussion|under consideration|in play|a possibility|an option|possible|likely|discussed|considered|explored|mooted|planned|floated)\b/;
const OUTING = /\b(?:start|return|race|one-off|comeback|debut|appearance|outing|ride|run|entry|deal)\b/;

/** Rules for races to come that are only talked about: always a rumour. */
export const RACE_TALK_RULES: readonly ClauseRule[] = [
  {
    name: 'talks-about-race',
    example: 'Ava Stone is close to a deal with Northline Racing for the Indianapolis 500.',
    frames: ['be', 'have', 'other', 'plan', 'expect', 'say'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (clause.asks || clause.quoted || verb.negated || verb.tense === 'past' || isNoRace(clause)) return [];
      const aims = AIMS.test(verb.word) && !verb.passive;
      const speaks = SPEAKS.test(`${verb.word} ${words.replace(ABOUT_WHAT, 'about')}`);
      if (!aims && !speaks && !IN_TALKS.test(`${verb.word} ${words}`)) return [];
      const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
      // "about running the Daytona 500"
      const run = speaks && next?.verb.form === 'ing' && /\babout$/.test(next.before) ? next : clause;
      const outings = racesTalkedOf(run, scene);
      const own = subjectDrivers(clause, scene.discourse);
      const others = speaks ? spokenTo(clause, scene) : [];
      // Of two who talk, either may be the driver.
      const drivers = others.length === 0 ? own : own.length === 0 ? others : [];
      return starts('talks-about-race', clause, scene, drivers, { outings, status: 'rumored' });
    },
  },
  {
    name: 'race-is-talked-of',
    example:
      'A start for Ava Stone at Bristol Motor Speedway on April 12, 2026 is being discussed with Northline Racing.',
    frames: ['be', 'other', 'plan'],
    needs: ['person', ['track', 'race']],
    read: (clause, scene) => {
      const { verb } = clause;
      if (clause.asks || clause.quoted || verb.negated || verb.tense === 'past' || clause.subjects.length > 0)
        return [];
      if (!TALKED_OF.test(verb.lemma === 'be' ? clause.words : `${verb.word} `)) return [];
      const { tokens } = scene.discourse.text;
      if (!OUTING.test(wordsBetween(tokens, clause.first, verb.first))) return [];
      const named = outingsOf(clause.complements.map(({ mention }) => mention).sort((a, b) => a.first - b.first));
      const outings = named.filter(({ time }) => !time || isAhead(time, scene, true));
      return starts('race-is-talked-of', clause, scene, whoseRace(clause, scene), { outings, status: 'rumored' });
    },
  },
];

/** Races with a day to come, and those that the words lead to by name: "for the Indianapolis 500", "targets Pocono". */
function racesTalkedOf(clause: Clause, scene: Scene): Outing[] {
  return outingsOfClause(clause, scene).filter(({ time, place }) => {
    if (time) return isAhead(time, scene, true);
    const own = clause.complements.find(({ mention }) => mention === place);
    if (!own || own.before) return false;
    return own.prep === '' || own.prep === 'about' || (place?.type === 'race' && /^(?:for|in|at)$/.test(own.prep));
  });
}

// "about the race at", "about Bristol in"
const ABOUT_WHAT = /\babout\b.*$/;

/** "Northline has spoken to Stone about Bristol": whom a team speaks to. */
function spokenTo(clause: Clause, { discourse }: Scene): Person[] {
  return complementsOf(clause, 'person')
    .filter(({ mention, prep, before }) => !before && !mention.possessive && /^(?:to|with)$/.test(prep))
    .map(({ mention }) => mention.person)
    .filter((person) => !discourse.officeHolders.has(person) && !discourse.crew.has(person));
}

/** "a start for Stone", "Stone’s return", "in the works for Stone" */
function whoseRace(clause: Clause, scene: Scene): Person[] {
  const { officeHolders, crew } = scene.discourse;
  const own = clause.complements.filter(
    ({ mention, prep }) => mention.type === 'person' && (mention.possessive || prep === 'for' || prep === ''),
  );
  const people = peopleIn(own.map(({ mention }) => mention)).map(({ person }) => person);
  const [driver, another] = new Set(people.filter((person) => !officeHolders.has(person) && !crew.has(person)));
  return driver && !another ? [driver] : [];
}
