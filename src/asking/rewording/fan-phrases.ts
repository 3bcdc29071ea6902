import { makeCalled } from '../make-called.js';
import { namesIn } from '../names-in.js';
import { meansOneOf } from './means-one-of.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driverCalled, driversOf } from './who-is-named.js';

const DEBUT = /\b(?:(?:make|makes|making) )?(?:his|her|their|its|['’]s) ((?:[\p{L}\d']+ ){0,3}?)debut\b/iu;
const ASKS_WHEN = /^(?:(?:so|and)[ ,]+)*(?:when|where)\b/i;

/** "When does Stone make her Cup debut?" asks when she races there next, unless she has raced there all along. */
const debut: Rewording = (text, setting) => {
  const [all, words = ''] = (ASKS_WHEN.test(text) && DEBUT.exec(text)) || [];
  if (all === undefined) return [];
  const { series } = readPiece(words, setting);
  const drivers = driversOf(readPiece(text.replace(DEBUT, ' '), setting).parts);
  if (drivers.some((driver) => racesIn(driver, series, setting))) return [];
  return [tidy(text.replace(DEBUT, ` race next ${words}`))];
};

function racesIn(driver: string, series: readonly string[], { view }: Setting): boolean {
  const page = view.driver(driver);
  return [...(page?.present ?? []), ...(page?.past ?? [])].some(
    ({ slots }) => slots.series !== undefined && series.includes(slots.series),
  );
}

