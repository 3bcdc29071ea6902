import type { Clause } from '../../clauses/clause.js';
import type { Mention, PersonMention } from '../../mentions/mention.js';
import type { Token } from '../../text/token.js';
import { wordsBetween } from '../../text/words-between.js';
import { peopleIn } from '../clause/clause-parts.js';
import { seriesFor } from '../clause/clause-series.js';
import { mayDrive } from '../clause/may-drive.js';
import { isStated, statusOf } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { carInFocus } from './car-in-focus.js';
import { SHARED_SERIES } from './shared-car-rules.js';

// Behind "for", "in", "at": the races for which a car has more drivers.
const LONG_RACES =
  /^(?:the |all |all the )?(?:(?:season[’']?s|championship[’']?s|series|michelin|imsa|two|three|four|five|six|long|longer|longest) ){0,3}(?:endurance (?:rounds|races|events|cup)|enduros|(?:long|longer|longest|long-distance) (?:races|rounds|events|ones))\b/;
const COMES =
  /^(?:be|join|drop|come|step|slot|return|rejoin|add|bring|stay|remain|complete|round|bolster|augment|support|help|assist|supplement|complement|sign|hire|recruit|draft|enlist|call|name|take|have|get|jump|hop|fly|include|feature|arrive|partner|reinforce|strengthen)$/;
const ADDED =
  /\bwith (?:\S+ ){1,8}(?:added|joining|coming in|back|in|returning|stepping in|on board|aboard|again|too|as (?:the |a )?third(?: driver| man)?|drafted in|dropping in)(?: as (?:the )?(?:\S+ )?(?:driver|man))? $/;
const OTHER_WORK =
  /\b(?:broadcasts?|booth|tv|television|radio|commentary|pit (?:crew|stand|wall)|engineers?|strategists?|stewards?)\b/;
const LONGEST = 14;

/** The rule for who comes to the drivers of a car for the long races of a season. */
export const LONG_RACE_RULES: readonly PhraseRule[] = [
  {
    name: 'joins-for-long-races',
    example:
      'In IMSA, Northline Racing has Ava Stone and Ben Carter in the No. 47. Mia Torres joins them for the endurance rounds.',
    needs: ['person'],
    read: (scene) => {
      const { text } = scene.discourse;
      const named = longRacesIn(scene) === undefined ? longDriverIn(scene) : undefined;
      const at = named?.last ?? longRacesIn(scene);
      if (at === undefined || isAsked(scene) || isQuoted(scene, at)) return [];
      const drivers = named ? [named] : comersBefore(scene, at);
      const [first] = drivers;
      if (!first) return [];
      const clause = scene.clauses.findLast(({ verb }) => verb.first < at) ?? (named && scene.clauses[0]);
      if (!clause || !isStated(clause) || clause.verb.negated) return [];
      const isAdded =
        named !== undefined || ADDED.test(`${wordsBetween(text.tokens, Math.max(clause.first, first.first - 1), at)} `);
      if (!isAdded && !(COMES.test(clause.verb.lemma) && comes(clause, drivers))) return [];
      if (clause.verb.tense === 'past' && !isAdded && !clause.verb.passive && !clause.verb.perfect) return [];
      // "Stone is in the No. 12 for the long races": read as it stands.
      const own = scene.mentions.some(({ type, first: from }) => type === 'car' && from >= first.last && from < at);
      const car = own ? undefined : carInFocus(scene, at);
      if (!car) return [];
      // "joins Pinecrest for the endurance rounds", "joins the broadcast team": of another car, or none
      if (scene.mentions.some((one) => one.type === 'team' && one.last <= at && one.team !== car.team)) return [];
      if (OTHER_WORK.test(wordsBetween(text.tokens, clause.verb.first, at))) return [];
      const series = car.series ?? seriesFor(undefined, scene, car.team, car.numbers[0]).series;
      if (series === undefined || !SHARED_SERIES.test(series)) return [];
      const season = scene.discourse.coming ?? scene.discourse.year;
      const status = statusOf(clause, scene.discourse);
      return drivers.flatMap(({ person }) =>
        phraseRide('joins-for-long-races', scene, person, { ...car, series }, undefined, season).map((ride) => {
          if (ride.kind === 'ride') ride.slots.extent = 'part-time';
          return { ...ride, status };
        }),
      );
    },
  },
];

/** "Stone will be the car’s endurance driver", "with Stone as the endurance-cup driver": as good as "for the long races". */
const AS_LONG_DRIVER =
  /^(?:will (?:again |also )?(?:be|serve as|act as)|is|as|serves as|returns as|, )(?: (?:the|its|their|an?|again|car(?:[’']?s)?|team(?:[’']?s)?|designated))* (?:endurance|enduro|endurance[- ]cup|endurance[- ]only|long-race) (?:driver|addition|specialist|partner|man)\b/;

function longDriverIn(scene: Scene): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  return peopleIn(scene.mentions).find(
    ({ possessive, form, last, person }) =>
      !possessive &&
      form !== 'described' &&
      AS_LONG_DRIVER.test(wordsBetween(tokens, last, last + 9)) &&
      mayDrive(scene, person),
  );
}

/** The token of the "for" before the long races that a sentence names. */
function longRacesIn({ sentence, discourse: { text } }: Scene): number | undefined {
  for (let at = sentence.first; at < sentence.last; at += 1)
    if (isPrep(text.tokens[at]) && LONG_RACES.test(wordsBetween(text.tokens, at + 1, Math.min(sentence.last, at + 8))))
      return at;
  return undefined;
}

function isPrep(token: Token | undefined): boolean {
  return token !== undefined && /^(?:for|in|at|during)$/.test(token.lower);
}

/** The drivers named last before a token, side by side. */
function comersBefore(scene: Scene, at: number): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const people = peopleIn(scene.mentions).filter(({ last }) => last <= at);
  const last = people.at(-1);
  if (!last || at - last.last > LONGEST || last.possessive || last.form === 'described') return [];
  const run: PersonMention[] = [last];
  for (const one of people.slice(0, -1).reverse()) {
    const next = run[0];
    if (!next || !/^(?:and|,|, and|&)$/.test(wordsBetween(tokens, one.last, next.first))) break;
    run.unshift(one);
  }
  return run.filter(({ person, possessive }) => !possessive && mayDrive(scene, person));
}

/** They are who comes, or whom somebody is joined by or takes on. */
function comes({ verb, subjects, complements }: Clause, drivers: readonly PersonMention[]): boolean {
  const are = (mention: Mention): boolean => drivers.some(({ first }) => first === mention.first);
  const isSubject = drivers.every(({ first }) => subjects.some((subject) => subject.first === first));
  if (isSubject)
    return !verb.passive || /^(?:add|draft|call|bring|sign|hire|recruit|name|enlist|include)$/.test(verb.lemma);
  const isTeams = subjects.every(({ type }) => type !== 'person');
  return complements.some(
    ({ before, prep, mention }) =>
      !before &&
      are(mention) &&
      (prep === 'by' ? verb.passive : prep === '' && isTeams && !verb.passive && !/^(?:be|join)$/.test(verb.lemma)),
  );
}
