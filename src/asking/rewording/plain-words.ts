import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const TRUTH =
  /^(?:(?:so|and|but|hey|hi|hello|ok)(?: (?:all|guys|everyone|folks|there))?[ ,.!]+)*(?:(?:is|was) there )?(?:any|some|much) truth (?:to|in|behind) (?!it\b|that\b|this\b)(?=\S)/i;

/** "Any truth to Stone going to Northline?" asks whether she is. */
const anyTruth: Rewording = (text) => {
  const rest = text.replace(TRUTH, 'is ');
  return rest === text || /\brumou?rs?\b/i.test(rest) ? [] : [tidy(rest)];
};

const STILL_HAPPENING =
  /^(?:(?:so|and|but|is|the)[ ,]+)*((?:[\p{L}'’.-]+ ){1,3}?)to ((?:[\p{L}\d'’&.-]+ ){1,3}?)(?:deal |move )?(?:still )?(?:happening|a thing|going ahead|in play|on the cards|on the table|(?:a )?(?:possibility|possible))(?= |[?!.]|$)/iu;

/** "Stone to Northline still happening?" asks whether she goes there. */
const stillHappening: Rewording = (text) =>
  STILL_HAPPENING.test(text) ? [tidy(text.replace(STILL_HAPPENING, 'is $1going to $2'))] : [];

const GOT_LEFT =
  /\bhow (?:long|many (?:more )?(?:years|seasons)|much (?:longer|time)) (?:(?:has|have|does|do|is) )?((?:[\p{L}'’.-]+ ){1,3}?)(?:(?:got|have|has|gotten) )?(?:left|remaining|to go|to run)\b(?: on (?:his|her|their|the|that) (?:contract|deal))?/iu;

/** "How long has Stone got left at Northline?" asks how long she is signed. */
const gotLeft: Rewording = (text) =>
  GOT_LEFT.test(text) ? [tidy(text.replace(GOT_LEFT, 'how long is $1signed'))] : [];

const EACH_OF = /\b(?:each|every(?: single)?)(?: one)? of (?=(?:the|those|these|its)\b)/i;

/** "Who's in each of the Northline cars?" asks for them all. */
const eachOf: Rewording = (text) => (EACH_OF.test(text) ? [tidy(text.replace(EACH_OF, ''))] : []);

const MOST_LETTERS = 24;
const PLURAL = /\b([\p{L}'’]+)s\b/giu;

/** "The Northline IndyCars" are its cars of that series. */
const carsOfSeries: Rewording = (text, setting) =>
  [...text.matchAll(PLURAL)].flatMap(([plural, word = ''], at, all) => {
    const start = all[at]?.index ?? 0;
    if (word.length > MOST_LETTERS || !isSeries(word, setting) || isSeries(plural, setting)) return [];
    return [tidy(`${text.slice(0, start)}${word} cars${text.slice(start + plural.length)}`)];
  });

const OWN_SEAT = /\b(?:his|her|their) ((?:[\p{L}'’]+ ){1,2}?)(rides?|seats?|cars?|trucks?|spots?|places?)\b/iu;

/** "Who's leaving their Cup ride?" asks who leaves one in the Cup. */
const ownSeatInSeries: Rewording = (text, setting) => {
  const [all, series = '', seat = ''] = OWN_SEAT.exec(text) ?? [];
  if (all === undefined || !isSeries(series, setting)) return [];
  return [tidy(text.replace(all, `their ${seat} in ${series.trim()}`))];
};

function isSeries(text: string, setting: Setting): boolean {
  const { parts, series } = readPiece(text, setting);
  return parts.length === 0 && series.length === 1;
}

const CLEARED =
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:(?:is|has|will) )?((?:(?!(?:who|what|when|where|which|why|how|was|were|not|never)\b)[\p{L}'’.-]+ ){1,3}?)(?:been |be )?cleared (?:to (?:race|drive|run|compete) )?(?:for|at|in) (\S.*)$/iu;

/** "Is Stone cleared for Talladega?" asks whether she races there. */
const cleared: Rewording = (text, setting) => {
  const [, who = '', where = ''] = CLEARED.exec(text) ?? [];
  const isPlace = readPiece(where, setting).parts.some((part) => part.is === 'name' && part.track !== undefined);
  return isPlace ? [tidy(`is ${who}racing at ${where}`)] : [];
};

const ALL: readonly Rewording[] = [anyTruth, stillHappening, gotLeft, eachOf, carsOfSeries, ownSeatInSeries, cleared];

/** Questions in a plainer wording, which asks the same. */
export const plainWords: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
