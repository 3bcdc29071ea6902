import { withFigures } from './number-words.js';

/** How words are shortened, or mistyped, where people chat, and what they stand for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abt: 'about',
  b4: 'before',
  hwo: 'who',
  nxt: 'next',
  rn: 'right now',
  szn: 'season',
  taht: 'that',
  teh: 'the',
  thru: 'through',
  tmrw: 'tomorrow',
  u: 'you',
  waht: 'what',
  wat: 'what',
  wehn: 'when',
  whcih: 'which',
  wher: 'where',
  whne: 'when',
  wich: 'which',
  wk: 'week',
  wknd: 'weekend',
  yr: 'year',
  yrs: 'years',
};

// "Indy NXT" is a series.
const SHORT = new RegExp(`(?<!\\bindy )\\b(?:${Object.keys(SHORT_FORMS).join('|')})\\b`, 'gi');

/** Who is in somebody's car in the meantime fills in. */
const WHILE_OUT =
  /\bwhile ([^?,.;]+?)(?:['’]s| is| was) (?:out|away|hurt|injured|sidelined|suspended|recovering|absent)\b/i;

/** Who finishes a year in a car drives it for the rest of it; who is left to drive it will. */
const FINISHES =
  /\b(?:finish(?:es|ing)?|clos(?:es?|ing)|see(?:s|ing)?|end(?:s|ing)?) (?:out )?(?:the|this) (year|season) (?:in|with|for|at) ((?:(?! and | but | or )[^?!,.;])+)/i;
const driveAs = (verb: string) => (/^\w+ing\b/i.test(verb) ? 'driving' : /^\w+s\b/i.test(verb) ? 'drives' : 'drive');
const LEFT_TO_DRIVE = /\bwho(?:['’]?s| is| are)?(?: still)? left to (drive|run|race)\b/i;

/** Whoever has done a race has raced there; who is done at a place, or has done so well, has not. */
const HAS_DONE =
  /\b((?:has|have|had) (?:(?!(?:who|what|he|she|they)\b)[\p{L}'’.-]+ ){1,3}?(?:ever )?)done (?=(?:the )?(?!(?:before|since|the|an?|at|with|in|for|by|this|that|it|so|well|yet|deals?|here|there|now|anything|racing)\b)[\p{L}\d])/iu;

/** Who has done anything has news to tell of, and need not have left. */
const HAS_DONE_ANY =
  /\b((?:has|have|had) (?:(?!(?:who|what)\b)[\p{L}'’.-]+ ){1,3}?(?:ever |even )?)done (?=(?:anything|something|much)\b)/iu;

/** Whom a team has got it has: "who has Northline got for 2026?" Who has just got in somewhere has come. */
const HAS_GOT =
  /\bwho(?:['’]?s| has| have|['’]ve) ((?!(?:just|already|also|still|now|actually|ever|all)\b)[\p{L}'’.&-]+ (?:[\p{L}'’.&-]+ ){0,2}?)got(?=[\s?!.]*$| (?:for|in|at|next|this|right now|now|currently)\b)/giu;

/** "What's up with the 12?" */
const WHATS_UP_WITH_CAR =
  /\bwhat(?:['’]?s| is) (?:up|the (?:deal|story|latest|situation|plan)|going on|happening) (?:with|for) (?=(?:the )?(?:[\p{L}'’&.-]+ ){0,2}#?\d)/giu;

/** "What are there numbers": what is theirs, by the sound of it. */
const THERE_OF_THEM =
  /(?<=\b(?:are|is|what|whats|what['’]s|and|with|of|who|whos|who['’]s|in|for) )(?:there|they['’]re)(?= (?:car )?(?:numbers?|teams?|crew chiefs?|spotters?|drivers?|contracts?|deals?|teammates?|lineup|roster|rides?|seats?|schedule)\b(?! (?:is|are|left|open)\b))/gi;

/** Who is out of a ride in a season to come has none then: what there is of one is asked for. */
const OUT_OF_RIDE =
  /\b(?:is|will) ((?:(?!(?:who|anyone|anybody)\b)[\p{L}'’.-]+ ){1,3}?)(?:be )?(?:out of|without|left without|looking for) an? (?:ride|seat|job|drive|team) (?=(?:for |in )?(?:next (?:year|season)|20\d\d)\b)/giu;

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
    .replace(/(?<=\S\s)['’]?n['’]?(?=\s+\S)/gi, 'and')
    .replace(/['’]ll\b/gi, ' will')
    .replace(/\bhow long['’]s(?= (?:[\p{L}'’.-]+ ){1,3}?(?:had|been|driven|raced|worked)\b)/giu, 'how long has')
    .replace(/\bhow long['’]s\b/gi, 'how long is')
    .replace(/\bwho['’]d(?= (?:[\p{L}'’.-]+ ){1,2}?(?:drive|race|run|replace|sign|work|beat|go)\b)/giu, 'who did')
    .replace(/\bwhat['’]s (?=(?:the (?:deal|story)|up) with\b)/gi, 'whats ')
    .replace(/\b(where|what|when|how|who(?= (?:he|she|they)\b))['’]d\b/gi, '$1 did')
    .replace(/\b(?:past|beyond)(?= (?:20\d\d|this (?:year|season))\b)/gi, 'after')
    .replace(/\s*(?:-+>|=+>|→)\s*/g, ' to ')
    .replace(/(?<=\s)['’]?em(?=[\s?!.,]|$)/gi, 'them')
    .replace(WHILE_OUT, 'filling in for $1')
    .replace(/\b[Jj]unior\b(?! \p{Lu})/gu, 'jr')
    .replace(/\b(?:for )?the (?:rest|remainder) of (?:this|the current) (?=year\b|season\b)/gi, 'the rest of the ')
    .replace(HAS_DONE, (_, who: string) => `${who}${/ever $/i.test(who) ? '' : 'ever '}raced `)
    .replace(HAS_DONE_ANY, '$1news ')
    .replace(/\bhow[’']?s old(?: is)?\b/gi, 'how old is')
    .replace(/\bhow olds?[’']?s\b/gi, 'how old is')
    .replace(FINISHES, (all, season: string, car: string) => `${driveAs(all)} ${car} for the rest of the ${season}`)
    .replace(LEFT_TO_DRIVE, 'who will $1')
    .replace(HAS_GOT, 'who does $1have')
    .replace(WHATS_UP_WITH_CAR, 'what happened to ')
    .replace(THERE_OF_THEM, (there) => (/^t/.test(there) ? 'their' : 'Their'))
    .replace(OUT_OF_RIDE, 'what ride does $1have ')
    .replace(ROLEX, '$& 24')
    .replace(SHORT, (short) => SHORT_FORMS[short.toLowerCase()] ?? short);
}
