import type { Extent } from '../../../claims/claim.js';
import type { CarMention, Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { type DealTerms, isMultiYear } from '../agreements/deal-terms.js';
import { type Outing, outingsOf } from '../races/outings.js';
import type { Scene } from '../scene.js';
import { CANDIDATES, GONE } from './seat-notes.js';

/** What a bracket straight behind a driver of a row says of that driver alone. */
export interface DriverNote {
  /** Token behind the bracket. */
  readonly last: number;
  readonly stance: 'confirmed' | 'rumored' | 'gone';
  readonly car?: CarMention;
  readonly extent?: Extent;
  /** "(deal through 2027)", "(multi-year contract)" */
  readonly terms?: DealTerms;
  /** The one race that it is about. */
  readonly outing?: Outing;
  /** "(replaces Ben Carter)" */
  readonly replaced?: PersonMention;
  /** "(from Pinecrest Motorsports)": the team that is left. */
  readonly from?: string;
  /** "(to Harbor City Racing)": the team of the season to come. */
  readonly to?: string;
  /** "(endurance: Ben Carter)": who joins for some races. */
  readonly more?: readonly PersonMention[];
}

const LONGEST = 16;
const REPLACES =
  /^(?:(?:who )?(?:replaces|replacing|succeeds|succeeding|takes over from|taking over from|in for|in place of|instead of|for|vice)|replacement for|successor to)(?: the (?:departed|retired|retiring|injured))? $/;
const FOR_LONG_RACES =
  /^(?:(?:with|plus|and) )?(?:the )?(?:endurance|enduros?|long races|endurance (?:races|rounds|cup|events|drivers?)|endurance driver|third driver|co-?drivers?)(?: only)? ?:? ?$/;
const AGREEMENT = /\b(?:contract|contracted|deal|agreement|extension|extended|signed|re-signed|through|until)\b/;
const NO_AGREEMENT =
  /\b(?:expir\w+|ends?|ending|up|out of|no(?! {1,2}\d)|without|options?|talks|offer\w*|close to|near\w*)\b/;
const SOME =
  /\b(?:part-time|part time|partial|limited|select(?:ed)? (?:races|events)|(?:ovals?|road courses?|street courses|superspeedways)(?: only)?|(?:some|several|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:races|events|starts|rounds))\b/;
const WHOLE = /\b(?:all (?:races|rounds)|full[- ](?:time|season))\b/;
const PLAIN = new Set('( ) , - – / r rookie i p the a new full-time part-time'.split(' '));

/** Reads the bracket at a token, right behind a driver; nothing where it only holds columns of the row: a number, an age, a make. */
export function noteOn(scene: Scene, from: number): DriverNote | undefined {
  const { tokens } = scene.discourse.text;
  const close = closeOf(scene, from);
  if (close === undefined) return undefined;
  const inner = scene.mentions.filter(({ first, last }) => first > from && last <= close);
  if (isColumns(scene, from, close, inner)) return undefined;
  const words = wordsBetween(tokens, from + 1, close);
  const last = close + 1;
  if (GONE.test(words)) return { last, stance: 'gone' };
  const people = inner.filter((mention): mention is PersonMention => mention.type === 'person');
  const [person] = people;
  const ahead = person ? `${wordsBetween(tokens, from + 1, person.first)} ` : '';
  if (person && REPLACES.test(ahead) && people.length === 1) return { last, stance: 'confirmed', replaced: person };
  if (person && person.first > from + 1) {
    if (FOR_LONG_RACES.test(ahead)) return { last, stance: 'confirmed', more: people, extent: 'part-time' };
    const outing = outingAlone(scene, from + 1, person.first, inner);
    if (outing) return { last, stance: 'confirmed', more: people, outing };
  }
  if (person) return { last, stance: 'confirmed' };
  const car = inner.find((mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1);
  const outing = outingAlone(scene, from + 1, close, inner);
  const left = teamBehind(scene, inner, FROM);
  const to = teamBehind(scene, inner, TO);
  return {
    last,
    stance: CANDIDATES.test(words) ? 'rumored' : 'confirmed',
    ...(car && !left && !/\b(?:from|ex|formerly|was)\b/.test(words) ? { car } : {}),
    ...(SOME.test(words) && !WHOLE.test(words) ? { extent: 'part-time' as const } : {}),
    ...(outing ? { outing } : {}),
    ...termsIn(words, inner),
    ...(left === undefined ? {} : { from: left }),
    ...(to === undefined ? {} : { to }),
  };
}

/** The agreement that a bracket speaks of, and not its end. */
function termsIn(words: string, inner: readonly Mention[]): Pick<DriverNote, 'terms'> {
  if (!AGREEMENT.test(words) || NO_AGREEMENT.test(words)) return {};
  const through = inner.flatMap((mention) => (mention.type === 'time' ? [mention.through] : []));
  const until = through.find((season) => season !== undefined);
  const multiYear: true | undefined = isMultiYear(words) ? true : undefined;
  return until === undefined && multiYear === undefined ? {} : { terms: { until, multiYear } };
}

/** The closing bracket of the one that opens at a token. */
function closeOf({ sentence, discourse: { text } }: Scene, from: number): number | undefined {
  if (text.tokens[from]?.text !== '(') return undefined;
  for (let at = from + 1; at < Math.min(sentence.last, from + LONGEST); at += 1) {
    if (text.tokens[at]?.text === '(') return undefined;
    if (text.tokens[at]?.text === ')') return at;
  }
  return undefined;
}

/** Nothing but numbers, makes, series and marks stands in the bracket. */
function isColumns({ discourse: { text } }: Scene, from: number, close: number, inner: readonly Mention[]): boolean {
  if (inner.some(({ type }) => /^(?:person|time|track|race|role|name|place)$/.test(type))) return false;
  for (let at = from + 1; at < close; at += 1) {
    const token = text.tokens[at];
    if (!token || token.kind === 'number' || token.kind === 'mark' || PLAIN.has(token.lower)) continue;
    if (!inner.some(({ first, last }) => first <= at && at < last)) return false;
  }
  return true;
}

/** "Daytona", "Indianapolis 500 only": one race, and nothing that is told of it. */
function outingAlone(
  { discourse: { text } }: Scene,
  first: number,
  last: number,
  inner: readonly Mention[],
): Outing | undefined {
  const places = inner.filter(({ type, first: at }) => (type === 'race' || type === 'track') && at < last);
  const [place] = places;
  if (!place || places.length > 1) return undefined;
  const rest = `${wordsBetween(text.tokens, first, place.first)} ${wordsBetween(text.tokens, place.last, last)}`.trim();
  return /^(?:(?:in|at|for|the|only|race|[-–:]) ?)*$/.test(rest) ? outingsOf([place])[0] : undefined;
}

const FROM = /(?:^|\W)(?:from|ex|ex -)$/;
const TO = /(?:^|\W)(?:to|moves? to|moving to|joins|joining|for|bound for|headed (?:to|for))$/;

/** "(from Pinecrest Motorsports)", "(ex-Pinecrest)", "(to Pinecrest)": the one team of a bracket, behind words that say where it is. */
function teamBehind({ discourse: { text } }: Scene, inner: readonly Mention[], words: RegExp): string | undefined {
  const [team, another] = inner.filter(({ type }) => type === 'team');
  if (team?.type !== 'team' || another) return undefined;
  return words.test(wordsBetween(text.tokens, Math.max(0, team.first - 2), team.first)) ? team.team : undefined;
}
