import type { nothing as english } from '../english/nothing.js';
import { md } from '../markdown.js';
import { count } from './numbers.js';

/** Headings, and nothing in three ways. */
export const nothing: typeof english = {
  // Headings
  startsLastKnown: (day) => `Próximas carreras, último dato del ${day}`,
  headings: {
    agreements: 'Acuerdos',
    next: 'Lo que viene',
    later: 'Más tarde',
    starts: 'Próximas carreras',
    disagreements: '🟣 Las fuentes no coinciden',
    rumours: '🟠 Rumores sin confirmar',
    cold: '⚪ Rumores que se enfriaron',
    denials: '🔴 Descartado',
    exits: 'Se van o ya no están',
    replaces: 'Toma el lugar de',
    dropped: 'Cancelado',
    untilThen: 'Hasta entonces',
    past: 'Antes',
    titles: 'Títulos y clasificaciones finales',
    results: 'Resultados',
    about: 'Perfil',
    posts: 'En el equipo técnico',
    crew: 'Equipo técnico',
    coDrivers: 'Comparte el auto con',
    othersInCar: 'Otros en el auto',
    people: 'Personas',
    allies: 'Colabora con',
    racesOver: 'Últimas carreras conocidas',
    racesMissed: 'Carreras en las que faltó',
    noSeries: 'Serie no indicada',
    refused: 'Lo que no pude usar',
  },

  // Nothing, in three ways
  unknown: {
    driver: (typed) => ({
      title: `Ningún piloto se llama ${typed}`,
      none: md`Ninguno de los artículos que he leído menciona a un piloto con ese nombre.`,
    }),
    team: (typed) => ({
      title: `Ningún equipo se llama ${typed}`,
      none: md`Ninguno de los artículos que he leído menciona a un equipo con ese nombre.`,
    }),
    track: (typed) => ({
      title: `Ningún circuito se llama ${typed}`,
      none: md`Ninguno de los artículos que he leído habla de una carrera allí.`,
    }),
    series: (typed) => ({
      title: `Ninguna serie se llama ${typed}`,
      none: md`Ninguno de los artículos que he leído menciona esa serie.`,
    }),
    number: (typed) => ({
      title: `Nada se cuenta de un n.º ${typed}`,
      none: md`Ninguno de los artículos que he leído menciona ese número.`,
    }),
  },
  whichOf: (typed) => `¿Qué ${typed}?`,
  didYouMean: (names) => (names === 1 ? md`¿Querías decir esto?` : md`¿Querías decir alguno de estos?`),
  noPage: (name) => md`Ningún artículo dice más sobre ${name}.`,
  noSeat: (season) => md`No se le conoce asiento para ${season}.`,
  seatOfCrew: (season, seat) => md`El asiento de ${season} solo se conoce por su equipo de boxes: ${seat}`,
  noSeatOrRace: (season) => md`No se le conoce ningún asiento para ${season}, ni carreras por venir.`,
  noSeatEver: (driver) => md`Ningún artículo dice qué auto conduce ${driver}.`,
  noDriver: (name) => md`Ningún artículo menciona a ${name} como piloto.`,
  noFullSeat: (season, races) =>
    md`No se le conoce asiento para toda la temporada ${season}, pero sí ${count(races, 'carrera')} por delante.`,
  noSeatIn: (season) => md`Ningún artículo habla de un asiento para ${season}.`,
  noCars: (season, races) =>
    races > 0
      ? md`No se conoce piloto para toda la temporada ${season}, pero sí ${count(races, 'carrera')} por delante.`
      : md`No se conoce ningún piloto para ${season}.`,
  noCarsEver: (team) => md`Ningún artículo dice quién conduce para ${team}.`,
  drivers: (number, series) =>
    md`**${count(number, 'piloto')} ${number === 1 ? 'conocido' : 'conocidos'}** ${series === undefined ? 'en una serie no indicada' : `en la ${series}`}`,
  seasonDrivers: (season, bySeries) => md`${season}: ${bySeries}`,
  noFullDriver: (season, races) =>
    md`No se conoce piloto de este auto para toda la temporada ${season}, pero sí ${count(races, 'carrera')} por delante.`,
  racedInTurn: (drivers) => md`Carrera a carrera: **${drivers}**`,
  noOneInCar: (season) => md`No se conoce ningún piloto de este auto para ${season}.`,
  noOneInCarEver: md`Ningún artículo dice quién conduce este auto.`,
  carNotInSeries: (number, series) => md`Ningún artículo dice quién conduce un n.º ${number} en la ${series}.`,
  carElsewhere: (series) => md`Ese número se conoce en: ${series}.`,
  noArticleYet: (day) => md`Ninguno de mis artículos es del ${day} o anterior.`,
  oldestArticle: (day) => md`El más antiguo es del ${day}.`,
  nothingReadTitle: 'Ningún artículo lo dice',
  newestOfAll: (day) => `El artículo más reciente que he leído: ${day}`,
  noArticles: md`Todavía no tengo artículos, así que no puedo saberlo. Quien administra este bot puede añadir algunos.`,
};
