import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';
import { ORGANISATION_WORDS } from '../../words/name-words.js';
import type { Slots } from '../slots.js';
import { namedHouses } from './unknown-houses.js';

/** What an article says of sponsors and of whose its cars are. */
interface Told {
  readonly sponsors: ReadonlySet<string>;
  /** Number and team, joined by a blank. */
  readonly cars: ReadonlySet<string>;
}

/** What sentences say of sponsors, and of the teams of cars. */
export function toldOfCars(scenes: readonly Scene[]): Told {
  const sponsors = new Set<string>();
  const cars = new Set<string>();
  for (const { mentions, backings } of scenes) {
    for (const { firm } of backings) if (firm.type === 'name') sponsors.add(firm.name);
    for (const mention of mentions)
      if (mention.type === 'car' && mention.team !== undefined)
        for (const number of mention.numbers) cars.add(`${number} ${mention.team}`);
  }
  return { sponsors, cars };
}

/**
 * "the No. 12 Tamarack Ford", "Tamarack’s No. 12": whether a seat's car has a name in its team's place that nothing is known
 * of. A sponsor stands there too: a firm by its name or by what it does, or where the car's team is told elsewhere.
 */
export function isCarOfUnknown({ mentions }: Scene, { number, team }: Slots, told: Told): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'car' &&
      mention.unknown !== undefined &&
      mention.numbers.some((one) => one === number) &&
      !isFirm(mention.unknown) &&
      !told.sponsors.has(mention.unknown) &&
      !told.cars.has(`${number} ${team}`),
  );
}

/** "I had her at Tamarack.", behind the sentence that names the team: a car that follows may be of that house. */
export function isBehindHouse(scenes: readonly Scene[], index: number, { team }: Slots): boolean {
  const scene = scenes[index - 1];
  if (!scene || scene.mentions.some((mention) => teamOf(mention) === team)) return false;
  return namedHouses(scene, String(team)).length > 0;
}

/** "Delgado Roofing", "Stone & Wynn Foods", "Brightmoor.com" */
function isFirm(name: string): boolean {
  return /\.\p{Ll}/u.test(name) || name.split(/[ .]/).some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
