import { groupBy } from '../../../values/group-by.js';
import { numberOf } from '../../rules/clause/clause-parts.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { onlyValue, slotsOf } from '../slots.js';

/**
 * Gives a start the team of the car that its paragraph is about where the team it has by its words alone is one that its driver has
 * left: "The No. 14 will have three drivers. Stone, released by Pinecrest in November, is down for four races".
 */
export function withoutTeamsLeft(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const exits = groupBy(
    drafts.filter((draft) => draft.kind === 'exit' && draft.status === 'confirmed'),
    ({ sentence }) => sentence,
  );
  for (const start of drafts) {
    if (start.kind !== 'start' || !start.inherited.has('team') || start.slots.team === undefined) continue;
    const { driver, team, season } = start.slots;
    const isLeft = exits
      .get(start.sentence)
      ?.some(
        (exit) =>
          exit.kind === 'exit' &&
          exit.slots.driver === driver &&
          exit.slots.team === team &&
          !exit.inherited.has('team') &&
          (exit.slots.season ?? 0) < (season ?? 0),
      );
    const scene = isLeft ? scenes.find(({ sentence }) => sentence === start.sentence) : undefined;
    const car = scene?.discourse.carBefore(start.sentence);
    const number = numberOf(car);
    if (number === undefined || (start.slots.number ?? number) !== number) continue;
    const ofCar = drafts.map(slotsOf).filter((slots) => slots.number === number && slots.season === season);
    const before = scene?.before && scene.discourse.headingTeam(scene.before.sentence);
    const own = car?.team ?? onlyValue(ofCar.map((slots) => slots.team)) ?? before;
    if (typeof own !== 'string' || own === team) continue;
    start.slots.team = own;
    start.slots.number = number;
    start.inherited.delete('team');
  }
}
