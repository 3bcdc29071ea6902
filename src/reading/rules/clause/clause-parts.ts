import type { Extent } from '../../../claims/claim.js';
import type { Clause, Complement } from '../../clauses/clause.js';
import { withoutOwners } from '../../clauses/teams-of-partners.js';
import type { Discourse } from '../../discourse/discourse.js';
import type {
  CarMention,
  ExtentMention,
  Mention,
  Person,
  PersonMention,
  RaceMention,
  TeamMention,
  TimeMention,
  TrackMention,
} from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';
import { actsInPost, putsAnother } from './does-not-drive.js';
import { isEarlier, isLeftOut } from './left-out.js';
import { outsideStretch } from './stretch.js';
import { teamAhead } from './team-ahead.js';

type ComplementOf<T extends Mention['type']> = Complement & { readonly mention: Extract<Mention, { type: T }> };

const byType = remembered((clause: Clause): Partial<Record<Mention['type'], Complement[]>> => {
  const sorted: Partial<Record<Mention['type'], Complement[]>> = {};
  for (const complement of clause.complements) {
    const { type } = complement.mention;
    if (isOfNoun(complement.mention, clause)) continue;
    const same = sorted[type];
    if (same) same.push(complement);
    else sorted[type] = [complement];
  }
  if (sorted.team) sorted.team = [...withoutOwners(sorted.team)];
  return sorted;
});

/** "joins last year’s champion": no time of the verb, nor "last year’s" car where it tells what is or will be. */
function isOfNoun(mention: Mention, { verb }: Clause): boolean {
  if (mention.type !== 'time' || mention.ofNoun === undefined) return false;
  return mention.ofNoun === 'person' || verb.tense !== 'past';
}

/** Complements of one type, in order. */
export function complementsOf<T extends Mention['type']>(clause: Clause, type: T): readonly ComplementOf<T>[] {
  return (byType(clause)[type] ?? NONE) as readonly ComplementOf<T>[];
}

const NONE: readonly never[] = [];

/** The mentions that are people, in order. */
export function peopleIn(mentions: readonly Mention[]): PersonMention[] {
  return mentions.filter((mention): mention is PersonMention => mention.type === 'person');
}

/** The drivers that are the subject of a clause; office holders are none. */
export const subjectDrivers = remembered((clause: Clause, discourse: Discourse): Person[] => {
  if (actsInPost(clause) || putsAnother(clause)) return [];
  return peopleIn(clause.subjects)
    .filter(
      (mention) =>
        (!discourse.officeHolders.has(mention.person) || steersCar(clause)) &&
        (mention.person.sure || DRIVERS_ONLY.has(clause.verb.frame) || sitsInCar(clause)),
    )
    .map((mention) => mention.person);
});

/** "co-owns the team and drives its No. 12": an owner may sit in a car, too. */
function steersCar({ verb, complements }: Clause): boolean {
  return (
    /^(?:drive|pilot|wheel)$/.test(verb.lemma) &&
    verb.tense === 'present' &&
    complements.some(
      ({ mention, prep, before }) =>
        mention.type === 'car' && mention.numbers.length === 1 && !mention.owner && !before && prep === '',
    )
  );
}

// What sponsors do not do, so that the subject is a person even if nothing else says so.
const DRIVERS_ONLY: ReadonlySet<string> = new Set(['drive', 'share', 'finish', 'win', 'replace']);

/** "stays on in the No. 12": nor do they sit in a car. */
function sitsInCar({ verb, complements }: Clause): boolean {
  return (
    verb.frame === 'stay' &&
    complements.some(
      ({ mention, prep, before }) =>
        mention.type === 'car' && mention.numbers.length === 1 && !before && /^(?:in|into|aboard)$/.test(prep),
    )
  );
}

/** The full name of the team that is the subject of a clause. */
export function subjectTeam(clause: Clause): string | undefined {
  return clause.subjects.find((mention): mention is TeamMention => mention.type === 'team')?.team;
}

/** The car that is the subject of a clause. */
export function subjectCar(clause: Clause): CarMention | undefined {
  return clause.subjects.find((mention): mention is CarMention => mention.type === 'car');
}

/** Prepositions behind which stands what a clause is not about: where somebody comes from, whom somebody is compared with. */
export const FROM = new Set(['from', 'than', 'against', 'between', 'without', 'besides']);

