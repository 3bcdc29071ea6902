import { SHARED_CAR_SERIES } from '../../../racing/series.js';
import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { wordSet } from '../../text/word-set.js';
import { byDriver } from '../by-driver.js';
import { ofOneRace } from '../races/of-one-race.js';
import { agrees } from '../slots.js';

type Told = DraftOf<'crew'> | DraftOf<'result'>;

const ONE_OFF = wordSet('stand-in substitute sub substituted one-off relief outing outings replacement fill-in');

/**
 * Whose car somebody looks after in a season, and who finished a race for a team, has a seat there that season. Nothing is
 * added where a ride of that driver and season is claimed that may be the same.
 */
export function ridesOfOthers(drafts: readonly Draft[], year: number, scenes: readonly Scene[]): Draft[] {
  const added: DraftOf<'ride'>[] = [];
  const known = byDriver(drafts);
  const isOfOneRace = ofOneRace(scenes);
  for (const told of drafts) {
    if (told.status !== 'confirmed' || (told.kind !== 'crew' && told.kind !== 'result')) continue;
    const { driver, team, series, season } = told.slots;
    const number = told.kind === 'crew' ? told.slots.number : undefined;
    if (driver === undefined || team === undefined || season === undefined) continue;
    // "finished 19th as a stand-in for Northline": no seat for the season.
    if (told.kind === 'result' && ONE_OFF.has(told.sentence)) continue;
    // Who shares a car is often there for one long race alone.
    if (told.kind === 'result' && SHARED_CAR_SERIES.has(series)) continue;
    // Whose seat it is, the other of the two was told with.
    if (told.rule === 'takes-post') continue;
    // A crew chief's career goes back to drivers and teams of which it says little.
    if (told.kind === 'crew' && season < year && (number === undefined || told.inherited.has('team'))) continue;
    if (told.kind === 'crew' && (isOfOneRace(told) || isOfEntry(known(driver), told))) continue;
    if ([...known(driver), ...added].some((other) => mayBeSame(other, told, number))) continue;
    added.push(
      draft(
        'ride',
        told.kind === 'crew' ? 'whose-crew' : 'finished-for',
        told.sentence,
        'confirmed',
        { driver, team, series, season, number, make: undefined, extent: undefined },
        told.inherited,
      ),
    );
  }
  return added;
}

/** "No. 12 Northline Racing – Ava Stone makes her first start. Dan Marsh is the crew chief.": of a car in a list for one race. */
function isOfEntry(drafts: readonly Draft[], { slots, sentence }: Told): boolean {
  return drafts.some(
    (other) =>
      other.kind === 'start' &&
      /^(?:row-entry|row-of-entries)$/.test(other.rule) &&
      other.sentence.blockIndex === sentence.blockIndex &&
      other.slots.season === slots.season,
  );
}

function mayBeSame(other: Draft, { slots }: Told, number: string | undefined): boolean {
  if (other.kind !== 'ride' || other.slots.driver !== slots.driver || other.slots.season !== slots.season) return false;
  return agrees(other.slots.team, slots.team) && agrees(other.slots.number, number);
}
