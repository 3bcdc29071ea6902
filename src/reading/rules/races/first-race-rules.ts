import type { Clause } from '../../clauses/clause.js';
import type { CarMention, TimeMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { KIN } from '../../words/kin.js';
import { complementsOf } from '../clause/clause-parts.js';
import { isStated, statusOf } from '../clause/status.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { isNoRace } from './no-race.js';
import { isAhead, isDay, outingsOf } from './outings.js';
import { starts } from './race-starts.js';

/** "Stone's first race is", "comes", "is scheduled for", "her schedule includes". */
const COMES =
  /^(?:be|is|are|come|comes|include|includes|feature|features|begin|begins|start|starts|open|opens|continue|continues|end|ends|conclude|concludes|close|closes|resume|resumes|comprise|comprises|scheduled|slated|set|planned)$/;

// "In the No. 12 at Bristol will be", "Filling in for Carter in the No. 12 on Sunday is"
const IN_IT =
  /^(?:also |back |new |returning |once again |again )?(?:behind the wheel|at the wheel|in|on|at|for|driving|piloting|joining|taking|filling|back|returning|new|alongside|handling|replacing|racing|running|subbing|standing|stepping|substituting|deputi[sz]ing|the (?:driver|man|woman))\b/;
// "For Daytona only, the fourth man is", "The customer on Saturday is", "The driver at Bristol will be"
const ROLE =
  /\b(?:driver|man|woman|pilot|customer|replacement|substitute|stand-in|sub|super-sub|choice|pick|newcomer|debutant|wildcard|fourth|third|guest)\b/;
// "is IndyCar driver Carter"
const CALLED = /^(?:[a-z-]+ )?(?:driver|racer|regular|rookie|veteran|champion|star|ace)$/;
const OTHER_SUBJECT =
  /\b(?:winner|won|champion|favou?rite|guest of honou?r|marshal|announcer|chief|spotter|owner|rival|fan|hero|polesitter|pole|leader|best|only other|last|previous|whose|who|which|that|when)\b/;

// "will be the debut of Stone", "is the first of three for Stone"
const OTHERS_OF_HERS = new RegExp(
  `^(?:${KIN}|sponsors?|team|owner|crew|chief|family|teammates?|fans?|car|engineer|spotter|boss|coach)$`,
);
const OF_HERS = /\b(?:start|debut|outing|return|(?:first|second|third|last|final|only)(?: of \S+)?) (?:of|for)$/;
// "The rookie’s next two starts come at"
const NEXT_STARTS = /^the \S+ next (?:\S+ ){0,5}(?:starts?|outings?|appearances?)\b/;
const NEXT_CHANCE = /\b(?:next|first|last|final) (?:chance|opportunity|shot|crack|bid|try|attempt) (?:at|for|to)\b.*/;
const MISSED = /\b(?:sits? out|sitting out|miss(?:es)?|missing|skips?|skipping)\b/;

/** Rules for races that are the subject: a driver's first, next, only ones. */
export const FIRST_RACE_RULES: readonly ClauseRule[] = [
  {
    name: 'first-race-is',
    example:
      'Ava Stone will drive the No. 12 Ford for Northline Racing. Her first race is April 12 at Bristol Motor Speedway.',
    frames: ['be', 'join', 'other', 'expect', 'have', 'stay'],
    read: (clause, scene) => {
      // "His first is": what he has, and not he.
      const isSomebody = clause.subjects.some((mention) => mention.type === 'person' && !mention.possessive);
      if (isSomebody || !isStated(clause)) return [];
      if (clause.verb.tense === 'past' || clause.verb.perfect || clause.verb.negated) return [];
      // "has a date: April 12 at Bristol"
      const isDated =
        clause.verb.lemma === 'have' && /^(?:a|its|an) (?:\S+ )?(?:date|day|place|venue)\b/.test(clause.words);
      if (!COMES.test(clause.verb.word) && !isDated) return [];
      if (/\b(?:without|over|off|cancell?ed|postponed)\b/.test(clause.words)) return [];
      const { tokens } = scene.discourse.text;
      const { first: start } = scene.sentence;
      const semicolon = start + tokens.slice(start, clause.verb.first).findLastIndex(({ text }) => text === ';');
      const owner = scene.mentions.find(
        (mention) =>
          mention.type === 'person' &&
          mention.first < clause.verb.first &&
          mention.first > semicolon &&
          (mention.possessive || tokens[mention.first - 1]?.lower === 'for'),
      );
      // "Her first is": the adverb stands with the verb.
      const opening = wordsBetween(tokens, semicolon + 1, owner ? clause.verb.last : clause.verb.first);
      if (
        !/\b(?:first|debut|next|opener|second|last|final|only|other|races?|starts?|schedule|slate|program|programme|calendar|dates|events|outings?|return|comeback|campaign|season)\b/.test(
          opening,
        ) ||
        /\b(?:wins?|victory|victories|podiums?|title|practice|tests?|sessions?|driver|ticket|best|finish|who|which)\b/.test(
          // "Her next chance at a third win comes Sunday": a race like any other.
          opening.replace(NEXT_CHANCE, ''),
        )
      )
        return [];
      // "The next race is", "The 2025 season begins": everybody's.
      if (!owner && /\b(?:next|season)\b/.test(opening) && !NEXT_STARTS.test(opening)) return [];
      // "His first race with Stone": a crew chief's.
      const beside = scene.mentions.some(
        ({ type, first, last }) =>
          type === 'person' && last <= clause.verb.first && tokens[first - 1]?.lower === 'with',
      );
      if (beside) return [];
      // "Next is the Chili Bowl, then a Late Model and, in February, her first ARCA race": one team, and not one for all.
      if (new Set(complementsOf(clause, 'series').map(({ mention }) => mention.series)).size > 1) return [];
      const own = owner?.type === 'person' && !scene.discourse.officeHolders.has(owner.person);
      const driver = own ? owner.person : scene.discourse.driverBefore(scene.sentence);
      if (!driver || scene.discourse.officeHolders.has(driver)) return [];
      // Of a driver of whom the sentence does not speak, that would be too little to go by.
      if (!scene.mentions.some((mention) => mention.type === 'person' && mention.person === driver)) return [];
      const dated = clause.complements.some(
        ({ mention }) => mention.type === 'time' && (mention.date !== undefined || mention.from !== undefined),
      );
      // "the race he’ll sit out is Bristol"
      const status = MISSED.test(opening) ? 'denied' : statusOf(clause, scene.discourse);
      return dated || (own && isPlaced(clause, opening, scene))
        ? starts('first-race-is', clause, scene, [driver], { status })
        : [];
    },
  },
  {
    name: 'driver-it-will-be',
    example: 'In the No. 12 Northline Racing Ford at Bristol Motor Speedway on April 12, 2026 will be Ava Stone.',
    frames: ['be'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || verb.tense === 'past' || verb.negated || isNoRace(clause)) return [];
      const [driver] = complementsOf(clause, 'person').filter(
        ({ mention, before, lead }) =>
          !before && !mention.possessive && (mention.first === verb.last || CALLED.test(lead)),
      );
      if (!driver || scene.discourse.officeHolders.has(driver.mention.person)) return [];
      // "it’s Stone, Carter, Torres and Lark for the Indianapolis 500": another rule tells of several.
      if (isGuestOfSeveral(clause)) return [];
      const opening = scene.mentions.filter((mention) => mention.last <= verb.first);
      const { tokens } = scene.discourse.text;
      const words = wordsBetween(tokens, scene.sentence.first, verb.first);
      const car = opening.findLast((mention): mention is CarMention => mention.type === 'car');
      // "then it’s Carter at Pocono": the race stands behind.
      const isIt = /(?:^|[ ,])(?:it|its)$/.test(words);
      if (!isIt && (!(car ? IN_IT.test(words) : ROLE.test(words)) || OTHER_SUBJECT.test(words))) return [];
      // ", where Carter’s wait ends a week later at Dover": of somebody else.
      let end = verb.last;
      while (end < scene.sentence.last && tokens[end]?.lower !== 'where') end += 1;
      const behind = clause.complements.flatMap(({ before, mention }) =>
        !before && mention.first < end ? [mention] : [],
      );
      const isBehind = isIt && outingsOf(behind).length > 0;
      const outings = outingsOf(isBehind ? behind : [...opening, ...behind]).filter(
        ({ time, place }) =>
          isAhead(time, scene, verb.tense === 'future') || (time === undefined && place !== undefined),
      );
      const day = opening.find((mention): mention is TimeMention => mention.type === 'time' && isDay(mention));
      const races = outings.length > 0 ? outings : !isBehind && day && isAhead(day, scene) ? [{ time: day }] : [];
      const team = opening.find((mention) => mention.type === 'team');
      return starts('driver-it-will-be', clause, scene, [driver.mention.person], {
        outings: races,
        car,
        ...(team?.type === 'team' ? { team: car?.team ?? team.team } : {}),
      });
    },
  },
  {
    name: 'race-is-whose',
    example: 'The Daytona 500 on Feb. 15 will be Ava Stone’s first race for Northline Racing.',
    frames: ['be', 'other'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.tense === 'past' || !/^(?:be|is|marks?)$/.test(clause.verb.word)) return [];
      const owner = complementsOf(clause, 'person').find(
        ({ mention, before, lead }) => !before && (mention.possessive || OF_HERS.test(lead)),
      );
      const { tokens } = scene.discourse.text;
      if (!owner || scene.discourse.officeHolders.has(owner.mention.person)) return [];
      // "will be the last for Stone’s sponsor"
      if (owner.mention.possessive && OTHERS_OF_HERS.test(tokens[owner.mention.last]?.lower ?? '')) return [];
      const words = wordsBetween(tokens, owner.mention.last - 5, owner.mention.last + 6);
      if (!OF_HERS.test(owner.lead) && !/\b(?:race|start|debut|outing|appearance|event|attempt)\b/.test(words))
        return [];
      return starts('race-is-whose', clause, scene, [owner.mention.person], {
        status: statusOf(clause, scene.discourse),
      });
    },
  },
];

/** "Stone's next race with Northline is at Bristol": a seat and a place, and no day. */
function isPlaced({ complements }: Clause, opening: string, { mentions }: Scene): boolean {
  if (!/\b(?:next|first|debut|return|comeback|second)\b/.test(opening)) return false;
  const isSeated = mentions.some(({ type }) => type === 'team' || type === 'car');
  return (
    isSeated &&
    complements.some(({ mention, prep, before }) => !before && mention.type === 'track' && /^(?:at|in)$/.test(prep))
  );
}

function isGuestOfSeveral(clause: Clause): boolean {
  const people = complementsOf(clause, 'person').filter(({ before, prep }) => !before && prep === '');
  return people.length > 2 && complementsOf(clause, 'race').some(({ before, prep }) => !before && prep === 'for');
}