/** The car a clause is about: not one that somebody comes from. */
export const carOf = remembered((clause: Clause): CarMention | undefined => {
  const spent = spentSeats(clause);
  const split = splitSeats(clause);
  const cars = complementsOf(clause, 'car').filter(
    (complement) =>
      !FROM.has(complement.prep) &&
      !split.some(({ mention }) => mention === complement.mention) &&
      !isPast(complement, clause) &&
      !spent.includes(complement) &&
      !isTeammates(complement, clause) &&
      !isOfCompany(complement, clause) &&
      !matesIn(clause).some(({ car }) => car === complement.mention),
  );
  // "the car that she races as the No. 5"
  const numbered =
    clause.verb.frame === 'drive'
      ? cars.find(({ prep, lead }) => prep === 'as' && /^as(?: the)?$/.test(lead))
      : undefined;
  return (numbered ?? cars[0])?.mention;
});

/** "a season split between the No. 12 (20 races) and the No. 21": the cars and teams that it is split between. */
export function splitSeats(clause: Clause): readonly ComplementOf<'car' | 'team'>[] {
  const from = clause.complements.findIndex(({ lead, before }) => !before && /\bbetween(?: the)?$/.test(lead));
  if (from < 0) return NONE;
  return clause.complements.slice(from).filter(isOfSeat);
}

function isOfSeat(complement: Complement): complement is ComplementOf<'car' | 'team'> {
  return complement.mention.type === 'car' || complement.mention.type === 'team';
}

/** "returns along with teammates Ben Carter in the No. 12 and Mia Torres in the No. 21": their cars. */
export function isTeammates({ mention: car }: Complement, { complements }: Clause): boolean {
  return complements.some(
    ({ mention, before, lead }) =>
      mention.type === 'person' &&
      !before &&
      mention.last <= car.first &&
      /(?:^|\bwith (?:[a-z-]+ )?)team-?mates?$/.test(lead),
  );
}

/** "drives it, with Ben Carter back in the No. 31": the car of those behind "with". */
function isOfCompany({ mention: car, lead, before }: Complement, { complements }: Clause): boolean {
  if (before || !/^(?:back|again|still|staying|remaining|returning|continuing) (?:in|aboard)(?: the)?$/.test(lead))
    return false;
  return complements.some(
    ({ mention, lead: words }) => mention.type === 'person' && mention.last <= car.first && /, with$/.test(words),
  );
}

/** "will drive the No. 5, joining Ben Carter in the No. 9": whom somebody in a car of her own joins, with his car. */
export function matesIn({
  verb,
  complements,
  governor,
}: Clause): { readonly mate: Person; readonly car: CarMention }[] {
  if (verb.frame !== 'join' || verb.form !== 'ing' || !governor || !carOf(governor)) return [];
  return complements.flatMap(({ mention, prep, before }, index) => {
    const mate = complements[index - 1];
    const isIn = mention.type === 'car' && prep === 'in' && !before && mention.numbers.length === 1;
    return isIn && mate?.prep === '' && mate.mention.type === 'person' && !mate.mention.possessive
      ? [{ mate: mate.mention.person, car: mention }]
      : [];
  });
}

/** "arrives after two seasons in the No. 25 at Northline": the car and the team in which somebody was before. */
export const spentSeats = remembered((clause: Clause): readonly Complement[] => {
  const { verb, words } = clause;
  if (!/^(?:join|sign|get|replace|stay|drive|finish|win|lead|debut|be)$/.test(verb.frame)) return NONE;
  // "is out after two years at Northline": what is left.
  if (verb.frame === 'be' && IS_GONE.test(words)) return NONE;
  const from = clause.complements.findIndex(
    ({ lead, before }, index) => !before && (SPENT.test(lead) || isOfCampaign(clause.complements, index)),
  );
  if (from < 0) return NONE;
  const behind = clause.complements.slice(from + 1);
  const start = clause.complements[from]?.mention.first ?? 0;
  const end = behind.findIndex(
    ({ lead, mention }) =>
      mention.first < start || !/^(?:(?:racing|competition|driving) )?(?:at|for|with|of|in)?(?: ?the| ?a)?$/.test(lead),
  );
  return [...clause.complements.slice(from, from + 1), ...behind.slice(0, end < 0 ? behind.length : end)];
});

/** "after a winning 2022 campaign with Northline": the time stands inside of the phrase. */
function isOfCampaign(complements: readonly Complement[], index: number): boolean {
  const [time, seat] = [complements[index - 1], complements[index]];
  if (time?.mention.type !== 'time' || !seat || !/^(?:campaign|season|year) (?:in|with|at|for)\b/.test(seat.lead))
    return false;
  return /\b(?:after|following) (?:\S+ ){0,2}\S+$/.test(time.lead);
}

