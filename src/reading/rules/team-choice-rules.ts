import type { Clause, Complement } from '../clauses/clause.js';
import type { CarMention, Mention, PersonMention } from '../mentions/mention.js';
import { wordsBetween } from '../text/words-between.js';
import { complementsOf, placesToRace, subjectTeam, timesOf } from './clause-parts.js';
import { comingSeat } from './coming-seat.js';
import type { Draft } from './draft.js';
import type { ClauseRule } from './rule.js';
import type { Scene } from './scene.js';
import { rides } from './seat.js';
import { isStated } from './status.js';

/** By their words, with the preposition that leads to the driver. */
const CHOICES: readonly (readonly [lemma: RegExp, words: RegExp, prep: RegExp])[] = [
  [/^(?:go|stick)$/, /^(?:instead |again |once more )?with\b/, /^with$/],
  [/^(?:settle|decide|land)$/, /^(?:instead |again )?on\b/, /^on$/],
  [/^turn$/, /^(?:instead |again |back )?to\b/, /^to$/],
  [/^bring$/, /^back\b/, /^$/],
  [/^(?:have|get)$/, /^(?:the |a |another |(?:driver|man|woman)\b[^:]*:)/, /^$/],
  [/^find$/, /\b(?:driver|man|woman|replacement|successor)\b.*\bin\b/, /^in$/],
];
const OTHER_MATTER =
  /\b(?:crew|chief|spotter|engineer|president|manager|director|principal|strategy|tires?|sponsor\w*|advice|help|test|tests|reserve|development|pieces)\b/;
const DRIVER =
  /^(?:the )?(?:(?:newest|new|latest|next|other|only|second|third|fourth|lead|number one|regular|full-time|primary) )*(?:driver|signing|recruit|hire)$/;

/** Rules for teams and cars that get a driver, told by other verbs than those of signing. */
export const TEAM_CHOICE_RULES: readonly ClauseRule[] = [
  {
    name: 'team-chooses-driver',
    example: 'Northline Racing has settled on Ava Stone for its No. 12 Ford in 2026.',
    frames: ['join', 'other', 'stay', 'sign', 'have', 'get'],
    needs: ['person', 'team'],
    read: (clause, scene) => {
      const team = subjectTeam(clause);
      const { verb, words } = clause;
      if (!team || verb.passive || !isChosen(clause)) return [];
      const prep = CHOICES.find(([lemma, told]) => lemma.test(verb.lemma) && told.test(words))?.[2];
      const named = prep && complementsOf(clause, 'person').filter(isNamedBy(prep));
      // "turned to Stone": for a seat only where a car or a season stands beside it.
      const car = complementsOf(clause, 'car').find(({ before }) => !before)?.mention;
      const isOfSeat =
        car !== undefined || timesOf(clause).some(({ seasons }) => seasons?.length) || verb.lemma === 'bring';
      if (!named || (!isOfSeat && !/\bdriver\b/.test(words))) return [];
      return seats(
        'team-chooses-driver',
        clause,
        scene,
        named.map(({ mention }) => mention),
        car,
        car?.team ?? team,
      );
    },
  },
  {
    name: 'its-driver-is',
    example: 'Northline Racing’s newest driver is Ava Stone.',
    frames: ['be'],
    needs: ['person', ['car', 'team']],
    read: (clause, scene) => {
      if (!isChosen(clause) || clause.verb.tense === 'past' || clause.subjects.length > 0) return [];
      const [first] = clause.complements.filter(({ before }) => !before);
      if (first?.mention.type !== 'person' || first.prep !== '') return [];
      const before = scene.mentions.findLast((mention) => mention.last <= clause.verb.first);
      const { tokens } = scene.discourse.text;
      if (!before || !DRIVER.test(wordsBetween(tokens, before.last, clause.verb.first)) || !isOwner(before)) return [];
      const car = before.type === 'car' ? before : undefined;
      const people = complementsOf(clause, 'person').filter(isNamedBy(/^$/));
      return seats(
        'its-driver-is',
        clause,
        scene,
        people.map(({ mention }) => mention),
        car,
        before.team,
      );
    },
  },
  {
    name: 'it-is-driver',
    example: 'It will be Ava Stone in the No. 12 Northline Racing Ford in 2026.',
    frames: ['be'],
    needs: ['person', 'car'],
    read: (clause, scene) => {
      const { tokens } = scene.discourse.text;
      if (!isChosen(clause) || clause.verb.tense === 'past' || clause.subjects.length > 0) return [];
      if (!/^(?:it|that)$/.test(tokens[clause.verb.first - 1]?.lower ?? '')) return [];
      const [person, car, another] = clause.complements.filter(({ mention }) => /^(?:person|car)$/.test(mention.type));
      if (person?.mention.type !== 'person' || person.prep !== '' || car?.mention.type !== 'car' || another) return [];
      if (!/^(?:for|in) (?:the|its|his|her|their)$/.test(car.lead) || person.mention.possessive) return [];
      return seats('it-is-driver', clause, scene, [person.mention], car.mention, car.mention.team);
    },
  },
];

function isChosen(clause: Clause): boolean {
  if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) return false;
  return !OTHER_MATTER.test(clause.words) && complementsOf(clause, 'role').length === 0;
}

function isNamedBy(prep: RegExp) {
  return (complement: Complement & { readonly mention: PersonMention }): boolean =>
    !complement.before && prep.test(complement.prep) && !complement.mention.possessive;
}

function isOwner(mention: Mention): mention is Extract<Mention, { type: 'car' | 'team' }> {
  return (mention.type === 'car' && mention.numbers.length === 1) || (mention.type === 'team' && mention.possessive);
}

function seats(
  rule: string,
  clause: Clause,
  scene: Scene,
  people: readonly PersonMention[],
  car: CarMention | undefined,
  team: string | undefined,
): Draft[] {
  const drivers = people.map(({ person }) => person).filter((person) => !scene.discourse.officeHolders.has(person));
  return rides(
    rule,
    clause,
    scene,
    comingSeat(clause, scene, { drivers, team, numbers: car?.numbers ?? [], make: car?.make }),
  );
}
