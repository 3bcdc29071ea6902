import type { lines as english } from '../english/lines.js';
import { type Markdown, md } from '../markdown.js';
import { nationality } from './nationality.js';
import { count, ordinal } from './numbers.js';
import { role } from './roles.js';

/**
 * Parts of a line: seats, deals, departures, rumours, reports that contradict each other. Nothing here says whether a
 * driver is a woman or a man: no article has to.
 */
export const lines: typeof english = {
  // Parts of a line
  capital: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  number: (number) => md`N.º ${number}`,
  extent: { 'full-time': 'a tiempo completo', 'part-time': 'a tiempo parcial' },
  teamUnknown: (make) => (make === undefined ? 'Equipo no indicado' : `${make}, equipo no indicado`),
  theDay: (day) => `el ${day}`,
  leavesAfter: (season) => (season === undefined ? 'se va' : `se va tras ${season}`),
  leavesInSeason: (season) => (season === undefined ? 'se va' : `se va, última temporada ${season}`),
  takesOverAfter: (day) => `toma el relevo tras ${day}`,
  leftAfter: (season) => (season === undefined ? 'se fue' : `se fue tras ${season}`),
  ended: (why, to, day) =>
    `${{ left: 'se fue', moved: `pasó a ${to || 'otro asiento'}`, replaced: `relevo: ${to}`, denied: 'desmentido' }[why]} (${day})`,
  gotSeat: (day) => `tiene un asiento (${day})`,
  gotOffice: (role, day) => `pasó a ${role} (${day})`,
  toldOtherwise: (to: string, day: string) => `después se dijo otra cosa: ${to || 'otro asiento'} (${day})`,
  sinceDay: (day) => `desde el ${day}`,
  replacedBy: (driver) => `relevo: ${driver}`,
  forSeason: (season) => `para ${season}`,
  movedTo: (to) => `pasó a ${to}`,
  standsInFor: (driver) => `en lugar de ${driver}`,
  goesTo: (team) => `a ${team}`,
  raceAt: (race, track) => `${race}, ${track}`,
  trackUnknown: 'circuito no indicado',
  dateUnknown: (season) => (season === undefined ? 'Sin fecha conocida' : `${season}, sin fecha conocida`),
  dayUnknown: (when) => `${when}, sin día conocido`,
  deal: (multiYear, team) => {
    const what = multiYear ? 'Acuerdo de varios años' : 'Acuerdo';
    return team === undefined ? md`${what}` : md`${what} con **${team}**`;
  },
  dealUntil: (season) => `hasta ${season}`,
  onLoanTo: (team) => md`cesión a **${team}**`,
  leaving: (team, season) => goneFrom('Deja', 'Se va', team, season),
  leavingInSeason: (team, season) => md`Deja ${team ?? 'el equipo'}, última temporada ${season}`,
  left: (team, season) => goneFrom('Dejó', 'Se fue', team, season),
  leavingCar: (number, team, season) =>
    season === undefined ? md`Deja el ${number} de ${team}` : md`Deja el ${number} de ${team} tras ${season}`,
  leavingCarInSeason: (number, team, season) => md`Deja el ${number} de ${team}, última temporada ${season}`,
  leftCar: (number, team, season) =>
    season === undefined ? md`Dejó el ${number} de ${team}` : md`Dejó el ${number} de ${team} tras ${season}`,
  role,
  crewToldWith: (driver, day) => `con ${driver} (${day})`,
  unordered: 'ningún artículo dice quién llegó después',
  crewOf: (post, person) => `${post}: ${person}`,
  place: (position, inClass) => {
    const place = position === undefined ? 'Participó' : position === 1 ? 'Ganó' : ordinal(position);
    return position !== undefined && inClass ? `${place} en su clase` : place;
  },
  standing: (position) =>
    position === undefined
      ? 'Puesto no indicado'
      : position === 1
        ? 'Título'
        : position === 2
          ? 'Subcampeonato'
          : ordinal(position),
  age: (years, day) => `${count(years, 'año')}, al ${day}`,
  born: (day) => `Nacimiento: ${day}`,
  from: (place) => `De ${place}`,
  nationality,

  // Rumours
  rumourDays: (first, age, articles, last) =>
    md`${`(${[first && `desde el ${first}`, age && `lleva ${age}`, articles > 0 && count(articles, 'artículo'), last && `el último del ${last}`].filter(Boolean).join(', ')})`}`,
  rumouredThenDenied: (first, denied) => md`(rumor desde el ${first}, desmentido el ${denied})`,
  deniedOn: (denied) => md`(desmentido el ${denied})`,
  cameTrue: (first, days, car) =>
    `rumor del ${first}${car === undefined ? '' : ` para el ${car}`}, confirmado ${days === undefined ? 'más tarde' : `${count(days, 'día')} después`}`,
  coldBecause: {
    silence: ({ last }) => md`nadie lo repite desde el ${last}`,
    'season begun': () => md`no se confirmó antes de que empezara la temporada`,
    'season over': () => md`la temporada ya terminó`,
    'next season begun': () => md`no se confirmó antes de que empezara la temporada siguiente`,
    'race over': () => md`la carrera ya pasó`,
    'seat taken': ({ driver }) => md`el asiento fue para ${driver}`,
    'other seat': ({ seat }) => md`se confirmó otro asiento: ${seat}`,
    stays: ({ seat }) => md`se queda: ${seat}`,
    leaves: ({ seat }) => md`se confirmó la salida: ${seat}`,
    'seat kept': ({ driver }) => md`${driver} se queda`,
    'post taken': ({ driver }) => md`el puesto fue para ${driver}`,
    'other post': ({ seat }) => md`se confirmó otro puesto: ${seat}`,
  },

  // Reports that contradict each other
  disagree: (sides) => md`**Las fuentes no coinciden:** ${sides}`,
  saysSide: (what, articles) => md`${what} (${articles})`,
  notSo: (what) => md`no es así: ${what}`,
  disputed: 'las fuentes no coinciden',
  // At the end alone: pictures show surnames.
  maybe: (driver) => `${driver} (?)`,
};

/** What team somebody leaves or left, and after which season; `alone` is the verb where no team is named. */
function goneFrom(
  verb: string,
  alone: string,
  team: string | undefined,
  season: number | string | undefined,
): Markdown {
  if (season === undefined) return md`${verb} ${team ?? 'el equipo'}`;
  return team === undefined ? md`${alone} tras ${season}` : md`${verb} ${team} tras ${season}`;
}
