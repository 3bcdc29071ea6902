import { isQuestionWord } from './question-word-first.js';
import { type Rewording, readPiece, WHETHER } from './rewording.js';
import { isNamed } from './who-is-named.js';

const BEGINS = new RegExp(`^(?:${WHETHER})\\b`, 'i');

/** "Stone make?", "Northline drivers at Talladega": a question in which nothing is asked for by a word asks what or who that is. */
export const clipped: Rewording = (text, setting) => {
  const { parts } = readPiece(text, setting);
  const names = parts.some(isNamed);
  const isWhole = parts.every(({ is }) => is !== 'unknown' && is !== 'refused');
  if (parts.length < 2 || !names || !isWhole || parts.some(isQuestionWord)) return [];
  if (BEGINS.test(text.trim().replace(/['’]/g, ''))) return [];
  return [`what ${text}`, `who ${text}`];
};
