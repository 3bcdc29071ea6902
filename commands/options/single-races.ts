import { join, type Markdown, md } from '../../src/replies/markdown.js';
import type { Words } from '../../src/replies/words.js';
import type { Fact } from '../../src/roster/roster.js';

/** Who runs single races in a car, alone or beside others. */
export function racesLine(number: string | undefined, races: readonly Fact<'start'>[], words: Words): Markdown {
  const make = races.find(({ slots }) => slots.make)?.slots.make;
  const [who, known] = whoRuns(races, words);
  return join([join([number && md`**${words.number(number)}**`, who], ' '), make, known], ' · ');
}

/** Who runs single races, and how many are known. */
export function whoRuns(races: readonly Fact<'start'>[], words: Words): readonly [Markdown, string] {
  const drivers = namesOf(races);
  const who = drivers.length === 1 ? md`**${drivers.join()}**` : words.raceByRace(drivers.join(', '));
  return [who, words.racesKnown(races.length)];
}

/** The drivers of races, each once. */
export function namesOf(races: readonly Fact<'start'>[]): readonly string[] {
  return [...new Set(races.map(({ slots }) => slots.driver))];
}
