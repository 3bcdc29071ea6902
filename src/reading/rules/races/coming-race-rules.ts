import type { Clause, Complement } from '../../clauses/clause.js';
import { subjectDrivers } from '../clause/clause-parts.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isNoRace } from './no-race.js';
import { isAhead, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

// "is third in points", "leads the standings", "sits on the playoff bubble"
const STANDS = /\b(?:points|standings|championship|title|table|playoffs?|bubble|cut ?line)\b/;
// "spoke to us", "sat down with us"
const SPEAKS = /^(?:(?:to|with) (?:us|reporters|me)|down with)\b/;
const AHEAD = /\b(?:ahead of|before|into|prior to|entering)(?: the)?$/;
const GOES_IN = /^(?:going|heading|entering|rolling|coming)$/;
// Further off it may be any race of the season.
const NEAR = 9 * 86_400_000;

/** Rules for the race that comes next, named beside something else that is told of a driver. */
export const COMING_RACE_RULES: readonly ClauseRule[] = [
  {
    name: 'stands-before-race',
    example:
      'Ava Stone drives the No. 12 for Northline Racing and is third in points ahead of Saturday’s race at Bristol Motor Speedway.',
    frames: ['be', 'stay', 'lead', 'other', 'have', 'finish', 'win'],
    needs: ['time', ['track', 'race']],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (clause.asks || clause.quoted || verb.negated || verb.stance !== 'fact' || isNoRace(clause)) return [];
      const speaks = SPEAKS.test(words) && /^(?:speak|talk|sit|chat|call)$/.test(verb.lemma);
      if (!speaks && (verb.tense === 'past' || !STANDS.test(`${verb.word} ${words}`))) return [];
      const race = raceAhead(clause, scene);
      const outings = outingsOf(race.map(({ mention }) => mention)).filter(({ place }) => place !== undefined);
      if (outings.length !== 1) return [];
      const drafts = starts('stands-before-race', clause, scene, subjectDrivers(clause, scene.discourse), { outings });
      // Of somebody with no team nothing says that the race is hers.
      return drafts.filter(({ slots }) => 'team' in slots && slots.team !== undefined);
    },
  },
];

/** "ahead of Saturday's race at Bristol", "going into Sunday's Hill 500": the day, and what stands behind it. */
function raceAhead(clause: Clause, scene: Scene): readonly Complement[] {
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  const goesIn = next?.verb.form === 'ing' && GOES_IN.test(next.verb.word) && next.subjects.length === 0;
  const { complements } = goesIn ? next : clause;
  const at = complements.findIndex(
    ({ mention, lead, before }) =>
      !before &&
      mention.type === 'time' &&
      mention.date !== undefined &&
      (goesIn ? /^(?:(?:in )?(?:into|to|in))?(?: the)?$/.test(lead) : AHEAD.test(lead)) &&
      isAhead(mention, scene) &&
      Date.parse(mention.date) - Date.parse(scene.discourse.text.article.published) < NEAR,
  );
  return at < 0 ? [] : complements.slice(at);
}
