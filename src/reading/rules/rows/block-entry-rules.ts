import type { CarMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { peopleIn } from '../clause/clause-parts.js';
import { rowStarts, withTeam } from '../races/row-starts.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';

/** Words of an entry that somebody does not take up, or not she. */
const AWAY = wordSet(
  `pulled withdrawn scratch scratched replaces replaced replacing subs substitutes out sidelined not wont isnt unlikely instead
   penciled pencilled vacant tba announced open`,
);

/** Rules for entries told a block each: "No. 12, Northline Racing Ford. Ava Stone is back for …". */
export const BLOCK_ENTRY_RULES: readonly PhraseRule[] = [
  {
    name: 'driver-under-number',
    example:
      'The entry list for Sunday’s Cup Series race at Bristol Motor Speedway is out.\n\nNo. 12, Northline Racing Ford. Ava Stone is in for the fourth of her starts.',
    needs: ['person'],
    read: (scene) => {
      const car = openingCar(scene);
      if (!car || !isFirstNamed(scene) || isAsked(scene) || isAway(scene)) return [];
      if (scene.mentions.some(({ type }) => type === 'car' || type === 'role' || type === 'track' || type === 'race'))
        return [];
      const [driver] = peopleIn(scene.mentions);
      const [subject] = scene.clauses[0]?.subjects ?? [];
      const { officeHolders, crew } = scene.discourse;
      if (!driver || driver.possessive || driver.form === 'described' || isQuoted(scene, driver.first)) return [];
      if (subject !== driver || officeHolders.has(driver.person) || crew.has(driver.person)) return [];
      return rowStarts('driver-under-number', scene, [driver.person], [{}], car);
    },
  },
];

/** The block says up to here that the entry is off, or that somebody was only to drive. */
function isAway(scene: Scene): boolean {
  const [clause] = scene.clauses;
  if (clause?.verb.frame === 'be' && clause.verb.tense === 'past') return true;
  for (let back: Scene | undefined = scene; back; back = back.before) if (AWAY.has(back.sentence)) return true;
  return false;
}

/** The car that opens the block of a sentence: "No. 12, Northline Racing Ford.", "NO. 35 | Local hero time." */
export function openingCar(scene: Scene): CarMention | undefined {
  const opening = openingOf(scene);
  const [car] = opening.mentions;
  if (opening === scene || car?.type !== 'car' || car.numbers.length !== 1) return undefined;
  return car.first === opening.sentence.first ? withTeam(opening, car) : undefined;
}

// An entry takes a few sentences. Longer blocks have no opening, so that a text made of one does not take ever longer.
const LONGEST_BLOCK = 60;

function openingOf(scene: Scene): Scene {
  let opening = scene;
  for (let back = 0; back < LONGEST_BLOCK && opening.before; back += 1) opening = opening.before;
  return opening.before ? scene : opening;
}

/** The sentences of a block up to this one name nobody, and the first tells nothing. */
function isFirstNamed(scene: Scene): boolean {
  for (let back = scene.before; back; back = back.before)
    if (back.mentions.some(({ type }) => type === 'person')) return false;
  return openingOf(scene).clauses.length === 0;
}
