import type { Clause } from '../../clauses/clause.js';
import { complementsOf, timesOf } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';

const MULTI_YEAR =
  /\bmulti-?\s?(?:year|season)s?\b|\b(?:multiple|several) (?:years|seasons)\b|\b(?:two|three|four|five|(?<!\b(?:formula|f) ?)[2-5])-?\s?(?:more )?(?:year|season)s?\b|\bmore than one (?:season|year)\b|\blong[- ]term\b|\b(?:20\d\d|seasons?|years?) and beyond\b|\bfor years to come\b/i;
const ENDS =
  /\b(?:expir\w*|run(?:s|ning)? out|up|end(?:s|ing)?|laps(?:es|ing)|conclud(?:es|ing)|(?:out of|off) contract|free agent)\b/;
// "is up after Phoenix", "expires in a matter of weeks": within the season under way.
const SOON =
  /\b(?:after|following) (?:the )?(?:season |year )?(?:finale|last race|final race)\b|\bin the (?:fall|autumn|winter)\b|\bin (?:a (?:matter|couple) of|a few|\S+) (?:weeks|months)\b/;
// The first months of a year: of the season before or of the one that begins?
const AFTER_WINTER = '04';

/** What an agreement covers, in the words of one clause. */
export interface DealTerms {
  readonly multiYear: true | undefined;
  /** The last season. */
  readonly until: number | undefined;
}

/** "a two-year deal", "through 2027", "until the end of 2028", "covers 2026 and 2027", "is up after this season". */
export function termsOf(clause: Clause, scene: Scene): DealTerms {
  const { article, tokens } = scene.discourse.text;
  const from = tokens[clause.first]?.start ?? scene.sentence.start;
  const to = tokens[clause.last - 1]?.end ?? scene.sentence.end;
  const words = article.body.slice(from, to);
  return { multiYear: isMultiYear(words) ? true : undefined, until: untilOf(clause, scene, words) };
}

/** "a two-year deal", "multiple seasons". */
export function isMultiYear(words: string): boolean {
  return MULTI_YEAR.test(words);
}

function untilOf(clause: Clause, scene: Scene, words: string): number | undefined {
  const times = timesOf(clause);
  const through = times.find((time) => time.through !== undefined)?.through;
  if (through !== undefined) return through;
  if (/\bexpiring (?:contract|deal|agreement)\b/i.test(words)) return scene.discourse.year;
  const { year } = scene.discourse;
  const { tokens } = scene.discourse.text;
  const from = tokens[clause.first]?.start ?? scene.sentence.start;
  const isEnd = ENDS.test(words);
  for (const { mention, lead, prep } of complementsOf(clause, 'time')) {
    // "signed a deal near the end of last year": when, and not for how long.
    if (isEnd && mention.after !== undefined && mention.after >= year) return mention.after;
    const day = mention.date ?? mention.from;
    if (isEnd && day !== undefined && day >= scene.discourse.text.article.published && day.slice(5, 7) >= AFTER_WINTER)
      return Number(day.slice(0, 4));
    if (
      isEnd &&
      (prep === '' || /\bcontract$/.test(lead)) &&
      mention.seasons?.length === 1 &&
      mention.seasons[0] === year
    )
      return year;
    // "Her agreement ends in 2027": the last season that it covers.
    if (
      isEnd &&
      prep === 'in' &&
      DEAL.test(words) &&
      mention.seasons?.length === 1 &&
      Number(mention.seasons[0]) >= year
    )
      return mention.seasons[0];
    // "a deal for the 2026 Indianapolis 500": for that race.
    if (clause.complements.some((one) => one.mention.type === 'race' && one.mention.first === mention.last)) continue;
    const last = mention.seasons?.at(-1);
    // "for 2027 and beyond": when it begins.
    if (last === undefined || last < year || mention.since !== undefined) continue;
    if (/\b(?:until|through|thru|till|to) (?:the )?(?:end|close|conclusion) of(?: the)?$/.test(lead)) return last;
    if (/^(?:until|through|till)$/.test(prep) || (prep === 'to' && clause.verb.frame === 'extend')) return last;
    // "signs a multi-year deal for 2025": when it begins.
    if (prep === 'for' && clause.verb.frame === 'sign' && mention.seasons?.length === 1 && isMultiYear(words)) continue;
    // "has a contract for 2026", "an extension that covers 2026 and 2027"
    if (/\b(?:contracts?|contracted|deals?|agreements?|extensions?) for(?: the)?$/.test(`${clause.verb.lemma} ${lead}`))
      return last;
    // "is signed for 2026": not "has been signed for", which tells when it begins.
    const { lemma, passive, perfect, tense } = clause.verb;
    if (lemma === 'sign' && passive && !perfect && tense === 'present' && prep === 'for' && !/\bbeyond\b/.test(words))
      return last;
    // "joins for 2026 on a multi-year deal": when it begins.
    const behind = words.slice((tokens[mention.last - 1]?.end ?? from) - from);
    if (prep === 'for' && clause.verb.lemma === 're-up') return last;
    if (prep === 'for' && /\b(?:contract|deal|agreement)s?\b/i.test(words) && !isMultiYear(behind)) return last;
    if (/^covers?$/.test(tokenOf(clause, scene)) && prep === '') return Math.max(...seasonsIn(clause), last);
  }
  // "Her contract ended in November": what is over was for that season.
  const { tense, perfect, lemma: verb } = clause.verb;
  if (
    tense === 'past' &&
    !perfect &&
    /^(?:end|expire|lapse)$/.test(verb) &&
    /\b(?:contract|deal|agreement)\b/i.test(words)
  ) {
    const day = times.map((time) => time.past ?? time.date ?? time.from).find((found) => found !== undefined);
    if (day !== undefined) return Number(day.slice(0, 4));
  }
  const counted = countedUntil(words, scene);
  if (counted !== undefined && (tense !== 'past' || isSaidOfNow(clause, scene))) return counted;
  if (isEnd && /\b(?:contract|deal|agreement|pact|expires?)\b/i.test(words)) {
    const isAfterRace = clause.complements.some(
      ({ mention, prep }) => (mention.type === 'track' || mention.type === 'race') && prep === 'after',
    );
    if (isAfterRace || SOON.test(words)) return year;
  }
  const isBare = clause.verb.tense === 'present' && timesOf(clause).length === 0;
  if (/\b(?:out of|off) contract\b/i.test(words) && isBare) return year;
  // "Her contract is up."
  if (isBare && clause.verb.lemma === 'be' && /^(?:up|expiring|running out)(?: [.,;].*)?$/.test(clause.words.trim()))
    return year;
  // "in the last year of her contract", "in a contract year"
  if (
    /\b(?:final|last) (?:year|season) (?:of|on|in) (?:\S+ ){0,3}(?:contract|deal|agreement)\b|\ba contract year\b/i.test(
      words,
    )
  ) {
    // "2026 is the last year of her contract"
    const named = seasonsIn(clause);
    // "In 2011 she was in the last year of her deal": an agreement of long ago.
    if (named.length > 0 && named.every((season) => season < year)) return undefined;
    const [ahead, another] = named.filter((season) => season > year);
    return ahead !== undefined && another === undefined ? ahead : year;
  }
  if (/\bone-(?:year|season) (?:contract |deal )?extension\b/i.test(words)) return year + 1;
  return undefined;
}

