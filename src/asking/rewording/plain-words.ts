import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

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
/** "How many years left on Stone's deal?" */
const LEFT_ON =
  /\bhow (?:long|many (?:more )?(?:years|seasons)|much (?:longer|time))(?: is| are)? (?:left|remaining)(?: on| in| of) (?:(?:the|his|her) )?(\S.*?)['’]?s? (?:current )?(?:contract|deal|agreement)\b/iu;

/** "How long has Stone got left at Northline?" asks how long she is signed. */
const gotLeft: Rewording = (text) =>
  GOT_LEFT.test(text)
    ? [tidy(text.replace(GOT_LEFT, 'how long is $1signed'))]
    : LEFT_ON.test(text)
      ? [tidy(text.replace(LEFT_ON, 'how long is $1 signed'))]
      : [];

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
  /^(?:(?:so|and|but|ok)[ ,]+)*(?:(?:is|has|will) )?((?:(?!(?:who|what|when|where|which|why|how|was|were|not|never)\b)[\p{L}'’.-]+ ){1,3}?)(?:been |be )?cleared(?: (?:yet|now|again|already))?(?: (?:to (?:race|drive|run|compete|return))?(?: ?(?:for|at|in) (\S.*))?)?[\s?!.]*$/iu;

/** "Is Stone cleared for Talladega?" asks whether she races there, and of no race, whether she is back. */
const cleared: Rewording = (text, setting) => {
  const [all, who = '', where] = CLEARED.exec(text) ?? [];
  if (all === undefined) return [];
  if (where === undefined) return [tidy(`is ${who}back`)];
  return beginsWithPlace(where, setting) ? [tidy(`is ${who}racing at ${where}`)] : [];
};

const IN_FOR =
  /\b(?:locked (?:in|into|in for|into for)|in|set|entered|confirmed|signed up|down|good to go|qualified|a lock|on the list) (?:for|into|in) (?=the )|\blocked (?:into|in) (?=the )/i;

/** "Is Stone locked into the Daytona 500?" asks whether she races there. */
const inForRace: Rewording = (text, setting) => {
  const found = IN_FOR.exec(text);
  if (found === null) return [];
  const behind = text.slice(found.index + found[0].length);
  // "In for the 12" is in the 12.
  const car = /^(?:the )?(#?\d.*)$/is.exec(behind)?.[1];
  if (car !== undefined && /^in for/i.test(found[0])) return [tidy(`${text.slice(0, found.index)}in the ${car}`)];
  return beginsWithPlace(behind, setting) ? [tidy(`${text.slice(0, found.index)}racing at ${behind}`)] : [];
};

function beginsWithPlace(text: string, setting: Setting): boolean {
  const [first] = readPiece(text, setting).parts;
  return first?.is === 'name' && first.track !== undefined;
}

const LOCK = /\b(?:(?:a|the) )?(?:lock|shoo[- ]?in|sure thing) (?:for|in|at|to get) (?=\S)/i;

/** "Is Stone a lock for the 12?" asks whether she goes there. */
const isLock: Rewording = (text) => (LOCK.test(text) ? [tidy(text.replace(LOCK, 'going to '))] : []);

const HOWS_HE =
  /^(?:(?:so|and)[ ,]+)*how(?:['’]?s| is) ((?:[\p{L}'’.-]+ ){1,3}?)(?:doing|looking|set|fixed) (?=(?:for|in|next|this)\b)/iu;

/** "How is Stone doing for 2024?" asks what she does then. */
const howsHe: Rewording = (text) => (HOWS_HE.test(text) ? [tidy(text.replace(HOWS_HE, 'what is $1doing '))] : []);

const IN_IT = /\bin (?:it|the car|the truck) (?=at |for )/i;

/** "Is Stone in it at Talladega?", where no car is named. */
const inIt: Rewording = (text, setting) =>
  IN_IT.test(text) && driversOf(readPiece(text, setting).parts).length === 1 ? [tidy(text.replace(IN_IT, ''))] : [];

const TAKES_OVER = /\b(take|takes|took|taking|taken) ((?:the )?(?:\S+ )?#?\d{1,3}(?: (?:car|truck))?) over\b/i;

/** "Stone taking the 12 over" is taking it over. */
const takesOver: Rewording = (text) => (TAKES_OVER.test(text) ? [text.replace(TAKES_OVER, '$1 over $2')] : []);

const CAME =
  /\b(before|after) ((?:[\p{L}'’.-]+ ){1,3}?)(?:got|took|had|drove|inherited|jumped in|hopped in|stepped in|moved in|came along|came|arrived|showed up)(?: (?:it|that|the (?:ride|seat|car|truck|job|gig)|there|over|it over|in))?[\s?!.]*$/iu;

/** "Who was in the 12 before Stone got it" is before Stone. */
const beforeHeCame: Rewording = (text) => (CAME.test(text) ? [tidy(text.replace(CAME, '$1 $2'))] : []);

const SIGNED_HIM =
  /\b(before|after|until) ((?:[\p{L}'’.&-]+ ){1,3}?)(?:signed|hired|got|grabbed|picked up|brought in|took|added|poached) (?:him|her|them)\b/iu;

/** "Before Northline signed her" is before Northline. */
const signedHim: Rewording = (text) => (SIGNED_HIM.test(text) ? [tidy(text.replace(SIGNED_HIM, '$1 $2'))] : []);

const AFTER = /^(.*\bwhere\b.*\S) after (\S[^?!,]*?)[\s?!.]*$/i;

/** "Where does Stone go after Northline?" asks where she goes, who left there. */
const afterTeam: Rewording = (text, setting) => {
  const [, asked = '', behind = ''] = AFTER.exec(text) ?? [];
  const [part, ...more] = readPiece(behind, setting).parts;
  const { team } = namesIn(part);
  const [driver, ...others] = driversOf(readPiece(asked, setting).parts);
  if (team === undefined || more.length > 0 || driver === undefined || others.length > 0) return [];
  const page = setting.view.driver(driver);
  const [newest] = [...(page?.present ?? []), ...(page?.past ?? [])];
  return newest?.slots.team === team ? [asked] : [];
};

const ENDS_UP =
  /\b(?:(?:end|ends|ended|ending|wind|winds|wound) up (?=\p{L}+ing\b)|(?:manage|manages|managed) to (?=\p{L}))/iu;

/** "Did Stone end up getting the ride?" asks whether she gets it. */
const endsUp: Rewording = (text) => (ENDS_UP.test(text) ? [tidy(text.replace(ENDS_UP, ''))] : []);

const SEE = /\b(when) (?:do|does|will|could|did) (?:we|i|you|fans) (?:get to |finally |next )?see (?=\p{L})/iu;

/** "When do we see Stone in the 12?" asks when she is in it. */
const seeHim: Rewording = (text) => (SEE.test(text) ? [tidy(text.replace(SEE, '$1 is '))] : []);

const SPLITS =
  /\b(?:split|splitting|splits|rotating|rotates?|alternating|alternates?)(?: time| races| duties)?(?: in)? (?=(?:the|that|a|his|her|their) (?:\S+ ){0,2}?(?:#?\d{1,3}|cars?|trucks?|rides?|seats?)\b)/i;

/** "Does Stone split the 12 with Marsh?" asks whether she shares it. */
const splitsCar: Rewording = (text) => (SPLITS.test(text) ? [tidy(text.replace(SPLITS, 'share '))] : []);

const HAS_DONE =
  /\bhow(?:['’]?s| has| is|['’]?d) ((?!(?:the|it|this|that|things)\b)(?:[\p{L}'’.-]+ ){1,3}?)(?:done|been doing|fared?|finished)(?: so far| this (?:year|season))?(?=[\s?!.]*$| (?:at|in)\b)/iu;

/** "How's Stone done at Talladega?" asks how she did there. */
const howsDone: Rewording = (text) => (HAS_DONE.test(text) ? [tidy(text.replace(HAS_DONE, 'how did $1do'))] : []);

const ANY_STARTS =
  /^(?:(?:so|and)[ ,]+)*(?:does|has|did) ((?:[\p{L}'’.-]+ ){1,3}?)(?:have |had |have got |got |made |make )(?:any|a|an|some|previous|prior) ((?:[\p{L}\d'’-]+ ){1,3}?)(?:starts?|races?|experience|laps|time|appearances?|history)(?: before| yet| already| under (?:his|her) belt)?[\s?!.]*$/iu;

/** "Does Stone have any Cup starts?" asks what she has driven there. */
const anyStarts: Rewording = (text, setting) => {
  const [, who = '', series = ''] = ANY_STARTS.exec(text) ?? [];
  return who !== '' && isSeries(series, setting) ? [tidy(`has ${who} raced in ${series}`)] : [];
};

const AFTER_HIM = /\b(jobs?|rides?|seats?|cars?|trucks?|spots?|places?|roles?|post) after (?:him|her|them)\b/i;

/** "Who got Stone's seat after her?" asks who got it. */
const seatAfterHim: Rewording = (text) => (AFTER_HIM.test(text) ? [tidy(text.replace(AFTER_HIM, '$1'))] : []);

const ALL: readonly Rewording[] = [
  ...[howsDone, anyStarts, seatAfterHim, seeHim, splitsCar, isLock, howsHe, inIt],
  ...[endsUp, anyTruth, stillHappening, gotLeft, eachOf, carsOfSeries, ownSeatInSeries, cleared],
  ...[inForRace, takesOver, beforeHeCame, signedHim, afterTeam],
];

/** Questions in a plainer wording, which asks the same. */
export const plainWords: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
