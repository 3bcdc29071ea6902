import type { Person } from '../mentions/mention.js';
import { wordsBetween } from '../text/words-between.js';
import type { AsideRule } from './aside.js';
import { clauseAt, type Seasons } from './aside-seasons.js';
import { subjectDrivers } from './clause-parts.js';
import { holdersOf } from './honours/holder.js';
import type { Honour } from './honours/honour.js';
import { seasonsWon } from './honours/honour-rules.js';
import { type HonourRead, readHonours } from './honours/read-honours.js';
import type { Scene } from './scene.js';
import { isSeat, type SeatMention, seatAside } from './seat-aside.js';

// Words between a place in the standings and the seat in which it was won.
const REACH = 12;
const WITH = /\b(?:for|with|at|in|aboard|driving)(?: (?:the|his|her|its|their|a))?$/;
const ELSEWHERE = /\b(?:who|which|while|but|crew|chief|test|reserve|owner|former|before|behind|ahead|to)\b/;

/** The rule for seats in which a place in the standings or a title was won. */
export const HONOUR_ASIDES: readonly AsideRule[] = [
  {
    name: 'placed-in-seat',
    example: 'Ava Stone, sixth in the 2024 Truck Series standings with Northline Racing, is from Ohio.',
    read: (scene) =>
      readHonours(scene).flatMap((read, index, all) => {
        if (read.setting.of !== 'season') return [];
        const seat = seatOf(scene, read.honour, all[index + 1]?.honour);
        const driver = seat && holderOf(scene, read);
        const seasons = driver && seasonsOf(scene, read);
        if (!seat || !driver || !seasons) return [];
        const { series } = read.setting;
        const known = series === undefined ? seat : asCar(seat, series);
        return seatAside(scene, driver, known, seasons);
      }),
  },
];

/** A team or car with the series of the standings. */
function asCar(seat: SeatMention, series: string): SeatMention {
  return seat.type === 'car'
    ? { ...seat, series: seat.series ?? series }
    : { type: 'car', numbers: [], team: seat.team, series, first: seat.first, last: seat.last };
}

/** The seat that the words behind an honour lead to. */
function seatOf(scene: Scene, honour: Honour, next: Honour | undefined): SeatMention | undefined {
  const { tokens } = scene.discourse.text;
  const seat = scene.mentions.find((mention) => mention.first >= honour.last && isSeat(mention));
  if (!seat || !isSeat(seat) || seat.first - honour.last > REACH || (next && next.first < seat.first)) return undefined;
  if (scene.mentions.some(({ type, first, last }) => type === 'person' && first >= honour.last && last <= seat.first))
    return undefined;
  const gap = wordsBetween(tokens, honour.last, seat.first);
  return WITH.test(gap) && !ELSEWHERE.test(gap) ? seat : undefined;
}

/** Whose place it is: also that of who only stands there for now. */
function holderOf(scene: Scene, { honour }: HonourRead): Person | undefined {
  const [driver, another] = holdersOf(scene, honour);
  if (driver || another) return another ? undefined : driver;
  const clause = clauseAt(scene, honour.first);
  if (!clause || clause.verb.last > honour.first || !/^(?:lie|sit|stand|rank|run)$/.test(clause.verb.lemma))
    return undefined;
  const [subject, other] = subjectDrivers(clause, scene.discourse);
  return other ? undefined : subject;
}

function seasonsOf(scene: Scene, read: HonourRead): Seasons | undefined {
  const { year, text } = scene.discourse;
  const won = seasonsWon(scene, read);
  if (won.length > 0) return { seasons: won, said: true };
  const { kind, first } = read.honour;
  // "sixth in the points with Northline": where somebody stands now.
  const isApposed = text.tokens[first - 1]?.text === ',';
  const now = kind === 'place' && (isApposed || clauseAt(scene, first)?.verb.tense !== 'past');
  return now ? { seasons: [year], said: true } : undefined;
}
