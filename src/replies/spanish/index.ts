import type { english } from '../english/index.js';
import { answers } from './answers.js';
import { calendar } from './calendar.js';
import { definitions } from './definitions.js';
import { everywhere } from './everywhere.js';
import { evidence } from './evidence.js';
import { lines } from './lines.js';
import { nothing } from './nothing.js';
import { preview } from './preview.js';
import { questions } from './questions.js';

/** What Spotter says in Spanish, understood on both sides of the Atlantic. */
export const spanish: typeof english = {
  locale: 'es',
  discordLocales: ['es-ES', 'es-419'],
  ...everywhere,
  ...lines,
  ...nothing,
  ...answers,
  ...calendar,
  ...evidence,
  ...questions,
  definitions,
  preview,
};
