import type { Mention, TimeMention } from '../mentions/mention.js';
import type { Clause, Complement } from './clause.js';
import { type Item, mentionAt, wordOf } from './item.js';
import type { Opening } from './opening.js';

type Part = Omit<Clause, 'memory'>;

/** What "where", "whom", "which" and "when" take up from the words before them, as complements of their clause. */
export function takenUp(items: readonly Item[], start: Opening, verb: number): Complement[] {
  return [...whereOf(items, start, verb), ...whomOf(items, start, verb), ...whenOf(items, start, verb)];
}

/** "where she is to share the No. 12": the team of the verb before it. */
export function placeTakenUp(part: Part, previous: Clause | undefined): Complement[] {
  if (previous === undefined) return [];
  const { marker, complements: before } = previous;
  const { verb, complements } = part;
  const there = seatThere(part, previous);
  if (there) return [there];
  // "where she will own a part of it and drive the No. 12"
  const goesOn =
    part.marker === 'and' &&
    verb.form === 'finite' &&
    !(verb.tense === 'future' && previous.verb.tense !== 'future') &&
    part.subjects.every((subject) => subject.first < part.first);
  // "at Bristol, where she gets the call to drive the No. 12"
  if (marker !== 'where' || !(verb.form === 'infinitive' || goesOn)) return [];
  if (complements.some(({ mention }) => mention.type === 'team')) return [];
  return before.filter(({ mention, lead }) => lead === 'at' && mention.type === 'team');
}

/** "moved to the No. 12 in 2020 and will be there in 2026", "is at Northline, and will remain there": the seat of the verb before it. */
function seatThere({ verb, words, marker, subjects, complements }: Part, previous: Part): Complement | undefined {
  if (!/^(?:be|stay)$/.test(verb.frame) || !/^(?:still )?there\b/.test(words) || !/^(?:and|but|,)$/.test(marker))
    return undefined;
  const [one, other] = [subjects[0], previous.subjects[0]];
  if (one?.type !== 'person' || other?.type !== 'person' || one.person !== other.person) return undefined;
  const isSeat = ({ mention: { type } }: Complement): boolean => type === 'team' || type === 'car';
  if (complements.some((complement) => !complement.before && isSeat(complement))) return undefined;
  const seat = previous.complements.findLast(
    (complement) => !complement.before && isSeat(complement) && /^(?:at|with|for|to|in|)$/.test(complement.prep),
  );
  const prep = seat?.mention.type === 'car' ? 'in' : 'at';
  return seat && { mention: seat.mention, prep, lead: prep, before: false };
}

/** "will stand in at Bristol, with Carter replacing her in the No. 12": there, as the main verb says. */
export function raceTakenUp({ marker, verb, complements }: Part, before: readonly Clause[]): Complement[] {
  if (marker !== 'with' || verb.frame !== 'replace' || complements.some(({ mention }) => isOfRace(mention))) return [];
  const main = before.findLast(
    ({ marker, verb: { form, tense } }) =>
      !/^(?:who|whose|which|where)$/.test(marker) && form === 'finite' && tense !== 'past',
  );
  return (main?.complements ?? []).filter(({ mention }) => isOfRace(mention));
}

function isOfRace({ type }: Complement['mention']): boolean {
  return /^(?:track|race|time)$/.test(type);
}

// "as in 2024", "for three years": seasons of something else, or of its own.
const OTHER = /\b(?:as|than|like|unlike|from|years|seasons)\b/;

/**
 * "finished fourth in 2024 with Northline, where she drove the No. 12": the seasons of the verb before a clause on what
 * was then, where it has no time of its own.
 */
export function seasonTakenUp(clause: Part, before: Part | undefined): Complement[] {
  if (!/^(?:where|whom|which)$/.test(clause.marker) || !before || !isOfSameTime(clause, before)) return [];
  if (OTHER.test(clause.words) || clause.complements.some(({ mention }) => mention.type === 'time')) return [];
  const team = before.complements.findLast(({ mention }) => mention.type === 'team' && mention.first < clause.first);
  const leaves = before.verb.frame === 'leave' || /^(?:from|of)$/.test(team?.prep ?? '');
  return before.complements.flatMap(({ mention, lead }) => {
    if (mention.type !== 'time' || mention.first > clause.first || OTHER.test(lead)) return [];
    // "leaves at the end of the year for Northline, where she will drive": in the one behind it.
    const isBehind = clause.verb.tense === 'future' && team?.prep === 'for';
    const seasons =
      mention.after !== undefined
        ? [isBehind ? mention.after + 1 : mention.after]
        : leaves
          ? []
          : (mention.seasons ?? []);
    if (seasons.length === 0 || mention.since !== undefined) return [];
    const taken: TimeMention = { type: 'time', seasons, first: mention.first, last: mention.last };
    return [{ mention: taken, prep: 'in', lead: 'in', before: true }];
  });
}

