import type { Question } from './read-question.js';

/** Whether a question is one of who, what, where, when or since when; that of whether there is anybody is none. */
export function asksOpenly({ parts: [first] }: Pick<Question, 'parts'>): boolean {
  return (
    first?.is === 'meaning' &&
    ['WHO', 'WHAT', 'WHERE', 'WHEN', 'SINCE'].includes(first.meaning) &&
    /^(?:wh|how|since)/i.test(first.text.trim())
  );
}
