import type { calendar as english } from '../english/calendar.js';
import { md } from '../markdown.js';
import { count } from './numbers.js';

/** Races in calendars of members, and as events of a server. */
export const calendar: typeof english = {
  calendar: {
    file: 'Archivo de calendario',
    title: (title) => `Calendario: ${title}`,
    inFile: (races) =>
      md`${count(races, 'carrera')} con día conocido, en un archivo que puedes abrir con tu calendario.`,
    notInFile: (races) =>
      races === 1
        ? md`Falta 1 carrera: no se sabe con certeza qué día es.`
        : md`Faltan ${races} carreras: no se sabe con certeza qué día son.`,
    getAgain: md`Si se aplaza una carrera, pide el archivo otra vez: casi todos los calendarios la cambian de día.`,
    none: {
      title: 'Nada para el calendario',
      line: md`De ninguna de estas carreras por venir se sabe el día con certeza.`,
    },
    saidIn: (article, day) => `Lo dice «${article}», ${day}`,
  },

  events: {
    make: 'Crear eventos del servidor',
    title: 'Eventos del servidor',
    making: (races) => md`Creando eventos para ${count(races, 'carrera')} …`,
    wholeDay: (day) => `No se sabe la hora: el evento dura todo el ${day} en el circuito.`,
    made: (events) => md`Creados: **${count(events, 'evento')}**.`,
    moved: (events) => md`Cambiados de día por aplazamiento: **${count(events, 'evento')}**.`,
    there: (events) => md`Ya ${events === 1 ? 'existía' : 'existían'}: ${events}.`,
    tooLate: (races) => md`Demasiado tarde para un evento: ${count(races, 'carrera')}.`,
    left: (races) => md`Por hacer: ${count(races, 'carrera')}. Pulsa el botón otra vez.`,
    full: (races, most) =>
      md`No queda sitio para ${count(races, 'carrera')}: Discord permite ${most} eventos por servidor.`,
    forbidden: md`No puedo crear eventos en este servidor. Quien lo administra puede dar a mi rol el permiso **Crear eventos** (Ajustes del servidor, Roles).`,
    failed: md`Después algo falló en Discord. Pulsa el botón otra vez dentro de unos minutos.`,
    underWay: md`Todavía estoy creando eventos en este servidor. Pulsa el botón otra vez dentro de un minuto.`,
    notYours: {
      title: 'Solo para quien gestiona los eventos',
      line: md`Para crear eventos en este servidor necesitas el permiso **Gestionar eventos**.`,
    },
  },
};
