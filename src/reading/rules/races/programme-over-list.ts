import type { CarMention, Person } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import { isQuoted, isRow, type Scene } from '../scene.js';
import { rowCar, textOf } from './row-starts.js';

/** Whose races lists under the names of series are, and in which car and series. */
interface Programme {
  readonly driver: Person;
  readonly car: CarMention | undefined;
  readonly series: string;
}

/** Words for a part of the races of a season, or for who runs which. */
export const RUNS =
  /\b(?:races?|starts?|events?|schedule|slate|outings?|appearances?|rounds?|dates?|weekends|program(?:me)?|calendar|part-time|limited|share|split|turns|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) times)\b/i;
const PAST = /\b(?:won|finished|results?|last (?:year|season))\b/i;

// "The ARCA part looks like this:", "Her Truck Series dates are as follows:"
const LIST_WORDS =
  /^(?:nascar|races?|schedule|slate|calendar|program|programme|dates|events|starts|the|her|his|their|part|portion|leg|half|side|bit|end|stretch|looks?|reads?|runs|goes|are|is|like|as|so|this|these|those|follows?|following|below|here|comes?|consists?|of|includes?|full|in|list|then)$/;

// Rows and labels between a list and the words that announce it, and sentences of those.
const MOST_ROWS = 60;
const MOST_WORDS = 4;

/**
 * "Ava Stone will run seven races in the No. 12: …" with the races in lists below, each under a line that is the name of a
 * series ("ARCA Menards Series East:"): what the nearest sentence above says of one driver and no other.
 */
export function programmeOver(row: Scene): Programme | undefined {
  const label = labelOver(row);
  const series = label && seriesLabel(label);
  if (!label || series === undefined) return undefined;
  let scene = label.previous;
  for (let step = 0; scene && step < MOST_ROWS && (isRow(scene) || seriesLabel(scene) !== undefined); step += 1)
    scene = scene.previous;
  let told = '';
  const cars: CarMention[] = [];
  for (let step = 0; scene && step < MOST_WORDS; step += 1, scene = scene.previous) {
    const words: Scene = scene;
    cars.push(...words.mentions.filter((mention): mention is CarMention => mention.type === 'car'));
    // "will drive the No. 12. Five of the dates are with the East": what announces the list may stand behind the name.
    told = `${textOf(words, words.sentence)} ${told}`;
    const { officeHolders } = words.discourse;
    const own = peopleIn(words.mentions).filter((one) => !isQuoted(words, one.first) && !officeHolders.has(one.person));
    const [driver, another] = new Set(own.map(({ person }) => person));
    if (another) return undefined;
    if (!driver) continue;
    const numbers = new Set(cars.flatMap(({ numbers }) => numbers));
    const car = rowCar(label) ?? rowCar(words) ?? (numbers.size === 1 ? cars.find((one) => one.numbers[0]) : undefined);
    return RUNS.test(told) && !PAST.test(told) ? { driver, car, series } : undefined;
  }
  return undefined;
}

/** The line over a row's list: the nearest row above that names a series and a car, else what stands over all rows. */
function labelOver(row: Scene): Scene | undefined {
  let back = row.previous;
  for (let step = 0; back && step < MOST_ROWS && isRow(back); step += 1, back = back.previous)
    if (rowCar(back) && seriesLabel(back) !== undefined) return back;
  return row.over;
}

/** The series that a line names and says nothing else about, but for a car: "Truck Series", "ARCA East, No. 12 Northline Racing Ford:". */
function seriesLabel({ mentions, sentence, discourse }: Scene): string | undefined {
  const series = mentions.filter((mention) => mention.type === 'series');
  const [only, second] = series;
  if (only?.type !== 'series' || second || mentions.some(({ type }) => type !== 'series' && type !== 'car'))
    return undefined;
  const words = discourse.text.tokens.slice(sentence.first, sentence.last).filter(({ kind, lower }, at) => {
    const inside = mentions.some(({ first, last }) => sentence.first + at >= first && sentence.first + at < last);
    return !inside && kind !== 'mark' && !LIST_WORDS.test(lower);
  });
  return words.length === 0 ? only.series : undefined;
}
