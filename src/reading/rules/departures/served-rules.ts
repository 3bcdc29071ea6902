import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Mention, Person } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { count } from '../../words/ordinals.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { isSeat, type SeatMention } from '../asides/seat-aside.js';
import { complementsOf, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons, seasonsOf } from '../clause/clause-seasons.js';
import { tellsOtherWork } from '../clause/no-seat-meant.js';
import { seasonNumber } from '../clause/service.js';
import { isStated } from '../clause/status.js';
import type { Draft } from '../draft.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { phraseRide } from '../seats/phrase-ride.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { lastSeason, objectOf } from './exits.js';

const SPAN = wordSet('seasons years campaigns');
const ONE_SPAN = /^(?:season|year|campaign)$/;
// "a two-year stint", "a one-season run"
const STINT = /^(?:stint|run|stay|spell|tenure)$/;
/** Seasons of the longest stay that words count one by one. */
export const LONGEST = 8;
// Words between "two" and "seasons".
const KIND = /^(?:full|full-time|straight|consecutive|cup|truck|xfinity|winless|happy|tough|successful|good|mostly)$/;
const TO_SEAT =
  /^(?:(?:of )?(?:(?:[a-z]+ ){0,3}(?:driving|racing|running|competing|competition|duty) )?)?(?:in|with|at|for|aboard|driving|in and out of)(?: (?:the|his|her|its|their))?$/;

// Verbs that tell of a seat to which those who left another have come.
const NEW_SEAT: ReadonlySet<string> = new Set(['be', 'stay', 'replace', 'get', 'drive']);

const MOVES: ReadonlySet<string> = new Set([...NEW_SEAT, 'leave', 'release', 'join', 'sign', 'other', 'keep']);

/** The rule for seats that end with a move: one ride for each of the seasons that the words count. */
export const SERVED_RULES: readonly PhraseRule[] = [
  {
    name: 'after-seasons',
    example: 'Ava Stone is leaving Northline Racing after three seasons in the No. 12 Ford.',
    needs: ['person', ['team', 'car']],
    words: wordSet('after following'),
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!/^(?:after|following)$/.test(tokens[at]?.lower ?? '') || isQuoted(scene, at)) continue;
        const span = spanAt(scene, at + 1);
        if (span && !tellsOtherWork(scene)) drafts.push(...served(scene, at, span));
      }
      return drafts;
    },
  },
];

export interface Span {
  readonly years: number;
  /** The token behind it. */
  readonly last: number;
}

