import { join, type Markdown } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import type { CoDriver } from '../short-answers/co-drivers.js';

/** Who shares a driver's cars: those of the same races in one line, and with the car where the driver has several. */
export function sharedLines(
  all: readonly CoDriver[],
  { present, starts }: DriverPage,
  words: Words,
): readonly Markdown[] {
  const cars = new Set([...present, ...starts].map(({ slots }) => [slots.team, slots.series, slots.number].join('\n')));
  const groups = groupBy(all, ({ fact: { slots }, races }) =>
    [slots.series, slots.number, races ?? slots.driver].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { fact, races, line } = first;
    const names = group.map((one) => one.fact.slots.driver).join(', ');
    const who = races === undefined || group.length === 1 ? line : words.short.driverInRace(names, races);
    const { number } = fact.slots;
    return [cars.size > 1 && number !== undefined ? join([words.number(number), who], ' · ') : who];
  });
}
