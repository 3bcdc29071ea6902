import type { Clause } from '../../clauses/clause.js';
import type { CarMention, PersonMention, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { peopleIn } from '../clause/clause-parts.js';
import { clauseAt } from '../crews/crew-seat.js';
import { isQuoted, type Scene } from '../scene.js';
import { LAST } from './called-last.js';

/** What a driver runs of a season. */
export const OUTING = new Set('season year campaign race start ride outing appearance lap'.split(' '));

/** A noun of leaving in a sentence. */
export interface Noun {
  readonly at: number;
  /** Who stands before it in the possessive: "Stone's", "her". */
  readonly owner?: PersonMention;
  /** Lower-case words between the two. */
  readonly between: readonly string[];
}

/** The nouns of a set in a sentence, each with whose they are said to be. */
export function nounsIn(scene: Scene, nouns: ReadonlySet<string>): Noun[] {
  const { tokens } = scene.discourse.text;
  const found: Noun[] = [];
  for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
    if (!nouns.has(tokens[at]?.lower ?? '') || isQuoted(scene, at)) continue;
    const owner = peopleIn(scene.mentions).findLast(
      (mention) => mention.possessive && mention.last <= at && at - mention.last <= 6,
    );
    const between = owner ? tokens.slice(owner.last, at).map((token) => token.lower) : [];
    const named = ofName(scene, at);
    if (named) found.push({ at, owner: named, between: [] });
    else found.push(owner && !between.some(breaks) ? { at, owner, between } : { at, between: [] });
  }
  return found;
}

const NAMED_FOR = wordSet('era years chapter');

/** "the Ava Stone era": a time that is called by a name. */
function ofName({ mentions, discourse: { text } }: Scene, at: number): PersonMention | undefined {
  if (!NAMED_FOR.has(text.tokens[at])) return undefined;
  const name = peopleIn(mentions).find(({ last, form }) => last === at && form !== 'described');
  return name && !name.possessive && text.tokens[name.first - 1]?.lower === 'the' ? name : undefined;
}

/** The clause that a noun is part of, or whose subject the name before it is taken for: "the Ava Stone era ends". */
export function clauseOf(scene: Scene, at: number): Clause | undefined {
  return (
    clauseAt(scene, at) ??
    scene.clauses.find(({ verb, subjects }) => verb.first > at && subjects.some(({ last }) => last === at))
  );
}

/** Words that no noun phrase goes on behind. */
function breaks(word: string, index: number, words: readonly string[]): boolean {
  // "her fourth and last season"
  if (word === 'and' && LAST.has(words[index + 1] ?? '')) return false;
  return /^(?:[,;:—–()]|and|in|on|at|for|with|from|of|to|is|was|will|has|that|who|which)$/.test(word);
}

/** "the departure of Ava Stone" */
export function ownerBehind(scene: Scene, at: number): PersonMention | undefined {
  return personBehind(scene, at + 1, /^of$/);
}

export function personBehind(scene: Scene, at: number, prep: RegExp): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  if (!prep.test(tokens[at]?.lower ?? '')) return undefined;
  const person = peopleIn(scene.mentions).find((mention) => mention.first > at);
  if (!person || person.possessive || person.first - at > 4) return undefined;
  const gap = tokens.slice(at + 1, person.first);
  return gap.every((token) => token.kind === 'word') ? person : undefined;
}

/** "the partnership between Ava Stone and Northline Racing" */
export function pairBehind(scene: Scene, at: number): { person: PersonMention; team: TeamMention } | undefined {
  const { tokens } = scene.discourse.text;
  const index = scene.mentions.findIndex((mention) => mention.first > at);
  const [one, two] = [scene.mentions[index], scene.mentions[index + 1]];
  if (index < 0 || !one || !two || tokens[at + 1]?.lower !== 'between' || one.first > at + 3) return undefined;
  if (two.first !== one.last + 1 || tokens[one.last]?.lower !== 'and') return undefined;
  const [person, team] = one.type === 'person' ? [one, two] : [two, one];
  return person.type === 'person' && team.type === 'team' ? { person, team } : undefined;
}

/** "Ava Stone will drive for Pinecrest, ending a five-year run with Northline": who ends it, and where. */
export function endedByHer(scene: Scene, at: number): { person: PersonMention; team: TeamMention } | undefined {
  const clause = clauseOf(scene, at);
  if (clause?.verb.form !== 'ing' || !/^(?:end|close|conclude|finish|terminate)$/.test(clause.verb.lemma))
    return undefined;
  const [person] = clause.subjects;
  const team = scene.mentions.find(({ first }) => first > at);
  if (person?.type !== 'person' || team?.type !== 'team' || team.first > at + 3) return undefined;
  return /^(?:with|for|at)$/.test(scene.discourse.text.tokens[at + 1]?.lower ?? '') ? { person, team } : undefined;
}

/** "Northline Racing's relationship with Ava Stone" */
export function pairAround(scene: Scene, at: number): { person: PersonMention; team: TeamMention } | undefined {
  const team = scene.mentions.findLast(
    (mention) => mention.type === 'team' && mention.possessive && mention.last <= at && at - mention.last <= 3,
  );
  const person = personBehind(scene, at + 1, /^with$/);
  return team?.type === 'team' && person ? { person, team } : undefined;
}

/** The team or car that belongs to a noun: between it and whose it is, or behind a preposition straight after it. */
export function teamBeside(
  scene: Scene,
  whose: PersonMention,
  at: number,
  preps: RegExp,
): TeamMention | CarMention | undefined {
  const { tokens } = scene.discourse.text;
  for (const mention of scene.mentions) {
    if (mention.type !== 'team' && mention.type !== 'car') continue;
    if (mention.first >= whose.last && mention.last <= at) return mention;
    if (mention.first <= at || mention.first - at > 8) continue;
    const gap = tokens.slice(at + 1, mention.first).map((token) => token.lower);
    if (gap.some((word) => /^(?:[,;:—–()]|and|but|will|is|was|has|who|which|that)$/.test(word))) continue;
    if (gap.includes('to') && !preps.test('to')) continue;
    if (gap.some((word) => preps.test(word))) return mention;
  }
  return undefined;
}
