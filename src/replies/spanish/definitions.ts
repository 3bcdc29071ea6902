import type { definitions as english } from '../english/definitions.js';

/** What Discord shows of a command before it is sent: at most 100 characters each. */
export const definitions: typeof english = {
  ask: {
    is: 'Pregunta con tus palabras, en inglés: who drives the 71?',
    question: 'Una pregunta en inglés sobre un piloto, un equipo o un auto',
  },
  driver: { is: 'Para quién corre un piloto, qué viene después y qué es solo un rumor', name: 'El piloto' },
  team: { is: 'Quién conduce para un equipo, quién trabaja en él, quién llega y quién se va', name: 'El equipo' },
  car: {
    is: 'Quién conduce el auto con un número',
    number: 'El número del auto, por ejemplo 07',
    series: 'Una serie. Si no, todas las que tienen ese número.',
  },
  history: {
    is: 'La trayectoria de un piloto, los pilotos de un equipo o un número de auto, temporada a temporada',
    driver: 'La trayectoria de un piloto',
    team: 'Los pilotos de un equipo',
    number: 'Quién ha llevado un número, por ejemplo 07',
    series: 'En una serie. Si no, en todas.',
  },
  grid: {
    is: 'Todos los autos de una serie y temporada: quién conduce, quién llega, qué asientos quedan libres',
    series: 'La serie',
  },
  moves: {
    is: 'Quién llega, quién se va, quién cambia de número o de crew chief, y qué es solo un rumor',
    series: 'Movimientos en una serie',
    team: 'Movimientos de un equipo',
    since: 'Anunciado ese día o después: AAAA-MM-DD. Si no, en el último año.',
    status: 'Solo lo confirmado o solo los rumores',
    confirmed: 'confirmado',
    rumoured: 'rumor',
  },
  schedule: {
    is: 'Las próximas carreras de las que hablan los artículos',
    driver: 'Carreras de un piloto',
    team: 'Carreras de un equipo',
    series: 'Carreras de una serie',
    track: 'Carreras en un circuito',
  },
  sources: { is: 'Los artículos que he leído y lo que saqué de cada uno' },
  help: { is: 'Qué puedes preguntarme, con ejemplos' },
  everywhere: {
    season: 'Un año, por ejemplo 2024. Si no, la temporada en curso.',
    asOf: 'Lo que se sabía al final de un día: AAAA-MM-DD, por ejemplo 2024-01-01. Si no, hoy.',
    inPrivate: 'Solo tú ves la respuesta. Si no, la ven todos.',
    page: 'Qué página de una lista larga. Si no, la primera.',
  },
};
