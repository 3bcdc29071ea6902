import { type Draft, type DraftOf, draft } from '../../rules/draft.js';
import { byDriver } from '../by-driver.js';
import { agrees } from '../slots.js';

type Ride = DraftOf<'ride'>;

// With more seasons than these, somebody may well have been away.
const LONGEST = 8;

/** Who came to a team in one season and is still there in a later one drove for it in those between. */
export function ridesBetween(drafts: readonly Draft[]): Draft[] {
  const ofDriver = byDriver(drafts);
  const made: Ride[] = [];
  for (const came of drafts) {
    if (!isSeat(came) || !CAME.test(came.rule) || came.inherited.has('season') || came.inherited.has('team')) continue;
    const { driver, team, season: first } = came.slots;
    if (driver === undefined || team === undefined || first === undefined) continue;
    const told = ofDriver(driver);
    const own = [...told.filter(isSeat), ...made.filter(({ slots }) => slots.driver === driver)];
    const later = own.filter(({ slots }) => slots.team === team && (slots.season ?? first) > first);
    const last = Math.min(...later.map(({ slots }) => slots.season ?? first));
    if (later.length === 0 || last - first > LONGEST || leftBetween(told, first, last)) continue;
    const series = later.every(({ slots }) => agrees(slots.series, came.slots.series)) ? came.slots.series : undefined;
    for (let season = first + 1; season < last; season += 1) {
      if (own.some(({ slots }) => slots.season === season)) continue;
      const seat = { driver, team, series, season, number: undefined, make: undefined, extent: undefined };
      made.push(draft('ride', 'still-there', came.sentence, 'confirmed', seat, ['series']));
    }
  }
  return made;
}

const CAME = /^(?:joins-team|team-signs-driver)$/;

function isSeat(draft: Draft): draft is Ride {
  return draft.kind === 'ride' && draft.status === 'confirmed';
}

function leftBetween(ofDriver: readonly Draft[], first: number, last: number): boolean {
  return ofDriver.some(({ kind, slots }) => {
    const season = 'season' in slots ? slots.season : undefined;
    return kind === 'exit' && season !== undefined && season >= first && season < last;
  });
}
