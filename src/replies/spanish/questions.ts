import type { questions as english } from '../english/questions.js';
import { md } from '../markdown.js';
import { count } from './numbers.js';

/** Help, questions in plain words, and what is wrong with them. */
export const questions: typeof english = {
  // Help
  helpTitle: 'Qué puedes preguntarme',
  helpLead: md`Leo artículos de automovilismo y te cuento lo que dicen: quién conduce qué, y quién lo dice. Pulsa **¿Por qué?** bajo una respuesta para ver las frases en las que se basa.`,
  helpExample: (example) => md`Prueba: ${example}`,
  helpTips: (without) =>
    `Añade as_of con un día, por ejemplo 2024-01-01, para ver lo que se sabía entonces${without && ` (no en ${without})`}. Los rumores van aparte. A /ask se le pregunta en inglés.`,

  // Questions in plain words
  readAs: (call) => md`-# Lo he entendido como ${call}`,
  short: {
    yes: (what) => md`**Sí:** ${what}`,
    no: (what) => md`**No:** ${what}`,
    noLonger: (was, now) =>
      now === undefined ? md`**No:** ${was}` : md`**Ya no.** **Ahora:** ${now} · **Antes:** ${was}`,
    noArticleSaysSo: md`**Ningún artículo lo dice.**`,
    notInWords: (line) => md`**Ningún artículo lo dice con esas palabras.** ${line}`,
    notBack: (lines) => md`**Descartado:** ${lines}`,
    exitRuledOut: (day) => md`**Se descartó su salida** el ${day}.`,
    noArticleSaysWho: md`**Ningún artículo dice quién.**`,
    elsewhere: (list) => md`**Ningún artículo dice quién corre ahí con este equipo.** En otro: ${list}`,
    noRaceThen: md`**Ningún artículo habla de una carrera en esos días.**`,
    noArticleSays: md`**Ningún artículo lo dice.**`,
    noDeal: (seats) => md`**Ningún artículo habla de un contrato.** ${seats}`,
    dealWas: (deal, left) => (left === undefined ? md`**Era:** ${deal}` : md`**Era:** ${deal} · ${left}`),
    notNow: (line) => md`**Para ese momento no lo dice ningún artículo.** Antes: ${line}`,
    rumouredSince: (day, last) =>
      day === last
        ? md`**Rumor** sin confirmar: desde el ${day}.`
        : md`**Rumor** sin confirmar: desde el ${day}, por última vez el ${last}.`,
    onlyRumoured: (list) => md`**No hay nada confirmado.** Rumores: ${list}`,
    dealButSeatRumoured: (deal, list) => md`${deal}. **No hay asiento confirmado.** Rumores: ${list}`,
    rumouredAt: (name, day) => md`**${name}** (desde el ${day})`,
    ruledOut: (day) => md`**No:** se descartó el ${day}.`,
    calledOff: (line) => md`**No**, eso se canceló: ${line}`,
    someRaces: (line) => md`**En carreras sueltas.** La primera: ${line}`,
    goes: (list) => md`**Después:** ${list}`,
    leavesTo: (line) => md`${line}. **Ningún artículo dice adónde.**`,
    goesNowhere: md`**Ningún artículo habla de un cambio.**`,
    numberIn: (number, series) =>
      series === undefined ? md`**N.º ${number}**` : md`**N.º ${number}** en la ${series}`,
    makeIn: (make, series) => (series === undefined ? md`**${make}**` : md`**${make}** en la ${series}`),
    driverIn: (driver, series) => (series === undefined ? md`**${driver}**` : md`**${driver}** en la ${series}`),
    asSaidOn: (driver, day) => md`**${driver}**, según se dijo el ${day}.`,
    inTheCar: (number, season, list) =>
      md`Ningún artículo lo dice expresamente. En el n.º ${number} para ${season}: ${list}.`,
    wasPlanned: (line) => md`**Eso estaba previsto:** ${line}`,
    next: (line) => md`**La próxima:** ${line}`,
    atLeastSince: (season, line) => md`**Al menos desde ${season}:** ${line}`,
    inSeasons: (seasons, list) => md`**${count(seasons, 'temporada')} que conozco:** ${list}`,
    carOf: (number, who) => md`**N.º ${number}:** ${who}`,
    newAt: (team, season, list) => md`**Novedades de ${team} en ${season}:** ${list}`,
    newIn: (season, list) => md`**Novedades de ${season}:** ${list}`,
    lastAhead: (line) => md`**La última que conozco por delante:** ${line}`,
    nextDated: (line) => md`**La próxima con fecha conocida:** ${line}`,
    standIns: (list) => md`**Ningún artículo nombra un relevo definitivo.** En carreras sueltas: ${list}`,
    singleRaces: (list) => md`**En carreras sueltas:** ${list}`,
    driverInRace: (driver, race) => md`**${driver}** (${race})`,
    allMissed: (driver, series, others) =>
      others === undefined
        ? series === undefined
          ? md`**${driver}**, pero descartado para todas las próximas carreras conocidas. Ningún artículo dice quién lleva el coche en ellas.`
          : md`**${driver}** en la ${series}, pero descartado para todas las próximas carreras conocidas. Ningún artículo dice quién lleva el coche en ellas.`
        : md`${others}, en lugar de **${driver}**, descartado para todas las próximas carreras conocidas`,
    before: (list) => md`**Antes:** ${list}`,
    noRumour: md`**Ningún artículo habla de un rumor.**`,
    noSeatOpen: md`**Ningún artículo habla de un asiento libre.**`,
    seatAfter: (seat, driver, until) => md`${seat} (${driver} hasta ${until})`,
    openSeats: (list) => md`**Libres:** ${list}`,
    seatIn: (seat, driver, season) => md`${seat} (${driver} en ${season})`,
    seatsUnknown: (list) => md`**Sin datos:** ${list}`,
    notSaidOf: (drivers) => md`**No se dice si es para toda la temporada o solo para parte:** ${drivers}.`,
  },
  notFor: {
    half: (asked) => md`Esto es para «${asked}».`,
    below: (others) => md`Más abajo: «${others}».`,
    otherHalf: (asked, answer) => md`«${asked}»: ${answer}`,
    halfUnknown: (others) => md`No entiendo «${others}».`,
    told: (others) => md`He tomado «${others}» como dicho aparte.`,
    leftOut: (words) => md`No entiendo **${words}**: esta es la respuesta sin eso.`,
    refusal: md`Guardo lo que está descartado, no quién le dijo que no a quién: quizá lo digan las frases de **¿Por qué?**`,
    reason: md`Guardo lo que pasó, no por qué ni cómo está alguien: quizá lo digan las frases de **¿Por qué?**`,
    source: md`Quién lo dijo, y con qué palabras, está en **¿Por qué?**`,
    sponsor: md`El patrocinador va al final.`,
    rumour: md`Preguntas si es seguro: lo que no se llama rumor está confirmado.`,
    count: md`No llevo la cuenta: estos son los que conozco, y puede haber más.`,
  },
  notUnderstood: {
    several: '¿Cuál de ellos?',
    title: 'A eso no puedo responder',
    hello: '¡Hola! Pregúntame por pilotos, equipos y coches',
    words: (words) => md`No entiendo: **${words}**. Por ahora solo entiendo preguntas en inglés.`,
    outside: {
      pay: md`No sé nada de sueldos.`,
      weather: md`No sé nada del tiempo.`,
      cars: md`Ningún artículo nombra un auto o un asiento así para entonces.`,
    },
    together: md`No entiendo qué quieres saber. Por ahora solo entiendo preguntas en inglés.`,
    long: (atMost) => md`Es demasiado largo para mí. Pregunta una sola cosa, en ${atMost} caracteres como mucho.`,
    nearest: (page, call, below) =>
      below === undefined
        ? md`Lo que sé de **${page}** (${call}):`
        : md`Lo que sé de **${page}** (${call}), y más abajo de ${below}:`,
    page: (title) => md`**${title}**`,
    ofOne: (of, call) =>
      md`Eso no puedo decirlo de todos, solo de ${{ driver: 'un piloto', team: 'un equipo', car: 'un coche' }[of]} cada vez. Lo más parecido: **${call}**`,
    time: (words) =>
      md`Aquí no puedo tener en cuenta **${words}**. Puedo ver lo que se sabía un día, una temporada o las próximas carreras.`,
    limits: md`Sé lo que los artículos dicen de asientos, números, equipos de boxes, contratos, movimientos, carreras por venir, y de victorias y títulos. No tengo tiempos en vivo, puntos ni estadísticas.`,
    tryThese: md`Puedes preguntarme en inglés cosas como:`,
  },

  // A call that was typed wrongly, in the preview or in the terminal
  typing: {
    noCommand: (name, known) => `No hay ningún comando «${name}». Hay estos: ${known}.`,
    askInstead: (call) => `Para preguntar con tus palabras: ${call}`,
    takes: (command, options) => (options === '' ? `/${command} no admite opciones.` : `/${command} admite ${options}`),
    needs: (command, option) => `A /${command} le falta ${option}.`,
    noOptionFor: (text) => `«${text}» no pertenece a ninguna opción.`,
    noOption: (command, option) => `/${command} no tiene la opción «${option}».`,
    twice: (command, option) => `${option} está dos veces en /${command}.`,
    noValue: (option) => `${option} no tiene valor.`,
    notANumber: (option, value) => `${option} admite un número entero, por ejemplo 2024, y no «${value}».`,
    notYesOrNo: (option, value) => `${option} admite true o false, y no «${value}».`,
  },

  // Something is wrong
  apology: (reference) =>
    md`Lo siento, aquí algo ha fallado. Si vuelve a pasar, díselo a quien administra este bot: referencia \`${reference}\`.`,
  mistypedTitle: 'Eso no lo entiendo',
  badDay: (typed) => ({
    title: 'Eso no es un día',
    line: md`No entiendo **${typed}**. Escribe as_of como año-mes-día, por ejemplo 2024-03-23.`,
  }),
  badSeason: (typed) => ({
    title: 'Eso no es una temporada',
    line: md`No entiendo **${typed}**. Una temporada es un año, por ejemplo 2024.`,
  }),
  nothingAsked: { title: 'Falta algo', line: md`Escribe el nombre o el número que buscas.` },
  unknownCommand: (command) => ({
    title: 'No conozco ese comando',
    line: md`No hay ningún /${command}. Con /help ves lo que puedes preguntar.`,
  }),
  oldButton: {
    title: 'Ese botón es demasiado viejo',
    line: md`Es de una versión anterior. Pregunta de nuevo; con /help ves cómo.`,
  },
};
