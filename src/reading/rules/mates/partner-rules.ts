import type { Clause, Complement } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { wordsLike } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn, placesToRace, subjectDrivers } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { statusOf } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { ClauseRule, PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { listFrom, mate, seasonNamed, TEAMMATE } from './mate.js';

const TEAMMATES = wordsLike(TEAMMATE);
// "a team-mate of", "teammates with"
const MATE_OF =
  /^(?:(?:a|an|the|another|his|her|now|then) )*(?:new )?(?:team-?mates?|stable-?mates?) (?:of|to|with|for)$/;
const MATES = /^(?:now |also |again )?(?:team-?mates?|stable-?mates?)\b/;
const BESIDE =
  /^(?:up )?(?:(?:with|beside|alongside|next to)(?: (?:fellow|veteran|rookie|newcomer|incumbent|returning))*)$/;
const IS_BESIDE = /^(?:back |again |once more )?(?:alongside|beside|next to|paired with)\b/;
const LINE_UP = /\b(?:line-?ups?|rosters?|stable|team|squad|organi[sz]ation|camp)\b/;

/** Rules for drivers of whom a clause says that they are of one team: "is a team-mate of", "will be paired with". */
export const PARTNER_RULES: readonly ClauseRule[] = [
  {
    name: 'is-mate-of',
    example:
      'Ava Stone will drive the No. 12 Honda for Northline Racing in 2026. At Northline she will be a team-mate of Ben Carter and Cleo Diaz.',
    frames: ['be', 'other', 'sign', 'expect'],
    needs: ['person'],
    words: TEAMMATES,
    read: (clause, scene) => {
      const whose = mateWhose(clause, scene);
      if (whose) return whose;
      if (!/^(?:be|become)$/.test(clause.verb.lemma) || clause.verb.form !== 'finite' || !isTold(clause)) return [];
      // "would have liked to be"
      const { tokens } = scene.discourse.text;
      const { first, word } = clause.verb;
      if (word === 'be' && [tokens[first], tokens[first - 1]].some((token) => token?.lower === 'to')) return [];
      const season =
        seasonNamed(scene) ??
        (clause.verb.tense === 'future' || clause.verb.lemma === 'become' ? undefined : scene.discourse.year);
      const [subject, ...more] = peopleIn(clause.subjects);
      // "She and Carter will be teammates"
      // but not "Stone and Carter are her teammates".
      const isWhose = scene.mentions.some(({ first }) => first === clause.verb.last);
      if (MATES.test(clause.words) && !isWhose && subject && more.length > 0) {
        const of =
          subject.form === 'full' && more.length === 1 && more[0]?.form !== 'full' ? more[0]?.person : subject.person;
        return [subject, ...more].flatMap(({ person }) =>
          person === of ? [] : mate('is-mate-of', scene, person, of, season, teamIn(clause)),
        );
      }
      const mates = matesBehind('is-mate-of', clause, scene, ({ lead }) => MATE_OF.test(lead), season);
      // "will be teammates with Carter at Northline": hers as well as his.
      const team = mates.length > 0 ? teamIn(clause) : undefined;
      if (team === undefined || placesToRace(clause).length > 0) return mates;
      const drivers = subjectDrivers(clause, scene.discourse);
      return [...mates, ...rides('is-mate-of', clause, scene, { drivers, team })];
    },
  },
  {
    name: 'paired-with',
    example: 'Ava Stone will drive the No. 12 Honda for Northline Racing in 2026. She will be paired with Ben Carter.',
    frames: ['pair', 'other', 'be'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      const isBeside =
        verb.frame === 'be' ? IS_BESIDE.test(words) : /^lines?$/.test(verb.word) && words.startsWith('up');
      if (!(isBeside || verb.frame === 'pair') || !isTold(clause)) return [];
      if (scene.discourse.isAboutCrews || placesToRace(clause).length > 0) return [];
      const mates = matesBehind('paired-with', clause, scene, ({ lead }) => BESIDE.test(lead), seasonNamed(scene));
      const drivers = subjectDrivers(clause, scene.discourse);
      if (mates.length > 0 && isInCar(clause)) return [...mates, ...rides('paired-with', clause, scene, { drivers })];
      const team = isBeside && mates.length > 0 ? teamIn(clause) : undefined;
      // "will team up with Carter": where, only he tells.
      if (team === undefined && (mates.length > 0 || drivers.length < 2)) return mates;
      return [...mates, ...rides('paired-with', clause, scene, { drivers, team })];
    },
  },
  {
    name: 'joins-in-line-up',
    example:
      'Ava Stone will drive the No. 12 Honda for Northline Racing in 2026. She will join Ben Carter and Cleo Diaz in the line-up.',
    frames: ['join', 'expect'],
    needs: ['person'],
    read: (clause, scene) => {
      if (clause.verb.lemma !== 'join' || !isTold(clause) || placesToRace(clause).length > 0) return [];
      const { tense, passive } = clause.verb;
      if (!(tense === 'future' && LINE_UP.test(clause.words)) && !joinsAlone(clause)) return [];
      const lead = passive ? /^by(?: (?:rookie|veteran|newcomer))?$/ : /^$/;
      const mates = matesBehind('joins-in-line-up', clause, scene, (one) => lead.test(one.lead), seasonNamed(scene));
      const team = mates.length > 0 && !passive ? teamOfLineUp(clause, scene) : undefined;
      const season = seasonNamed(scene);
      if (team === undefined || season === undefined) return mates;
      const drivers = subjectDrivers(clause, scene.discourse);
      return [...mates, ...rides('joins-in-line-up', clause, scene, { drivers, team, numbers: [], seasons: [season] })];
    },
  },
  {
    name: 'gets-mate',
    example: 'Ava Stone drives the No. 12 for Northline Racing. She will get a new teammate in Ben Carter.',
    frames: ['get', 'have', 'other', 'win'],
    needs: ['person'],
    words: TEAMMATES,
    read: (clause, scene) => {
      if (!isTold(clause) || clause.verb.passive || !GETS_MATE.test(clause.words)) return [];
      return matesBehind('gets-mate', clause, scene, ({ lead }) => IN_HIM.test(lead), seasonNamed(scene));
    },
  },
];

/** "Northline’s 2026 line-up is complete: Stone joins Carter" */
function teamOfLineUp(
  { marker, first }: Clause,
  { mentions, sentence, discourse: { text } }: Scene,
): string | undefined {
  const [team] = mentions;
  if (marker !== ':' || team?.type !== 'team' || team.last > first) return undefined;
  return /\b(?:line-?up|roster|pairing|duo)\b/.test(wordsBetween(text.tokens, sentence.first, first))
    ? team.team
    : undefined;
}

/** "is paired with Carter in the No. 12": the car is that of both. */
function isInCar(clause: Clause): boolean {
  const [car, another] = complementsOf(clause, 'car');
  return car?.prep === 'in' && !car.before && car.mention.numbers.length === 1 && !car.mention.owner && !another;
}

/** The rule for a teammate named beside somebody: "Ava Stone, a teammate of Ben Carter at Northline Racing". */
export const APPOSED_MATE_RULES: readonly PhraseRule[] = [
  {
    name: 'apposed-mate',
    example: 'Ava Stone, a teammate of Ben Carter at Northline Racing, comes from Ohio.',
    needs: ['person', 'team'],
    words: TEAMMATES,
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((one, index) => {
        const [other, team] = scene.mentions.slice(index + 1, index + 3);
        if (one.type !== 'person' || one.possessive || other?.type !== 'person' || team?.type !== 'team') return [];
        const between = wordsBetween(tokens, one.last, other.first);
        const seat = wordsBetween(tokens, other.last, team.first);
        if (!/^, (?:a|the|now a) team-?mate (?:of|to)$/.test(between) || !/^(?:at|with|in)(?: the)?$/.test(seat))
          return [];
        return mate('apposed-mate', scene, one.person, undefined, scene.discourse.year, team.team);
      });
    },
  },
];

