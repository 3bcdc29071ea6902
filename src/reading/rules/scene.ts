import type { Extent, Status } from '../../claims/claim.js';
import type { Clause, Complement } from '../clauses/clause.js';
import type { Earlier } from '../earlier.js';
import type { CrewPost } from '../mentions/crew-post.js';
import type {
  CarMention,
  ExtentMention,
  Mention,
  Person,
  PersonMention,
  RaceMention,
  SeriesMention,
  TeamMention,
  TimeMention,
  TrackMention,
} from '../mentions/mention.js';
import type { Text } from '../text/read-text.js';
import type { Sentence } from '../text/sentence.js';

/** What an article says as a whole, for slots that a clause leaves out. */
export interface Discourse {
  readonly text: Text;
  /** Year of publication: the season under way. */
  readonly year: number;
  /** The season that announcements of the article are about, if they name one ahead. */
  readonly coming: number | undefined;
  /** The series that the article is about, if one stands out. */
  readonly series: string | undefined;
  /** The article names more than one series. */
  readonly severalSeries: boolean;
  /** The series in which a team runs a number, or all it runs, as far as the article says so. */
  seriesOf(team: string | undefined, number: string | undefined): string | undefined;
  /** The team that a sentence is about: of its block's opening or heading, named last in the block, or the article's own. */
  readonly headingTeam: (sentence: Sentence) => string | undefined;
  /** The same, leaving the sentence's own teams aside. */
  readonly teamBefore: (sentence: Sentence) => string | undefined;
  /** The car with a number that a sentence's block named last before it. */
  readonly carBefore: (sentence: Sentence) => CarMention | undefined;
  /** The driver whom the article speaks of when the sentence begins. */
  readonly driverBefore: (sentence: Sentence) => Person | undefined;
  readonly headingSeries: (sentence: Sentence) => string | undefined;
  /** The track that the article is about, if one stands out. */
  readonly mainTrack: TrackMention | undefined;
  /** Teams of the article, the one named most first. */
  readonly teams: readonly string[];
  /** What the words before a sentence named last. */
  readonly earlier: (sentence: Sentence) => Earlier;
  /** The driver that the block's heading is about. */
  readonly headingDriver: (sentence: Sentence) => Person | undefined;
  /** What the line that opens a list says of its rows: "Hill is scheduled for five events in the No. 33:". */
  readonly leadIn: (sentence: Sentence) => LeadIn | undefined;
  readonly officeHolders: ReadonlySet<Person>;
  /** The people with a post on a car's crew, and which. */
  readonly crew: ReadonlyMap<Person, CrewPost['role']>;
}

/** Driver, car, team and series that the rows of a list inherit from the sentence before it. */
export interface LeadIn {
  readonly drivers: readonly Person[];
  readonly car?: CarMention | undefined;
  readonly team?: string | undefined;
  readonly series?: string | undefined;
}

/** A sentence with all that rules look at. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
  readonly discourse: Discourse;
  /** The sentence before it in the same block. */
  readonly before?: Scene;
  /** The sentence before it, of whichever block. */
  readonly previous?: Scene;
}

/** Complements of one type, in order. */
export function complementsOf<T extends Mention['type']>(
  clause: Clause,
  type: T,
): (Complement & { readonly mention: Extract<Mention, { type: T }> })[] {
  return clause.complements.filter(
    (complement): complement is Complement & { readonly mention: Extract<Mention, { type: T }> } =>
      complement.mention.type === type,
  );
}

export function peopleIn(mentions: readonly Mention[]): PersonMention[] {
  return mentions.filter((mention): mention is PersonMention => mention.type === 'person');
}

/** The drivers that are the subject of a clause; office holders are none. */
export function subjectDrivers(clause: Clause, discourse: Discourse): Person[] {
  return peopleIn(clause.subjects)
    .filter(
      (mention) =>
        !discourse.officeHolders.has(mention.person) && (mention.person.sure || DRIVERS_ONLY.has(clause.verb.frame)),
    )
    .map((mention) => mention.person);
}

// What sponsors do not do, so that the subject is a person even if nothing else says so.
const DRIVERS_ONLY: ReadonlySet<string> = new Set(['drive', 'share', 'finish', 'win', 'replace']);