/** "two seasons", "the past three full-time years", "a season", "a two-year stint" from a token on. */
export function spanAt(scene: Scene, from: number): Span | undefined {
  const { tokens } = scene.discourse.text;
  let at = from;
  while (at < from + 4 && /^(?:the|his|her|last|past|just|only|a|single|lone)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const isOne = /^(?:a|single|lone)$/.test(tokens[at - 1]?.lower ?? '');
  const stint = /^(\w+)-(?:year|season)$/.exec(tokens[at]?.lower ?? '')?.[1];
  const years = stint === undefined ? count(tokens[at]?.lower ?? '') : count(stint);
  if (years === undefined ? !isOne : years < 1 || years > LONGEST) return undefined;
  if (years !== undefined) at += 1;
  while (at < from + 6 && KIND.test(tokens[at]?.lower ?? '')) at += 1;
  const noun = tokens[at];
  const ends = stint === undefined ? SPAN.has(noun) || ONE_SPAN.test(noun?.lower ?? '') : STINT.test(noun?.lower ?? '');
  // "a year and a half": no telling of which seasons.
  if (tokens[at + 1]?.lower === 'and' && tokens[at + 3]?.lower === 'half') return undefined;
  return ends ? { years: years ?? 1, last: at + 1 } : undefined;
}

function served(scene: Scene, at: number, { years, last }: Span): Draft[] {
  const opens = at === scene.sentence.first;
  const nearest = opens ? scene.clauses.find(({ verb }) => verb.first > last) : clauseAt(scene, at);
  // "steps away from driving after three seasons with": what the participle hangs on.
  const hangsOn = nearest?.verb.form === 'ing' && nearest.verb.frame === 'drive' ? nearest.governor : nearest;
  const clause = hangsOn && (lettingGo(hangsOn, scene) ?? hangsOn);
  const isTaking = clause?.verb.lemma === 'take' && clause.words.startsWith('over');
  if (!clause || !(MOVES.has(clause.verb.frame) || isTaking) || clause.verb.negated || !isStated(clause)) return [];
  const [driver, another] = moversIn(clause, scene);
  if (!driver || another) return [];
  const seat =
    seatBehind(scene, last) ??
    carMeant(scene, last) ??
    (opens || (isSaidElse(scene, last) && !isWithIt(scene, last)) ? undefined : seatLeft(clause, scene));
  // "after two seasons with Northline (2018 and 2019)"
  const told = seat && seasonsInBrackets(scene, seat);
  return spent('after-seasons', scene, clause, seat, told?.length ?? years, told?.at(-1));
}

/** The seasons that stand in brackets right behind a seat, if they follow each other. */
function seasonsInBrackets({ mentions, discourse }: Scene, seat: SeatMention): readonly number[] | undefined {
  const time = mentions.find(({ type, first }) => type === 'time' && first === seat.last + 1);
  if (time?.type !== 'time' || discourse.text.tokens[seat.last]?.text !== '(') return undefined;
  const seasons = time.seasons ?? [];
  const [first, last] = [seasons[0] ?? 0, seasons.at(-1) ?? 0];
  return seasons.length > 0 && last - first === seasons.length - 1 ? seasons : undefined;
}

/** "is letting Stone go after three years", read as "is releasing Stone". */
function lettingGo(clause: Clause, { clauses }: Scene): Clause | undefined {
  const isLet = clause.verb.lemma === 'let' && /^go\b/.test(clause.words);
  const before = isLet ? clause : clauses[clauses.indexOf(clause) - 1];
  if (before?.verb.lemma !== 'let' || (!isLet && clause.verb.word !== 'go')) return undefined;
  const gone = isLet ? [] : clause.subjects.map((mention) => ({ mention, prep: '', lead: '', before: false }));
  return {
    ...before,
    verb: { ...before.verb, frame: 'release', lemma: 'release' },
    complements: [...gone, ...before.complements, ...(isLet ? [] : clause.complements)],
  };
}

/** The rides of so many seasons in a seat, up to the last one before the move that a clause tells of. */
export function spent(
  rule: string,
  scene: Scene,
  clause: Clause,
  seat: SeatMention | undefined,
  years: number,
  last?: number,
): Draft[] {
  const [driver, another] = moversIn(clause, scene);
  const season = last ?? seasonBeforeMove(clause, scene) ?? lastSeason(clause, scene);
  if (!driver || another || !seat || season === undefined) return [];
  const car = seat.type === 'car' ? seat : undefined;
  const series = scene.mentions.find(
    (mention) => mention.type === 'series' && mention.last <= seat.first && seat.first - mention.last <= 3,
  );
  const team = seat.type === 'team' ? seat.team : (car?.team ?? teamOfCar(scene, seat) ?? teamLeft(clause, scene));
  return Array.from({ length: years }, (_, index) => season - index).flatMap((served) =>
    phraseRide(rule, scene, driver, inSeries(car, team, series), team, served).map((ride) => {
      ride.inherited.delete('season');
      return { ...ride, status: 'confirmed' as const };
    }),
  );
}

/** "After two years at Northline, Stone moved to Pinecrest in 2023", "will join in February": the season before the one of the move. */
function seasonBeforeMove(clause: Clause, scene: Scene): number | undefined {
  const { frame, tense } = clause.verb;
  // "is in her second season with Northline after two years at Pinecrest"
  const nth = /\bfirst (?:full |full-time )?(?:season|year|campaign)\b/.test(clause.words) ? 1 : seasonNumber(clause);
  if (frame === 'be' && tense === 'present' && nth !== undefined) return scene.discourse.year - nth;
  // "is in the No. 12 after two years at Pinecrest", "joins Northline this season after": the season before it comes to that seat.
  const isAway = frame === 'be' && AWAY.test(clause.words);
  if ((NEW_SEAT.has(frame) && !isAway) || frame === 'win' || (frame === 'join' && tense === 'present')) {
    const { seasons, said } = seasonsOf(clause, scene.discourse);
    const first = said || frame !== 'join' ? seasons[0] : undefined;
    return first === undefined ? undefined : first - 1;
  }
  if (frame !== 'join') return undefined;
  if (tense === 'past') {
    const [season, another] = saidSeasons(clause, scene.discourse.year) ?? [];
    return season === undefined || another !== undefined ? undefined : season - 1;
  }
  const day = timesOf(clause).find(({ date, from }) => (date ?? from) !== undefined);
  const last = day && lastSeason(clause, scene);
  return last === undefined ? undefined : Math.min(last, Number((day?.date ?? day?.from ?? '').slice(0, 4)) - 1);
}

// "is out after two years at Northline"
const AWAY =
  /^(?:also |now )?(?:out|gone|done|finished|through|off|leaving|departing|on (?:his|her) way out|on the way out)\b/;

/** "in the No. 12 for Northline" */
function teamOfCar(scene: Scene, car: SeatMention): string | undefined {
  const next = scene.mentions.find(({ first }) => first >= car.last);
  if (next?.type !== 'team') return undefined;
  return /^(?:for|of|at|with)(?: the)?$/.test(wordsBetween(scene.discourse.text.tokens, car.last, next.first))
    ? next.team
    : undefined;
}

/** "two seasons of Xfinity Series racing for Northline": the series in which they were. */
function inSeries(
  car: CarMention | undefined,
  team: string | undefined,
  series: Mention | undefined,
): CarMention | undefined {
  if (series?.type !== 'series' || car?.series !== undefined) return car;
  const seat = car ?? { type: 'car' as const, numbers: [], first: series.first, last: series.last };
  return { ...seat, series: series.series, ...(team === undefined ? {} : { team }) };
}

function teamLeft(clause: Clause, scene: Scene): string | undefined {
  const left = seatLeft(clause, scene);
  return left?.type === 'team' ? left.team : undefined;
}

/** Who moves: the subject, or whom a team lets go. */
export function moversIn(clause: Clause, scene: Scene): readonly Person[] {
  const subjects = subjectDrivers(clause, scene.discourse);
  if (subjects.length > 0 || clause.verb.passive) return subjects;
  const others = complementsOf(clause, 'person').filter(({ prep, before }) => !before && /^(?:with|from)$/.test(prep));
  const objects = objectDrivers(clause, scene);
  return objects.length > 0 ? objects : others.map(({ mention }) => mention.person);
}

/** The car or team in which the seasons were spent, straight behind them. */
export function seatBehind(scene: Scene, last: number): SeatMention | undefined {
  const seat = scene.mentions.find(({ first, type }) => first >= last && type !== 'series' && type !== 'extent');
  if (!seat || !isSeat(seat)) return undefined;
  const { tokens } = scene.discourse.text;
  // "two years in trucks with Northline"
  const series = scene.mentions.find(
    (mention) => mention.type === 'series' && mention.first >= last && mention.last <= seat.first,
  );
  const from = series && IN_SERIES.test(wordsBetween(tokens, last, series.first)) ? series.last : last;
  if (seat.first - from > 5) return undefined;
  return TO_SEAT.test(wordsBetween(tokens, from, seat.first)) ? seat : undefined;
}

const IN_SERIES = /^(?:racing |driving |competing )?(?:in|of)(?: the)?$/;

/** "after three seasons in the car": the one that was named before. */
function carMeant({ discourse, sentence, mentions }: Scene, last: number): SeatMention | undefined {
  // "after three seasons in the Truck Series"
  if (mentions.some(({ first, type }) => type === 'series' && first >= last && first <= last + 2)) return undefined;
  const behind = wordsBetween(discourse.text.tokens, last, Math.min(last + 3, sentence.last));
  const isMeant = /^(?:in|with) (?:(?:the|that) (?:car|truck|seat|ride)|it)\b/.test(behind);
  return isMeant ? discourse.carBefore(sentence) : undefined;
}

/** "after two years in Formula 3", "after two years with Carter": spent elsewhere than in the seat that is left. */
function isSaidElse(scene: Scene, last: number): boolean {
  return /^(?:in|with|at|for|of|as|away|out|without|on|since|between|from|apart)$/.test(
    scene.discourse.text.tokens[last]?.lower ?? '',
  );
}

/** "after three years with the team": the one that is left. */
function isWithIt({ discourse, sentence }: Scene, last: number): boolean {
  const behind = wordsBetween(discourse.text.tokens, last, Math.min(last + 4, sentence.last));
  return /^(?:with|at|for|in) (?:the|that) (?:team|squad|outfit|organi[sz]ation|operation|house|stable|camp|firm)\b/.test(
    behind,
  );
}

/** What the verb says to be left: "leaves Northline after two years", "parted ways with Northline after two years". */
function seatLeft(clause: Clause, scene: Scene): SeatMention | undefined {
  if (clause.verb.frame !== 'leave' && clause.verb.frame !== 'release') return undefined;
  const object = objectOf(clause, scene);
  if (object && isSeat(object)) return object;
  const behind = clause.complements.find(
    ({ mention, prep, before }) => !before && isSeat(mention) && /^(?:with|from|by|of|)$/.test(prep),
  )?.mention;
  const subject = clause.subjects.find(({ type }) => type === 'team');
  const seat = behind ?? subject;
  return seat && isSeat(seat) ? seat : undefined;
}
