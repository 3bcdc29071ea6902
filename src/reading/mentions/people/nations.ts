import type { Token } from '../../text/token.js';
import type { Mention, Person, PersonMention } from '../mention.js';
import { nationalityAt } from '../vocabulary.js';

/** Of which nation people are, as far as an article has said by a sentence. */
export type Nations = Map<Person, string>;

const BRITISH = new Set(['British', 'English', 'Scottish', 'Welsh', 'Northern Irish']);

/** What an article has said of nations by a sentence, and of whom it spoke last. */
interface NationsTold {
  readonly nations: Nations;
  readonly doers: readonly Person[];
  readonly ages: { readonly named: readonly Person[] };
}

/**
 * Whom "the Dutchman" means: the person in focus, unless he was "the Spaniard" before; then the one who was said to be
 * Dutch, or nobody. `doers` are those of whom the sentence before told something each: of several nobody can tell which is meant.
 * `named` are those named last: who is said to be Dutch goes before who may be.
 * Other descriptions mean whom they mean. Notes the nation for the sentences to come.
 */
export function ofNation(
  tokens: readonly Token[],
  meant: PersonMention,
  { nations, doers, ages: { named } }: NationsTold,
  opens: boolean,
): PersonMention | undefined {
  if (meant.last - meant.first < 2 || tokens[meant.first]?.lower !== 'the') return meant;
  for (let at = meant.first + 1; at < meant.last; at += 1) {
    const nation = nationalityAt(tokens, at, meant.last)?.nationality;
    if (nation === undefined) continue;
    const known = nations.get(meant.person);
    if (known === undefined && opens && doers.length > 1) {
      const open = doers.filter((one) => (nations.get(one) ?? nation) === nation);
      const said = open.filter((one) => nations.has(one));
      const [only, another] = said.length > 0 ? said : open;
      return only && !another ? { ...meant, person: only } : undefined;
    }
    const near = known === undefined ? named.slice(-NEAR).filter((one) => nations.get(one) === nation) : [];
    if (near.length === 1 && near[0]) return { ...meant, person: near[0] };
    if (known === undefined || known === nation || (BRITISH.has(known) && BRITISH.has(nation))) {
      nations.set(meant.person, nation);
      return meant;
    }
    const [other, another] = [...nations].filter(([, one]) => one === nation);
    return other && !another ? { ...meant, person: other[0] } : undefined;
  }
  return meant;
}

// As many people back somebody may be whom the words mean.
const NEAR = 3;

const RACERS = /^(?:driver|racer|star|rookie|veteran|champion|youngster|teenager|ace|sensation|prospect|newcomer)$/;

/** The nations that names have beside them: "Canadian Ava Stone", "Dutch rookie Ben Carter", "Ava Stone, a Canadian". */
export function nationsBeside(tokens: readonly Token[], mentions: readonly Mention[]): Nations {
  const nations: Nations = new Map();
  for (const mention of mentions) {
    if (mention.type !== 'person' || mention.form !== 'full' || nations.has(mention.person)) continue;
    const before = RACERS.test(tokens[mention.first - 1]?.lower ?? '') ? mention.first - 2 : mention.first - 1;
    const isAside = tokens[mention.last]?.text === ',' && /^(?:an?|the)$/.test(tokens[mention.last + 1]?.lower ?? '');
    const told =
      nationalityAt(tokens, before, mention.first) ??
      (isAside ? nationalityAt(tokens, mention.last + 2, mention.last + 4) : undefined);
    if (told) nations.set(mention.person, told.nationality);
  }
  return nations;
}