export function subjectTeam(clause: Clause): string | undefined {
  return clause.subjects.find((mention): mention is TeamMention => mention.type === 'team')?.team;
}

export function subjectCar(clause: Clause): CarMention | undefined {
  return clause.subjects.find((mention): mention is CarMention => mention.type === 'car');
}

const FROM = new Set(['from', 'than', 'against', 'between', 'without']);

/** The car a clause is about: not one that somebody comes from. */
export function carOf(clause: Clause): CarMention | undefined {
  return complementsOf(clause, 'car').find((complement) => !FROM.has(complement.prep))?.mention;
}

/** The team a clause is about: behind "for", "with", "at", or in the car's phrase. */
export function teamOf(clause: Clause): string | undefined {
  const car = carOf(clause);
  if (car?.team) return car.team;
  const preps = /^(?:for|with|at|to|alongside|by|of|in|under|on|)$/;
  return complementsOf(clause, 'team').find((complement) => preps.test(complement.prep) && !complement.before)?.mention
    .team;
}

function seriesIn(clause: Clause): string | undefined {
  const car = carOf(clause);
  if (car?.series) return car.series;
  // "Cup Series rookie Riley Herbst will drive": a series before the subject describes it.
  const series = complementsOf(clause, 'series').filter(
    ({ prep, before }) => !FROM.has(prep) && (!before || /^(?:in|for)$/.test(prep)),
  );
  const mention: SeriesMention | undefined = series[0]?.mention;
  return mention?.series;
}

export function timesOf(clause: Clause): TimeMention[] {
  return complementsOf(clause, 'time').map((complement) => complement.mention);
}

export function extentOf(clause: Clause): Extent | undefined {
  const mention: ExtentMention | undefined = complementsOf(clause, 'extent')[0]?.mention;
  return mention?.extent;
}

export function placesToRace(clause: Clause): (TrackMention | RaceMention)[] {
  return clause.complements
    .filter(({ before, prep }) => !before || /^(?:at|in|for|on)$/.test(prep))
    .map((complement) => complement.mention)
    .filter((mention): mention is TrackMention | RaceMention => mention.type === 'track' || mention.type === 'race');
}

/** Seasons that the words of a clause give, or undefined if they give none. */
export function saidSeasons(clause: Clause, year: number): number[] | undefined {
  const seasons: number[] = [];
  for (const time of timesOf(clause)) {
    if (time.since !== undefined && (time.through === undefined || !time.seasons?.length)) {
      for (let season = time.since; season <= Math.max(year, time.since); season += 1) seasons.push(season);
    } else if (time.seasons && time.seasons.length > 0) seasons.push(...time.seasons);
    else if (time.through !== undefined && time.through > year && time.through < year + 6) {
      for (let season = year + 1; season <= time.through; season += 1) seasons.push(season);
    }
  }
  return seasons.length > 0 ? [...new Set(seasons)] : undefined;
}

/** The seasons a clause speaks of: its words first, then its tense. An empty list: no season can be known. */
export function seasonsOf(
  clause: Clause,
  discourse: Discourse,
): { readonly seasons: readonly number[]; readonly said: boolean } {
  const said = saidSeasons(clause, discourse.year);
  if (said) return { seasons: said, said: true };
  if (clause.governor && clause.governor.verb.frame !== 'say') return seasonsOf(clause.governor, discourse);
  const dated = timesOf(clause).find((time) => time.date !== undefined || time.from !== undefined);
  if (dated && clause.verb.tense !== 'past') {
    const day = dated.date ?? dated.from ?? '';
    return { seasons: [Number(day.slice(0, 4))], said: false };
  }
  switch (clause.verb.tense) {
    case 'future':
      return { seasons: [discourse.coming ?? discourse.year], said: false };
    case 'present':
      // "as he takes the wheel of the No. 71": a change that is announced, not a state.
      return {
        seasons: [CHANGES.has(clause.verb.frame) ? (discourse.coming ?? discourse.year) : discourse.year],
        said: false,
      };
    default:
      return { seasons: [], said: false };
  }
}

const CHANGES: ReadonlySet<string> = new Set(['join', 'sign', 'replace', 'win', 'get', 'keep', 'stay', 'retire']);