const IS_GONE = /^(?:[a-z]+ )?(?:out|gone|done|free|finished|through|off|leaving|without)\b/;
const SPENT =
  /\b(?:after|following) (?:\S+ ){0,4}(?:years?|seasons?|campaigns?|stints?|spells?)(?: \S+)? (?:in|with|at|for|of|driving|aboard)(?: the| a| an| his| her)?$/;

/** "After two years in the No. 12, Stone moves to": what she had before. */
function isPast({ lead, before, prep }: Complement, { verb, words }: Clause): boolean {
  // "swaps the No. 12 for a seat at Northline"
  if (/^(?:swap|trade|exchange)$/.test(verb.lemma) && !before && prep === '' && /\bfor\b/.test(words)) return true;
  // "climbs out of the No. 12 and into the No. 21"
  if (/\bout of$/.test(lead)) return true;
  // "Before the No. 12, she drove the No. 21"
  if (before && /^(?:before|after|following|besides)(?: (?:the|his|her|that))?$/.test(lead)) return true;
  // "moves to Northline after two years in the No. 12"
  return (before || verb.frame === 'join') && isOfEarlier(lead);
}

/** "after two years in the", by the words that lead to a car or series. */
export function isOfEarlier(lead: string): boolean {
  return /^(?:, )?(?:after|following) .*\b(?:years?|seasons?|campaigns?|stints?|spells?|time)\b/.test(lead);
}

/** The team a clause is about: behind "for", "with", "at", or in the car's phrase. */
export const teamOf = remembered((clause: Clause): string | undefined => {
  const car = carOf(clause);
  if (car?.team) return car.team;
  const preps = /^(?:for|with|at|to|alongside|by|of|in|under|on|)$/;
  const spent = spentSeats(clause);
  const own = complementsOf(clause, 'team').find(
    (complement) =>
      preps.test(complement.prep) &&
      !complement.before &&
      !spent.includes(complement) &&
      !isSomebodysPast(complement.lead),
  )?.mention.team;
  return own ?? teamAhead(clause);
});

/** "joined by former Northline driver Ben Carter": a team that only says who somebody is, by the words that lead to it. */
export function isSomebodysPast(lead: string): boolean {
  return /\b(?:former|ex|onetime|one-time)$/.test(lead);
}

/** The days and seasons that a clause names, in order. */
export const timesOf = remembered((clause: Clause): TimeMention[] => {
  return complementsOf(clause, 'time').map((complement) => complement.mention);
});

/** How much of a season a clause is about, if it says so: not "after six starts", which were before. */
export function extentOf(clause: Clause): Extent | undefined {
  // "the full season, split between the No. 12 and the No. 21": in neither.
  if (splitSeats(clause).length > 1) return undefined;
  // "steps up from six races to the full season": what it was before
  const said = complementsOf(clause, 'extent').find(
    ({ lead }) => !/^(?:after|following)\b|\bfrom(?: an?| the)?$/.test(lead),
  );
  const mention: ExtentMention | undefined = said?.mention;
  return mention?.extent;
}

/** The tracks and races that a clause is about; before the verb only those behind a preposition ("At Bristol, Stone will drive"). */
export const placesToRace = remembered((clause: Clause): (TrackMention | RaceMention)[] => {
  return (
    outsideStretch(clause.complements)
      .filter(({ before, prep }) => !before || /^(?:at|in|for|on)$/.test(prep))
      .filter(({ lead }) => !isLeftOut(lead))
      // "takes over from the Dutch Grand Prix", "is in the No. 12 until Phoenix": from or up to then, and not there alone.
      .filter(({ prep, before }) => before || !/^(?:from|until|till)$/.test(prep))
      .filter((complement) => !isHome(complement, clause))
      .filter((complement) => !isEarlier(complement, clause))
      .map((complement) => complement.mention)
      .filter((mention): mention is TrackMention | RaceMention => mention.type === 'track' || mention.type === 'race')
  );
});

/** "confirmed the 20-year-old from Las Vegas": a town, and no race there. */
function isHome({ lead, mention }: Complement, { complements, subjects }: Clause): boolean {
  if (lead !== 'from' || mention.type !== 'track') return false;
  const isHis = (other: Mention): boolean => other.type === 'person' && other.last === mention.first - 1;
  return complements.some((other) => isHis(other.mention)) || subjects.some(isHis);
}

/** The number of a car whose phrase gives one and no more: "the No. 12", not "the Nos. 12 and 21". */
export function numberOf(car: CarMention | undefined): string | undefined {
  return car?.numbers.length === 1 ? car.numbers[0] : undefined;
}
