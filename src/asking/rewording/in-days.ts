import { inSeries } from '../in-series.js';
import type { Meaning } from '../meanings.js';
import { namesIn } from '../names-in.js';
import { namedTimes } from '../time-left-over.js';
import { oneTime } from '../time-meant.js';
import type { Days, Times } from '../times.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';

const OF_SEATS: ReadonlySet<Meaning> = new Set([
  'WHO',
  'WHAT',
  'WHERE',
  'DRIVE',
  'RACE',
  'RUN',
  'CAR',
  'TEAM',
  'SEAT',
  'NUMBER',
  'HAVE',
]);
const WEEK = 7 * 86_400_000;

/** "What is Stone driving this weekend?" asks of her race then; what she has driven this season is her page of it. */
export const inDays: Rewording = (text, setting) => {
  const { parts, times: all, isPast, series } = readPiece(text, setting);
  const times = oneTime({ times: all, isPast });
  const { driver } = namesIn(parts.find(({ is }) => is === 'name'));
  const isOfSeats = parts.every(
    (part) => (part.is === 'name' && part.driver === driver) || (part.is === 'meaning' && OF_SEATS.has(part.meaning)),
  );
  const [of, another] = series;
  if (driver === undefined || !isOfSeats || another !== undefined) return [];
  // "Stone in trucks this weekend?"
  if (of !== undefined)
    return [
      ...(isShort(times.ahead) && parts.length === 1 ? [inThose(driver, of, namedTimes({ times }, text))] : []),
      ...(isOfYear(times, setting) ? [`what does ${driver} drive ${inSeries(of)} in ${times.season}`] : []),
    ];
  const words = namedTimes({ times }, text).join(' ');
  const { ahead, season } = times;
  if (isOfYear(times, setting)) return [`what does ${driver} drive in ${season}`];
  if (!isShort(ahead)) return [];
  return [`when does ${driver} race ${words}`];
};

function isOfYear({ season }: Times, { today }: Setting): boolean {
  return season !== undefined && `${season}` === today.slice(0, 4);
}

/** Whether days are fewer than a week. */
function isShort(days: Days | undefined): boolean {
  return days !== undefined && Date.parse(days.to) - Date.parse(days.from) < WEEK;
}

function inThose(driver: string, series: string, words: readonly string[]): string {
  return `is ${driver} racing ${inSeries(series)} ${words.join(' ')}`;
}