/** "For 2026, Northline keeps Stone, hires Carter and puts Torres in the No. 12": the season that opens a sentence is that of all that is joined. */
export function seasonAhead({ marker, verb, complements, first }: Part, opening: Part | undefined): Complement[] {
  if (!opening || !/^(?:,|and|but|;|while|)$/.test(marker) || verb.form !== 'finite' || verb.tense === 'past')
    return [];
  if (opening.verb.tense === 'past' || complements.some(({ mention }) => mention.type === 'time')) return [];
  const [time] = opening.complements;
  const isAhead =
    time?.before === true &&
    time.mention.first < opening.verb.first &&
    time.mention.first <= opening.sentence.first + 1;
  return isAhead && time.mention.type === 'time' && time.mention.seasons?.length === 1 && first > time.mention.first
    ? [time]
    : [];
}

/** Both told of the past, and the second no earlier than the first; or both of what is to come. */
function isOfSameTime({ verb }: Part, { verb: before }: Part): boolean {
  if (verb.tense === 'past') return before.tense === 'past' && (!verb.perfect || before.perfect === true);
  return verb.tense === 'future' && before.tense === 'future';
}

/** "at Northline, where she drives the No. 12", "to the Truck Series, where she": the team and series that "where" takes up. */
function whereOf(items: readonly Item[], { marker, from }: Opening, verb: number): Complement[] {
  if (marker !== 'where') return [];
  for (let at = verb; at > 0 && at >= from - 1; at -= 1) {
    if (wordOf(items[at]) !== 'where') continue;
    const before = items[wordOf(items[at - 1]) === ',' ? at - 2 : at - 1];
    if (before?.is !== 'mention') return [];
    const { mention } = before;
    if (mention.type === 'team') return [{ mention, prep: 'at', lead: 'at', before: false }];
    return mention.type === 'series' ? [{ mention, prep: 'in', lead: 'in', before: false }] : [];
  }
  return [];
}

/** "with Northline, for whom she drives the No. 12": the team that "whom" and "which" take up behind a preposition. */
function whomOf(items: readonly Item[], { marker, from }: Opening, verb: number): Complement[] {
  if (marker !== 'whom' && marker !== 'which') return [];
  for (let at = verb; at > 0 && at >= from - 1; at -= 1) {
    if (wordOf(items[at]) !== marker) continue;
    const joined = joinedTeam(items, at, verb);
    if (joined) return [{ mention: joined, prep: '', lead: '', before: false }];
    // "Northline, whom she drove for in 2022": the preposition stands behind the verb.
    const isBehind =
      /^(?:for|with)$/.test(wordOf(items[verb + 1])) && !mentionAt(items, verb + 2)?.type.match(/^(?:team|person)$/);
    const lead = isBehind ? at : at - 1;
    const prep = wordOf(items[isBehind ? verb + 1 : at - 1]);
    const before = items[wordOf(items[lead - 1]) === ',' ? lead - 2 : lead - 1];
    if (!/^(?:for|with|at)$/.test(prep) || before?.is !== 'mention' || before.mention.type !== 'team') return [];
    return [{ mention: before.mention, prep, lead: prep, before: false }];
  }
  return [];
}

/** "Northline, which she joined in 2022": the team that "which" takes up as what somebody joined. */
function joinedTeam(items: readonly Item[], at: number, verb: number): Mention | undefined {
  const item = items[verb];
  if (item?.is !== 'verb' || !/^(?:join|rejoin)$/.test(item.verb.lemma) || item.verb.passive) return undefined;
  const team = mentionAt(items, wordOf(items[at - 1]) === ',' ? at - 2 : at - 1);
  return team?.type === 'team' ? team : undefined;
}

/** "since 2020, when she drove for Northline": the season that "when" takes up. */
function whenOf(items: readonly Item[], { marker, from }: Opening, verb: number): Complement[] {
  if (marker !== 'when') return [];
  for (let at = verb; at > 0 && at >= from - 1; at -= 1) {
    if (wordOf(items[at]) !== 'when') continue;
    const before = mentionAt(items, wordOf(items[at - 1]) === ',' ? at - 2 : at - 1);
    const season =
      before?.type === 'time'
        ? (before.since ?? (before.seasons?.length === 1 ? before.seasons[0] : undefined))
        : undefined;
    // "from 2021 until last November, when": its first year is not meant.
    if (before?.type !== 'time' || season === undefined || before.through !== undefined) return [];
    const mention = { type: 'time' as const, seasons: [season], first: before.first, last: before.last };
    return [{ mention, prep: 'in', lead: 'in', before: true }];
  }
  return [];
}
