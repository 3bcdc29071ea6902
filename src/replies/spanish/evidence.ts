import type { evidence as english } from '../english/evidence.js';
import { md } from '../markdown.js';
import { count } from './numbers.js';

/** What an answer rests on: articles, sentences, corrections. */
export const evidence: typeof english = {
  // Why
  whyTitle: (title) => `Por qué: ${title}`,
  whyLead: (sentences, articles) =>
    md`${count(sentences, 'frase')} de ${count(articles, 'artículo')}, lo más nuevo primero.`,
  noEvidence: md`No hay nada detrás de esta respuesta: ningún artículo habla de ello.`,
  continued: (heading) => `${heading}, continuación`,
  onlyOperator: md`Detrás de esta respuesta no hay ningún artículo, solo quien administra este bot.`,

  // Corrections of the operator
  stated: (day) => `Dicho por quien administra este bot, ${day}`,
  statedTitle: 'dicho por quien administra este bot',
  setAside: 'Anulado por quien administra este bot',
  takenForOne: 'Son lo mismo, según quien administra este bot',
  keptApart: 'No son lo mismo, según quien administra este bot',
  correction: (reason, what) => md`**${reason}** · ${what}`,
  quoted: (quote) => `«${quote}»`,
  setAsideName: (reason) => md`-# Quien administra este bot anuló lo que dice un artículo: ${reason}`,
  claimsSetAside: (number) => `${count(number, 'anulado', 'anulados')} por quien administra este bot`,

  // Sources
  sourcesTitle: 'Lo que he leído',
  sourcesLead: (articles, said, facts, newest) =>
    newest === undefined
      ? md`Todavía no he leído nada.`
      : md`${count(articles, 'artículo')}, ${count(said, 'afirmación', 'afirmaciones')} que son ${count(facts, 'dato')}. El más reciente es del **${newest}**.`,
  readNothing: 'nada sobre pilotos ni equipos',
  kinds: {
    ride: (number) => count(number, 'asiento'),
    start: (number) => count(number, 'carrera por venir', 'carreras por venir'),
    contract: (number) => count(number, 'acuerdo'),
    exit: (number) => count(number, 'salida'),
    crew: (number) => count(number, 'puesto técnico', 'puestos técnicos'),
    title: (number) => count(number, 'clasificación final', 'clasificaciones finales'),
    result: (number) => count(number, 'resultado'),
    bio: (number) => count(number, 'dato personal', 'datos personales'),
    role: (number) => count(number, 'cargo'),
    alliance: (number) => count(number, 'alianza'),
  },
};
