import type { preview as english } from '../english/preview.js';
import { count } from './numbers.js';

/** What Discord says itself, and what it does not need to say. */
export const preview: typeof english = {
  channel: 'paddock',
  topic: (articles, newest) =>
    newest === undefined ? 'Todavía no hay artículos' : `${count(articles, 'artículo')}, el más reciente del ${newest}`,
  messages: 'Mensajes',
  welcome: (channel) => `Te damos la bienvenida a #${channel}`,
  about:
    'Esto es una vista previa de Spotter en tu propia máquina. Cada respuesta es el mensaje que se vería en Discord.',
  howTo: 'Escribe / para ver los comandos, o empieza con uno de estos:',
  goOn: 'Cuando lo quieras en tu servidor:',
  portal: 'crea una aplicación de Discord',
  tokenGoes: 'pon su token tras DISCORD_TOKEN= en el archivo .env y vuelve a arrancar con npm start.',
  switchTo: { light: 'Cambiar a colores claros', dark: 'Cambiar a colores oscuros' },
  you: 'Tú',
  used: 'usaste',
  today: (time) => `Hoy a las ${time}`,
  message: (at, onlyYou) => `Spotter, ${at}${onlyYou ? ', solo tú lo ves' : ''}`,
  onlyYou: 'Solo tú puedes ver esto',
  dismiss: 'Descartar mensaje',
  noResponse: 'La aplicación no ha respondido. ¿Sigue Spotter en marcha en la terminal?',
  composer: 'Preguntar a Spotter',
  messageBox: 'Mensaje: una barra para los comandos, o @Spotter y una pregunta',
  placeholder: 'Escribe / o @Spotter para preguntar',
  moreOptions: (command) => `Más opciones de ${command}, o Intro para enviar`,
  send: 'Enviar',
  commands: 'Comandos',
  options: 'Opciones',
  onlyCommands: 'Spotter solo lee comandos y mensajes que empiezan por @Spotter. Escribe / para ver los comandos.',
  mention: 'Pregunta con tus palabras, en inglés',
  missing: (option) => `Falta ${option}.`,
  notAChoice: (option, choices) => `${option} admite uno de estos: ${choices}.`,
  tooLong: (option, most) => `${option} admite como máximo ${count(most, 'carácter', 'caracteres')}.`,
  notANumber: (option) => `${option} admite un número entero.`,
  notBetween: (option, least, most) => `${option} admite un número del ${least} al ${most}.`,
};
