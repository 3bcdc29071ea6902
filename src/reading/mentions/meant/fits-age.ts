import type { Token } from '../../text/token.js';
import type { Person, PersonMention } from '../mention.js';
import { ageAt, ageBehind, ageIn } from '../people/ages.js';

/** How old people are, as far as an article has said by a sentence, and who was named last, the latest at the end. */
export interface AgesTold {
  readonly known: Map<Person, number>;
  readonly named: Person[];
  /** Who has been named at all. */
  readonly seen: Set<Person>;
}

// As many names back may be meant by "the 34-year-old".
const LONGEST = 6;

/**
 * Whom "the 34-year-old" or "the veteran, 34," means: the person in focus, unless he is said to be of another age; then the
 * one named last of whom no other age is known, or nobody. Notes the age for the sentences to come.
 */
export function ofAge(tokens: readonly Token[], meant: PersonMention, ages: AgesTold): PersonMention | undefined {
  const age = ageSaid(tokens, meant);
  const beside = age === undefined ? undefined : besideName(tokens, meant, ages);
  if (beside && age !== undefined && fits(beside, age, ages)) {
    ages.known.set(beside, age);
    return { ...meant, person: beside };
  }
  if (age === undefined || fits(meant.person, age, ages)) {
    if (age !== undefined) ages.known.set(meant.person, age);
    return meant;
  }
  const exact = ages.named.findLast((person) => ages.known.get(person) === age);
  const other = exact ?? ages.named.findLast((person) => person !== meant.person && fits(person, age, ages));
  if (!other) return undefined;
  ages.known.set(other, age);
  return { ...meant, person: other };
}

/** "shares it with Ava Stone, the 34-year-old who": the name right before a description that goes on to tell who that is. */
function besideName(
  tokens: readonly Token[],
  { first, last, possessive }: PersonMention,
  { named }: AgesTold,
): Person | undefined {
  if (possessive || tokens[first - 1]?.text !== ',' || tokens[first]?.lower !== 'the') return undefined;
  if (!/^(?:who|whose|whom|from)$/.test(tokens[last]?.lower ?? '')) return undefined;
  const before = tokens[first - 2];
  const person = named.at(-1);
  if (!before?.capital || before.possessive) return undefined;
  return person?.name.split(' ').at(-1) === before.text ? person : undefined;
}

/** Notes whom a text names. */
export function noteNamed({ named, seen }: AgesTold, person: Person): void {
  seen.add(person);
  const at = named.indexOf(person);
  if (at >= 0) named.splice(at, 1);
  named.push(person);
  if (named.length > LONGEST) named.shift();
}

/** An age may be of one birthday before another. */
function fits(person: Person, age: number, { known }: AgesTold): boolean {
  const told = known.get(person);
  return told === undefined || Math.abs(told - age) <= 1;
}

/** The age in a description, or beside it: "the 34-year-old", "the veteran, 34,", "the champion is 34 and", "at 34, he". */
function ageSaid(tokens: readonly Token[], mention: PersonMention): number | undefined {
  for (let at = mention.first; at < mention.last; at += 1) {
    const age = ageIn(tokens[at]);
    if (age !== undefined) return age;
  }
  const { first } = mention;
  if (tokens[first - 1]?.text === ',' && tokens[first - 3]?.lower === 'at') {
    const age = ageAt(tokens[first - 2]);
    if (age !== undefined) return age;
  }
  return mention.possessive ? undefined : ageBehind(tokens, mention);
}
