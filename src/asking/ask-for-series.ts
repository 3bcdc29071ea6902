import { SERIES } from '../racing/series.js';
import { wordsOf } from '../roster/names/keys.js';
import type { GridCar } from '../roster/roster.js';
import type { Filled } from './match-wording.js';
import { isPartOf, type Names } from './names.js';
import type { NotUnderstood, Understood } from './understood.js';

/** As many buttons as a row has room for. */
const MOST = 5;

/** It is understood, but no article names a car of that kind. */
const NO_SUCH_CAR: NotUnderstood = { why: 'words', words: [], outside: 'cars' };

/**
 * Who drives a make, and which seats are open, is asked of one series: of the only one that has such cars in the season asked for, or
 * back for one of those that have; else of the teams that are called after the make.
 *
 * @param asks what asks it of a series
 */
export function askForSeries(
  { make }: Filled,
  asks: (series: string) => Understood,
  view: Names,
): Understood | NotUnderstood {
  const fits = ({ isOpen, drivers }: GridCar) =>
    make?.is === 'make' ? drivers.some(({ seat }) => seat.slots.make === make.make) : isOpen === true;
  const [only, ...others] = SERIES.flatMap(({ key }) => {
    const asked = asks(key);
    const { season } = asked.call.options;
    return view.grid(key, season === undefined ? undefined : Number(season)).cars.some(fits) ? [asked] : [];
  });
  if (only === undefined) return make?.is === 'make' ? askForTeam(make.make, view) : NO_SUCH_CAR;
  if (others.length === 0) return only;
  return { why: 'several', calls: [only, ...others].map(({ call }) => call).slice(0, MOST) };
}

/** "Who drives for Cadillac?" may be asked of a team that is called after its make. */
function askForTeam(make: string, view: Names): Understood | NotUnderstood {
  const teams = view.names.teams.filter((team) => isPartOf(wordsOf(make), wordsOf(team)));
  const [only] = teams;
  if (only === undefined) return NO_SUCH_CAR;
  if (teams.length === 1)
    return { call: { command: 'team', options: { name: only } }, wants: 'roster', about: { team: only } };
  return { why: 'several', calls: teams.slice(0, MOST).map((name) => ({ command: 'team', options: { name } })) };
}
