import type { Clause } from '../../clauses/clause.js';
import type { CarMention, Person } from '../../mentions/mention.js';
import { complementsOf, numberOf, subjectCar, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { exits, seasonJustOver } from '../departures/exits.js';
import type { Draft } from '../draft.js';
import type { Scene } from '../scene.js';
import { succession } from './succession.js';

/** The car or team that changes hands, as far as it is said. */
export interface HandedSeat {
  readonly car?: CarMention | undefined;
  readonly team?: string | undefined;
}

/** The car or team that a clause names behind its verb, or the car it is about. */
export function seatNamed(clause: Clause): HandedSeat {
  const car = subjectCar(clause) ?? complementsOf(clause, 'car').find(({ before }) => !before)?.mention;
  const team = complementsOf(clause, 'team').find(({ before, prep }) => !before && /^(?:at|in|with|for)$/.test(prep))
    ?.mention.team;
  return { car, team: car?.team ?? team };
}

/** One driver's seat becomes another's: the seat that is named, else what the first one has elsewhere in the article. */
export function handOver(
  rule: string,
  clause: Clause,
  scene: Scene,
  comer: Person,
  goer: Person,
  { car, team }: HandedSeat,
): Draft[] {
  if (scene.discourse.officeHolders.has(goer)) return [];
  if (!team && numberOf(car) === undefined) return succession(rule, clause, scene, comer, goer);
  const { year, coming } = scene.discourse;
  // "will turn the No. 12 over to Carter in February"
  const from = timesOf(clause).find((time) => time.from !== undefined && Number(time.from.slice(0, 4)) > year)?.from;
  const first = saidSeasons(clause, year)?.[0] ?? (from ? Number(from.slice(0, 4)) : (coming ?? year));
  return [
    ...rides(rule, clause, scene, {
      drivers: [comer],
      team,
      numbers: car?.numbers ?? [],
      make: car?.make,
      seasons: [first],
    }),
    ...exits(rule, clause, scene, {
      drivers: [goer],
      team,
      number: numberOf(car),
      replacedBy: comer.name,
      season: first > year ? first - 1 : seasonJustOver(scene),
    }),
  ];
}
