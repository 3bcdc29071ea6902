import type { Draft } from '../rules/draft.js';
import { RACES_IN_SERIES } from '../rules/seats/series-rides.js';
import { byDriver } from './by-driver.js';
import type { Discard } from './discard.js';
import { seatsOfStandIns } from './races/stand-ins.js';
import { agrees } from './slots.js';

/** A claim that says too little, or that its own kind rules out. */
export function sift(drafts: readonly Draft[], published: string, dropped: Discard[]): Draft[] {
  const borrowed = seatsOfStandIns(drafts);
  const ofDriver = byDriver(drafts);
  return drafts.filter((draft) => {
    const own = draft.kind === 'ride' ? ofDriver(draft.slots.driver) : [];
    const reason = borrowed.has(draft)
      ? 'a seat for the races in which somebody stands in'
      : isOwnSeat(draft, own)
        ? 'a rumour of the seat that somebody has'
        : isOnlyHeard(draft, own)
          ? 'a denial that is itself but a rumour'
          : flaw(draft, published);
    if (reason) dropped.push({ draft, reason });
    return reason === undefined;
  });
}

/** Why a draft is no claim, if it is none. */
function flaw(draft: Draft, published: string): string | undefined {
  switch (draft.kind) {
    case 'ride':
      if (!draft.slots.team && !draft.slots.number && draft.rule !== RACES_IN_SERIES)
        return 'a ride without team and number';
      // "was linked with Northline in 2022": what came of it is known since.
      if (
        draft.status === 'rumored' &&
        (draft.slots.season ?? Number.POSITIVE_INFINITY) < Number(published.slice(0, 4))
      )
        return 'a rumour of a season gone by';
      return undefined;
    case 'start': {
      const { track, race, date, to, season } = draft.slots;
      if (!draft.slots.driver) return 'a start without a driver';
      if (!track && !race) return 'a start without a race';
      if ((date ?? to ?? published) < published || String(season ?? published) < published.slice(0, 4))
        return 'a start that is over';
      return undefined;
    }
    case 'result':
      if (!draft.slots.track && !draft.slots.race) return 'a result without a race';
      return undefined;
    case 'contract':
      return draft.slots.team || draft.slots.loanTo ? undefined : 'an agreement without a team';
    case 'exit':
      if (draft.status === 'denied') return 'an exit that does not come';
      return draft.slots.team || draft.slots.number ? undefined : 'an exit without a team';
    case 'crew':
      return draft.slots.team || draft.slots.driver || draft.slots.number ? undefined : 'a post on no known crew';
    default:
      return undefined;
  }
}

/** "Sources say Stone will not be back": a rumour that she leaves, and nobody's word that she does not drive. */
function isOnlyHeard(draft: Draft, ofDriver: readonly Draft[]): boolean {
  if (draft.kind !== 'ride' || draft.status !== 'denied') return false;
  return ofDriver.some(
    ({ kind, status, sentence }) => kind === 'exit' && status === 'rumored' && sentence === draft.sentence,
  );
}

/** "Stone is the favorite for the seat", taken for her own: nobody is linked with what she has. */
function isOwnSeat(draft: Draft, ofDriver: readonly Draft[]): boolean {
  if (draft.kind !== 'ride' || draft.status !== 'rumored' || !LINKED.test(draft.rule)) return false;
  const { team, number, season, series } = draft.slots;
  if (season === undefined || (number === undefined && !draft.inherited.has('team'))) return false;
  return ofDriver.some(
    ({ kind, status, slots }) =>
      kind === 'ride' &&
      status === 'confirmed' &&
      slots.season === season - 1 &&
      slots.team === team &&
      agrees(slots.series, series) &&
      agrees(slots.number, number),
  );
}

const LINKED = /^(?:is-linked|is-candidate|name-is-heard)$/;
