import type { everywhere as english } from '../english/everywhere.js';
import { md } from '../markdown.js';
import { count } from './numbers.js';

/** What is said with every answer, buttons, suggestions and pictures. */
export const everywhere: typeof english = {
  // Everywhere
  noQuote: '(sin la frase)',
  more: (left) => `y ${left} más`,
  andMore: 'Hay más',
  noName: '(sin nombre)',
  to: 'al',
  why: '¿Por qué?',
  inSeason: (subject, season) => `${subject}, ${season}`,
  asOf: (subject, day) => `${subject}, a fecha del ${day}`,
  newestWord: (by, day, age, asOf) => {
    const what = by === 'article' ? 'Artículo más reciente' : 'Lo más reciente, de quien administra este bot';
    if (age === undefined) return `${what}: ${day}, ${asOf === undefined ? 'hoy' : 'el mismo día'}`;
    return `${what}: ${day}, ${asOf === undefined ? `hace ${age}` : `${age} antes del ${asOf}`}`;
  },
  saidBy: (articles, byOperator, first, last) => {
    const who = [
      ...(articles > 0 ? [count(articles, 'artículo')] : []),
      ...(byOperator ? ['quien administra este bot'] : []),
    ].join(' y ');
    return first === last ? md`-# Según ${who}, ${first}` : md`-# Según ${who}, del ${first} al ${last}`;
  },
  lastKnown: (day, what) => md`Último dato, del ${day}: ${what}`,
  lastKnownAll: (day) => md`Últimos datos, del ${day}:`,
  saidOn: (day, age) => (age === undefined ? md`(${day})` : md`(${day}, ${age} de antigüedad)`),

  // Moving on
  goOn: 'Seguir con …',
  goOnTo: {
    driver: 'piloto',
    teammate: 'piloto del mismo equipo',
    team: 'equipo',
    car: 'auto',
    number: (number, series) => `N.º ${number}, ${series}`,
    grid: 'todos los autos de la serie',
    races: 'Próximas carreras',
  },
  back: 'Volver',
  newerAnswer: 'Lo que se sabe ahora',
  newerSince: md`Hay artículos más recientes que esta respuesta.`,
  helpButton: '¿Qué puedo preguntar?',

  // Suggestions
  seatInShort: ({ driver, number, team, series, season }) => {
    const car = [number && `N.º ${number}`, team].filter(Boolean).join(' ');
    const when = [series, season].filter(Boolean).join(' ');
    return [driver, car, when].filter(Boolean).join(', ');
  },

  // Pictures
  nextSeason: (season) => `${season}, próxima`,
  stint: (series, team, seasons) => [series, team, seasons].filter(Boolean).join(', '),
  careerAlt: (driver, stints) => `Asientos de ${driver} por temporada: ${stints}.`,
  sheetAlt: (title, teams) => `Números de ${title}: ${teams}.`,
  plateOf: (number, who) => (number === undefined ? who : `${number} ${who}`),
  // As in "altas y bajas", the lists of who comes and who goes: the same for women and men.
  onPlate: { open: 'libre', unknown: 'sin datos', new: 'alta' },
};
