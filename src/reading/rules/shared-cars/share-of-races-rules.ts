import type { Clause, Complement } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, numberOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** Rules for a part of the races in a car, and who gets it. */
export const SHARE_OF_RACES_RULES: readonly ClauseRule[] = [
  {
    name: 'races-in-car-go-to',
    example: 'Ten of the 33 races in the No. 12 Northline Racing Ford go to Ava Stone in 2026.',
    frames: ['join', 'other', 'be', 'expect', 'get', 'sign', 'stay'],
    needs: ['car', 'person'],
    read: (clause, scene) => {
      if (!isAbout(clause) || !(GOES.test(clause.verb.lemma) || GIVEN.test(clause.verb.word))) return [];
      const car = complementsOf(clause, 'car').find(
        ({ before, mention }) => before && RACES_IN.test(wordsBefore(scene, mention)),
      )?.mention;
      if (!car) return [];
      const drivers = complementsOf(clause, 'person').flatMap((to) =>
        isReceiver(to, clause, scene) ? [to.mention.person] : [],
      );
      return share('races-in-car-go-to', clause, scene, car, drivers);
    },
  },
  {
    name: 'gets-races-in-car',
    example: 'Ava Stone gets ten of the 33 races in the No. 12 Northline Racing Ford in 2026.',
    frames: ['get', 'have', 'win', 'other', 'replace', 'keep'],
    needs: ['car', 'person'],
    read: (clause, scene) => {
      if (!isAbout(clause) || clause.verb.passive || clause.verb.tense === 'past' || !GETS.test(clause.verb.lemma))
        return [];
      // "parted in August, with Stone doing the last two races in the No. 30": what is over.
      const main = scene.clauses[scene.clauses.indexOf(clause) - 1];
      if (clause.verb.form === 'ing' && main?.verb.tense === 'past') return [];
      const car = complementsOf(clause, 'car').find(
        ({ before, mention }) => !before && RACES_IN.test(wordsBefore(scene, mention)),
      )?.mention;
      return car ? share('gets-races-in-car', clause, scene, car, subjectDrivers(clause, scene.discourse)) : [];
    },
  },
];

const GOES = /^(?:go|belong|fall|pass|be|stay|remain)$/;
const GIVEN = /^(?:set|reserved|earmarked|given|handed|assigned|allotted|allocated|split)$/;
const GETS = /^(?:get|have|take|receive|do|handle|land|secure|claim|keep|fill)$/;
/** "ten of the 33 races in", "the rest of the schedule for" */
const RACES_IN =
  /\b(?:races|rounds|events|starts|dates|schedule|calendar|slate|programme|program)(?: (?:left|that remain|remaining))? (?:in|for|with|aboard)(?: (?:the|that|its|this|their))?$/;
// "the rest of the national schedule in the"
const LONGEST = 6;

function isAbout(clause: Clause): boolean {
  return isStated(clause) && !clause.verb.negated && !clause.quoted && placesToRace(clause).length === 0;
}

function wordsBefore({ discourse: { text }, sentence }: Scene, { first }: CarMention): string {
  return wordsBetween(text.tokens, Math.max(sentence.first, first - LONGEST), first);
}

/** "goes to Stone", "are set aside for Stone", "is Stone’s". */
function isReceiver({ mention, prep, before }: Complement, { verb }: Clause, { discourse }: Scene): boolean {
  if (mention.type !== 'person' || before || discourse.officeHolders.has(mention.person)) return false;
  if (verb.lemma === 'be' && !verb.passive) return mention.possessive && prep === '';
  return !mention.possessive && /^(?:to|for|with|between|among)$/.test(prep);
}

function share(
  rule: string,
  clause: Clause,
  scene: Scene,
  car: CarMention,
  drivers: readonly Person[],
): ReturnType<typeof rides> {
  const { year, coming } = scene.discourse;
  const number = numberOf(car);
  if (number === undefined || drivers.length === 0) return [];
  const seasons = saidSeasons(clause, year) ?? [coming ?? year];
  const { team, make, series } = car;
  return rides(rule, clause, scene, { drivers, team, numbers: [number], make, series, seasons, extent: 'part-time' });
}
