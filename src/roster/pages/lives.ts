import type { CrewTalk } from '../crew-knowledge.js';
import { daysBetween } from '../days.js';
import { servesSeat } from '../facts/crew.js';
import { goneCold } from '../facts/gone-cold.js';
import { newestFirst } from '../facts/merge.js';
import { raceOf } from '../facts/races.js';
import { agree, compatible, differ } from '../facts/same-thing.js';
import type { Fact, Possible, RumourEnd, RumourLife, Seat } from '../roster.js';
import { wouldBeLeft } from '../would-be-left.js';
import type { Asked } from './asked.js';
import { isAboutSeason, type Placed } from './placing.js';
import { racesAhead } from './races-ahead.js';

/** What came of a rumour without a season is told for so many days after it was last repeated. */
const TOLD_DAYS = 365;

/**
 * Of some lives, those up to the day asked for of rumours about the season asked for or a later one. Of races only those
 * still ahead.
 */
export function livesOn<L extends RumourLife>(lives: readonly L[], asked: Asked): readonly L[] {
  return lives
    .filter(({ rumour, end }) => isAboutSeason(rumour, asked.season) || isAnsweredIn(asked.season, rumour, end))
    .map((life) => goneCold(life, asked.date))
    .filter(({ rumour, end }) => {
      if (rumour.kind === 'start') return racesAhead([raceOf(rumour)], asked).length > 0;
      const hasSeason = 'season' in rumour.slots || 'until' in rumour.slots;
      return end.how === 'open' || hasSeason || daysBetween(rumour.lastSaid, asked.date) <= TOLD_DAYS;
    });
}

/** Whether a season is the answer to a rumour that somebody leaves with the end of the one before, unless that came true. */
function isAnsweredIn(season: number, { kind, slots }: Possible, { how }: RumourEnd): boolean {
  return (
    kind === 'exit' && slots.season === season - 1 && how !== 'confirmed' && (slots.atOnce !== true || how !== 'open')
  );
}

/** The rumours that are open. */
export function openOf(lives: readonly RumourLife[]): readonly Possible[] {
  return lives.filter(({ end }) => end.how === 'open').map(({ rumour }) => rumour);
}

/** What is rumoured or ruled out of the crews of some seats. */
export function crewTalkOf(
  seats: readonly Seat[],
  known: { readonly crewTalkOf: (driver: string) => CrewTalk },
): CrewTalk {
  const each = seats.map((seat) => {
    const { lives, denials } = known.crewTalkOf(seat.slots.driver);
    const isOn = (fact: Possible) => fact.kind === 'crew' && servesSeat(fact, seat);
    return { lives: lives.filter(({ rumour }) => isOn(rumour)), denials: denials.filter(isOn) };
  });
  return {
    lives: [...new Set(each.flatMap(({ lives }) => lives))],
    denials: [...new Set(each.flatMap(({ denials }) => denials))],
  };
}

/**
 * Where people with a seat are rumoured to go: open rumours of another team for a later season, for which the seat would be left, or any if
 * the driver is said to leave it. Else one in another series may be had beside it; so may one for a season in which the driver stays.
 */
export function rumouredElsewhere(
  { present, next }: Pick<Placed, 'present' | 'next'>,
  livesOf: (person: string) => readonly RumourLife[],
  asked: Asked,
): readonly Fact<'ride'>[] {
  const rumours = present.flatMap((seat) =>
    livesOn(livesOf(seat.slots.driver), asked).flatMap(({ rumour, end }) =>
      end.how === 'open' &&
      rumour.kind === 'ride' &&
      differ(rumour.slots, seat.slots, 'team') &&
      (seat.exit !== undefined || isForSeat(rumour, seat, next)) &&
      (rumour.slots.season ?? asked.season + 1) > asked.season
        ? [rumour]
        : [],
    ),
  );
  return [...new Set(rumours)].sort(newestFirst);
}

function isForSeat(rumour: Fact<'ride'>, seat: Seat, next: readonly Seat[]): boolean {
  if (compatible(rumour.slots, seat.slots, ['series'])) return true;
  const stays = next.some(
    (own) => agree(own.slots, seat.slots, 'driver') && compatible(own.slots, rumour.slots, ['season']),
  );
  return !stays && seat.staysTold === undefined && wouldBeLeft(seat, rumour);
}
