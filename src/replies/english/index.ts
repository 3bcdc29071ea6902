import { answers } from './answers.js';
import { calendar } from './calendar.js';
import { definitions } from './definitions.js';
import { everywhere } from './everywhere.js';
import { evidence } from './evidence.js';
import { lines } from './lines.js';
import { nothing } from './nothing.js';
import { preview } from './preview.js';
import { questions } from './questions.js';

/** What Spotter says in English. Names and quotes come in as values and are never translated. */
export const english = {
  /** For dates and numbers. */
  locale: 'en-US',
  /** Discord's names for the language. */
  discordLocales: ['en-US', 'en-GB'],
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
