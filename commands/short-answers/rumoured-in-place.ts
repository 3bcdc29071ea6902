import type { About } from '../../src/asking/understood.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { toldOf } from '../../src/replies/possible-lines.js';
import { areOneRace } from '../../src/roster/facts/one-race.js';
import { agree, compatible } from '../../src/roster/facts/same-thing.js';
import { ownsNumber } from '../../src/roster/names/vocabulary.js';
import type { DriverPage, Fact, RumourLife, Seat } from '../../src/roster/roster.js';
import { lastSeats } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { isAbout } from './moves.js';
import { newInPlaces } from './new-in-places.js';
import { rumouredDrivers } from './only-rumoured.js';

/** Who is rumoured in the cars that a driver has, or had last; else that no article says who, with a rumour of it that has gone cold. */
export function rumouredInPlace({ name }: DriverPage, about: About, when: When): Markdown {
  const { words, view } = when;
  const { track: _track, driver: _driver, ...of } = about;
  // Who gets a car in a season to come is asked of whoever has it now.
  const now = view.driver(name, Math.min(when.season ?? view.season, view.season));
  const seats = now === undefined || now.present.length > 0 ? (now?.present ?? []) : lastSeats(now.past);
  const lives = seats
    .filter(({ slots }) => isAbout(of, slots))
    .flatMap((seat) => livesInPlace(seat, when))
    .filter(({ rumour: { slots } }) => slots.driver !== name);
  const open = lives.filter(({ end }) => end.how === 'open');
  const [cold] = lives.filter(({ end }) => end.how === 'cold');
  if (open.length === 0) {
    const comers = newInPlaces(name, of, when);
    return join([words.short.noArticleSaysWho, cold && toldOf(cold, 'driver', view.date, words), ...comers], ' ');
  }
  return rumouredDrivers(
    open.map(({ rumour }) => rumour),
    when,
  );
}

/** Who is rumoured to race for the team of a driver at a track where the driver does not; undefined where nobody is. */
export function rumouredAt({ name, denials }: DriverPage, track: string, when: When): Markdown | undefined {
  const missed = denials.flatMap((denial) => (denial.kind === 'start' && denial.slots.track === track ? [denial] : []));
  const talk = when.view
    .races({ track })
    .unsure.filter(
      (race) =>
        race.status === 'rumored' &&
        race.slots.driver !== name &&
        missed.some((out) => agree(out.slots, race.slots, 'team') && areOneRace(out, race)),
    );
  return talk.length === 0 ? undefined : rumouredDrivers(talk, when);
}

type Life = RumourLife & { readonly rumour: Fact<'ride'> };

/** The rumours of seats in the car of one, of the season asked about. */
function livesInPlace({ slots: { number, series, team } }: Seat, { view, season }: When): readonly Life[] {
  if (number === undefined || ownsNumber(series)) return [];
  const pages = view.car(number, { ...(series !== undefined && { series }) });
  return pages
    .flatMap(({ lives }) => lives)
    .filter((life): life is Life => life.rumour.kind === 'ride')
    .filter(({ rumour: { slots } }) => compatible(slots, { team, season }, ['team', 'season']));
}
