import { hasSeasonBegun } from '../../../racing/season-days.js';
import { groupBy } from '../../../values/group-by.js';
import { roomMakersIn } from '../../rules/departures/room-makers.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { wordSet } from '../../text/word-set.js';
import { agrees } from '../slots.js';

type Ride = DraftOf<'ride'>;
type Exit = DraftOf<'exit'>;

// "The odd man out is Stone" may stand a few paragraphs behind the news that it sums up, "Stone makes way" right behind it.
const FAR = 14;
const NEAR = 2;
const RETURNS = wordSet('return returns returning stay stays staying remain remains continue continues');
// Who stays, or is there already when another joins him, takes nobody’s seat.
const STAYS = /stay|keep|return|teammate|whose-time|paired|alongside|beside|sticks|continues/;

/**
 * "Carter gets the No. 12 at Northline. The odd man out is Stone", "Stone makes way": who has to go had the seat that the words
 * before have given to somebody else.
 */
export function exitsOfDisplaced(drafts: readonly Draft[], scenes: readonly Scene[], published: string): Draft[] {
  const gains = gainsIn(drafts, published);
  return scenes.flatMap((scene, index) =>
    roomMakersIn(scene).flatMap(({ person: { name }, sumsUp }) => {
      const before = scenes.slice(Math.max(0, index - (sumsUp ? FAR : NEAR)), index + 1);
      const seat = seatTaken(name, scene, before, gains, sumsUp);
      if (!seat) return sumsUp ? exitsBesideKept(name, before, drafts, published) : [];
      // One that says neither team nor car is no claim.
      const known = drafts.filter(
        (one): one is Exit =>
          one.kind === 'exit' && one.slots.driver === name && (one.slots.team ?? one.slots.number) !== undefined,
      );
      if (known.length === 0) return [exitFrom(seat, name, scene, sumsUp, seat.slots.driver)];
      for (const { slots, sentence, inherited } of known) {
        const isSame = slots.team === seat.slots.team && agrees(slots.number, seat.slots.number);
        if (sentence !== scene.sentence || !isSame) continue;
        slots.replacedBy ??= seat.slots.driver;
        inherited.delete('team');
      }
      return [];
    }),
  );
}

/** "has kept Stone and Torres. Carter is the odd man out": of the team that the words right before have others stay with. */
function exitsBesideKept(
  driver: string,
  before: readonly Scene[],
  drafts: readonly Draft[],
  published: string,
): Draft[] {
  const scene = before.at(-1);
  const near = new Set([scene?.sentence, scene?.before?.sentence]);
  const ahead = Number(published.slice(0, 4));
  const kept = drafts.filter(
    (one): one is Ride =>
      one.kind === 'ride' &&
      near.has(one.sentence) &&
      one.status === 'confirmed' &&
      (one.slots.season ?? 0) >= ahead &&
      !one.inherited.has('team'),
  );
  const [first] = kept.filter(({ slots }) => slots.season !== undefined && slots.team !== undefined);
  if (!scene || !first) return [];
  const { team, season } = first.slots;
  const isOne = kept.every(({ slots }) => slots.team === team && slots.season === season && slots.driver !== driver);
  if (!isOne || new Set(kept.map(({ slots }) => slots.driver)).size < 2 || !kept.some(({ rule }) => STAYS.test(rule)))
    return [];
  return [exitFrom(first, driver, scene, true, undefined)];
}

/** The one seat that somebody else comes to, in the nearest sentence that tells of any. */
function seatTaken(
  goer: string,
  scene: Scene,
  before: readonly Scene[],
  gains: ReadonlyMap<Scene['sentence'], readonly Ride[]>,
  sumsUp: boolean,
): Ride | undefined {
  const own = teamBefore(scene);
  for (const at of before.toReversed()) {
    if (at.sentence.block.kind === 'heading') return undefined;
    const coming = (gains.get(at.sentence) ?? []).filter(({ slots }) => slots.driver !== goer);
    const seat = coming.find(({ slots }) => slots.number !== undefined) ?? coming[0];
    if (seat) {
      const { driver, team, number } = seat.slots;
      const isOne = coming.every(
        ({ slots }) => slots.driver === driver && slots.team === team && agrees(slots.number, number),
      );
      return isOne && (own === undefined || own === team) ? seat : undefined;
    }
    // Another paragraph is near only where the words sum up what all before told.
    if (at.before === undefined && !sumsUp) return undefined;
  }
  return undefined;
}

/** The team that stands before whoever goes: the seat must be one of its. */
function teamBefore({ mentions }: Scene): string | undefined {
  const team = mentions.find((mention) => mention.type === 'team' && !mention.described);
  const person = mentions.find(({ type }) => type === 'person');
  return team?.type === 'team' && person && team.last <= person.first ? team.team : undefined;
}

/** The seats of the season ahead to which somebody comes, by the sentence: nothing says that they were his before. */
function gainsIn(drafts: readonly Draft[], published: string): ReadonlyMap<Scene['sentence'], readonly Ride[]> {
  const rides = drafts.filter((one): one is Ride => one.kind === 'ride' && one.slots.team !== undefined);
  const byDriver = groupBy(rides, ({ slots }) => slots.driver);
  const gains = new Map<Scene['sentence'], readonly Ride[]>();
  for (const [sentence, own] of groupBy(rides, (ride) => ride.sentence)) {
    const isAlone = new Set(own.map(({ slots }) => slots.driver)).size === 1;
    if (isAlone && RETURNS.has(sentence)) continue;
    const coming = own.filter((ride) => isComing(ride, byDriver.get(ride.slots.driver) ?? [], published));
    if (coming.length > 0) gains.set(sentence, coming);
  }
  return gains;
}

function isComing({ rule, status, slots, mateOf }: Ride, own: readonly Ride[], published: string): boolean {
  const { team, season, number } = slots;
  const ahead = Number(published.slice(0, 4)) + (hasSeasonBegun(slots.series, published) ? 1 : 0);
  if (status === 'denied' || season === undefined || season < ahead || STAYS.test(rule)) return false;
  // "was announced as Carter’s team-mate": he is there, and she comes.
  if (rule === 'as-mate-of' && mateOf !== undefined) return false;
  return !own.some(
    (one) =>
      one.status === 'confirmed' &&
      one.slots.season === season - 1 &&
      one.slots.team === team &&
      agrees(one.slots.number, number),
  );
}

function exitFrom(
  { slots, status, inherited, rule }: Ride,
  driver: string,
  { sentence }: Scene,
  sumsUp: boolean,
  replacedBy: string | undefined,
): Exit {
  const { team, series, season } = slots;
  // Of a team's cars the newcomer may have another than who goes.
  const number = sumsUp && rule !== 'replaces-driver' ? undefined : slots.number;
  const last = season === undefined ? undefined : season - 1;
  return draft(
    'exit',
    'makes-room',
    sentence,
    status,
    { driver, team, series, season: last, number, replacedBy },
    inherited.has('series') ? ['series'] : [],
  );
}
