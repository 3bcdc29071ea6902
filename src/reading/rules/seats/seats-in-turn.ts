import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { remembered } from '../../remembered.js';

/** A seat of a clause that names several, with its own seasons. */
export interface SeatInTurn {
  readonly team: string | undefined;
  readonly car: CarMention | undefined;
  readonly series: string | undefined;
  readonly seasons: readonly number[];
}

interface Group {
  team?: string;
  car?: CarMention;
  series?: string;
  readonly seasons: number[];
}

const TO_SEAT = /^(?:|for|with|at|in|to|of|aboard|by)$/;

/**
 * "drove for Northline in 2022 and Pinecrest in 2023", "in 2022 with Northline and in 2023 with Pinecrest": each seat with the
 * seasons beside it, two or more; undefined where a clause does not put them side by side.
 */
export const seatsInTurn = remembered((clause: Clause): readonly SeatInTurn[] | undefined => {
  const behind = clause.complements.filter(({ before }) => !before);
  if (behind.filter(({ mention }) => mention.type === 'time' && mention.seasons?.length).length < 2) return undefined;
  const groups: Group[] = [];
  const opensWithTime = behind.find(({ mention }) => /^(?:team|car|time)$/.test(mention.type))?.mention.type === 'time';
  for (const [index, { mention, prep, lead }] of behind.entries()) {
    const isTime = mention.type === 'time';
    const isSeat = mention.type === 'team' || mention.type === 'car';
    if (!isTime && !isSeat && mention.type !== 'series') continue;
    if (isTime && !mention.seasons?.length) return undefined;
    if (isSeat && !TO_SEAT.test(prep)) return undefined;
    if (mention.type === 'team' && mention.possessive) return undefined;
    const open = groups.at(-1);
    // "for Northline in 2022, in the No. 12, after a year with Pinecrest": between commas, the car of the seat before.
    const isAside =
      mention.type === 'car' && lead.startsWith(',') && (behind[index + 1]?.lead.startsWith(',') ?? true) && !open?.car;
    const isNext =
      !open ||
      (opensWithTime
        ? isTime && hasSeat(open)
        : (isSeat || mention.type === 'series') && open.seasons.length > 0 && !isAside);
    const group: Group = isNext ? { seasons: [] } : open;
    if (isNext) groups.push(group);
    if (isTime) group.seasons.push(...(mention.seasons ?? []));
    else if (mention.type === 'series') group.series ??= mention.series;
    else if (mention.type === 'car') {
      if (group.car || mention.numbers.length > 1) return undefined;
      group.car = mention;
    } else {
      if (group.team) return undefined;
      group.team = mention.team;
    }
  }
  const whole = withCommonTeam(groups);
  if (whole.length < 2 || !whole.every((group) => hasSeat(group) && group.seasons.length > 0)) return undefined;
  return whole.map(({ team, car, series, seasons }) => ({
    team: car?.team ?? team,
    car,
    series: car?.series ?? series,
    seasons: [...new Set(seasons)],
  }));
});

function hasSeat({ team, car }: Group): boolean {
  return team !== undefined || car !== undefined;
}

/** "the No. 12 in 2022 and the No. 21 in 2023 for Northline": the team of both. */
function withCommonTeam(groups: readonly Group[]): readonly Group[] {
  const last = groups.at(-1);
  if (!last?.team || last.seasons.length > 0 || last.car || last.series) return groups;
  const { team } = last;
  return groups.slice(0, -1).map((group) => (group.team || group.car?.team ? group : { ...group, team }));
}
