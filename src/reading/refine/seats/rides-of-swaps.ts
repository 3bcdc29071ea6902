import { groupBy } from '../../../values/group-by.js';
import type { Clause } from '../../clauses/clause.js';
import { subjectDrivers, timesOf } from '../../rules/clause/clause-parts.js';
import { isStated, statusOf } from '../../rules/clause/status.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { isAsked, isQuoted, type Scene } from '../../rules/scene.js';

type Ride = DraftOf<'ride'>;

const SWAPS = /^(?:swap|trade|exchange|switch)$/;
// "traded numbers", "have swapped their two cars"; not "swapped stories", "traded the lead"
const CARS = /^(?:(?:their|the|two|car|race|truck|over|around) )*(?:numbers|cars|trucks|seats|rides|places|entries)\b/;

/**
 * "Stone and Carter have traded numbers: she is in the No. 18, he in the No. 19": in the season before, each had what the other has
 * now, where no other claim tells what they had then.
 */
export function ridesOfSwaps(drafts: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const rides = drafts.filter((one): one is Ride => one.kind === 'ride' && one.status === 'confirmed');
  const byDriver = groupBy(rides, ({ slots }) => slots.driver);
  return scenes.flatMap((scene) => {
    const pair = pairOf(scene);
    if (!pair) return [];
    const [one, two] = pair.map((driver) => seatOf(scene, byDriver.get(driver) ?? []));
    const season = one?.slots.season;
    if (!one || !two || season === undefined || two.slots.season !== season) return [];
    if (one.slots.number === two.slots.number || (one.slots.series ?? '') !== (two.slots.series ?? '')) return [];
    const isKnown = pair
      .flatMap((driver) => byDriver.get(driver) ?? [])
      .some(({ slots }) => slots.season === season - 1 && (slots.number ?? slots.team) !== undefined);
    return isKnown ? [] : [before(one, two, season - 1), before(two, one, season - 1)];
  });
}

/** The two drivers who are said to swap, for a season and not for a day. */
function pairOf(scene: Scene): readonly string[] | undefined {
  if (isAsked(scene)) return undefined;
  const swap = scene.clauses.find(
    (clause) => SWAPS.test(clause.verb.lemma) && CARS.test(clause.words) && isDone(clause, scene),
  );
  const pair = swap ? subjectDrivers(swap, scene.discourse).map(({ name }) => name) : [];
  return pair.length === 2 ? pair : undefined;
}

function isDone(clause: Clause, scene: Scene): boolean {
  const { verb } = clause;
  if (verb.negated || verb.passive || !isStated(clause) || isQuoted(scene, verb.first)) return false;
  if (statusOf(clause, scene.discourse) !== 'confirmed') return false;
  // "traded cars in May": within a season.
  return timesOf(clause).every((time) => time.date === undefined && time.from === undefined);
}

/** Of a driver's seats the one with a number and a team that is had now or from the next season on, told here or in the next sentence. */
function seatOf({ sentence, discourse }: Scene, rides: readonly Ride[]): Ride | undefined {
  const own = rides.filter(
    (ride) =>
      ride.slots.number !== undefined &&
      ride.slots.team !== undefined &&
      (ride.slots.season ?? 0) >= discourse.year &&
      ride.sentence.blockIndex === sentence.blockIndex &&
      ride.sentence.first >= sentence.first,
  );
  return new Set(own.map(({ slots }) => `${slots.season}#${slots.number}`)).size === 1 ? own[0] : undefined;
}

function before({ slots, sentence, inherited }: Ride, other: Ride, season: number): Draft {
  const { driver, series } = slots;
  const { team, number } = other.slots;
  const seat = { driver, team, series, season, number, make: undefined, extent: undefined };
  return draft('ride', 'swapped-seats', sentence, 'confirmed', seat, inherited);
}