const GETS_MATE = /^(?:an?|his|her) (?:new )?team-?mate in\b/;
const IN_HIM = /\bteam-?mate in(?: (?:rookie|veteran|newcomer))?$/;
// What may stand beside "will join Stone" that is no other place to join her.
const JOINS_ONLY =
  /^(?:by)?(?: ?\b(?:there|full-time|in|for|from|next|year|season|as (?:her|his|a|the)(?: new)? team-?mate|rookie|veteran|fellow|newcomer)\b| ?[.,])*$/;

/** "will join Torres", "Torres will be joined by Stone": and no word of where, but a team or season. */
function joinsAlone({ verb, words, complements }: Clause): boolean {
  if (verb.form === 'ing') return false;
  return (
    JOINS_ONLY.test(words.trim()) && complements.every(({ mention: { type } }) => /^(?:person|time|team)$/.test(type))
  );
}

/** "will be Torres' new teammate", "has been named as Carter's teammate": the subject is of her team. */
function mateWhose(clause: Clause, scene: Scene): Draft[] | undefined {
  const { verb } = clause;
  const { tokens } = scene.discourse.text;
  if (!isTold(clause) || !(/^(?:be|become)$/.test(verb.lemma) || (verb.passive && /\bas\b/.test(clause.words))))
    return undefined;
  const own = complementsOf(clause, 'person').find(({ before, mention, lead }) => {
    const noun = tokens[mention.last]?.lower ?? '';
    const behind = /^(?:new|next|latest)$/.test(noun) ? (tokens[mention.last + 1]?.lower ?? '') : noun;
    return !before && mention.possessive && /^(?:as)?$/.test(lead) && /^(?:team-?mate|stable-?mate)$/.test(behind);
  });
  const [subject, another] = subjectDrivers(clause, scene.discourse);
  if (!own || !subject || another || own.mention.person === subject) return undefined;
  const isNew = /\b(?:new|next)\b/.test(clause.words) || verb.tense === 'future' || verb.lemma === 'become';
  if (!isNew && verb.stance !== 'rumor' && !verb.passive) return undefined;
  const drafts = mate('is-mate-of', scene, subject, own.mention.person, seasonNamed(scene), teamIn(clause));
  const isOpen = statusOf(clause, scene.discourse) === 'rumored';
  return isOpen ? drafts.map((one) => ({ ...one, status: 'rumored' as const })) : drafts;
}

