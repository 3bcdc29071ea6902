import type { Seat } from '../../roster/roster.js';
import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf, theOnly } from './who-is-named.js';

/** What stands before a driver's name and says no more than how things are with him: "the injured Stone". */
const HOW_HE_IS =
  /\b(for )?(?:the )?(?:(?:still|recently|newly|now) )?(injured|concussed|sidelined|suspended|ailing|hurt|benched|ousted|fired|departed|departing|outgoing|retired|retiring|veteran|young|rookie|newcomer|former champion|ex-champion) (?=\p{L})/iu;
const IS_OUT = /^(?:injured|concussed|sidelined|suspended|ailing|hurt|benched|ousted|fired|departed|retired)$/i;

/** "The injured Stone" is Stone; who drives for somebody who is out drives in his place. */
export const howHeIs: Rewording = (text, setting) => {
  const [all = '', forHim, how = ''] = HOW_HE_IS.exec(text) ?? [];
  if (all === '') return [];
  const at = text.indexOf(all);
  const behind = text.slice(at + all.length);
  // "Is Stone injured at Talladega?" asks for that itself.
  const [next] = readPiece(behind, setting).parts;
  if (namesIn(next).driver === undefined || !behind.toLowerCase().startsWith(next?.text.toLowerCase() ?? ' '))
    return [];
  // Who drives for somebody who is out stands in; "subbing for" says so itself.
  const standsIn = forHim !== undefined && IS_OUT.test(how) && !/\b(?:in|sub\w*) $/i.test(text.slice(0, at));
  const ways = standsIn ? ['in place of '] : [forHim ?? ''];
  return ways.map((instead) => tidy(`${text.slice(0, at)}${instead}${behind}`));
};

const USUAL =
  /\b(?:regular|usual|normal|main|primary|everyday|day)[ -](?=(?:(?:\w+ )?(?:seat|ride|gig|job|car|truck|team|number)|one)\b)/gi;

/** Of somebody's usual seat no more is asked than the seats: those for single races are told as such. */
export const usualSeat: Rewording = (text) => (USUAL.test(text) ? [tidy(text.replace(USUAL, ''))] : []);

const RACE_OF_KIND =
  /\b(?:rain|rainy|wet|night|rain[- ](?:shortened|delayed|hit)|crash[- ](?:filled|marred)) (?=(?:\w+ ){0,2}race\b)/gi;

/** "The rain race at Talladega" is the race there. */
export const raceAsItWas: Rewording = (text) => (RACE_OF_KIND.test(text) ? [tidy(text.replace(RACE_OF_KIND, ''))] : []);

