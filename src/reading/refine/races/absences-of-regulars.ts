import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import { groupBy } from '../../../values/group-by.js';
import type { Clause } from '../../clauses/clause.js';
import { wordsBeforeName } from '../../rules/clause/words-before-name.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { byDriver } from '../by-driver.js';
import { agrees } from '../slots.js';

type Start = DraftOf<'start'>;

/** Words of a clause that tell why somebody does not race. */
const AWAY = wordSet(
  `sidelined sideline miss misses missing recover recovers recovering recuperating recuperates heals healing mends mending
   hurt injured injury injuries broke broken fractured fracture concussion concussed surgery suspended suspension ill sick
   illness flu appendicitis hospital cleared doctors unavailable absence recovery`,
);

/**
 * Where the article tells that the driver of a car is hurt, ill or suspended, she does not run the races that it gives to
 * somebody else in that car. The series is hers, where the sentence of the start names none.
 */
export function absencesOfRegulars(drafts: readonly Draft[], scenes: readonly Scene[]): Start[] {
  const away = awayIn(scenes);
  // Who has gone for good is not missed.
  for (const { kind, status, slots } of drafts)
    if (kind === 'exit' && status === 'confirmed' && slots.driver !== undefined) away.delete(slots.driver);
  const made: Start[] = [];
  if (away.size === 0) return made;
  const regularOf = regularsAway(drafts, away);
  const startsOf = byDriver(drafts.filter((draft) => draft.kind === 'start'));
  const namesSeries = new Set(
    scenes.flatMap(({ sentence, mentions }) => (mentions.some(({ type }) => type === 'series') ? [sentence] : [])),
  );
  for (const start of drafts) {
    if (start.kind !== 'start' || start.status !== 'confirmed') continue;
    if (start.slots.number === undefined && !IS_PUT_IN.test(start.rule)) continue;
    if (SHARED_CAR_SERIES.has(start.slots.series) || start.slots.driver === undefined || away.has(start.slots.driver))
      continue;
    const regular = regularOf(start);
    if (!regular) continue;
    if (start.slots.number === undefined) {
      if (regular.number === undefined || start.slots.team === undefined) continue;
      start.slots.number = regular.number;
      if (start.slots.make === undefined && regular.make !== undefined) start.slots.make = regular.make;
    }
    if (regular.series !== undefined && !namesSeries.has(start.sentence)) start.slots.series = regular.series;
    const absence = draft(
      'start',
      'regular-is-away',
      start.sentence,
      'denied',
      { ...NO_SLOTS, ...start.slots, driver: regular.name, sponsor: undefined },
      start.inherited,
    );
    if (![...startsOf(regular.name), ...made].some((other) => isOfSameRace(other, absence))) made.push(absence);
  }
  return made;
}

// A team that puts somebody in a race while one of its drivers is away puts her in his car.
const IS_PUT_IN = /^(?:driver-put-in-race|stands-in|takes-missed-race)$/;

/** Who is away, and what the article says of his seat. */
interface Regular {
  readonly name: string;
  readonly series: string | undefined;
  readonly number: string | undefined;
  readonly make: string | undefined;
}

const NO_SLOTS = {
  team: undefined,
  series: undefined,
  season: undefined,
  number: undefined,
  make: undefined,
  track: undefined,
  race: undefined,
  date: undefined,
  from: undefined,
  to: undefined,
};

function isOfSameRace(other: Draft, { slots }: Start): boolean {
  if (other.kind !== 'start' || other.slots.driver !== slots.driver) return false;
  return slots.date !== undefined && other.slots.date !== undefined
    ? other.slots.date === slots.date
    : agrees(other.slots.track, slots.track) && agrees(other.slots.race, slots.race);
}

/** A sentence that tells of somebody who does not race: beside who does, or on its own. */
interface Absence {
  readonly sentence: Sentence;
  readonly isBeside: boolean;
}

