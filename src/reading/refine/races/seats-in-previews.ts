import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import { wordSet } from '../../text/word-set.js';
import type { RacesAhead } from './races-ahead.js';

// Who is in a car for a race, and not for the season.
const ONCE = wordSet(
  'debut debuts debuting one-off cameo outing ringer ringers return returns returning moonlights moonlighting',
);
const NIGHTS = wordSet('night');
const ONE = wordSet('one single');
const ALWAYS = wordSet('full-time regular regulars usual season-long points standings champion rookie teammates');

/**
 * Without the seats that an article on who is in a race tells of that race alone: those that rows of a preview give, and of an entry
 * list those that no words make a season's ("Northline has Stone in the No. 12").
 */
export function withoutSeatsOfRace(drafts: readonly Draft[], { preview, entryList, onlyOnce }: RacesAhead): Draft[] {
  const crews = drafts.filter(
    ({ rule, kind }) =>
      kind === 'start' &&
      /^(?:crew-of-race|lands-start|pairs-in-turn|shared-car|crew-carries-on|told-crew)$/.test(rule),
  );
  const crewsBeside = groupBy(crews, ({ sentence }) => sentence);
  const own = drafts.filter((draft) => !isOfCrew(draft, crewsBeside.get(draft.sentence) ?? []));
  if (!preview) return own;
  const beside = groupBy(own, ({ sentence }) => sentence);
  return own.filter(
    (draft) => !isSeatOfRow(draft) && !isOfRace(draft, beside.get(draft.sentence) ?? [], entryList, onlyOnce),
  );
}

/** Who shares a car in the race that a sentence names has no seat for the season by that; `crews` are those of its sentence. */
function isOfCrew(ride: Draft, crews: readonly Draft[]): boolean {
  if (ride.kind !== 'ride' || !ride.inherited.has('season') || ride.slots.extent !== undefined) return false;
  return crews.some(({ kind, slots }) => kind === 'start' && slots.driver === ride.slots.driver);
}

/** Rows of a preview enter their drivers in one race, and give nobody a seat for the season. */
function isSeatOfRow({ kind, rule }: Draft): boolean {
  return kind === 'ride' && /^(?:row-entry|number-then-driver|under-car|names-under-car)$/.test(rule);
}

/** `drafts` are those of the sentence that tells the seat. */
function isOfRace(ride: Draft, drafts: readonly Draft[], isListed: boolean, isOnce: boolean): boolean {
  if (ride.kind !== 'ride' || ride.slots.extent !== undefined) return false;
  if (!isOnce && !ride.inherited.has('season')) return false;
  const { sentence, slots } = ride;
  // "For one night there is another car, the No. 27 of Stone"
  const isOneNight = NIGHTS.has(sentence) && ONE.has(sentence);
  if (ALWAYS.has(sentence) && !hasOther(ride, drafts)) return false;
  if (!(isListed || isOnce || isOneNight || ONCE.has(sentence) || hasOther(ride, drafts))) return false;
  return drafts.some(
    (other) => other.kind === 'start' && other.slots.driver === slots.driver && other.slots.number === slots.number,
  );
}

/** "Stone, who drives the No. 31 for Northline, has Pinecrest’s No. 12": her own seat is told beside it. */
function hasOther({ slots }: DraftOf<'ride'>, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other.kind === 'ride' &&
      other.slots.driver === slots.driver &&
      other.slots.season === slots.season &&
      other.slots.number !== undefined &&
      other.slots.number !== slots.number &&
      !drafts.some(
        (start) =>
          start.kind === 'start' && start.slots.driver === slots.driver && start.slots.number === other.slots.number,
      ),
  );
}
