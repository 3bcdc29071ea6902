import type { Person, PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';

/** The one car and the one driver that a paragraph names. */
export interface DriverOfBlock {
  readonly number: string;
  readonly driver: Person;
}

const DRIVES: ReadonlySet<string> = new Set(['drive', 'finish', 'win', 'race', 'start']);
const STANDS = /\b(?:driver|points|standings|rookie)\b/;

/**
 * "The No. 12 has a new crew chief. Driver Ava Stone is 17th in points": of each paragraph, by its index, that names one
 * number and one driver, and says that she drives.
 */
export function driversOfBlocks(scenes: readonly Scene[]): ReadonlyMap<number, DriverOfBlock> {
  const found = new Map<number, DriverOfBlock>();
  for (let from = 0; from < scenes.length; ) {
    let to = from + 1;
    while (to < scenes.length && scenes[to]?.sentence.blockIndex === scenes[from]?.sentence.blockIndex) to += 1;
    const block = scenes.slice(from, to);
    const only = onlyDriver(block);
    const index = block[0]?.sentence.blockIndex;
    if (only && index !== undefined) found.set(index, only);
    from = to;
  }
  return found;
}

function onlyDriver(block: readonly Scene[]): DriverOfBlock | undefined {
  const numbers = new Set<string>();
  let driver: Person | undefined;
  let drives = false;
  for (const scene of block) {
    const { text, officeHolders } = scene.discourse;
    for (const mention of scene.mentions) {
      if (mention.type === 'car') for (const number of mention.numbers) numbers.add(number);
      if (
        mention.type !== 'person' ||
        mention.form === 'described' ||
        officeHolders.has(mention.person) ||
        text.quoted[mention.first] === 1
      )
        continue;
      if (driver !== undefined && driver !== mention.person) return undefined;
      driver = mention.person;
      drives ||= saysSo(scene, mention);
    }
  }
  const [number] = numbers;
  return driver?.sure && drives && number !== undefined && numbers.size === 1 ? { number, driver } : undefined;
}

/** "Driver Ava Stone", "Stone is the driver", "Stone will drive", "Stone is 17th in points". */
function saysSo({ clauses, discourse: { text } }: Scene, mention: PersonMention): boolean {
  if (text.tokens[mention.first - 1]?.lower === 'driver') return true;
  const clause = clauses.find(({ subjects }) => subjects.includes(mention));
  if (!clause || clause.verb.negated) return false;
  const isIt = clause.complements.some(
    ({ mention: { type, last }, before }) => !before && type === 'person' && text.tokens[last - 1]?.lower === 'driver',
  );
  if (clause.verb.frame === 'be' && isIt) return true;
  return DRIVES.has(clause.verb.frame) || STANDS.test(clause.words);
}