/** Who is away, with the sentences that tell so. */
function awayIn(scenes: readonly Scene[]): Map<string, Absence[]> {
  const away = new Map<string, Absence[]>();
  for (const scene of scenes) {
    const { sentence } = scene;
    for (const name of missingFrom(scene)) away.set(name, [...(away.get(name) ?? []), { sentence, isBeside: true }]);
    if (!AWAY.has(sentence)) continue;
    for (const clause of scene.clauses) {
      const [subject] = clause.subjects;
      if (subject?.type !== 'person' || clause.subjects.length > 1 || clause.quoted || clause.asks) continue;
      const { name } = subject.person;
      if (isAway(clause, scene) && !isOver(clause, scene)) {
        const absence = { sentence, isBeside: WHILE.test(clause.marker) };
        away.set(name, [...(away.get(name) ?? []), absence]);
      }
    }
  }
  return away;
}

/** "With Stone out with a concussion, Carter drives", "with her still sidelined": the one whom "with" says to be away. */
function missingFrom({ mentions, discourse: { text } }: Scene): string[] {
  return mentions.flatMap((mention) => {
    if (mention.type !== 'person' || mention.possessive) return [];
    const before = wordsBeforeName(text.tokens, 0, mention.first);
    const behind = wordsBetween(text.tokens, mention.last, mention.last + 3);
    return /\bwith$/.test(before) && IS_MISSING.test(behind) ? [mention.person.name] : [];
  });
}

const IS_MISSING =
  /^(?:still |again |now |currently )?(?:out (?:injured|hurt|sick|ill|with|for|until|on|again)|sidelined|unavailable|absent|suspended|injured|hurt|ill|sick|recovering|recuperating|on the (?:sidelines?|shelf)|(?:serving|under) (?:a|his|her) (?:\S+ )?suspension|serving|away|not cleared|ruled out)\b/;

function isAway({ verb, last }: Clause, { discourse }: Scene): boolean {
  if (verb.negated && !/^(?:cleared|released)$/.test(verb.word)) return false;
  return discourse.text.tokens.slice(verb.first, last).some((token) => AWAY.has(token));
}

/** "was eighth in June at Bristol, subbing for Stone, who had the flu": she missed a race that is over. */
function isOver(clause: Clause, { clauses }: Scene): boolean {
  if (clause.marker !== 'who' || clause.verb.tense !== 'past') return false;
  return clauses.some(
    (other) =>
      other.verb.tense === 'past' &&
      !other.verb.perfect &&
      other.complements.some(({ mention }) => mention.type === 'track' || mention.type === 'race'),
  );
}

const WHILE = /^(?:while|after|as|because|since|with|until)$/;

/** Looks up the one driver who is away and has the car of a start: by a ride of hers, or because one sentence tells both. */
function regularsAway(
  drafts: readonly Draft[],
  away: ReadonlyMap<string, readonly Absence[]>,
): (start: Start) => Regular | undefined {
  const seats = drafts.filter(
    (draft): draft is DraftOf<'ride'> =>
      draft.kind === 'ride' &&
      draft.status === 'confirmed' &&
      // Whose crew somebody leads may be taken from the words before: it is not sure enough to say who misses what.
      draft.rule !== 'whose-crew' &&
      draft.slots.driver !== undefined &&
      away.has(draft.slots.driver),
  );
  const ofTeams = groupBy(seats, ({ slots }) => slots.team);
  const beside = new Map<Sentence, Set<string>>();
  for (const [name, absences] of away)
    for (const { sentence, isBeside } of absences)
      if (isBeside) beside.set(sentence, (beside.get(sentence) ?? new Set()).add(name));
  return ({ slots, sentence }) => {
    const ofTeam =
      slots.team === undefined ? seats : [...(ofTeams.get(slots.team) ?? []), ...(ofTeams.get(undefined) ?? [])];
    const ofDrivers = groupBy(
      ofTeam.filter((seat) => seat.slots.season === slots.season),
      (seat) => seat.slots.driver,
    );
    const names = new Set([...ofDrivers.keys(), ...(beside.get(sentence) ?? [])]);
    const [regular, another] = [...names].flatMap((name) => {
      const own = ofDrivers.get(name) ?? [];
      const numbered = own.filter(
        ({ slots: { number, series } }) => number !== undefined && agrees(series, slots.series),
      );
      const seat = (numbered.length > 0 ? numbered : own).find(({ slots: { number } }) => agrees(number, slots.number));
      const { series, number, make } = seat?.slots ?? {};
      return name !== undefined && (seat || beside.get(sentence)?.has(name)) ? [{ name, series, number, make }] : [];
    });
    return another ? undefined : regular;
  };
}
