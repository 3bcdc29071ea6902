import { SERIES } from '../racing/series.js';
import type { Call } from '../replies/call.js';
import { wordsOf } from '../roster/names/keys.js';
import type { GridCar } from '../roster/roster.js';
import type { Filled } from './match-wording.js';
import { isPartOf, type Names } from './names.js';
import type { NotUnderstood } from './understood.js';

/** As many buttons as a row has room for. */
const MOST = 5;

/**
 * Who drives a make, and which seats are open, is asked of one series: of those that have such cars in the season asked for; else
 * of the teams that are called after the make.
 *
 * @param callFor the call that asks it of a series
 */
export function askForSeries({ make }: Filled, callFor: (series: string) => Call, view: Names): NotUnderstood {
  const fits = ({ isOpen, drivers }: GridCar) =>
    make?.is === 'make' ? drivers.some(({ seat }) => seat.slots.make === make.make) : isOpen === true;
  const calls = SERIES.flatMap(({ key }) => {
    const call = callFor(key);
    const { season } = call.options;
    return view.grid(key, season === undefined ? undefined : Number(season)).cars.some(fits) ? [call] : [];
  });
  if (calls.length === 0 && make?.is === 'make') return askForTeam(make.make, view);
  if (calls.length === 0) return { why: 'words', words: [] };
  return { why: 'several', calls: calls.slice(0, MOST) };
}

/** "Who drives for Cadillac?" may be asked of a team that is called after its make. */
function askForTeam(make: string, view: Names): NotUnderstood {
  const teams = view.names.teams.filter((team) => isPartOf(wordsOf(make), wordsOf(team)));
  if (teams.length === 0) return { why: 'words', words: [] };
  return { why: 'several', calls: teams.slice(0, MOST).map((name) => ({ command: 'team', options: { name } })) };
}
