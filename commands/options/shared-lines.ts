import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { groupBy } from '../../src/values/group-by.js';
import type { CoDriver } from '../short-answers/co-drivers.js';

/** Who shares a driver's cars: those of the same races in one line; where the driver has several cars, all of one with that. */
export function sharedLines(
  all: readonly CoDriver[],
  { present, starts }: DriverPage,
  words: Words,
): readonly Markdown[] {
  const cars = new Set([...present, ...starts].map(({ slots }) => [slots.team, slots.series, slots.number].join('\n')));
  const hasSeveral = cars.size > 1;
  const goesWith = (one: CoDriver) => one.races ?? (hasSeveral && isNameAlone(one) ? '' : one.fact.slots.driver);
  const groups = groupBy(all, (one) => [one.fact.slots.series, one.fact.slots.number, goesWith(one)].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { fact, races } = first;
    const names = group.map((one) => one.fact.slots.driver).join(', ');
    const lines = group.map(({ line }) => line);
    const who = races === undefined || group.length === 1 ? join(lines, ', ') : words.short.driverInRace(names, races);
    const { number } = fact.slots;
    return [hasSeveral && number !== undefined ? join([words.number(number), who], ' · ') : who];
  });
}

function isNameAlone({ fact, line }: CoDriver): boolean {
  return line.markdown === md`**${fact.slots.driver}**`.markdown;
}
