import type { Status } from '../../../claims/claim.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { slotsOf } from '../../refine/slots.js';
import { numberOf } from '../clause/clause-parts.js';
import type { Draft, DraftOf } from '../draft.js';
import { listTopic } from '../rows/list-topic.js';
import { isRow, type Scene } from '../scene.js';
import { isOnlyOwner } from '../seats/only-owner.js';
import { phraseRide, warnsOff } from '../seats/phrase-ride.js';
import { isImagined } from '../unread/imagined.js';
import { isRetold } from '../unread/retold.js';

/**
 * Reads seats that a sentence takes for granted while it speaks of something else. It gets what the other rules made of
 * the sentence, and leaves alone the seats that they have read.
 */
export interface AsideRule {
  readonly name: string;
  readonly example: string;
  readonly read: (scene: Scene) => readonly Aside[];
}

/** A driver and a seat that belong together. */
export interface Aside {
  readonly driver: Person;
  readonly car?: CarMention | undefined;
  readonly team?: string | undefined;
  /** Seasons of the seat; an empty list: none can be known. */
  readonly seasons: readonly number[];
  /** The words name the seasons. */
  readonly said: boolean;
  /** The seasons are counted from the last of them: they stand or fall together. */
  readonly counted?: true;
  /** Where it is only talked about; else it is taken for granted. */
  readonly status?: Status;
  /** How much of a season the sentence names is said of somebody else. */
  readonly isExtentOthers?: true;
}

/** Drafts the rides that are only told by the way; `drafts` is what the other rules read in the whole article. */
export function readAsides(rules: readonly AsideRule[], scenes: readonly Scene[], drafts: readonly Draft[]): Draft[] {
  const seats = new Map<string, Draft[]>();
  const seatsOf = (driver: string): Draft[] => {
    const known = seats.get(driver) ?? [];
    seats.set(driver, known);
    return known;
  };
  for (const draft of drafts) {
    if (draft.kind !== 'ride' && draft.kind !== 'start' && draft.kind !== 'exit') continue;
    const { driver } = draft.slots;
    if (driver !== undefined) seatsOf(driver).push(draft);
  }
  const made: Draft[] = [];
  for (const scene of scenes) {
    if (scene.sentence.block.kind === 'heading') continue;
    if (!scene.mentions.some(({ type }) => type === 'car' || type === 'team')) continue;
    if (warnsOff(scene) || isImagined(scene) || isRetold(scene) || (isRow(scene) && listTopic(scene).is === 'order'))
      continue;
    for (const rule of rules) {
      for (const aside of rule.read(scene)) {
        const known = seatsOf(aside.driver.name);
        if (scene.discourse.crew.has(aside.driver)) continue;
        if (rule.name === 'whose-car-aside' && isOnlyOwner(aside.driver, scene, drafts, scenes)) continue;
        // Of several seasons that words name, those are new that no rule has read.
        const parts =
          aside.said && !aside.counted ? aside.seasons.map((season) => ({ ...aside, seasons: [season] })) : [aside];
        if (rule.name === 'may-keep-seat') numberOwn(known, aside, scene);
        const fresh = parts.filter((part) => !known.some((draft) => isOf(draft, part, scene)));
        const rides = fresh.flatMap((part) => ridesOf(rule.name, scene, part)).map((ride) => likeCrew(ride, drafts));
        made.push(...rides);
        known.push(...rides);
      }
    }
  }
  return made;
}

/** "The Northline driver hasn't decided whether he'll be in the No. 12": the number of the ride that the sentence tells without one. */
function numberOwn(known: readonly Draft[], { car, seasons }: Aside, scene: Scene): void {
  const number = numberOf(car);
  for (const { kind, slots, sentence } of known) {
    if (kind !== 'ride' || sentence !== scene.sentence || slots.number !== undefined || number === undefined) continue;
    if (seasons.some((season) => season === slots.season) && (car?.team ?? slots.team) === slots.team)
      slots.number = number;
  }
}

function ridesOf(
  rule: string,
  scene: Scene,
  { driver, car, team, seasons, status = 'confirmed', isExtentOthers }: Aside,
): Draft[] {
  const known = seasons.length > 0 ? seasons : [undefined];
  return known.flatMap((season) =>
    phraseRide(rule, scene, driver, car, team, season ?? scene.discourse.year).map((ride) => {
      if (season === undefined && ride.kind === 'ride') delete ride.slots.season;
      if (isExtentOthers && ride.kind === 'ride') delete ride.slots.extent;
      // What is taken for granted is no rumour, whatever the sentence says of it.
      return { ...ride, status };
    }),
  );
}

/** "Before that, Marsh ran Stone’s No. 22": a car that its crew chief had is her team’s, and hers when it was his. */
function likeCrew(ride: Draft, drafts: readonly Draft[]): Draft {
  if (ride.kind !== 'ride' || !ride.inherited.has('season') || ride.slots.number === undefined) return ride;
  const { driver, number } = ride.slots;
  const crews = drafts.filter(
    (one): one is DraftOf<'crew'> =>
      one.kind === 'crew' &&
      one.sentence === ride.sentence &&
      one.slots.driver === driver &&
      one.slots.number === number,
  );
  if (crews.length === 0) return ride;
  const team = crews.find(({ inherited }) => !inherited.has('team'))?.slots.team;
  if (ride.slots.team === undefined && team !== undefined) {
    ride.slots.team = team;
    ride.inherited.delete('team');
  }
  if (crews.every(({ slots }) => slots.season === undefined)) delete ride.slots.season;
  return ride;
}

/** Whether a draft is about the same seat: of the same sentence, or of one whose season the draft knows better. */
function isOf(draft: Draft, { car, team, seasons, said, counted }: Aside, scene: Scene): boolean {
  const slots = slotsOf(draft);
  // "her two-year stint ended": who leaves was there in the seasons before, too.
  if (draft.kind === 'exit' && counted && seasons.length > 1) return false;
  if (draft.kind === 'start' && (draft.sentence !== scene.sentence || !(slots.track ?? slots.race))) return false;
  // "Her third and final year with Northline": the other two are told by nothing else.
  if (counted && draft.kind === 'exit') return false;
  // "Stone's departure": the seat is still to be found.
  if (said && draft.kind === 'exit' && slots.team === undefined && slots.number === undefined) return false;
  if (said && slots.season !== undefined && !seasons.some((season) => season === slots.season)) return false;
  // "second in Super2 with Northline" is no seat in another series.
  if (car?.series !== undefined && slots.series !== undefined && car.series !== slots.series) return false;
  const number = numberOf(car);
  if (number !== undefined && slots.number !== undefined) return number === slots.number;
  const own = car?.team ?? team;
  return own !== undefined && slots.team !== undefined
    ? own === slots.team && (number === undefined || draft.sentence === scene.sentence)
    : draft.sentence === scene.sentence;
}
