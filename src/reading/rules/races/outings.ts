import type { Mention, RaceMention, TimeMention, TrackMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';

/** A race that a text names, with its day. */
export interface Outing {
  readonly place?: TrackMention | RaceMention;
  /** The track, if the place is a race that names it, or the race runs at a track named beside it. */
  readonly track?: string;
  readonly race?: string;
  readonly series?: string;
  readonly time?: TimeMention;
}

const LONGEST_WEEKEND = 8;

/** Whether an outing may be one race: "at Dover in February", but not "turns the car over in February", which says when from. */
export function isOneRace({ place, time }: Outing): boolean {
  if (place !== undefined || time?.from === undefined || time.to === undefined) return true;
  return (Date.parse(time.to) - Date.parse(time.from)) / 86_400_000 <= LONGEST_WEEKEND;
}

/** Pairs tracks and races with the days beside them: "Sept. 14 at Watkins Glen", "Kansas (Sept. 28)". */
export function outingsOf(mentions: readonly Mention[]): Outing[] {
  if (!mentions.some(isPlace)) return [];
  const outings: Outing[] = [];
  let waiting: TimeMention | undefined;
  const alone = dayAlone(mentions);
  if (alone) outings.push({ time: alone });
  for (const [index, mention] of mentions.entries()) {
    if (mention === alone || isOfUnknownPlace(mentions, index)) continue;
    if (mention.type === 'time' && isDay(mention)) {
      const last = outings.at(-1);
      if (mention.several && last && !waiting) {
        for (const [at, outing] of outings.entries()) outings[at] = outing.time ? outing : { ...outing, time: mention };
        continue;
      }
      // "at Bristol and Talladega in October": in that month both.
      if (isMonth(mention) && !waiting && areSideBySide(outings.slice(-2))) {
        outings.splice(-2, 2, ...outings.slice(-2).map((outing) => ({ ...outing, time: mention })));
        continue;
      }
      // "Bristol and Talladega on April 12 and April 26": each its own, in their order.
      const bare = outings.filter(({ time }) => time === undefined).length;
      if (bare > 1 && !waiting && daysInRow(mentions, index) === bare) {
        const first = outings.findIndex(({ time }) => time === undefined);
        outings[first] = { ...outings[first], time: mention };
        continue;
      }
      // "next week: the Bristol race, on Saturday, April 11": the day within the days named before.
      if (last?.time && !waiting && isDayWithin(last.time, mention)) {
        outings[outings.length - 1] = { ...last, time: mention };
        continue;
      }
      // "Loudon (July 20 and Sept. 21)": two races at one track.
      if (last?.time && !waiting && isOtherDay(last.time, mention)) {
        outings.push({ ...last, time: mention });
        continue;
      }
      if (last && !last.time && !waiting && !isOfNext(mentions, index))
        outings[outings.length - 1] = { ...last, time: mention };
      else waiting = mention;
      joinWithWeekend(outings);
    } else if (mention.type === 'track' || mention.type === 'race') {
      const last = outings.at(-1);
      if (waiting && hasDayBehind(mentions, index)) waiting = undefined;
      if (last && !waiting && isTrackOf(last, mention)) {
        outings[outings.length - 1] = join(last, mention);
        continue;
      }
      if (last && sameOuting(last, mention, mentions[index - 1]) && !(waiting && last.time)) {
        const joined = join(last, mention);
        outings[outings.length - 1] = waiting ? { ...joined, time: waiting } : joined;
        waiting = undefined;
        continue;
      }
      const outing = join({ place: mention }, mention);
      outings.push(waiting ? { ...outing, time: waiting } : outing);
      waiting = undefined;
    }
  }
  return outings;
}

/** "at Daytona and on March 5 at Dover": two words before a day, and one behind it, between two tracks. */
function isOfNext(mentions: readonly Mention[], index: number): boolean {
  const [before, day, next] = mentions.slice(Math.max(0, index - 1), index + 2);
  if (before?.type !== 'track' || next?.type !== 'track' || !day || before.track === next.track) return false;
  return day.first - before.last === 2 && next.first - day.last === 1;
}

/** "on Friday, then at Pocono on July 12 and at Iowa on Aug. 2": the first day is of a race without a name. */
function dayAlone(mentions: readonly Mention[]): TimeMention | undefined {
  const steps = mentions.filter((mention) => isPlace(mention) || (mention.type === 'time' && isDay(mention)));
  const [first] = steps;
  const alternates = steps.every((mention, index) => (mention.type === 'time') === (index % 2 === 0));
  return first?.type === 'time' && steps.length > 4 && steps.length % 2 === 1 && alternates ? first : undefined;
}

/** "Millfield (Feb. 25), Bristol (March 25)": the day in brackets is that of the place before them, known or not. */
function isOfUnknownPlace(mentions: readonly Mention[], at: number): boolean {
  const [before, time, next] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  if (time?.type !== 'time' || (before?.type !== 'name' && before?.type !== 'team') || !next) return false;
  return time.first - before.last === 1 && isPlace(next) && next.first - time.last === 2;
}

/** "to Bristol this weekend for the Hill 250 on Saturday": a race without a track, run within the days of the track before. */
function joinWithWeekend(outings: Outing[]): void {
  const [before, last] = outings.slice(-2);
  const { from, to } = before?.time ?? {};
  const day = last?.time?.date;
  if (!before || last?.race === undefined || last.track !== undefined || before.race !== undefined) return;
  if (before.track === undefined || from === undefined || to === undefined || day === undefined) return;
  if (from <= day && day <= to) outings.splice(-2, 2, { ...last, track: before.track });
}

/** Two places without a day, with no more than "and" between them. */
function areSideBySide([one, other]: readonly Outing[]): boolean {
  if (!one?.place || !other?.place || one.time || other.time) return false;
  return other.place.first - one.place.last === 1;
}

/** "on Friday, then at Pocono on June 14": the day far before a place is not its own where another stands straight behind it. */
function hasDayBehind(mentions: readonly Mention[], at: number): boolean {
  // "is back next week, but Carter gets the call at Bristol on Saturday"
  let last = at - 1;
  while (mentions[last]?.type === 'person') last -= 1;
  const before = mentions[last];
  const [place, next] = [mentions[at], mentions[at + 1]];
  if (before?.type !== 'time' || !place || next?.type !== 'time' || !isDay(next)) return false;
  if (place.first - before.last < 2 || next.first - place.last > 1) return false;
  const rest = mentions.slice(at);
  return rest.filter((one) => one.type === 'time' && isDay(one)).length >= rest.filter(isPlace).length;
}

/** One day within a window that was named before it. */
function isDayWithin({ date, from, to }: TimeMention, { date: day }: TimeMention): boolean {
  if (date !== undefined || from === undefined || to === undefined || day === undefined) return false;
  return from <= day && day <= to;
}

/** Two days joined by "and", far enough from each other to be of two weekends. */
function isOtherDay(day: TimeMention, next: TimeMention): boolean {
  if (day.date === undefined || next.date === undefined || next.first - day.last !== 1) return false;
  return Math.abs(daysBetween(day.date, next.date)) > 4;
}

/** How many days are named from a mention on, before another place is. */
function daysInRow(mentions: readonly Mention[], from: number): number {
  let days = 0;
  for (const mention of mentions.slice(from)) {
    if (mention.type === 'track' || mention.type === 'race') break;
    if (mention.type === 'time' && isDay(mention)) days += 1;
  }
  return days;
}

/** A day or a window of days, not a season. */
export function isDay(time: TimeMention): boolean {
  return time.date !== undefined || time.from !== undefined;
}

/** "in February": a window longer than races and their weekends take. */
export function isMonth({ date, from, to }: TimeMention): boolean {
  return date === undefined && from !== undefined && to !== undefined && daysBetween(from, to) > 20;
}

/** "will be in the No. 12 in February": the month in which the next season begins, and from then on. */
export function opensSeason(time: TimeMention, year: number): boolean {
  return isMonth(time) && time.from?.startsWith(`${year + 1}-02`) === true;
}

/** "the Coca-Cola 600 at Charlotte": a race and its track are one outing. */
function sameOuting(last: Outing, mention: TrackMention | RaceMention, before?: Mention): boolean {
  // "the Harvest 250 NASCAR Truck Series race at Dover": its series stands straight behind it.
  const isItsSeries = before?.type === 'series' && before.first === last.place?.last;
  const end = isItsSeries ? before.last : last.place?.last;
  const near = end !== undefined && mention.first - end <= 3;
  // "Naval Base Coronado in San Diego": one track by two names.
  const isSameTrack = last.track === mention.track && last.time === undefined;
  // A race of a track's road course, "at" the track.
  if (mention.type === 'track')
    return near && (last.race === undefined ? isSameTrack : (last.track?.startsWith(mention.track) ?? true));
  return near && last.race === undefined && (mention.track === undefined || mention.track === last.track);
}

/** "the Hill 500 on April 21 at Talladega": the track behind the day of a race of which none is known. */
function isTrackOf({ race, track, time }: Outing, mention: TrackMention | RaceMention): boolean {
  if (mention.type !== 'track' || race === undefined || time === undefined) return false;
  return track === undefined && time.last <= mention.first && mention.first - time.last <= 1;
}

function join(outing: Outing, mention: TrackMention | RaceMention): Outing {
  if (mention.type === 'track') return { ...outing, place: mention, track: mention.track };
  return {
    ...outing,
    place: mention,
    race: mention.race,
    ...(mention.track === undefined ? {} : { track: mention.track }),
    ...(mention.series === undefined ? {} : { series: mention.series }),
  };
}

/** Whether a mention says where or in which race somebody drives. */
export function isPlace(mention: Mention): boolean {
  return mention.type === 'track' || mention.type === 'race';
}

/** A day named and not over when the article appeared; words that may mean a day gone by mean the nearer one. */
export function isAhead(time: TimeMention | undefined, scene: Scene, future = false): boolean {
  const { published } = scene.discourse.text.article;
  if (time === undefined || (time.date ?? time.to ?? '') < published) return false;
  // "on April 12" beside a verb that does not look back; "in May" may be either.
  if (future || time.past === undefined || time.date !== undefined) return true;
  return daysBetween(published, time.date ?? time.from ?? '') <= daysBetween(time.past, published);
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** The day or window of a race still ahead, as slots. */
export function dayOf(time: TimeMention | undefined): { date?: string; from?: string; to?: string } {
  if (time?.date !== undefined) return { date: time.date };
  if (time?.from !== undefined && time.to !== undefined) return { from: time.from, to: time.to };
  return {};
}
