import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../../rules/scene.js';
import { isDrivenFor } from '../../rules/seats/driven-for.js';
import { sponsorsIn } from '../../rules/sponsors/sponsors.js';
import { isHouse, isUnknownName, mayBeHouse } from '../../rules/unread/houses.js';

const BESIDE = /^(?:at|for|with)$/;
const OWNED = /^(?:car|cars|truck|ford|chevrolet|chevy|toyota|entry|driver)$/;
const GOES = /^(?:go|goes|going|move|moves|moving|switch|switches|switching|jump|jumps|jumping)$/;
// "a Hollow Ford": the make may be taken for a part of the name.
const MAKE = /^(?:ford|chevrolet|chevy|toyota|honda|camaro|mustang|camry|supra)$/;

/**
 * "stays in the 12 for Hollow", "is in the No. 12 at Bright Lane", "a Hollow car", "Castle Lane has not said whether Carter will be
 * back": a house that nothing is known of, and not the team of the words before.
 */
export function namesUnknownHouse(scene: Scene, driver: string, team: string): boolean {
  const { mentions, discourse, clauses } = scene;
  const { tokens } = discourse.text;
  if (!mentions.some((mention) => mention.type === 'person' && mention.person.name === driver)) return false;
  if (namedHouses(scene, team).length > 0) return true;
  const firms = sponsorsIn(scene);
  return mentions.some((mention) => {
    if (mention.type === 'car')
      return (
        mention.owner?.name !== driver && !!mention.owner && isUnknownName(mention.owner, tokens[mention.first]?.lower)
      );
    if (mention.type !== 'person' || mention.person.name === driver || firms.has(mention)) return false;
    return (
      isHouse(mention, mentions, tokens) ||
      (!mention.possessive && isDrivenFor(scene, mention)) ||
      // "Castle Lane has not said whether Carter will be back"
      (mayBeHouse(mention, tokens) &&
        clauses.some(
          ({ verb, subjects }) => verb.frame === 'say' && subjects.some(({ first }) => first === mention.first),
        ))
    );
  });
}

/** The names of a sentence that nothing is known of and that stand where another house than `team` stands. */
export function namedHouses(scene: Scene, team: string): readonly Mention[] {
  const { mentions, discourse } = scene;
  // "with Salt Glass on board"
  const firms = sponsorsIn(scene);
  const [ownWord] = team.toLowerCase().split(' ');
  return mentions.filter(
    (mention) =>
      mention.type === 'name' &&
      !firms.has(mention) &&
      // "the Northline Ford"
      discourse.text.tokens[mention.first]?.lower !== ownWord &&
      (isSource(mention, scene) || (isNamedHouse(mention, mentions, scene) && !isPartOfName(mention, mentions))),
  );
}

function isNamedHouse({ first, last }: Mention, mentions: readonly Mention[], { discourse }: Scene): boolean {
  const { tokens } = discourse.text;
  const before = tokens[first - 1]?.lower ?? '';
  if (BESIDE.test(before) || OWNED.test(tokens[last]?.lower ?? '')) return true;
  // "We called Tamarack.", "could go to Tamarack"
  if (before === 'called' && tokens[last]?.kind === 'mark') return true;
  if (before === 'to' && GOES.test(tokens[first - 2]?.lower ?? '')) return true;
  if (last - first > 1 && MAKE.test(tokens[last - 1]?.lower ?? '')) return true;
  // "the No. 12 of Bright"
  return before === 'of' && mentions.some((car) => car.type === 'car' && car.last === first - 1);
}

/** "From Tamarack: Ava Stone, full time, No. 12" */
function isSource({ first, last }: Mention, { discourse }: Scene): boolean {
  const { tokens } = discourse.text;
  return tokens[first - 1]?.lower === 'from' && tokens[last]?.text === ':';
}

/** "for Tennessee native Ava Stone", "the New Jersey driver" */
function isPartOfName({ first, last }: Mention, mentions: readonly Mention[]): boolean {
  return mentions.some(
    (other) =>
      other.type === 'person' &&
      ((other.first <= first && last <= other.last) || (other.first >= last && other.first - last <= 2)),
  );
}
