import type { Clause } from '../../clauses/clause.js';
import type { Person, PersonMention } from '../../mentions/mention.js';
import { peopleIn } from '../clause/clause-parts.js';
import type { Scene } from '../scene.js';
import type { Outing } from './outings.js';

/**
 * Which races are whose, where drivers and races of a clause take turns: "goes to Stone at Bristol and to Carter at Pocono",
 * "Stone (Bristol), Carter (Pocono)". Empty where all run all.
 */
export function whoseOutings(
  clause: Clause,
  scene: Scene,
  drivers: readonly Person[],
  outings: readonly Outing[],
): ReadonlyMap<Person, readonly Outing[]> {
  const none = new Map<Person, readonly Outing[]>();
  if (drivers.length < 2 || outings.length < 2 || outings.some(({ place }) => place === undefined)) return none;
  const people = peopleIn(scene.mentions).filter(
    ({ person, first }) => drivers.includes(person) && first >= clause.first && first < clause.last,
  );
  const places = outings.map((outing) => ({ outing, at: outing.place?.first ?? 0 }));
  const groups = inTurns(
    people,
    places.map(({ at }) => at),
  );
  if (groups.length < 2) return none;
  const own = new Map<Person, Outing[]>();
  groups.forEach((group, index) => {
    const from = group[0]?.first ?? 0;
    const to = groups[index + 1]?.[0]?.first ?? Number.POSITIVE_INFINITY;
    const mine = places.filter(({ at }) => at > from && at < to).map(({ outing }) => outing);
    for (const { person } of group) own.set(person, [...(own.get(person) ?? []), ...mine]);
  });
  const leads = (people[0]?.first ?? 0) < (places[0]?.at ?? 0);
  return leads && [...own.values()].every((mine) => mine.length > 0) ? own : none;
}

/** People up to the next place make a group. */
function inTurns(people: readonly PersonMention[], places: readonly number[]): PersonMention[][] {
  const groups: PersonMention[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const mention of people) {
    const parted = places.some((at) => at > last && at < mention.first);
    if (groups.length === 0 || parted) groups.push([mention]);
    else groups.at(-1)?.push(mention);
    last = mention.first;
  }
  return groups;
}
