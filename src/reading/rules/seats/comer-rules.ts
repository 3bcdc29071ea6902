import type { Clause } from '../../clauses/clause.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { topicOf } from '../clause/topic-team.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';

/** The rule for who comes to the team that a paragraph is about, without a word of where: "Carter comes up from F2". */
export const COMER_RULES: readonly ClauseRule[] = [
  {
    name: 'comes-to-team-above',
    example: 'Northline Racing has decided on 2026. Ava Stone comes up from the Truck Series.',
    frames: ['join', 'be', 'get', 'sign', 'other', 'drive'],
    needs: ['person'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || clause.quoted || !comes(clause, scene)) return [];
      if (placesToRace(clause).length > 0 || complementsOf(clause, 'role').length > 0) return [];
      const topic = topicOf(scene);
      const season = topic && seasonOf(clause, scene);
      const [driver, another] = season === undefined ? [] : subjectDrivers(clause, scene.discourse);
      if (!topic || !driver || another || scene.discourse.crew.has(driver)) return [];
      return rides('comes-to-team-above', withoutOrigin(clause), scene, {
        drivers: [driver],
        team: topic.team,
        numbers: topic.car?.numbers ?? [],
        make: topic.car?.make,
        seasons: season === undefined ? [] : [season],
      });
    },
  },
  {
    name: 'joined-in-team-above',
    example: 'Northline Racing goes into 2026 with two drivers. Ava Stone is joined by Ben Carter.',
    frames: ['join'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (verb.lemma !== 'join' || !verb.passive || verb.negated || verb.tense === 'past') return [];
      if (!isStated(clause) || clause.quoted || statusOf(clause, scene.discourse) !== 'confirmed') return [];
      if (!/^by(?:[ ,]|and|rookies?|newcomers?|veterans?)*[.]?$/.test(words)) return [];
      const topic = topicOf(scene);
      const season = topic && seasonOf(clause, scene);
      const people = complementsOf(clause, 'person').filter(({ before, mention }) => !before && !mention.possessive);
      if (season === undefined || people.length === 0 || people.some(({ prep }) => prep !== 'by')) return [];
      const drivers = [...subjectDrivers(clause, scene.discourse), ...people.map(({ mention }) => mention.person)];
      const { crew, officeHolders } = scene.discourse;
      if (drivers.some((one) => crew.has(one) || officeHolders.has(one))) return [];
      return rides('joined-in-team-above', clause, scene, {
        drivers,
        team: topic?.team,
        numbers: [],
        seasons: [season],
      });
    },
  },
];

// Behind "comes up", "steps up", "is promoted": from where, for when, or nothing more.
const GOES_ON =
  '(?:from\\b|for\\b|in\\b(?! the (?:points|standings|race|field|order))|next\\b|as (?:a |the )?(?:rookie|newcomer|replacement|team-?mate)\\b|after\\b)';
const END = `(?= ?$| ?[.,;:]| ${GOES_ON})`;
const UP = new RegExp(`^(?:up|in|aboard|on board|over|across|on)${END}`);
const FROM = new RegExp(`^ ?(?:$|[.,;:]|${GOES_ON})`);
const NEW = new RegExp(
  `^(?:the |a |its |their )?(?:new|newcomer|new (?:face|man|woman|arrival|recruit|signing|driver)|newest (?:face|recruit|signing))${END}`,
);

/** "comes up", "arrives from F2", "is promoted", "is the newcomer", "joins": with no word of another place. */
function comes({ verb, words, complements, subjects, last }: Clause, { discourse }: Scene): boolean {
  if (verb.tense === 'past' && !verb.perfect && !verb.passive) return false;
  const isElsewhere = complements.some(
    ({ mention, before, prep }) =>
      !before &&
      mention.type !== 'time' &&
      mention.type !== 'extent' &&
      // "the newcomer" is she herself.
      !(mention.type === 'person' && subjects.some((one) => one.type === 'person' && one.person === mention.person)) &&
      !((mention.type === 'series' || mention.type === 'team') && prep === 'from'),
  );
  if (isElsewhere) return false;
  if (verb.passive) return /^(?:promote|graduate|elevate|sign|hire|recruit)d?$/.test(verb.lemma) && FROM.test(words);
  if (verb.lemma === 'be') return NEW.test(wordsBetween(discourse.text.tokens, verb.last, last));
  if (/^(?:come|step|move|go|climb|walk)$/.test(verb.lemma)) return UP.test(words);
  return /^(?:arrive|graduate|join)$/.test(verb.lemma) && FROM.test(words);
}

/** A season to come that is named, or that the article is about. */
function seasonOf(clause: Clause, { discourse }: Scene): number | undefined {
  const said = saidSeasons(clause, discourse.year);
  return said ? said.find((season) => season > discourse.year) : discourse.coming;
}

/** "comes up from F2": the series is where he was. */
function withoutOrigin(clause: Clause): Clause {
  return { ...clause, complements: clause.complements.filter(({ prep }) => prep !== 'from') };
}
