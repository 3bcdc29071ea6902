import { hasSeasonBegun, isRacingYearOver, isSeasonOver } from '../../../racing/season-days.js';
import type { Clause } from '../../clauses/clause.js';
import { seasonsBetween } from '../../dates/seasons.js';
import type { Discourse } from '../../discourse/discourse.js';
import type { TimeMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import { isBackFrom } from '../races/back-from.js';
import { anotherSeason, isNextInRow, seasonAhead } from './another-season.js';
import { complementsOf, timesOf } from './clause-parts.js';
import { drivenInReport } from './driven-in-report.js';
import { openedByEarlier } from './opened-by-earlier.js';
import { seasonOfLateHire, seasonsBeforehand } from './seasons-beforehand.js';
import { nthSeasonIn, seasonsServed } from './service.js';
import { isUpToRace } from './stretch.js';

/** "the same as in 2024", "more than last season", "unchanged from this year": a season for comparison. */
const COMPARED =
  /\b(?:(?:as|than|like|unlike|compared (?:to|with))(?: (?:in|for|for the|the|those of|that of))?|(?:unchanged|different|holdovers?|carry-?overs?) from)$/;

/** "her first start since 2016": one race, and none in the years between. */
const SINCE_ONCE =
  /(?:\b(?:first|only|latest|maiden) (?:[\w’'-]+ ){0,4}|^)(?:starts?|wins?|victory|races?|appearance|outing|podium|pole|title|ride|laps?|seat|time)(?: (?:in|at|for|with|on|of) (?:[\w’'.-]+ ){1,5})? ?since$/;

/** "as recently as 2023": no comparison. */
const AS_OF = /\bas (?:recently|late|lately|early|far back) as(?: in| the)?$/;

/** "stays on after their 2026 campaigns": what is done. */
const DONE = /(?:^|\s)(?:after|following) (?:an?|his|her|their|its|that)(?: \S+){0,2}$/;

// "drove it Sunday in place of Carter": one race, and no seat.
const FOR_ANOTHER =
  /\b(?:in place of|instead of|as a (?:substitute|replacement|stand-in|fill-in)|in relief|one-off|for the (?:injured|ill|suspended|sick))\b/;

/** Seasons that the words of a clause give, or undefined if they give none. */
export const saidSeasons = remembered((clause: Clause, year: number): number[] | undefined => {
  const beforehand = seasonsBeforehand(clause, clause.governor && saidSeasons(clause.governor, year));
  if (beforehand) return [...beforehand];
  const seasons: number[] = [];
  const done = behindAfter(clause);
  const opened = openedByEarlier(clause);
  const isOpened = (time: TimeMention): boolean => opened.some(({ mention }) => mention === time);
  const times = complementsOf(clause, 'time');
  const hasOwn = times.some(({ mention }) => !isOpened(mention) && mention.seasons?.length);
  for (const { mention: time, lead, prep } of times) {
    if (hasOwn && isOpened(time)) continue;
    if ((COMPARED.test(lead) && !AS_OF.test(lead)) || isOfNoun(clause, time)) continue;
    // "Stone (contract through 2028) and Carter": of an agreement, and of her alone.
    if (time.through !== undefined && /\([^)]*$/.test(lead)) continue;
    if (prep === 'in' && done !== undefined && time.first > done) continue;
    if (time.since !== undefined && SINCE_ONCE.test(lead)) continue;
    // "joined in 2023 after a winning 2022 campaign with Pinecrest"
    if (DONE.test(lead) && (clause.verb.tense !== 'past' || times.length > 1)) continue;
    if (time.since !== undefined && (time.through === undefined || !time.seasons?.length)) {
      for (let season = time.since; season <= Math.max(year, time.since); season += 1) seasons.push(season);
    } else if (time.seasons && time.seasons.length > 0) seasons.push(...time.seasons);
    else if (time.through !== undefined && time.through > year && time.through < year + 6) {
      for (let season = year + 1; season <= time.through; season += 1) seasons.push(season);
    } else if (time.through !== undefined && time.through <= year && isSeatHeld(clause)) seasons.push(time.through);
  }
  return seasons.length > 0 ? [...new Set(seasons)] : undefined;
});

/** "Carter's 2023 Northline teammate Stone replaces him": the year of the noun. */
function isOfNoun({ complements, subjects }: Clause, time: TimeMention): boolean {
  const owner = complements.find(({ before, mention }) => before && mention.last === time.first)?.mention;
  return owner?.type === 'person' && owner.possessive && subjects.some(({ first }) => first > time.first);
}

/** "moves up after six starts for Northline in 2024", "after a handful of starts for it in 2024": from where on a clause in the present tells what is done. */
function behindAfter({ verb, complements }: Clause): number | undefined {
  if (verb.tense === 'past') return undefined;
  return complements.find(
    ({ before, mention, prep, lead }) =>
      !before &&
      ((prep === 'after' && mention.type === 'extent') || (mention.type !== 'time' && AFTER_RACES.test(lead))),
  )?.mention.first;
}

const AFTER_RACES =
  /\b(?:after|following) (?:\S+ ){0,5}(?:starts?|races|outings?|appearances?|cameos?|stints?|one-offs?) (?:for|with|at|in)(?: the| that| its)?$/;

/** "drove for Northline until 2022": the last season, and how many before it is not said. */
function isSeatHeld({ verb }: Clause): boolean {
  return verb.tense === 'past' && (verb.frame === 'be' || verb.frame === 'drive');
}

/** "has the No. 12 through 2028", said before the first race of a year: from this season on. */
function fromNow(clause: Clause, said: readonly number[], { year, text }: Discourse): readonly number[] {
  const isThrough = said[0] === year + 1 && timesOf(clause).some(({ through, seasons }) => through && !seasons?.length);
  return isThrough && !hasSeasonBegun(undefined, text.article.published) ? [year, ...said] : said;
}

/** The seasons a clause speaks of: its words first, then its tense. An empty list: no season can be known. */
export function seasonsOf(
  clause: Clause,
  discourse: Discourse,
): { readonly seasons: readonly number[]; readonly said: boolean } {
  // "joins Northline at the end of the season": for the one behind it.
  const after = comesAfter(clause);
  if (after !== undefined) return { seasons: [after + 1], said: true };
  const said = saidSeasons(clause, discourse.year);
  if (said) return { seasons: sinceComing(clause, said, discourse) ?? fromNow(clause, said, discourse), said: true };
  const another = anotherSeason(clause, discourse);
  if (another !== undefined) return { seasons: [another], said: false };
  // "is leaving to take over the No. 12": what comes behind a departure is ahead.
  if (
    clause.verb.form === 'infinitive' &&
    clause.governor?.verb.frame === 'leave' &&
    clause.governor.verb.tense !== 'past'
  )
    return { seasons: [discourse.coming ?? discourse.year], said: false };
  // "drove the No. 12 until 2023 before moving to Pinecrest": the seasons told are those before.
  if (clause.marker === 'before' && clause.governor?.verb.tense === 'past') return { seasons: [], said: false };
  const next = seasonOfLateHire(clause, clause.governor && saidSeasons(clause.governor, discourse.year));
  if (next !== undefined) return { seasons: [next], said: true };
  // "lured Stone from Pinecrest to drive the No. 12": an announcement.
  if (clause.verb.form === 'infinitive' && clause.governor?.verb.frame === 'sign' && !clause.governor.verb.passive) {
    const named = saidSeasons(clause.governor, discourse.year);
    return { seasons: named ?? [discourse.coming ?? discourse.year], said: named !== undefined };
  }
  // "beat Stone, now racing for Northline": of today, whatever hangs on it.
  if (clause.verb.form === 'ing' && isOfNow(clause, discourse))
    return {
      seasons: [isToCome(clause, discourse) ? (discourse.coming ?? discourse.year) : discourse.year],
      said: false,
    };
  // "will leave Northline, where he currently races in the Truck Series": of today, beside what is to come.
  if (isHeldNow(clause, discourse)) return { seasons: [discourse.year], said: false };
  // "is to drive the No. 12": as "will drive".
  if (isDueTo(clause)) return { seasons: [discourse.coming ?? discourse.year], said: false };
  if (clause.governor && clause.governor.verb.frame !== 'say') return seasonsOf(clause.governor, discourse);
  const dated = timesOf(clause).find((time) => time.date !== undefined || time.from !== undefined);
  if (dated && clause.verb.tense !== 'past') {
    const day = dated.date ?? dated.from ?? '';
    return { seasons: [Number(day.slice(0, 4))], said: false };
  }
  // "drove the No. 12 to victory Sunday"
  const day = dated?.past ?? dated?.date ?? dated?.from ?? '';
  const isThisYear = day.startsWith(`${discourse.year}-`) && day <= discourse.text.article.published;
  if (clause.verb.tense === 'past' && isThisYear && !FOR_ANOTHER.test(clause.words))
    return { seasons: [discourse.year], said: false };
  const inRow = openingRow(clause, discourse);
  if (inRow !== undefined && clause.verb.tense !== 'past') {
    const last = clause.verb.tense === 'future' ? (discourse.coming ?? discourse.year) : discourse.year;
    return { seasons: seasonsBetween(last - inRow + 1, last), said: true };
  }
  if (isBackFrom(clause, discourse)) return { seasons: [discourse.year], said: true };
  switch (clause.verb.tense) {
    case 'future':
      if (isUpToRace(clause.complements) && !isOver(discourse)) return { seasons: [discourse.year], said: false };
      if (isNextInRow(clause)) return { seasons: [seasonAhead(discourse)], said: false };
      return { seasons: [discourse.coming ?? discourse.year], said: false };
    case 'present':
      // "has previously raced for Northline": in seasons that nobody names.
      if (isBygone(clause, discourse)) return { seasons: [], said: false };
      {
        const soFar = seasonsSoFar(clause, discourse);
        if (soFar) return { seasons: soFar, said: true };
      }
      // "as he takes the wheel of the No. 71": a change that is announced, not a state.
      return {
        seasons: [
          // "has raced the No. 12" in December: until now.
          (CHANGES.has(clause.verb.frame) && !isUntilNow(clause)) || (isOver(discourse) && !clause.verb.perfect)
            ? (discourse.coming ?? discourse.year)
            : discourse.year,
        ],
        said: false,
      };
    default:
      return { seasons: servedSeasons(clause, discourse), said: false };
  }
}

/** "is to drive", "are to share": an infinitive right behind a copula of the present. */
function isDueTo({ verb, governor }: Clause): boolean {
  const of = governor?.verb;
  return verb.form === 'infinitive' && of?.lemma === 'be' && of.tense === 'present' && of.last === verb.first;
}

function isOfNow({ verb }: Clause, { text }: Discourse): boolean {
  return [verb.first, verb.first - 1].some((at) => /^(?:now|currently)$/.test(text.tokens[at]?.lower ?? ''));
}

/** "who currently races for Northline", "where he now has the No. 12": a seat that is had, whatever else is told. */
function isHeldNow(clause: Clause, discourse: Discourse): boolean {
  const { verb, marker } = clause;
  if (verb.form !== 'finite' || verb.tense !== 'present' || !/^(?:drive|be|have|share)$/.test(verb.frame)) return false;
  return saysCurrently(clause, discourse) || (/^(?:who|which|where)$/.test(marker) && isOfNow(clause, discourse));
}

function saysCurrently({ verb }: Clause, { text }: Discourse): boolean {
  return text.tokens
    .slice(Math.max(0, verb.first - 1), verb.last + 1)
    .some(({ lower }) => /^(?:currently|presently)$/.test(lower));
}

/** The racing year is over, and "now" is said of the next. */
function isToCome(clause: Clause, discourse: Discourse): boolean {
  return isOver(discourse) && !saysCurrently(clause, discourse);
}

// By then most of a season is behind who has driven "for two seasons"; before, it may not count yet.
const COUNTS_FROM = '06-01';

/** "has driven it for three seasons": as many, up to the one under way; undefined where words do not count them. */
export function seasonsSoFar(clause: Clause, { year, series, text }: Discourse): readonly number[] | undefined {
  const { verb } = clause;
  if (!verb.perfect || verb.tense !== 'present' || verb.negated || verb.passive || !isService(clause)) return undefined;
  const served = seasonsServed(clause);
  if (served === undefined || served < 2) return undefined;
  const { published } = text.article;
  if (published.slice(5) >= COUNTS_FROM) return seasonsBetween(year - served + 1, year);
  return hasSeasonBegun(series, published) ? undefined : seasonsBetween(year - served, year - 1);
}

/** Verbs of which "for two years" tells how long a seat was had: not "signed for two years". */
function isService({ verb }: Clause): boolean {
  return /^(?:drive|stay|share|be|have)$/.test(verb.frame) || /^(?:spend|serve|sit)$/.test(verb.lemma);
}

/** "has won twice since she joined Northline in 2022": that season and those up to now. */
function sinceComing(
  { marker, verb }: Clause,
  [first, another]: readonly number[],
  { year, series, text }: Discourse,
): readonly number[] | undefined {
  if (marker !== 'since' || verb.frame !== 'join' || first === undefined || another !== undefined) return undefined;
  const last = hasSeasonBegun(series, text.article.published) ? year : year - 1;
  return first < last ? seasonsBetween(first, last) : undefined;
}

/** "has kept the No. 12 warm ever since": a state, and no change to come. */
function isUntilNow({ verb, words }: Clause): boolean {
  return (
    verb.perfect && /\b(?:since(?: then)?|so far|until now|to date|all (?:year|season)) ?[.,;)]?$/.test(words.trimEnd())
  );
}