const CALLED_CAR =
  /\b(the )((?:no\.? ?|#)?\d{1,3} )?([\p{L}'’&-]+(?: [\p{L}'’&-]+)?) (?:car|truck|machine|ride)(?:[, ]+(?:the |in the )?((?:no\.? ?|#)?\d{1,3})\b)?/iu;

/** "The blue bread car, the 12": what is painted on a car says no more than its number. */
export const calledCar: Rewording = (text, setting) => {
  const [all, the = '', before, called = '', behind] = CALLED_CAR.exec(text) ?? [];
  const number = before ?? behind;
  if (all === undefined || number === undefined || (before !== undefined && behind !== undefined)) return [];
  const { parts } = readPiece(called, setting);
  return parts.length > 0 && parts.every(({ is }) => is === 'unknown') ? [tidy(text.replace(all, the + number))] : [];
};

const SPLIT = /\b(who(?:['’]?s)?|drivers|guys|people)((?: \w+){0,2}) (?:split|splits|splitting) (?=the )/i;

/** Drivers who split a car share it; who splits with a team leaves it. */
export const whoSplits: Rewording = (text) => (SPLIT.test(text) ? [text.replace(SPLIT, '$1$2 share ')] : []);

const LIKELY = /\b(?:most )?(?:likely|probably|favou?red|tipped) (?:to (?:be )?)?/i;
const OF_RESULTS: readonly Meaning[] = ['WIN', 'TITLE', 'PODIUM', 'PLACE', 'FINISH', 'STANDINGS', 'BEST', 'LAST_WIN'];

/** Who is likely in a seat is told as what it is, a rumour or a fact; who is likely to win nobody tells. */
export const whoIsLikely: Rewording = (text, setting) => {
  if (!LIKELY.test(text)) return [];
  const rest = tidy(text.replace(LIKELY, ''));
  const isOfResult = readPiece(rest, setting).parts.some(
    (part) => part.is === 'meaning' && OF_RESULTS.includes(part.meaning),
  );
  return isOfResult ? [] : [rest];
};

const BEST = /\b(?:(?:career|season)[ -])?(?:best|highest|top) ((?:[\w']+ ){0,2})(finish|result)(?:es|s)?\b/i;

/** "Stone's best Cup finish" is her best finish, in the Cup. */
export const bestFinish: Rewording = (text) =>
  BEST.test(text) ? [tidy(text.replace(BEST, 'best finish $1'))].filter((other) => other !== tidy(text)) : [];

/** "Which Porsche does Stone drive?" asks which car, of whoever has one of that make. */
export const carOfMake: Rewording = (text, setting) => {
  const [all, asking = '', called = ''] = /\b(which|what|his|her|their) (\p{L}+)\b/iu.exec(text) ?? [];
  const [driver, ...others] = driversOf(readPiece(text, setting).parts);
  const page = driver === undefined ? undefined : setting.view.driver(driver);
  if (all === undefined || page === undefined || others.length > 0) return [];
  const isSuch = [...page.present, ...page.next, ...page.starts].some(
    ({ slots }) => slots.make?.toLowerCase() === called.toLowerCase(),
  );
  return isSuch ? [text.replace(all, /^wh/i.test(asking) ? `${asking} car` : 'the car')] : [];
};

const BEHIND_MAKE = /^ (?:for|at|with|in|does|do|did|is|are|has|will)\b/i;

/** "The Northline Ford seats", "which Fords does Northline run": all the cars of a team may be of the make. */
export const makeOfTeam: Rewording = (text, setting) => {
  const { parts, times } = readPiece(text, setting);
  const at = parts.findIndex((part) => part.is === 'make');
  const make = parts[at];
  if (make?.is !== 'make') return [];
  // A make right before a team may be a part of its name.
  const standsAlone = BEHIND_MAKE.test(text.slice(text.indexOf(make.text) + make.text.length));
  const team = standsAlone ? theOnly(parts, (part) => namesIn(part).team) : namesIn(parts[at - 1]).team;
  const page = team === undefined ? undefined : setting.view.team(team);
  if (page === undefined) return [];
  const isOfMake = (seats: readonly Seat[]) => {
    const makes = seats.map((seat) => seat.slots.make ?? make.make);
    return makes.length > 0 && makes.every((each) => each === make.make);
  };
  const noun: readonly Meaning[] = ['SEAT', 'CAR', 'DRIVE'];
  const after = parts[at + 1];
  const before = parts[at - 1];
  const isNoun =
    (after?.is === 'meaning' && noun.includes(after.meaning)) ||
    (before?.is === 'meaning' && before.meaning === 'DRIVE');
  const asked = tidy(text.replace(make.text, isNoun ? ' ' : 'cars'));
  const isNow = times.spans.length === 0 && page.present.length > 0;
  if (isOfMake(isNow ? page.present : [...page.present, ...page.next])) return [asked];
  // A team that changes its make is that of the season from which it has it.
  const [season, another] = new Set(page.next.map(({ slots }) => slots.season));
  const isTimed =
    times.spans.length > 0 ||
    parts.some((part) => namesIn(part).track !== undefined) ||
    season === undefined ||
    another !== undefined;
  if (!isOfMake(page.next)) return [];
  return isTimed ? [asked] : [`${asked.replace(/[?!.]+$/, '')} in ${season}`];
};

const IS_SETTLED =
  '(?:is|are)(?: already| now)? (?:settled|confirmed|filled|taken|set|locked(?: in| up| down)?|official|done|decided|sorted)';
const SETTLED = new RegExp(
  `^(?:so )?(?:which|what)(?: of)?(?: the)? (.*?)\\b(?:seats?|rides?|spots?|cars)\\b(.*?) ${IS_SETTLED}\\b(.*)$|^(.*?)\\b(?:seats|rides|spots|cars)\\b(.*?),? which(?: ones?)? ${IS_SETTLED}\\b(.*)$`,
  'i',
);

/** "Which of the Northline seats are settled?" asks who has one. */
export const settledSeats: Rewording = (text) => {
  const [all, ...pieces] = SETTLED.exec(text) ?? [];
  return all === undefined ? [] : [tidy(`who drives for ${pieces.join(' ')}`)];
};

/** "No Stone at Talladega". */
export const NO_MORE =
  /^(?:(?:so|and|wait|then)[ ,]+)*no (?!more\b|word\b|one\b)(\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*)?) (?:at|in|for) (?:the )?(\p{L}[^,?]*)[?]*$/iu;

/** "No Stone at Talladega?" asks whether she misses it. */
export const noMore: Rewording = (text) =>
  NO_MORE.test(text) ? [tidy(text.replace(NO_MORE, 'is $1 missing $2'))] : [];

const SUBBED_IN =
  /\bwho(?:['’]?s| is| all| has| have)? (?:(?:subbed|filled|stood|stepped|subbing|filling|standing|stepping|subs|fills|stands) in|sat)(?: in| for)? (the )?(#?\d{1,3})\b/i;

/** "Who subbed in the 12?" asks who was in it for somebody; where nobody had it for the season, who was in it. */
export const subbedIn: Rewording = (text, setting) => {
  const [all, the = '', typed = ''] = SUBBED_IN.exec(text) ?? [];
  if (all === undefined) return [];
  const { times, series } = readPiece(text, setting);
  const number = typed.replace('#', '');
  const drivers = setting.view
    .car(number, {
      ...(times.season !== undefined && { season: times.season }),
      ...(series[0] !== undefined && { series: series[0] }),
    })
    .flatMap((page) => page.drivers)
    .filter(({ slots }) => slots.extent !== 'part-time')
    .map(({ slots }) => slots.driver);
  const [regular, another] = new Set(drivers);
  if (another !== undefined) return [];
  const ofCar = `${the}${typed}`;
  // On days to come whoever has the car there is told.
  if (times.ahead !== undefined) return [tidy(text.replace(all, `who is in ${ofCar}`))];
  return [
    tidy(text.replace(all, regular === undefined ? `who drove ${ofCar}` : `who filled in for ${regular} in ${ofCar}`)),
  ];
};

const WITH_IN_CAR =
  /^((?:(?:and|so|hey)[ ,]+)*)who(?:['’]?s| is| are| was| will be)?(?: all| else)? with (\p{L}[\p{L}'’. -]*?) in (?:that|the|this|his|her|a) (\p{L}[\p{L}-]*)(?: (?:car|prototype|truck|entry))?\b(.*)$/iu;

/** "Who's with Stone in that Porsche?" asks who shares her car. */
export const withInCar: Rewording = (text, setting) => {
  const [, , name = '', thing = '', rest = ''] = WITH_IN_CAR.exec(text) ?? [];
  const [driver, ...others] = driversOf(readPiece(name, setting).parts);
  const { parts } = readPiece(thing, setting);
  const isCar = parts.every((part) => part.is === 'make' || (part.is === 'meaning' && part.meaning === 'CAR'));
  if (driver === undefined || others.length > 0 || thing === '' || !isCar) return [];
  // "At the 24" is the race of so many hours.
  const isLong = /^\s*(?:at|in|for) the (?:24|12|10|6)(?: hours?)?[\s?!.]*$/i.test(rest);
  return [tidy(`who does ${driver} share with ${isLong ? '' : rest}`)];
};
