import { wordsBetween } from '../text/words-between.js';
import { complementsOf, peopleIn } from './clause-parts.js';
import { starts } from './race-starts.js';
import { isNoRace } from './racing-clause.js';
import type { ClauseRule } from './rule.js';
import { isStated, statusOf } from './status.js';

/** "Stone's first race is", "comes", "is scheduled for", "her schedule includes". */
const COMES =
  /^(?:be|is|are|come|comes|include|includes|feature|features|begin|begins|start|starts|continue|continues|end|ends|conclude|concludes|close|closes|resume|resumes|comprise|comprises|scheduled|slated|set|planned)$/;

/** Rules for races that are the subject: a driver's first, next, only ones. */
export const FIRST_RACE_RULES: readonly ClauseRule[] = [
  {
    name: 'first-race-is',
    example:
      'Ava Stone will drive the No. 12 Ford for Northline Racing. Her first race is April 12 at Bristol Motor Speedway.',
    frames: ['be', 'join', 'other', 'expect', 'have'],
    read: (clause, scene) => {
      if (clause.subjects.some((mention) => mention.type === 'person') || !isStated(clause)) return [];
      if (clause.verb.tense === 'past' || clause.verb.negated || !COMES.test(clause.verb.word)) return [];
      const { tokens } = scene.discourse.text;
      const opening = wordsBetween(tokens, scene.sentence.first, clause.verb.first);
      if (
        !/\b(?:first|debut|next|opener|second|last|final|only|other|races?|starts?|schedule|slate|program|programme|calendar|dates|events|outings?|return)\b/.test(
          opening,
        ) ||
        /\b(?:wins?|victory|victories|podiums?|title|practice|tests?|sessions?|driver|ticket|best|finish|who|which)\b/.test(
          opening,
        )
      )
        return [];
      const owner = scene.mentions.find(
        (mention) =>
          mention.type === 'person' &&
          mention.first < clause.verb.first &&
          (mention.possessive || tokens[mention.first - 1]?.lower === 'for'),
      );
      // "The next race is": everybody's.
      if (!owner && /\bnext\b/.test(opening)) return [];
      const driver = owner?.type === 'person' ? owner.person : scene.discourse.driverBefore(scene.sentence);
      if (!driver || scene.discourse.officeHolders.has(driver)) return [];
      const dated = clause.complements.some(
        ({ mention }) => mention.type === 'time' && (mention.date !== undefined || mention.from !== undefined),
      );
      return dated ? starts('first-race-is', clause, scene, [driver]) : [];
    },
  },
  {
    name: 'driver-it-will-be',
    example: 'In the No. 12 Northline Racing Ford at Bristol Motor Speedway on April 12, 2026 will be Ava Stone.',
    frames: ['be'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (clause.subjects.length > 0 || !isStated(clause) || verb.tense === 'past' || isNoRace(clause)) return [];
      const [driver] = complementsOf(clause, 'person').filter(
        ({ mention, before, lead }) => !before && !mention.possessive && lead === '' && mention.first === verb.last,
      );
      if (!driver || scene.discourse.officeHolders.has(driver.mention.person)) return [];
      const dated = complementsOf(clause, 'time').some(({ mention }) => mention.date !== undefined);
      const car = complementsOf(clause, 'car').length > 0;
      return dated && car && peopleIn(clause.complements.map(({ mention }) => mention)).length === 1
        ? starts('driver-it-will-be', clause, scene, [driver.mention.person])
        : [];
    },
  },
  {
    name: 'race-is-whose',
    example: 'The Daytona 500 on Feb. 15 will be Ava Stone’s first race for Northline Racing.',
    frames: ['be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || !/^(?:be|is|marks?)$/.test(clause.verb.word)) return [];
      const owner = complementsOf(clause, 'person').find(
        ({ mention, before, lead }) =>
          !before && (mention.possessive || /\b(?:start|debut|outing|return) (?:of|for)$/.test(lead)),
      );
      if (!owner || scene.discourse.officeHolders.has(owner.mention.person)) return [];
      const words = wordsBetween(scene.discourse.text.tokens, owner.mention.last - 5, owner.mention.last + 6);
      if (!/\b(?:race|start|debut|outing|appearance|event|attempt)\b/.test(words)) return [];
      return starts('race-is-whose', clause, scene, [owner.mention.person], {
        status: statusOf(clause, scene.discourse),
      });
    },
  },
];
