import { groupBy } from '../../../values/group-by.js';
import type { Draft, DraftOf } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import { ofOneRace } from '../races/of-one-race.js';
import { OTHER_CAR } from '../races/other-car.js';
import { agrees, onlyValue, type Slots, slotsOf } from '../slots.js';

/** How many seasons apart a crew's claim may take a driver's number from. */
const CREW_REACH = 2;

/**
 * What claims of one seat say holds for each of them: the number of a driver with one team in a season (of a crew's driver
 * in the seasons around it too), and the make of one team's number in a season.
 */
export function completeSameSeat(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const isOfOneRace = ofOneRace(scenes);
  const seats = drafts.filter(({ kind }) => /^(?:ride|start|exit|crew)$/.test(kind));
  // "was in the No. 99 from 2021 to 2024": one seat in all of its seasons.
  const bySpell = groupBy(
    drafts.filter((one): one is DraftOf<'ride'> => one.kind === 'ride' && one.slots.number !== undefined),
    ({ sentence, rule, slots: { driver, number } }) => `${sentence.start} ${rule} ${driver}#${number}`,
  );
  for (const spell of bySpell.values()) {
    const team = onlyValue(spell.map((draft) => slotsOf(draft).team));
    if (team !== undefined) for (const draft of spell) slotsOf(draft).team ??= team;
  }
  const byDriver = byKey(seats, ({ driver, team }) => driver && team && `${driver}@${team}`);
  for (const same of byDriver.values()) {
    for (const draft of same) {
      const slots = slotsOf(draft);
      if (slots.number !== undefined || OTHER_CAR.has(draft.sentence)) continue;
      const reach = draft.kind === 'crew' ? CREW_REACH : 0;
      const number = onlyValue(
        same
          .filter((other) => slotsOf(other).number !== undefined)
          .filter((other) => other.kind !== 'crew' || !isOfOneRace(other))
          .filter(({ kind, status }) => status !== 'denied' || kind !== 'ride')
          // The number that a crew may get is not the one that it has.
          .filter(({ status }) => draft.kind !== 'crew' || status !== 'rumored' || draft.status === 'rumored')
          .map(slotsOf)
          .filter((other) => apart(slots, other) <= reach && agrees(slots.series, other.series))
          .map((other) => other.number),
      );
      if (number !== undefined) slots.number = number;
    }
  }
  const byCar = byKey(seats, ({ team, number, season }) => team && number && `${team}#${number}@${season ?? ''}`);
  for (const same of byCar.values()) {
    const make = onlyValue(same.map((draft) => slotsOf(draft).make));
    if (make === undefined) continue;
    for (const draft of same) if (/^(?:ride|start)$/.test(draft.kind)) slotsOf(draft).make = make;
  }
}

function apart(one: Slots, other: Slots): number {
  return one.season === undefined || other.season === undefined
    ? Number.POSITIVE_INFINITY
    : Math.abs(Number(one.season) - Number(other.season));
}

/** The drafts that have such a key, by it. */
function byKey(
  drafts: readonly Draft[],
  keyOf: (slots: Slots) => string | number | true | undefined,
): Map<string | number | true | undefined, Draft[]> {
  const keyOfDraft = (draft: Draft) => keyOf(slotsOf(draft)) || undefined;
  return groupBy(
    drafts.filter((draft) => keyOfDraft(draft) !== undefined),
    keyOfDraft,
  );
}
