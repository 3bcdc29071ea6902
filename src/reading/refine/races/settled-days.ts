import type { Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';
import type { RaceAhead } from './race-ahead.js';

/** A race ahead while it is still being put together. */
export type Writable = { -readonly [P in keyof RaceAhead]: RaceAhead[P] };

// Where a race that is weeks away gets its day.
const LEAD = 8;

/** Gives the races that are told with a month or a weekend the day that the article names for their start. */
export function settleOnlyDays(all: readonly Writable[], scenes: readonly Scene[]): void {
  for (const race of all) if (isOnlyIn(race, all)) settleDay(race, scenes.slice(0, LEAD));
}

/** Whether two races are at one track, or of one name. */
export function isSamePlace(race: RaceAhead, other: RaceAhead): boolean {
  return race.track !== undefined && other.track !== undefined ? race.track === other.track : race.race === other.race;
}

/** Of a window that names a month or a weekend, no other race is told. */
function isOnlyIn({ from, to, ...race }: RaceAhead, all: readonly RaceAhead[]): boolean {
  if (from === undefined || to === undefined) return false;
  return all.every((other) => {
    const day = other.date ?? other.from;
    return isSamePlace(race, other) || day === undefined || day < from || day > to;
  });
}

// "34 entries for the 33 places on", "where 33 will start on", "the green flag waves on"
const OF_ITS_START =
  /\b(?:start|starts|starters|places|spots|field|grid|green flag|race|race day|flag)(?: (?!(?:qualifying|practice|test|opens?|of|for)\b)\S+){0,2} (?:on|is|,)(?: sunday ,| saturday ,)?$/;

/** "heads to Pocono this weekend … Saturday’s 75-lap race": the day of a race that was named with its window. */
export function settleDay(race: Writable, scenes: readonly Scene[]): void {
  const { from, to } = race;
  if (race.date !== undefined || from === undefined || to === undefined) return;
  const days = new Set(
    scenes.flatMap(({ mentions, discourse: { text } }) =>
      mentions.flatMap((mention) => {
        if (mention.type !== 'time' || mention.date === undefined || text.quoted[mention.first] === 1) return [];
        const isRaces = /^(?:[a-z0-9-]+ ){0,3}race\b/.test(wordsBetween(text.tokens, mention.last, mention.last + 4));
        // "Sunday’s GEICO 500"
        const isNamed = mentions.some(
          (next) =>
            next.type === 'race' && next.first === mention.last && (race.race === undefined || next.race === race.race),
        );
        const before = wordsBetween(text.tokens, Math.max(0, mention.first - 6), mention.first);
        return (isRaces || isNamed || OF_ITS_START.test(before)) && from <= mention.date && mention.date <= to
          ? [mention.date]
          : [];
      }),
    ),
  );
  const [day, other] = days;
  if (day === undefined || other !== undefined) return;
  race.date = day;
  delete race.from;
  delete race.to;
}
