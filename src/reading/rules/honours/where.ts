import type { Mention, RaceMention, TrackMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

/** A race already run, as far as words name it. */
export interface RaceRun {
  readonly track?: string;
  readonly race?: string;
  readonly series?: string;
  /** Seasons in which it was run; empty if the words give none. */
  readonly seasons: readonly number[];
  readonly date?: string;
}

type Place = TrackMention | RaceMention;

// "from Phoenix", "heads to Bristol", "since Daytona": places where the honour was not won.
const ELSEWHERE = /^(?:from|since|until|than|to|toward|towards|into|before|for|next)$/;

/** The season that a past time names, with its day if it names one. Nothing for a time still ahead. */
export function pastTime(
  mention: Mention,
  scene: Scene,
): { readonly seasons: readonly number[]; readonly date?: string } | undefined {
  if (mention.type !== 'time') return undefined;
  const { year, text } = scene.discourse;
  if (THAN.test(wordsBetween(text.tokens, Math.max(0, mention.first - 5), mention.first))) return undefined;
  const { published } = text.article;
  if (mention.date !== undefined) {
    const day = mention.date <= published ? mention.date : mention.past;
    return day === undefined ? undefined : { seasons: [Number(day.slice(0, 4))], date: day };
  }
  if (mention.from !== undefined) {
    const day = mention.from <= published ? mention.from : mention.past;
    if (day !== undefined) return { seasons: [Number(day.slice(0, 4))] };
    return isOfYearBefore(mention, scene) ? { seasons: [Number(mention.from.slice(0, 4)) - 1] } : undefined;
  }
  if (mention.since !== undefined || mention.through !== undefined || !mention.seasons) return undefined;
  const seasons = mention.seasons.filter((season) => season <= year);
  if (seasons.length > 1 && !isListed(mention, text.tokens)) return undefined;
  return seasons.length > 0 ? { seasons } : undefined;
}

/** In June, "won at Bristol in August": the last one, however near the next is. */
function isOfYearBefore({ first }: Mention, { clauses, discourse: { text } }: Scene): boolean {
  const { verb } = clauses.findLast((clause) => clause.verb.first < first) ?? {};
  return verb?.tense === 'past' && !verb.passive && text.tokens[first - 1]?.lower === 'in';
}

// "fourth, eight spots better than in 2021": the season that it is compared with.
const THAN = /\bthan(?: (?:in|during|for|at|he|she|they|it|was|were|did|had|been|done|finished|managed))*$/;

/** "2013, 2014 and 2019" lists seasons; in "the past five seasons" and "from 2021 to 2024" none stands for itself. */
function isListed(mention: Mention, tokens: Scene['discourse']['text']['tokens']): boolean {
  const words = tokens.slice(mention.first, mention.last);
  return (
    words.some((token) => /^\d{4}$/.test(token.text)) &&
    !words.some((token) => /^(?:to|through|until|past|last|previous|from|between|[-–])$/.test(token.lower))
  );
}

/** Pairs the tracks and races of a stretch of text with the past times beside them. */
export function racesRun(mentions: readonly Mention[], scene: Scene): RaceRun[] {
  const { tokens } = scene.discourse.text;
  let races: RaceRun[] = [];
  let last: Place | undefined;
  let waiting: ReturnType<typeof pastTime>;
  for (const mention of mentions) {
    if (mention.type === 'time') {
      const time = pastTime(mention, scene);
      if (!time) continue;
      const open = races.filter((race) => race.seasons.length === 0);
      if (open.length > 0) races = races.map((race) => (race.seasons.length === 0 ? { ...race, ...time } : race));
      else if (races.length > 0 && joined(tokens[mention.first - 1]?.lower)) races = withSeasons(races, time.seasons);
      else waiting = time;
      continue;
    }
    if (mention.type !== 'track' && mention.type !== 'race') continue;
    if (ELSEWHERE.test(leadOf(tokens, mention))) continue;
    const previous = races.at(-1);
    if (previous && last && isSame(previous, last, mention)) {
      races[races.length - 1] = { ...previous, ...namesOf(mention) };
    } else {
      races.push({ seasons: [], ...namesOf(mention), ...waiting });
    }
    last = mention;
  }
  return races;
}

function joined(word: string | undefined): boolean {
  return word === 'and' || word === ',' || word === 'in';
}

/** "in 2006 and 2013": the second year is one more season of the last race. */
function withSeasons(races: readonly RaceRun[], more: readonly number[]): RaceRun[] {
  return races.map((race, index) =>
    index === races.length - 1 ? { ...race, seasons: [...new Set([...race.seasons, ...more])] } : race,
  );
}

/** The word before a mention, past an article. */
export function leadOf(
  tokens: readonly { readonly lower: string; readonly possessive: boolean }[],
  mention: Mention,
): string {
  let at = mention.first - 1;
  while (/^(?:the|nascar|a)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.lower ?? '';
}

/** "the Coca-Cola 600 at Charlotte", "Bristol’s Food City 500": one race. */
function isSame(previous: RaceRun, last: Place, mention: Place): boolean {
  if (mention.first - last.last > 3) return false;
  if (mention.type === 'track')
    return last.type === 'race' && previous.seasons.length === 0 && (previous.track ?? mention.track) === mention.track;
  return last.type === 'track' && (mention.track ?? last.track) === last.track;
}

function namesOf(mention: Place): { track?: string; race?: string; series?: string } {
  if (mention.type === 'track') return { track: mention.track };
  return {
    race: mention.race,
    ...(mention.track === undefined ? {} : { track: mention.track }),
    ...(mention.series === undefined ? {} : { series: mention.series }),
  };
}