const SAME_TEAM =
  /^(?:(?:so|and)[ ,]+)*(?:are|do|did|will|were)(?:n['’]?t)? (\S.*? (?:and|&) \S.*?) (?:be )?(?:drive|driving|race|racing|run|running|both|going to be)?(?: both)? ?(?:for|on|at|with|in|part of) the same (?:team|stable|shop|outfit|organi[sz]ation)\b/i;

/** "Do Stone and Carter drive for the same team?" asks whether they are teammates. */
const sameTeam: Rewording = (text) => {
  const [all, names] = SAME_TEAM.exec(text) ?? [];
  return all === undefined ? [] : [tidy(text.replace(all, `are ${names} teammates`))];
};

const DOUBLE_DUTY =
  /^(?:(?:so|and)[ ,]+)*(?:is|does|will|did|has)(?:n['’]?t)? (\S.*?) (?:(?:be|been) )?(?:run|runs|running|ran|pull|pulls|pulling|do|does|doing) (?:the |a )?double(?:[ -]duty)?\b/i;

/** "Is Stone running double duty?" asks for all that she drives. */
const doubleDuty: Rewording = (text, setting) => {
  const [all, who = ''] = DOUBLE_DUTY.exec(text) ?? [];
  return all === undefined || driverCalled(who, setting) === undefined
    ? []
    : [tidy(text.replace(all, `what does ${who} drive`))];
};

const WAS_TOLD =
  /^(?:(?:so|and)[ ,]+)*when (?:was it|did (?:they|it|you)|was the news)(?: (?:first|officially|made))* (?:announced?|reported?|confirmed?|official|known|out|told|come out|break|broken?)(?: that)? (?=\S+ )/i;

/** "When was it announced that Stone goes to Northline?" */
const wasTold: Rewording = (text) => (WAS_TOLD.test(text) ? [tidy(text.replace(WAS_TOLD, 'when did '))] : []);

const SIGNED_THROUGH =
  /^(?:(?:so|and)[ ,]+)*(?:is|isn['’]?t|was) (\S.*?) (?:signed(?: up)?|locked (?:in|up)|under contract|contracted|committed|tied (?:up|down)|set)(?: (?:there|in))? ?(?:through|thru|until|till|up to|to)(?: the end of)? (?:20\d\d|next (?:year|season))[\s?!.]*$/i;

/** "Is Stone signed through 2027?" asks how long she is. */
const signedThrough: Rewording = (text, setting) => {
  const [all, who = ''] = SIGNED_THROUGH.exec(text) ?? [];
  return all === undefined || driverCalled(who, setting) === undefined ? [] : [`how long is ${who} signed`];
};

const FOR_YEARS =
  /^(?:(?:so|and)[ ,]+)*(?:is|did|has) (\S.*?) (?:for|beyond|longer than) (?:more than |longer than |just |only )?(?:one|two|three|four|five|an?|the|several|a few|a couple(?: of)?|multiple|\d)(?: (?:one|single|next|more))? (?:years?|seasons?)(?: (?:deal|contract|or (?:more|longer)))?[\s?!.]*$/i;

/** "Is Stone with Northline for more than a year?", "did she sign for two years?" asks how long she is signed. */
const forYears: Rewording = (text, setting) => {
  const [, asked = ''] = FOR_YEARS.exec(text) ?? [];
  const { parts } = readPiece(asked, setting);
  const [driver, ...others] = driversOf(parts);
  const isWhole = parts.every(
    (part) => part.is === 'name' || part.is === 'car' || meansOneOf(part, ['GO', 'CONTRACT', 'STAY']),
  );
  if (driver === undefined || others.length > 0 || !isWhole) return [];
  const team = parts.flatMap((part) => (namesIn(part).driver === undefined ? (namesIn(part).team ?? []) : []))[0];
  return [`how long is ${driver} signed${team === undefined ? '' : ` with ${team}`}`];
};

const ALWAYS =
  /^(?:(?:so|and)[ ,]+)*(?:has|have|was|is) (\S.*?) always (?:been |raced |driven |run )?(?:at|with|in|for) \S.*$/i;
const TEAMS_COUNTED =
  /^(?:(?:so|and)[ ,]+)*how many (?:different )?(?:teams|cars|numbers) has (\S.*?) (?:been (?:with|on|at|in)|driven(?: for)?|raced(?: for)?|had)\b.*$/i;

/** "Has Stone always been at Northline?", "how many teams has she been with?": the seats that she had tell. */
const allSeats: Rewording = (text, setting) => {
  const [, who = ''] = ALWAYS.exec(text) ?? TEAMS_COUNTED.exec(text) ?? [];
  return who === '' || driverCalled(who, setting) === undefined ? [] : [`which teams has ${who} driven for`];
};

const CREW_LINE_UP = /\b(?:crew|pit crew) (?:line-?up|roster|members)\b/i;
const WORKS_ON = /^(?:(?:so|and)[ ,]+)*who(?:['’]s| is| all)? (?:works?|working) on (?=\S.*\b(?:car|truck|\d{1,3})\b)/i;

/** "The crew lineup of the 12", "who works on Stone's car?": of a crew its chief is known, if anybody. */
const crewOf: Rewording = (text) => [
  ...(CREW_LINE_UP.test(text) ? [tidy(text.replace(CREW_LINE_UP, 'crew chief'))] : []),
  ...(WORKS_ON.test(text) ? [tidy(text.replace(WORKS_ON, 'who is the crew chief of '))] : []),
];

const HAS_AS_CREW =
  /\bwho(?:['’]?s| is| will| does| did|['’]ll)? ((?:[\p{L}'’.-]+ ){1,3}?)(?:be )?(?:have|has|had|having|get|gets|getting|got|use|uses|using|working with|work with) (?:as|for) (?:an? |his |her |their |the )?(crew chief|spotter)\b/iu;
const NAME_OF =
  /^(?:(?:so|and)[ ,]+)*what(?:['’]?s| is| was| are) (?:the )?(?:(?:full |last |first )?names? of (?:the )?(\S.*?)|(\S.*?(?:crew chief|spotter|teammate|replacement|owner|team principal|boss))(?:['’]?s)? (?:full |last |first )?names?)[\s?!.]*$/i;

/** "Who will Stone have as crew chief?", "what's Stone's crew chief's name?" asks who it is. */
const whoIsOnCrew: Rewording = (text) => {
  if (HAS_AS_CREW.test(text))
    return [tidy(text.replace(HAS_AS_CREW, (_all, who: string, role: string) => `who is ${who.trim()}'s ${role}`))];
  const [, behind, before] = NAME_OF.exec(text) ?? [];
  const asked = behind ?? before;
  return asked === undefined ? [] : [`who is ${asked}`];
};

const HAS_CAR =
  /^(?:(?:so|and)[ ,]+)*does (\S.*?) (?:still )?(?:have|lead|run|work with|look after|call) (?:the )?(?=#?\d{1,3}\b)/i;

/** "Does Penn still have the 12?", of somebody who drives nothing. */
const hasAsCrew: Rewording = (text, setting) => {
  const [all, who = ''] = HAS_CAR.exec(text) ?? [];
  return all === undefined || !drivesNothing(who, setting)
    ? []
    : [tidy(text.replace(all, `is ${who} the crew chief of the `))];
};

const WITH_DRIVER =
  /^(?:(?:so|and)[ ,]+)*(is|are|was|will|does) (\S.{0,40}?) (?:still |back |now |going to be |gonna be |be )?(?:with|working with|work with|paired with|on the box for|crewing(?: for)?) (\S[^?!]{0,60}?)(?: anymore| still)?[\s?!.]*$/i;

/** "Is Penn still with Stone?", of somebody who drives nothing. */
const withDriver: Rewording = (text, setting) => {
  const [all = '', , who = '', other = ''] = WITH_DRIVER.exec(text) ?? [];
  const { parts } = readPiece(other, setting);
  const [driver, ...others] = parts.filter((part) => namesIn(part).driver !== undefined);
  const isOfDriver = driver !== undefined && others.length === 0 && parts.length === 1;
  if (all === '' || !isOfDriver || !drivesNothing(who, setting)) return [];
  const role = setting.view.driver(driverCalled(who, setting) ?? '')?.posts[0]?.slots.role;
  return role === undefined
    ? []
    : [tidy(`${/^(?:was)$/i.test(all.split(' ')[0] ?? '') ? 'was' : 'is'} ${who} still the ${role} of ${other}`)];
};

/** Whether a text is the name of somebody of whom articles tell no seat. */
function drivesNothing(who: string, setting: Setting): boolean {
  const name = driverCalled(who, setting);
  const page = name === undefined ? undefined : setting.view.driver(name);
  return page !== undefined && page.present.length + page.past.length + page.next.length === 0;
}

const DOES_THERE =
  /^(?:(?:so|and)[ ,]+)*what(?: does|['’]s| is) (\S.*?)(?:['’]s)? (?:do|doing|job|role|position) (?:at|for|with|in) \S.*$/i;

/** "What does Quill do at Northline?", of somebody who drives nothing. */
const whatHeDoes: Rewording = (text, setting) => {
  const [, who = ''] = DOES_THERE.exec(text) ?? [];
  return who !== '' && drivesNothing(who, setting) ? [`who is ${who}`] : [];
};

const UP_FROM =
  /\b(?:moving|coming|going|stepping|graduating|promoted|move|moves|come|comes|step|steps) (?:up |over |down )?(?:from|out of) /i;

/** "Who is moving up from Trucks?" asks who leaves them. */
const upFrom: Rewording = (text, setting) => {
  const { parts, series } = readPiece(text, setting);
  const isOfSeries = series.length === 1 && !parts.some((part) => part.is === 'name' || part.is === 'car');
  return isOfSeries && /^who/i.test(text) && UP_FROM.test(text) ? [tidy(text.replace(UP_FROM, 'leaving '))] : [];
};

const EVERY_RACE =
  /^(?:(?:so|and)[ ,]+)*(?:does|will|is) (\S.*?) (?:run|runs|running|race|racing|do|doing|in|at) (?:in )?(?:every|each|all(?: the| of the)?) (?:single )?races?\b.*$/i;

/** "Does the 54 run every race?" asks whether it is full-time. */
const everyRace: Rewording = (text) => {
  const [, who] = EVERY_RACE.exec(text) ?? [];
  return who === undefined ? [] : [`is ${who} full time`];
};

const COUNTS_ARTICLES =
  /^(?:(?:so|and)[ ,]+)*how many (?:articles|sources|reports|outlets|sites|people) (?:say|says|said|report|reported|have|tell|confirm|confirmed)(?: that)? (?=\S)/i;

/** "How many articles say that Stone goes to Northline?" asks who says it: each answer counts them. */
const whoSays: Rewording = (text) =>
  COUNTS_ARTICLES.test(text) ? [tidy(text.replace(COUNTS_ARTICLES, 'who says '))] : [];

const IF_LEAVES =
  /^if ((?:[\p{L}'’.-]+ ){1,3}?)(?:leaves|goes|is out|gets? (?:fired|dropped|released|let go|the boot|hurt)|retires|departs|quits|moves on|loses (?:it|(?:his|her|the) (?:ride|seat)))(?: [\p{L} ]{2,24})?[ ,]+(?:then )?who (?:['’]s |is |will |would |could )?(?:gets?|getting|takes?(?: over)?|taking(?: over)?|drives?|driving|in|has|fills?|be in|replaces?) (?=\S)/iu;

/** "If Stone leaves, who gets the 12?" asks who follows her there. */
const ifLeaves: Rewording = (text) => {
  const [all, who = ''] = IF_LEAVES.exec(text) ?? [];
  if (all === undefined) return [];
  const behind = text.slice(all.length).replace(/[\s?!.]+$/, '');
  return [tidy(`who takes over ${behind} after ${who}`)];
};

const FAVOURITE =
  /\b(?:the )?(?:(?:clear|top|big|current) )?(?:favou?rites?|front-?runners?|top (?:choice|candidate)|leading (?:candidate|contender)|likely (?:pick|choice|candidate)) (?:for|to (?:get|land|take|drive|replace)) /i;
const WANTS_HIM =
  /^(?:(?:so|and)[ ,]+)*(?:who|what teams?|which teams?|anyone|anybody)(?:['’]s| is| does| do)? (?:wants?|after|chasing|wanting|interested in|trying to (?:get|sign)) (?=\S)/i;
const LINKED_ANYWHERE =
  /^(?:(?:so|and|is|has|was|been)[ ,]+)*(\S.*?) (?:been )?(?:linked|connected|tied) (?:to|with) (?:any|another|some|other|a new)(?: other)?(?:one|body|where| teams?| rides?| seats?)?[\s?!.]*$/i;
const AGE_OF_RUMOUR =
  /^(?:(?:so|and)[ ,]+)*(?:when did|how (?:old|new|long) (?:is|are|has|have)|since when (?:is|are|has|have)|how long (?:has|have)) (?:the |that |those |this )?(\S.*?) (?:rumou?rs?|talk|speculation|gossip)(?: (?:start|begin|started|begun|been (?:around|going(?: on| around)?|out(?: there)?)|come up|first appear|surface))*[\s?!.]*$/i;

/** "Who is the favourite for the 12?", "which teams want Stone?", "how old is the Stone rumour?": what is heard of it tells. */
const heardOf: Rewording = (text) => {
  if (FAVOURITE.test(text)) return [tidy(text.replace(FAVOURITE, 'rumoured for '))];
  if (WANTS_HIM.test(text)) return [tidy(text.replace(WANTS_HIM, 'what are the rumours about '))];
  const [, who] = LINKED_ANYWHERE.exec(text) ?? AGE_OF_RUMOUR.exec(text) ?? [];
  return who === undefined ? [] : [`what are the rumours about ${who}`];
};

const OUT = /^((?:[\p{L}'’.-]+ ){1,3})(out|gone|done)[\s?!.]*$/iu;

/** "Stone out?" */
const isOut: Rewording = (text, setting) => {
  const [, who = '', how = ''] = OUT.exec(text) ?? [];
  return who === '' || driverCalled(who, setting) === undefined ? [] : [`is ${who}${how === 'out' ? 'leaving' : how}`];
};

const IS_OF_MAKE =
  /^(?:(?:so|and)[ ,]+)*is (?:the )?#?(\d{1,3})(?: (?:car|truck))? (?:an? |in an? )?(\p{L}+)(?: or (?:an? )?(\p{L}+))?[\s?!.]*$/iu;

/** "Is the 12 a Ford?", "is the 12 a Ford or a Toyota?" asks for its make. */
const ofWhichMake: Rewording = (text) => {
  const [, number, one = '', other] = IS_OF_MAKE.exec(text) ?? [];
  const makes = [one, ...(other === undefined ? [] : [other])];
  return number !== undefined && makes.every((make) => makeCalled(make) !== undefined)
    ? [`what make is the ${number}`]
    : [];
};

const ALL: readonly Rewording[] = [
  ...[ifLeaves, heardOf, isOut, ofWhichMake],
  ...[debut, sameTeam, doubleDuty, wasTold, signedThrough, forYears, allSeats, crewOf],
  ...[whoIsOnCrew, withDriver, hasAsCrew, whatHeDoes, upFrom, everyRace, whoSays],
];

/** What fans have a phrase of their own for, in the words in which it is asked otherwise. */
export const fanPhrases: Rewording = (text, setting) => ALL.flatMap((each) => each(text, setting));
