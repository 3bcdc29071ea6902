import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { POST } from '../../words/posts.js';
import { complementsOf, peopleIn, placesToRace, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { Draft } from '../draft.js';
import { isAwayForNow } from '../races/away-for-now.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { handOver } from './hand-over.js';

const PLACE = /^(?:place|stead|seat|spot|shoes|ride|cockpit|berth)$/;
// What the one who comes does behind "In her place": he is behind the verb.
const COMES = /^(?:come|step|be|arrive|enter|slot|move|slide)$/;
// Of a race, a crew or an office, and of no seat.
const OTHER = new RegExp(
  `\\b(?:${POST}|crew|race|races|weekend|interim|temporary|test|reserve|starting|pole|standings|points)\\b`,
);

/** The rule for somebody's place that is taken, with who comes behind the verb: "In her place comes Stone". */
export const PLACE_TAKEN_RULES: readonly PhraseRule[] = [
  {
    name: 'place-is-taken',
    example: 'Ben Carter has left Northline Racing. In his place comes Ava Stone.',
    needs: ['person'],
    words: wordSet('place stead seat spot shoes ride cockpit berth'),
    read: (scene) => {
      if (isAsked(scene) || isAwayForNow(scene)) return [];
      const { tokens } = scene.discourse.text;
      const owner = peopleIn(scene.mentions).find(
        ({ possessive, last }) => possessive && PLACE.test(tokens[last]?.lower ?? ''),
      );
      if (!owner || isQuoted(scene, owner.first)) return [];
      const whole = scene.clauses.find(({ verb }) => verb.form === 'finite' && verb.first > owner.last);
      const clause = whole && withoutAside(whole, scene);
      if (!clause || scene.clauses.some((one) => one.first < clause.first && one.verb.form === 'finite')) return [];
      const [comer, another] = comersIn(clause, scene);
      if (!comer || another || comer === owner.person || !isOfSeat(clause)) return [];
      return takeOver(clause, scene, comer, owner.person);
    },
  },
];

/** "comes Stone", "will be Stone", "the team has signed Stone". */
function comersIn(clause: Clause, scene: Scene): readonly Person[] {
  const { verb, subjects } = clause;
  if (verb.frame === 'sign' && !verb.passive && subjectTeam(clause) !== undefined) return objectDrivers(clause, scene);
  const isHers = subjects.some(({ type }) => type !== 'person') || subjects.length > 1;
  if (isHers || !COMES.test(verb.lemma) || verb.passive) return [];
  const [first] = clause.complements.filter(({ before }) => !before);
  return first?.mention.type === 'person' && first.prep === '' ? objectDrivers(clause, scene).slice(0, 1) : [];
}

/** "comes Stone, for two years the reserve": what is said of her is not when she comes. */
function withoutAside(clause: Clause, { discourse }: Scene): Clause {
  const at = clause.complements.findIndex(({ before, mention }) => !before && mention.type === 'person');
  const comer = clause.complements[at]?.mention;
  if (!comer || discourse.text.tokens[comer.last]?.text !== ',') return clause;
  return { ...clause, words: '', complements: clause.complements.slice(0, at + 1) };
}

/** Of a seat, and of no single race or other post. */
function isOfSeat(clause: Clause): boolean {
  if (!isStated(clause) || clause.verb.negated || OTHER.test(`${clause.before} ${clause.words}`)) return false;
  const hasDay = timesOf(clause).some(
    ({ date, from, seasons }) => (date ?? from) !== undefined && seasons === undefined,
  );
  return !hasDay && placesToRace(clause).length === 0 && complementsOf(clause, 'role').length === 0;
}

function takeOver(clause: Clause, scene: Scene, comer: Person, goer: Person): Draft[] {
  const { officeHolders, crew } = scene.discourse;
  if ([comer, goer].some((person) => officeHolders.has(person) || crew.has(person))) return [];
  const team =
    subjectTeam(clause) ??
    complementsOf(clause, 'team').find(({ prep }) => /^(?:at|for|with)$/.test(prep))?.mention.team;
  return handOver('place-is-taken', clause, scene, comer, goer, { team });
}
