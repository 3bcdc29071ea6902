/** How words are shortened where people chat, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abt: 'about',
  nxt: 'next',
  rn: 'right now',
  szn: 'season',
  tmrw: 'tomorrow',
  wknd: 'weekend',
  yr: 'year',
  yrs: 'years',
};

// "Indy NXT" is a series.
const SHORT = new RegExp(`(?<!\\bindy )\\b(?:${Object.keys(SHORT_FORMS).join('|')})\\b`, 'gi');

/** A question with the words that are shortened in chats as they are written elsewhere: "next yr" is "next year". */
export function spelledOut(question: string): string {
  return question
    .replace(/\bw\/ ?/gi, 'with ')
    .replace(/['’]ll\b/gi, ' will')
    .replace(SHORT, (short) => SHORT_FORMS[short.toLowerCase()] ?? short);
}
