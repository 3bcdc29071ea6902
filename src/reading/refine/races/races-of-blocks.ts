import type { TimeMention } from '../../mentions/mention.js';
import { isAhead, isDay } from '../../rules/races/outings.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { wordsBetween } from '../../text/words-between.js';
import type { RaceAhead } from './race-ahead.js';

const OF_ENTRIES =
  /\b(?:entry list|entries|entrants|on the (?:entry )?list|in the field|on the grid|starters|also entered|names on)\b/;

const DAY = 86_400_000;

/**
 * "Elsewhere on Friday's entry list: Stone is in the No. 12. Carter has the No. 21.": the race on the day that the first sentence of
 * a paragraph names with its entries, for all of that paragraph; "Xfinity notes: Stone is in the No. 12 on Saturday": that of the
 * series of its label, where the article's race is that weekend. `races` are those ahead that the article names, `next` its own.
 */
export function racesOfBlocks(
  scenes: readonly Scene[],
  races: readonly RaceAhead[],
  next: RaceAhead | undefined,
): ReadonlyMap<Sentence, RaceAhead> {
  const days = daysOfBlocks(scenes);
  const found = new Map<Sentence, RaceAhead>();
  let block: RaceAhead | undefined;
  for (const scene of scenes) {
    if (!scene.before) block = raceOfEntries(scene, races) ?? raceOfLabel(scene, days, next);
    block ??= raceOfSeries(scene, days, next);
    if (block) found.set(scene.sentence, block);
  }
  return found;
}

/** The days to come that the blocks of an article name, by their position. */
function daysOfBlocks(scenes: readonly Scene[]): ReadonlyMap<number, ReadonlySet<string>> {
  const days = new Map<number, Set<string>>();
  for (const scene of scenes) {
    const own = days.get(scene.sentence.blockIndex) ?? new Set<string>();
    for (const mention of scene.mentions)
      if (mention.type === 'time' && mention.date !== undefined && isAhead(mention, scene)) own.add(mention.date);
    days.set(scene.sentence.blockIndex, own);
  }
  return days;
}

function raceOfLabel(
  { sentence, discourse }: Scene,
  days: ReadonlyMap<number, ReadonlySet<string>>,
  next: RaceAhead | undefined,
): RaceAhead | undefined {
  return raceBeside(discourse.earlier(sentence).label, sentence, days, next);
}

const RACES =
  /^(?:(?:is|are|also|then|itself) )*(?:goes|go|races?|runs?|rolls?|up|here|there|takes?|opens?|kicks|starts?|follows?|hits?|plays?|comes?|gets?|visits?|on|in action|on track|first)\b/;

/** "FRIDAY FARE. The ARCA series goes 200 miles on Friday evening. The man to watch is Ben Carter": of the race of that series, from there on. */
function raceOfSeries(
  { sentence, mentions, discourse: { text } }: Scene,
  days: ReadonlyMap<number, ReadonlySet<string>>,
  next: RaceAhead | undefined,
): RaceAhead | undefined {
  if (mentions.some(({ type }) => /^(?:person|team|car|track|race)$/.test(type))) return undefined;
  const [series, another] = mentions.filter((mention) => mention.type === 'series');
  if (series?.type !== 'series' || another || !mentions.some(({ type }) => type === 'time')) return undefined;
  if (!RACES.test(wordsBetween(text.tokens, series.last, Math.min(sentence.last, series.last + 4)))) return undefined;
  return raceBeside(series.series, sentence, days, next);
}

/** The race of a series on the one day that a block names, at the track and within days of the article's own. */
function raceBeside(
  label: string | undefined,
  sentence: Sentence,
  days: ReadonlyMap<number, ReadonlySet<string>>,
  next: RaceAhead | undefined,
): RaceAhead | undefined {
  const [date, another] = days.get(sentence.blockIndex) ?? [];
  if (label === undefined || date === undefined || another !== undefined) return undefined;
  if (next?.date === undefined || next.track === undefined || label === next.series) return undefined;
  const apart = Math.abs(Date.parse(next.date) - Date.parse(date));
  return apart > 0 && apart <= 2 * DAY ? { track: next.track, series: label, date } : undefined;
}

function raceOfEntries(scene: Scene, races: readonly RaceAhead[]): RaceAhead | undefined {
  const { sentence, mentions, discourse } = scene;
  if (sentence.block.kind === 'heading') return undefined;
  if (!OF_ENTRIES.test(wordsBetween(discourse.text.tokens, sentence.first, sentence.last))) return undefined;
  const days = mentions.filter((mention): mention is TimeMention => mention.type === 'time' && isDay(mention));
  const [day, another] = days;
  if (day?.date === undefined || another || !isAhead(day, scene)) return undefined;
  const named = races.filter(({ date, race, track }) => date === day.date && (race ?? track) !== undefined);
  const names = new Set(named.map(({ race, track }) => race ?? track));
  return names.size === 1 ? named[0] : undefined;
}
