import { withFigures } from './number-words.js';

/** How words are shortened where people chat, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abt: 'about',
  b4: 'before',
  nxt: 'next',
  rn: 'right now',
  szn: 'season',
  teh: 'the',
  thru: 'through',
  tmrw: 'tomorrow',
  u: 'you',
  wat: 'what',
  wknd: 'weekend',
  yr: 'year',
  yrs: 'years',
};

// "Indy NXT" is a series.
const SHORT = new RegExp(`(?<!\\bindy )\\b(?:${Object.keys(SHORT_FORMS).join('|')})\\b`, 'gi');

/** Who is in somebody's car in the meantime fills in. */
const WHILE_OUT =
  /\bwhile ([^?,.;]+?)(?:['’]s| is| was) (?:out|away|hurt|injured|sidelined|suspended|recovering|absent)\b/i;

/** "The Rolex" is the race, beside a watch and a series. */
const ROLEX = /\bthe rolex\b(?! (?:24|series))/gi;

/**
 * A question with the words that are shortened in chats as they are written elsewhere: "next yr" is "next year"; "while Stone is out" is for
 * Stone.
 */
export function spelledOut(question: string): string {
  return withFigures(question)
    .replace(/\bw\/ ?(?!o\b)/gi, 'with ')
    .replace(/(?<=\s)w(?=\s+\p{L})/gu, 'with')
    .replace(/\bw\/o\b/gi, 'without')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/\b(where|what|when|how|who(?= (?:he|she|they)\b))['’]d\b/gi, '$1 did')
    .replace(/\b(?:past|beyond)(?= (?:20\d\d|this (?:year|season))\b)/gi, 'after')
    .replace(/\s*(?:-+>|=+>|→)\s*/g, ' to ')
    .replace(/(?<=\s)['’]?em(?=[\s?!.,]|$)/gi, 'them')
    .replace(WHILE_OUT, 'filling in for $1')
    .replace(/\b[Jj]unior\b(?! \p{Lu})/gu, 'jr')
    .replace(/\b(?:for )?the (?:rest|remainder) of (?:this|the current) (?=year\b|season\b)/gi, 'the rest of the ')
    .replace(ROLEX, '$& 24')
    .replace(SHORT, (short) => SHORT_FORMS[short.toLowerCase()] ?? short);
}
