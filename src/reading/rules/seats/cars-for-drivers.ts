import type { CarMention, Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

/** A car and the driver for whom a phrase says it is. */
export interface CarForDriver {
  readonly car: CarMention;
  readonly driver: PersonMention;
}

/** "the No. 12 for Stone", "the No. 12 and No. 21 for Stone and Carter": cars and drivers in their order, where they are as many. */
export function carsForDrivers(scene: Scene): CarForDriver[] {
  const { mentions, discourse } = scene;
  const { tokens } = discourse.text;
  return mentions.flatMap((last, index) => {
    const driver = mentions[index + 1];
    if (last.type !== 'car' || driver?.type !== 'person' || driver.first - last.last > 2) return [];
    if (tokens[last.last]?.lower !== 'for') return [];
    const cars = runBefore(scene, last.last, isCar);
    const drivers = runFrom(scene, index + 1);
    // "the No. 21 for Stone and Carter": one car for both, but for who begins a clause of his own ("and Carter drives the No. 12").
    if (cars.length < 2) {
      const isOwn = drivers.slice(1).some((one) => scene.clauses.some(({ subjects }) => subjects.includes(one)));
      const sharing = isOwn ? [driver] : drivers;
      return last.numbers.length === 1 ? sharing.map((one) => ({ car: last, driver: one })) : [];
    }
    if (cars.length !== drivers.length) return [];
    return cars.flatMap((car, at) => {
      const one = drivers[at];
      return one ? [{ car, driver: one }] : [];
    });
  });
}

/** People named side by side from a mention on. */
function runFrom({ mentions, discourse }: Scene, from: number): PersonMention[] {
  const run: PersonMention[] = [];
  for (let at = from; at < mentions.length; at += 1) {
    const mention = mentions[at];
    const before = run.at(-1);
    if (mention?.type !== 'person') break;
    if (before && !/^(?:,|and|, and|&)$/.test(wordsBetween(discourse.text.tokens, before.last, mention.first))) break;
    run.push(mention);
  }
  return run;
}

function isCar(mention: Mention): mention is CarMention {
  return mention.type === 'car' && mention.numbers.length === 1;
}

/** The mentions of a kind that stand side by side and end nearest before a token. */
export function runBefore<T extends Mention>(
  { mentions, discourse }: Scene,
  end: number,
  is: (one: Mention) => one is T,
): T[] {
  const run: T[] = [];
  for (let at = mentions.length - 1; at >= 0; at -= 1) {
    const mention = mentions[at];
    if (!mention || mention.last > end) continue;
    const next = run[0];
    if (!is(mention)) {
      if (next) break;
      continue;
    }
    if (next && !/^(?:,|and|, and|&)(?: the)?$/.test(wordsBetween(discourse.text.tokens, mention.last, next.first)))
      break;
    run.unshift(mention);
  }
  return run;
}
