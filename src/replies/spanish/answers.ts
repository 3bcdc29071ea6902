import type { answers as english } from '../english/answers.js';
import { join, md } from '../markdown.js';
import { count } from './numbers.js';
import { role } from './roles.js';

/** Answers of the commands. */
export const answers: typeof english = {
  // Car
  carTitle: (number, series) => (series === undefined ? `N.º ${number}` : `N.º ${number}, ${series}`),
  carUsedIn: (number, cars) => md`${count(cars, 'auto')} con el n.º ${number}.`,
  nextDriver: (line) => md`Después: ${line}`,
  raceOver: (line) => md`Última carrera conocida: ${line}`,
  rumour: (line) => md`Rumor sin confirmar: ${line}`,

  // Grid
  grid: (series, season) => `${series} ${season}`,
  gridCount: (cars, teams) => md`**${count(cars, 'auto')}** de ${count(teams, 'equipo')} con piloto conocido.`,
  gridOpen: (open, unknown, raced) =>
    md`${[
      open > 0 ? count(open, 'asiento libre', 'asientos libres') : '',
      unknown > 0 ? `${count(unknown, 'auto')} de la temporada anterior sin datos` : '',
      raced > 0 ? `${count(raced, 'auto')} con solo algunas carreras conocidas` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  raceByRace: (drivers) => md`carrera a carrera: **${drivers}**`,
  racesKnown: (races) => count(races, 'carrera conocida', 'carreras conocidas'),
  noGrid: (series, season) => md`Ningún artículo nombra a un piloto en la ${series} ${season}.`,
  gridInstead: (series, season, last) =>
    md`Ningún artículo nombra a un piloto en la ${series} ${season}. Esta es la de **${last}**, la última que conozco.`,
  onGrid: { returns: 'sigue', new: 'llega al equipo', 'new in series': 'llega a la serie' },
  staysRenumbered: (before) => `sigue, antes con el ${before}`,
  fromSeries: (series: string) => `llega de ${series}`,
  backOnGrid: (season, series, wasAway) =>
    `${wasAway ? `vuelve, última temporada conocida aquí: ${season}` : `también aquí en ${season}`}${series === undefined ? '' : `, ${series}`}`,
  seatOpen: (driver, until) => md`libre · ${driver} hasta ${until}`,
  driverUnknown: 'no se sabe quién conduce',
  seatUnknown: (driver, season) => md`sin datos · ${driver} en ${season}`,
  noTeam: 'Equipo no indicado',
  page: (page, pages) => `Página ${page} de ${pages}`,
  pageBefore: 'Página anterior',
  pageAfter: 'Página siguiente',

  // Moves
  moves: (filters) => (filters === '' ? 'Movimientos' : `Movimientos: ${filters}`),
  movesSince: ({ confirmed, disputed, rumoured, denied, cold }, day, only) => {
    const counts = [
      only === 'rumored' ? undefined : md`**${count(confirmed, 'confirmado')}**`,
      disputed > 0 ? md`**${disputed}** en que las fuentes no coinciden` : undefined,
      only === 'confirmed' ? undefined : md`**${rumoured}** solo como rumor`,
      denied > 0 ? md`**${count(denied, 'descartado')}**` : undefined,
      cold > 0 ? md`**${count(cold, 'rumor que se enfrió', 'rumores que se enfriaron')}**` : undefined,
    ];
    return md`Desde el ${day}: ${join(counts, ', ')}. Lo más nuevo primero.`;
  },
  noMovesSince: (day) => md`Ningún artículo habla de un movimiento desde el ${day}. Estos son los últimos de antes.`,
  noMoves: (day) => md`Ningún artículo habla de un movimiento desde el ${day}.`,
  noMovesOf: {
    confirmed: (day) => md`Ningún artículo habla de un movimiento confirmado desde el ${day}.`,
    rumored: (day) => md`Ningún artículo habla de un posible movimiento desde el ${day}.`,
  },
  comesTo: (driver, to, from) =>
    from === undefined ? md`**${driver}** llega a ${to}` : md`**${driver}** pasa de ${from} a ${to}`,
  partTimeBefore: 'antes a tiempo parcial',
  lastKnownIn: (seat) => md`último asiento conocido: ${seat}`,
  numberChanges: (driver, from, to) => md`**${driver}**: del n.º ${from} al ${to}`,
  crewChanges: (post, now, before, car, from) =>
    join(
      [
        md`${car}: ${role(post)} **${now}**`,
        ...(from === undefined ? [] : [md`llega de ${from}`]),
        ...(before === undefined ? [] : [md`en lugar de ${before}`]),
      ],
      from === undefined ? ' ' : ', ',
    ),
  movedOn: (day, move) => md`${day} · ${move}`,
  chains: 'Un asiento abre otro',
  thenTo: (driver, to) => md`${driver} a ${to}`,
  swap: (moves) => md`Un intercambio: ${moves}`,
  badSince: (typed) => ({
    title: 'Eso no es un día',
    line: md`No entiendo **${typed}**. Escribe since como año-mes-día, por ejemplo 2024-03-23.`,
  }),

  // History
  history: 'Historial',
  historyOf: (subject) => `Historial: ${subject}`,
  historyLead: (seats, seasons, left, off) => {
    if (seats === 0) return md`Ningún asiento llegó a ocuparse: **${count(off, 'cancelado')}**.`;
    const calledOff = off > 0 ? ` y ${count(off, 'cancelado')}` : '';
    return seasons === 0
      ? md`**${count(seats, 'asiento')}**${calledOff}.`
      : md`**${count(seats, 'asiento')}** en ${count(seasons, 'temporada')}${calledOff}${left > 0 ? `, y ${count(left, 'temporada conocida', 'temporadas conocidas')} solo por una salida` : ''}. Lo más nuevo primero.`;
  },
  noSeatsInHistory: (subject) => md`Ningún artículo habla de un asiento: ${subject}.`,
  nobodyAsked: { title: 'Falta algo', line: md`Indica un piloto, un equipo o el número de un auto.` },
  noSeason: 'Temporada no indicada',
  singleRaces: (races) => count(races, 'carrera suelta', 'carreras sueltas'),
  firstSaid: (day) => `primera mención: ${day}`,
  confirmedOn: (day) => `confirmado el ${day}`,
  calledOff: 'cancelado',
  rumouredSeat: {
    open: (line) => md`Rumor sin confirmar: ${line}`,
    cold: (line) => md`Rumor que se enfrió: ${line}`,
    denied: (line) => md`Descartado: ${line}`,
  },
  backTo: (subject) => `Volver a ${subject}`,
  knownOn: (day) => `Lo que se sabía el ${day}`,

  // Schedule
  schedule: (filters) => (filters === '' ? 'Próximas carreras' : `Próximas carreras: ${filters}`),
  racesAhead: (races) => md`${count(races, 'carrera')} por delante.`,
  entriesAhead: (entries) => md`1 carrera por delante, con ${entries} inscripciones.`,
  racesAheadLastKnown: (races, day) => md`${count(races, 'carrera')} por delante, según el último dato del ${day}.`,
  nothingAhead: md`No hay ninguna carrera confirmada por delante.`,
  nothingAheadSince: (day) => md`No hay carreras por delante. La última que conozco estaba prevista para el ${day}.`,
  nothingAheadSinceWindow: (when) =>
    md`No hay carreras por delante. La última que conozco estaba prevista para: ${when}.`,
  noRacesKnown: md`Los artículos no hablan de ninguna carrera así.`,
};