/** A clause that states something: not asked, not quoted, not under a condition, not merely wished. */
export function isStated(clause: Clause): boolean {
  if (clause.asks || (clause.quoted && !isReported(clause))) return false;
  if (/^(?:if|unless|whether|once)$/.test(clause.marker)) return false;
  // "has an offer to race", "a chance to drive": what may be done is not done.
  if (clause.verb.form === 'infinitive' && OFFERED.test(clause.before)) return false;
  return clause.verb.stance !== 'wish';
}

const OFFERED =
  /\b(?:offer|offers|chance|option|opportunity|talks|bid|hopes?|possibility|ability|talent|invitation|desire|attempt|way|ready|able|eager|decision)$/;

/** A post or tweet in quotation marks that names somebody in full: "Ava Stone will drive the No. 12." */
function isReported(clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (clause.verb.stance !== 'fact' || clause.verb.tense === 'past' || !/^(?:“|"|)$/.test(clause.marker)) return false;
  return (
    (subject?.type === 'person' && subject.form === 'full') ||
    (subject?.type === 'team' && subject.described !== true && subject.first === clause.sentence.first + 1)
  );
}

// Words that take the certainty from the sentence they stand in.
const HEDGED =
  /\b(?:reportedly|rumou?rs?|rumou?red|speculation|speculated|sources|linked|believed to|understood to|reports suggest|is said to|are said to|people (?:familiar|with knowledge)|in talks|in discussions|negotiations|conversations|mooted|possibly|perhaps|maybe|likely|likeliest|favou?rite|candidate|frontrunner|front-runner|whispers?|gossip|mentioned|tipped|the name you hear|names you hear)\b/i;

/** Status of what a clause says, from its verb and the hedges of its sentence. */
export function statusOf(clause: Clause, discourse: Discourse): Status {
  if (clause.verb.negated || isRefuted(clause, discourse)) return 'denied';
  if (clause.verb.stance === 'rumor') return 'rumored';
  return isClauseHedged(clause, discourse) ? 'rumored' : 'confirmed';
}

const REFUTES =
  /\b(?:shot down|shoots down|denied|denies|dismissed|dismisses|rejected|rejects|refuted|scotched|debunked|quashed|ruled out|rules out|rubbished|laughed off)\b/i;

/** "Creed shot down a report that had him rejoining": what was said before the clause takes it back. */
function isRefuted(clause: Clause, discourse: Discourse): boolean {
  const { tokens, article } = discourse.text;
  const from = tokens[clause.first]?.start ?? clause.sentence.start;
  return (
    clause.parent === undefined &&
    clause.first > clause.sentence.first &&
    REFUTES.test(article.body.slice(clause.sentence.start, from))
  );
}

/** A hedge reaches its own clause; one in the main clause also reaches what hangs on it, but not what "who" adds. */
function isClauseHedged(clause: Clause, discourse: Discourse): boolean {
  const { tokens, article } = discourse.text;
  const from = tokens[clause.first]?.start ?? clause.sentence.start;
  const to = tokens[clause.last - 1]?.end ?? clause.sentence.end;
  if (HEDGED.test(article.body.slice(from, to))) return true;
  if (/^(?:who|which|whose|where|when|after|while|although|though|but)$/.test(clause.marker)) return false;
  return HEDGED.test(article.body.slice(clause.sentence.start, from));
}

export function isHedged(sentence: Sentence, discourse: Discourse): boolean {
  return HEDGED.test(discourse.text.article.body.slice(sentence.start, sentence.end));
}

/** The series for a seat: said in the clause, known of the car or team, or what the article is about. */
export function seriesFor(
  clause: Clause | undefined,
  scene: Scene,
  team: string | undefined,
  number: string | undefined,
): { readonly series: string | undefined; readonly said: boolean } {
  const said = clause ? seriesIn(clause) : undefined;
  if (said) return { series: said, said: true };
  const { discourse, sentence } = scene;
  const near = discourse.carBefore(sentence);
  const ofNear = near?.series !== undefined && team !== undefined && near.team === team ? near.series : undefined;
  const known = discourse.seriesOf(team, number) ?? ofNear ?? discourse.headingSeries(sentence);
  return { series: known ?? discourse.series, said: false };
}