function isBygone({ verb }: Clause, { text }: Discourse): boolean {
  return (
    verb.perfect &&
    text.tokens.slice(verb.first, verb.last).some(({ lower }) => /^(?:previously|formerly|once)$/.test(lower))
  );
}

const COMES: ReadonlySet<string> = new Set('join sign replace get drive debut pair win share'.split(' '));

/** The season that ends before what a clause tells of a coming seat. */
function comesAfter(clause: Clause): number | undefined {
  if (clause.verb.tense === 'past' || clause.verb.form === 'ing' || !COMES.has(clause.verb.frame)) return undefined;
  return complementsOf(clause, 'time').find(
    ({ mention, prep }) => mention.after !== undefined && !/^(?:to|until|till|through)$/.test(prep),
  )?.mention.after;
}

/** "drove it for two seasons": as many as have gone by; none where the clause does not count them. */
function servedSeasons(clause: Clause, discourse: Discourse): readonly number[] {
  const { coming, year } = discourse;
  if (!isService(clause) && clause.verb.frame !== 'other') return [];
  const served = seasonsServed(clause);
  if (served === undefined) {
    // "drove it until the sale in August"
    const end = complementsOf(clause, 'time').find(
      ({ lead, mention }) => /\buntil\b/.test(lead) && mention.past !== undefined,
    );
    if (end?.mention.past !== undefined) return [Number(end.mention.past.slice(0, 4))];
    return drivenInReport(clause, discourse) ? [discourse.year] : [];
  }
  const last = coming === undefined ? year - 1 : year;
  return Array.from({ length: served }, (_, index) => last - served + 1 + index);
}

/** "For the third straight year, Stone drives the No. 12" is 3; undefined where the clause does not open like that. */
function openingRow({ sentence, verb, parent, marker }: Clause, { text }: Discourse): number | undefined {
  if (parent !== undefined || marker !== '') return undefined;
  const words = wordsBetween(text.tokens, sentence.first, Math.min(sentence.first + 7, verb.first));
  return /^for .*\b(?:straight|consecutive|successive|running|in a row)\b/.test(words)
    ? nthSeasonIn(words.split(' '))
    : undefined;
}

/** Whether the racing year in which an article stands is over: what it tells in the present may be of the next. */
function isOver({ text, isComingLed, series, year }: Discourse): boolean {
  const { published } = text.article;
  return isRacingYearOver(published) || (isComingLed && isSeasonOver(year, series, published));
}

const CHANGES: ReadonlySet<string> = new Set([
  'join',
  'sign',
  'replace',
  'win',
  'get',
  'keep',
  'stay',
  'retire',
  'pair',
]);
