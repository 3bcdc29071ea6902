import type { About } from '../../src/asking/understood.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Seat } from '../../src/roster/roster.js';
import { isDisputed } from '../options/disputed.js';
import type { When } from '../options/when.js';
import { driverOf } from './driver-of.js';
import { listedByAge } from './listed-seats.js';
import { byTeam } from './of-make.js';
import { seatsToTell, withSeason } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/** More are left to the answer below. */
const MOST = 8;

/** Who has a seat for the whole season, or for some races, in a series or a team; and of whom no article says which it is. */
export const ofExtent: ShortAnswer = (about, when) => {
  const { words } = when;
  const seats = seatsOf(about, when);
  if (seats.length === 0) return about.series === undefined ? undefined : words.short.noArticleSaysWho;
  const those = seats.filter(({ slots }) => slots.extent === about.extent);
  const unsaid = [...new Set(seats.filter(({ slots }) => slots.extent === undefined).map(({ slots }) => slots.driver))];
  return join(
    [
      those.length === 0 ? words.short.noArticleSaysWho : told(those, about, when),
      unsaid.length > 0 && unsaid.length <= MOST ? words.short.notSaidOf(unsaid.join(', ')) : undefined,
    ],
    ' · ',
  );
};

/** The seats of a team, else those of a series by themselves. */
function seatsOf({ team, series = '' }: About, when: When): readonly Seat[] {
  if (team === undefined) {
    const { cars, disagreements } = when.view.grid(series, when.season);
    return cars
      .flatMap(({ drivers }) => drivers.map(({ seat }) => seat))
      .filter((seat) => !isDisputed(seat, disagreements));
  }
  const page = when.view.team(team, when.season);
  if (page === undefined) return [];
  const ofSeries = ({ slots }: Seat) => series === '' || slots.series === series;
  return seatsToTell(page, when.season, ofSeries).filter((seat) => !isDisputed(seat, page.disagreements));
}

function told(seats: readonly Seat[], about: About, when: When): Markdown {
  if (about.team === undefined) return byTeam(seats);
  return listedByAge(seats, (seat) => withSeason(seat, driverOf(seat, about, when), when), when);
}