const DEAL = /\b(?:contracts?|deals?|agreements?|pacts?|extensions?)\b/i;

/** "Stone had one more year on her contract, the owner said": the past of who tells it. */
function isSaidOfNow(clause: Clause, { clauses }: Scene): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] ?? clauses[clauses.indexOf(clause) - 1];
  return clause.verb.lemma === 'have' && timesOf(clause).length === 0 && next?.verb.frame === 'say';
}

const COUNT: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const YEAR_OF =
  /\b(first|second|third|fourth) (?:year|season) (?:of|in|on) (?:\S+ ){0,4}?(two|three|four|five|[2-5])-(?:year|season)\b/i;
const LEFT =
  /\b(an?|one|two|three|[123])(?: (?:more|full|further))? (?:years?|seasons?)(?: (?:left|to run|remaining|to go)\b|(?<=\bone more (?:year|season)) on (?:his|her|the|that|a) (?:contract|deal|agreement)\b| (?:of|on) (?:his|her|the|that|a) (?:contract|deal|agreement) (?:left|remaining)\b)/i;

/** "in the first year of a three-year contract", "has a year left on her deal": the last season, counted from the one under way. */
function countedUntil(words: string, { discourse }: Scene): number | undefined {
  const { year, text } = discourse;
  const [, which, length] = YEAR_OF.exec(words) ?? [];
  if (which && length) {
    const all = COUNT[length.toLowerCase()] ?? Number(length);
    const done = COUNT[which.toLowerCase()] ?? 1;
    // "heads into the second year", when the season is over: of the next.
    const isNext = /\binto\b|\benter/.test(words) && text.article.published.slice(5, 7) > '10';
    return all >= done ? year + all - done + (isNext ? 1 : 0) : undefined;
  }
  if (/\banother (?:year|season)\b/i.test(words)) return year + 1;
  const left = LEFT.exec(words)?.[1]?.toLowerCase();
  if (left === undefined) return undefined;
  const count = COUNT[left] ?? (/^an?$/.test(left) ? 1 : Number(left));
  // In spring it may be the season under way or the one behind it.
  const month = text.article.published.slice(5, 7);
  if (month > '02' && month < '07') return undefined;
  return month <= '02' ? year + count - 1 : year + count;
}

function tokenOf(clause: Clause, scene: Scene): string {
  return scene.discourse.text.tokens[clause.verb.last - 1]?.lower ?? '';
}

function seasonsIn(clause: Clause): number[] {
  return timesOf(clause).flatMap((time) => time.seasons ?? []);
}