function isTold({ verb, asks, quoted }: Clause): boolean {
  return !asks && !quoted && !verb.negated && verb.tense !== 'past' && verb.stance !== 'wish';
}

/** Rides of those behind the verb, as mates of its subject, or of the driver before. */
function matesBehind(
  rule: string,
  clause: Clause,
  scene: Scene,
  isMate: (complement: Complement & { readonly mention: PersonMention }) => boolean,
  season: number | undefined,
): Draft[] {
  const first = complementsOf(clause, 'person').find(
    (complement) => !complement.before && !complement.mention.possessive && isMate(complement),
  );
  if (!first || first.mention.form === 'described') return [];
  const of: Person | undefined =
    subjectDrivers(clause, scene.discourse)[0] ?? scene.discourse.driverBefore(scene.sentence);
  if (!of || scene.discourse.officeHolders.has(of)) return [];
  const people = listFrom(scene, scene.mentions.indexOf(first.mention));
  const drafts = people.flatMap((person) => mate(rule, scene, person, of, season, teamIn(clause)));
  return clause.verb.stance === 'rumor' ? drafts.map((one) => ({ ...one, status: 'rumored' as const })) : drafts;
}

/** "At Northline she will be": the team that the clause names as theirs. */
function teamIn(clause: Clause): string | undefined {
  return complementsOf(clause, 'team').find(({ prep }) => /^(?:at|with)$/.test(prep))?.mention.team;
}
