import type { PersonMention } from '../../mentions/mention.js';
import { type Draft, draft } from '../draft.js';
import type { Scene } from '../scene.js';

/** A bio claim; its drivers hold no office. One that hangs on "he" or "the veteran" inherits its driver. */
export function bio(
  scene: Scene,
  rule: string,
  mention: PersonMention | undefined,
  slots: { age?: number; hometown?: string; nationality?: string },
): Draft[] {
  if (!mention || scene.discourse.officeHolders.has(mention.person)) return [];
  const slotsSaid = {
    driver: mention.person.name,
    age: slots.age,
    birthDate: undefined,
    hometown: slots.hometown,
    nationality: slots.nationality,
  };
  return [draft('bio', rule, scene.sentence, 'confirmed', slotsSaid, mention.form === 'described' ? ['driver'] : [])];
}

const OTHERS = /^(?:and|with|of|from|for|who|than|by|over|alongside|behind|or|in|at|on|to|is|was|will|has)$/;
// "Cole Stone, the president’s 26-year-old son": the words between belong to the description.
const DESCRIBING =
  /^(?:,|\(|a|an|the|is|who|was|now|still|himself|herself|native|driver|racer|rookie|fellow|young|then|from|to|born|and|raised)$/;
// "24-year-old", "Sydney-born", "third-generation"
const COMPOUND = /^\p{L}+-\p{L}+|^\d+-year-old$/u;

/** Who a description (token `first` up to `last`) is said of: the mention over it, the name behind it, or the name that it explains. */
export function whoIs(scene: Scene, first: number, last: number): PersonMention | undefined {
  return covering(scene, first) ?? nameBehind(scene, last) ?? nameBefore(scene, first);
}

/** "the 24-year-old", "the Swede": the mention that holds a token. */
export function covering(scene: Scene, at: number): PersonMention | undefined {
  return scene.mentions.find(
    (mention): mention is PersonMention => mention.type === 'person' && mention.first <= at && mention.last > at,
  );
}

/** "24-year-old rookie Ava Stone": at most four words stand between. */
function nameBehind(scene: Scene, last: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const next = scene.mentions.find((mention) => mention.type === 'person' && mention.first >= last);
  if (next?.type !== 'person' || next.form === 'described' || next.first - last > 4) return undefined;
  const clear = tokens
    .slice(last, next.first)
    .every((token) => token.kind === 'word' && !token.possessive && !OTHERS.test(token.lower));
  return clear ? next : undefined;
}

/** "Stone, an Austrian,", "Stone, a 24-year-old from", "Stone is a Swede". */
export function nameBefore(scene: Scene, first: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  const before = [...scene.mentions]
    .reverse()
    .find((mention): mention is PersonMention => mention.type === 'person' && mention.last <= first);
  if (!before || before.possessive || first - before.last > 7) return undefined;
  const between = tokens.slice(before.last, first);
  const opening = between[0];
  if (!opening || !/^(?:,|\(|is|who|was|hails|comes|—|–)$/.test(opening.text)) return undefined;
  const clear = between.every(
    (token, index) =>
      index === 0 ||
      DESCRIBING.test(token.lower) ||
      COMPOUND.test(token.lower) ||
      token.possessive ||
      (token.kind === 'number' && between[index + 1]?.text === ','),
  );
  const commas = between.filter((token) => token.text === ',').length;
  return clear && commas <= 2 ? before : undefined;
}
