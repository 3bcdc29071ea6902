import { isOfOwner } from '../asking-back.js';
import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Question } from '../read-question.js';
import { namedTimes } from '../time-left-over.js';
import { meansOneOf } from './means-one-of.js';
import { readPiece, type Setting, tidy } from './rewording.js';
import { driversOf, isNamed, theOnly } from './who-is-named.js';

const PRONOUN = /^(?:he|she|him|his|hers?|they|them|their|it|its)$/i;
const END = '[\\s?!.]*$';
const of = (words: string) => new RegExp(`^(?:so |and |then )*(?:${words})${END}`, 'i');

const WHERE_TO = of('(?:for |to )?(?:where|who|whom|which team|what team)(?: to| for)?(?: next| now| then| instead)?');
const WITH_WHOM = of('(?:along )?with (?:whom|who)(?: else)?|(?:who|whom) with|alongside (?:whom|who)');
const HOW_LONG = of('(?:for |until |till |til |through )?(?:how long|when|what year|how many years)');
const WHO_NEXT = of(
  "who(?:['’]?s| is| comes| goes| will be)? (?:next|in|coming in|going in|in next|after(?: that| him| her)?|replaces (?:him|her|them)|replacing (?:him|her|them)|the replacement|taking over|in instead)(?: there| then)?",
);
const WHO_OUT = of("who(?:['’]?s| is| goes)? (?:out|gone|going out|leaving)");
const MEANTIME =
  /^(?:so |and )?who(?:['’]?s| is| will)? (?:(?:be )?(?:drives?|driving|is in|in|races?|racing|runs?|running|fills? in|filling in|takes over|(?:has|gets) (?:the|his|her) (?:car|truck|seat|ride))) ?(?:the car |it )?(?:in the meantime|meanwhile|until then|till then|for now|in the interim|in between|before then|up to then)[\s?!.]*$/i;
const SUBS = of(
  "who(?:['’]?s| is| will be| will)? (?:subbing|subs?|subbing in|filling in|fills? in|standing in|stands? in|stepping in|steps? in|the (?:sub|fill-?in|stand-?in|substitute)|in the (?:car|truck|seat)|in (?:his|her|their) (?:car|truck|seat|place)|in|driving|driving it|in it|driving instead|in instead)(?: for (?:him|her|them))?(?: then| now| there| instead)?",
);
const FILLS_IN =
  /\b(?:subs?|subbing|fill|fills|filling|stands?|standing|steps?|stepping) in\b|\b(?:subbing|substitute|stand-?in|fill-?in)\b/i;
const TAKES_SEAT = of(
  "who(?:['’]?s| is| will| would|['’]ll)? (?:get|gets|getting|got|take|takes|taking|took|fill|fills|filling|filled|has|have|drives?|driving|runs?|running)(?: in)? (?:the|his|her|their|that) (?:seat|ride|car|truck|spot|place)(?: then| now| there)?",
);
const WHO_BOOTED = of(
  "who(?:['’]?s| is| will)? (?:be |been |getting |gets? |got )?(?:the (?:boot|axe|chop|sack)|out|booted|kicked out|dropped|bumped|fired|sacked|axed|released|cut|canned|let go|makes way|loses out|losing out|(?:losing|loses|lost) (?:out|a ride|(?:his|her|their|the) (?:seat|ride|job)))",
);
const SINCE_WHEN = of('since when(?: (?:is|was|has) (?:that|he|she|it))?(?: there)?');
const WHO_GETS =
  /^(?:(?:so|and) )*who(?:['’]?s| is| does)? (?:gets?|getting|got|has|had|with|works with|working with) (\p{L}[^?!]*?)[\s?!.]*$/iu;
/** "How did Stone do at Talladega and who won it?" */
const WON_IT = of(
  'who(?:\\s+(?:has|actually|ended up))?\\s+(?:won|winning|took|claimed)(?: it| that| there| the (?:race|thing))?',
);
/** "Who shares the 12, is Stone one of them?" */
const ONE_OF_THEM =
  /^(?:(?:so|and) )*(?:is|was|will) (.{2,30}?) (?:one of|among|part of|on|in) (?:them|those|these|it|that|the (?:list|lineup)|(?=\p{Lu})[^?!.]{3,40})[\s?!.]*$/iu;
/** "Who has the 12 now, and who did she take it from?" */
const TOOK_FROM =
  /^(?:(?:so|and) )*who(?:m)?(?:['’]?d|['’]?s)?(?: did| does| will| is| would)? \S+(?: \S+){0,2} (?:take|taking|get|getting|inherit|inheriting|have|having) (?:it|that|the (?:ride|seat|car|number|spot)) (?:over )?from[\s?!.]*$/i;
/** "Why is Stone not in the 12, and who is?" */
const WHO_IS = of("who(?:['’]?s| is| will be)?(?: it)?(?: then| instead)?");
/** "Who replaces her, and is that a loan?" */
const IS_LOAN = of('is (?:that|it|this)(?: just)? (?:a )?(?:loan|on loan)(?: deal| thing)?');
/** "Why did they swap crew chiefs, and who's on the 12 now?" */
const WHO_ON =
  /^(?:so |and )*who(?:['’]?s| is) (?:on|with) (?:the )?#?(\d{1,3})(?: car| truck| box)?(?: now| then)?[\s?!.]*$/i;
/** "Who does Stone drive for, and who owns it?" */
const WHO_OWNS_IT = of(
  "who(?:[’']?s| is| are)? (?:own|owns|the owners? of|owner of) (?:it|that|them|the (?:team|car|truck|outfit)|that (?:team|car|truck))",
);
/** "Which cars does Northline have, and who's in which?" */
const WHO_IN_EACH = of(
  "who(?:['’]?s| is| are)? (?:in|drives?|driving|has|got|running|runs)(?: all)? (?:each|what|which|all|every)(?: (?:one|car|truck|ride|seat)s?| of (?:them|those|these))?|who drives? what",
);
const isCrew = (part: Part): boolean =>
  part.is === 'meaning' && (part.meaning === 'CREW' || part.meaning === 'SPOTTER');
/** "Did Stone race at Talladega on Sunday, how did she do?" */
const HOW_DID = /^(?:so |and )*how(?:['’]d| did) (?:\S+ ){1,3}(?:do|finish|end up|get on)(?: there)?[\s?!.]*$/i;
/** "Wasn't Young Stone's crew chief? Who is it now?" */
const WAS_CREW_OF = /(?:^|\s)(\S+?)['’]?s? crew chief[\s?!.]*$/i;
const WHO_NOW = of(
  "who(?:['’]?s| is| has)? (?:it|that|he|she|they|his|her|the (?:crew chief|guy|one))?(?: now| these days| currently| today)?",
);
const REPLACES: readonly Meaning[] = ['REPLACE', 'REPLACED_BY', 'SUCCESSOR'];
const ASKS_NUMBER = of('(?:and |in |with )?(?:what|which)(?: car)? (?:number|car)');
const SAME =
  /^(?:is it |are they |with |in |and |still )*(?:the )?same (team|number|car|crew chief|spotter|make|manufacturer|seat|series)[\s?!.]*$/i;

/** A piece of a question that leaves out of whom or what it asks, with what the pieces before it name; as typed where it asks for itself. */
export function followUp(piece: string, before: readonly string[], setting: Setting): string {
  if (before.length === 0) return piece;
  const read = before.map((each) => readPiece(each, setting));
  const parts = read.flatMap((each) => each.parts);
  // "How many laps did Stone lead, and where?" is about what is not known.
  const isOutside = (text: string) =>
    /\p{L}/u.test(text) && !PRONOUN.test(text) && !/^(?:no|first|not|why|how come)$/i.test(text);
  if (parts.some(({ is, text }) => is === 'refused' && isOutside(text))) return piece;
  // Whoever only owns a team is not who is asked about by its name.
  const driverOf = (part: Part) => (isOfOwner(part, setting.view) ? undefined : namesIn(part).driver);
  const driver = theOnly(parts, driverOf);
  const team = theOnly(parts, (part) => (driverOf(part) === undefined ? namesIn(part).team : undefined));
  const number = theOnly(parts, (part) => (part.is === 'car' ? part.number : undefined));
  const season = theOnly(read, ({ times }) => times.season?.toString());
  const then = season === undefined ? '' : ` in ${season}`;
  const goes = parts.some(
    (part) =>
      part.is === 'meaning' &&
      ['LEAVE', 'FIRE', 'GO', 'RETIRE', 'REPLACE', 'REPLACED_BY', 'SUCCESSOR'].includes(part.meaning),
  );
  if (number !== undefined && isOut(parts) && WHO_IS.test(piece))
    return tidy(`who is in the ${number} ${timesOf(read, before)}`);
  if (driver === undefined && team !== undefined && goes && WHERE_TO.test(piece)) return 'where is he going';
  if (IS_LOAN.test(piece)) return 'is he on loan';
  const [, crewedCar] = WHO_ON.exec(piece) ?? [];
  if (crewedCar !== undefined && parts.some(isCrew)) return `who is the crew chief of the ${crewedCar}`;
  const post = postAsked(piece, setting);
  if (post !== undefined && (driver ?? number) !== undefined)
    return `who is ${driver === undefined ? `the ${post} of the ${number}` : `${driver}'s ${post}`}${then}`;
  const named = [driver, team, number === undefined ? undefined : `the ${number}`].filter((name) => name !== undefined);
  const [subject, ...others] = named;
  if (subject !== undefined && others.length === 0 && isNoun(readPiece(piece, setting)))
    return subject === driver
      ? `${nounOf(subject, readPiece(piece, setting)) ?? `${piece} ${subject}`}${then}`
      : `${piece} ${subject === team ? 'at ' : ''}${subject}${then}`;
  const track = theOnly(parts, (part) => (namesIn(part).driver === undefined ? namesIn(part).track : undefined));
  if (track !== undefined && WON_IT.test(piece)) return `who won at ${track} ${timesOf(read, before)}`.trim();
  const [, oneOf = ''] = ONE_OF_THEM.exec(piece) ?? [];
  const [among] = driversOf(readPiece(oneOf, setting).parts);
  if (among !== undefined && number !== undefined) return `is ${among} in the ${number}${then}`;
  if (among !== undefined && team !== undefined) return `is ${among} at ${team}${then}`;
  const [, ofCrew = ''] = parts.some(isCrew) ? (WHO_GETS.exec(piece) ?? []) : [];
  const [crewedNow, ...more] = driversOf(readPiece(ofCrew, setting).parts);
  if (crewedNow !== undefined && more.length === 0) return `who is ${crewedNow}'s crew chief${then}`;
  const [, crewed] = WAS_CREW_OF.exec(before.at(-1) ?? '') ?? [];
  const ofCrewed = crewed === undefined ? [] : driversOf(readPiece(crewed, setting).parts);
  if (ofCrewed.length === 1 && WHO_NOW.test(piece)) return `who is ${crewed}'s crew chief now`;
  if (driver !== undefined) {
    if (team === undefined && WHO_OWNS_IT.test(piece)) return `who owns ${driver}'s team`;
    if ((goes || team !== undefined) && WHO_BOOTED.test(piece)) return `who does ${driver} replace`;
    if (TOOK_FROM.test(piece)) return `who did ${driver} replace`;
    if (team !== undefined && others.length === 1 && ASKS_NUMBER.test(piece))
      return `what number does ${driver} have at ${team}${then}`;
    if (others.length === 0 && ASKS_NUMBER.test(piece)) return `which car is ${driver} in${then}`;
    const [seat, another] = setting.view.driver(driver)?.present ?? [];
    if (SINCE_WHEN.test(piece) && seat?.slots.team !== undefined && another === undefined)
      return `since when is ${driver} at ${seat.slots.team}`;
    if ((isOut(parts) || FILLS_IN.test(piece)) && SUBS.test(piece))
      return tidy(`who is filling in for ${driver} ${track === undefined ? timesOf(read, before) : `at ${track}`}`);
    if (number === undefined && isOut(parts) && WHO_IS.test(piece))
      return tidy(`who is filling in for ${driver} ${track === undefined ? timesOf(read, before) : `at ${track}`}`);
    if (TAKES_SEAT.test(piece)) return `who takes ${driver}'s seat${track === undefined ? then : ` at ${track}`}`;
    if (MEANTIME.test(piece)) return `who is filling in for ${driver}`;
    if (track !== undefined && HOW_DID.test(piece)) return `how did ${driver} do at ${track} ${timesOf(read, before)}`;
    const same = SAME.exec(piece)?.[1];
    if (same !== undefined) return `${/crew|spotter/i.test(same) ? 'who' : 'what'} is ${driver}'s ${same}${then}`;
    if (WITH_WHOM.test(piece)) return goes ? `where is ${driver} going${then}` : `who does ${driver} share with${then}`;
    // For how long somebody fills in is not how long the other one is signed.
    const isReplaced = parts.some((part) => part.is === 'meaning' && REPLACES.includes(part.meaning));
    if (HOW_LONG.test(piece) && /long|until|till?|through|years/i.test(piece) && !isReplaced)
      return `how long is ${driver} signed`;
    if (WHERE_TO.test(piece) && goes) return `where is ${driver} going${then}`;
  }
  if (team !== undefined && number === undefined && WHO_IN_EACH.test(piece)) {
    const only = theOnly(read, ({ extent }) => extent);
    return tidy(`who drives for ${team}${then} ${only ?? ''}`);
  }
  if (WHO_NEXT.test(piece)) {
    if (number !== undefined) return `who takes over the ${number}${then}`;
    if (team !== undefined && goes) return `who is joining ${team}${then}`;
    if (driver !== undefined && goes) return `who is replacing ${driver}`;
  }
  const { times, extent, parts: own } = readPiece(piece, setting);
  // "Did Stone race in 2023, and where did she finish?"
  const isOfResult = own.some((part) => meansOneOf(part, ['FINISH', 'HOW_DID', 'WHAT_PLACE']));
  if (driver !== undefined && isOfResult && times.spans.length === 0 && driversOf(own)[0] === driver)
    return tidy(`${piece}${then}`);
  // "Who does Stone drive for in 2024, and is that full-time?"
  if (driver !== undefined && extent !== undefined && times.spans.length === 0 && driversOf(own)[0] === driver)
    return tidy(`${piece}${then}`);
  const series = theOnly(read, (each) => each.series[0]);
  if (team !== undefined && extent !== undefined && !own.some(isNamed))
    return tidy(`${piece} for ${team}${series === undefined ? '' : ` in ${series}`}${then}`);
  const untimed = tidy(
    namedTimes({ times }, piece)
      .reduce((rest, time) => rest.replace(time, ' '), piece)
      .replace(/\b(?:for|in)\s*$/, ''),
  );
  if (team !== undefined && WHO_OUT.test(untimed) && season === undefined)
    return `who is leaving ${team} ${namedTimes({ times }, piece).join(' ')}`;
  if (team !== undefined && WHO_OUT.test(piece)) return `who is leaving ${team}${then}`;
  // Who got the boot may be gone with the season before.
  if (team !== undefined && driver === undefined && WHO_BOOTED.test(piece))
    return `who ${/\bgot\b/i.test(piece) ? 'left' : 'is leaving'} ${team}${then}`;
  return piece;
}

/** Whether somebody is said, or asked, to be out of a car or a race. */
export function isOut(parts: readonly Part[]): boolean {
  return parts.some((part) =>
    part.is === 'meaning'
      ? part.meaning === 'MISS' || (part.meaning === 'LEAVE' && /^out/i.test(part.text))
      : /^(?:not|(?:is|was|wo|does)n['’]?t|out|injured|hurt|suspended)$/i.test(part.text),
  );
}

/** The post on a crew that a piece asks for, and for nothing else: "who's the crew chief?" */
export function postAsked(piece: string, setting: Setting): string | undefined {
  const read = readPiece(piece, setting);
  const post = read.parts.find(isCrew);
  if (post?.is !== 'meaning' || !isNoun(read)) return undefined;
  return post.meaning === 'SPOTTER' ? 'spotter' : 'crew chief';
}

/** The times that pieces of a question name, as typed. */
function timesOf(read: readonly Question[], pieces: readonly string[]): string {
  return read.flatMap(({ times }, at) => namedTimes({ times }, pieces[at] ?? '')).join(' ');
}

/** What somebody or something has, and which asks nothing by itself: "chastain's new ride - which number, and which team?" */
const NOUNS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['NUMBER', 'TEAM', 'MAKE', 'CREW', 'SPOTTER', 'OLD', 'FROM', 'DRIVE', 'SERIES', 'OWN', 'BOSS'] as const),
  ...(['CONTRACT', 'DEAL', 'TEAMMATE', 'CO_DRIVER', 'ROSTER', 'SCHEDULE', 'WHERE'] as const),
]);
/** What is asked of somebody by one word, as a question. */
const ASKED_OF: Readonly<Partial<Record<Meaning, (driver: string) => string>>> = {
  NUMBER: (driver) => `what number does ${driver} have`,
  MAKE: (driver) => `what make does ${driver} drive`,
  OLD: (driver) => `how old is ${driver}`,
  FROM: (driver) => `where is ${driver} from`,
};

/** Such a question, unless the piece asks for something new. */
function nounOf(driver: string, { parts }: Question): string | undefined {
  const meanings = parts.flatMap((part) => (part.is === 'meaning' ? [part.meaning] : []));
  return meanings.includes('NEXT') ? undefined : meanings.flatMap((meaning) => ASKED_OF[meaning] ?? [])[0]?.(driver);
}
const ASKING: ReadonlySet<Meaning> = new Set<Meaning>(['WHAT', 'WHO', 'NEXT']);

/** Whether a piece is no more than one such word, and what asks for it. */
function isNoun({ parts, series, times }: Question): boolean {
  const meanings = parts.map((part) =>
    part.is === 'meaning' && !/^wheres?$/i.test(part.text) ? part.meaning : undefined,
  );
  const nouns = meanings.filter((meaning) => meaning !== undefined && NOUNS.has(meaning));
  const rest = meanings.filter((meaning) => meaning === undefined || !(NOUNS.has(meaning) || ASKING.has(meaning)));
  return nouns.length === 1 && rest.length === 0 && series.length === 0 && times.spans.length === 0;
}

const COMPARED =
  /^(.*\S) (?:in |for )?(this (?:season|year)|next (?:season|year)|last (?:season|year)|(?:19|20)\d\d|now|right now|currently|today|at the moment)[ ,]+(?:vs\.?|versus|compared (?:to|with)|and|&|\+|then|v|as well as) (?:also |then |in |for |what about )*(this|next|last|(?:19|20)\d\d)(?: season| year)?[?!.\s]*$/i;

/** Whether a question asks the same of two seasons. */
export function comparesSeasons(text: string): boolean {
  return COMPARED.test(text);
}

/** "Northline drivers this season vs next" asks the same of two seasons. */
export function seasonsCompared(
  text: string,
): readonly { readonly asked: string; readonly others: readonly string[] }[] {
  const [, asked = '', one = '', other = ''] = COMPARED.exec(text) ?? [];
  if (asked === '') return [];
  const last = /\d/.test(other) ? other : `${other} season`;
  return [{ asked: tidy(`${asked} ${one}`), others: [tidy(`${asked} ${last}`)] }];
}

/** A topic that stands before several questions, as what they speak of: "Northline 2026: who's signed, and who's out?" */
export function withTopic(piece: string, topic: string, setting: Setting): string {
  if (readPiece(piece, setting).parts.some(isNamed)) return piece;
  const { parts, times } = readPiece(topic, setting);
  const [only, ...others] = parts;
  const { driver, team } = namesIn(only);
  // Its series and season are carried over to whoever is named.
  const isOnlyTeam = driver === undefined && team !== undefined && others.length === 0;
  return isOnlyTeam && times.ahead === undefined && times.back === undefined
    ? `${piece} at ${team}`
    : `${piece} ${topic}`;
}

/** Whether a piece asks nothing, and only names whom or what, or which series or season, those behind it are about. */
export function isTopic({ parts, series, times }: Question): boolean {
  return parts.length === 0 ? series.length > 0 || times.season !== undefined : parts.every(isNamed);
}

/** Whether a name is whom a question that begins with "who" asks about, and not for: "who did Stone replace?" */
export function isSubjectOfWho(question: string, part: Part): boolean {
  if (part.is !== 'name' || part.driver === undefined) return false;
  const at = question.toLowerCase().indexOf(part.text.toLowerCase());
  const behind = question.slice(at + part.text.length);
  const isPossessive = /^['’]/.test(behind) || (/s$/i.test(part.text) && !/s$/i.test(part.driver));
  return (
    /^(?:so |and )*whom?(?:['’]?s| (?:did|does|do|is|was|will|has|had|would)) $/i.test(question.slice(0, at)) &&
    !isPossessive
  );
}
