import type { Extent } from '../../../claims/claim.js';
import { groupBy } from '../../../values/group-by.js';
import type { Mention } from '../../mentions/mention.js';
import { complementsOf, subjectTeam } from '../../rules/clause/clause-parts.js';
import { isStated } from '../../rules/clause/status.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { onlyValue } from '../slots.js';

const OF_ROWS = /^(?:row-of-entries|row-entry|number-then-driver)$/;

/** What the sentences behind an entry tell of its car. */
interface CarTold {
  readonly team: string | undefined;
  readonly make: string | undefined;
}

/**
 * "No. 5, Ava Stone – She has not been back since. Northline Racing, Honda.": an entry without a team has the one that the sentences
 * behind it name alone, with the make beside it, or that is said to have a car for its driver; and the one that she is on loan to.
 */
export function entriesFromNotes(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const entries = drafts.filter(
    ({ kind, rule, sentence }) =>
      (kind === 'start' || kind === 'ride') && OF_ROWS.test(rule) && sentence.start === sentence.block.start,
  );
  if (entries.length === 0) return;
  const blocks = groupBy(scenes, ({ sentence }) => sentence.blockIndex);
  const loans = new Map<Sentence, string>();
  for (const { kind, slots, sentence } of drafts)
    if (kind === 'contract' && slots.loanTo !== undefined) loans.set(sentence, slots.loanTo);
  for (const { kind, slots, sentence, inherited } of entries) {
    if (kind !== 'start' && kind !== 'ride') continue;
    const behind = (blocks.get(sentence.blockIndex) ?? []).slice(1);
    const loan = loans.get(sentence);
    if (loan !== undefined) slots.team = loan;
    const told = carTold(behind, slots.driver);
    const isOpen = slots.team === undefined || (inherited.has('team') && !isHeaded(behind));
    if (isOpen && told.team !== undefined) {
      slots.team = told.team;
      inherited.delete('team');
    }
    if (slots.make === undefined && told.make !== undefined && (told.team ?? slots.team) === slots.team)
      slots.make = told.make;
    const extent = kind === 'ride' ? extentTold(behind) : undefined;
    if (kind === 'ride' && extent !== undefined) slots.extent ??= extent;
  }
}

/** "Full-time again in the Millfield car.": how much of the season a sentence without a verb says it is. */
function extentTold(scenes: readonly Scene[]): Extent | undefined {
  const told = scenes.flatMap(({ mentions, clauses }) => {
    const [extent, another] = mentions.filter((one) => one.type === 'extent');
    const isPlain = clauses.length === 0 && mentions.every(({ type }) => /^(?:extent|name|series|make)$/.test(type));
    return extent && !another && isPlain ? [extent.extent] : [];
  });
  return told.length === 1 ? told[0] : undefined;
}

function isHeaded([scene]: readonly Scene[]): boolean {
  return scene?.discourse.isUnderTeam(scene.sentence) === true;
}

function carTold(scenes: readonly Scene[], driver: string): CarTold {
  const told = scenes.flatMap((scene) => namedAlone(scene) ?? hasCarFor(scene, driver) ?? []);
  return { team: onlyValue(told.map(({ team }) => team)), make: onlyValue(told.map(({ make }) => make)) };
}

/** "Northline Racing, Honda.", "A third Northline Honda.", "Chevrolet.": a sentence without a verb that names a car, and nobody. */
function namedAlone({ mentions, clauses, sentence }: Scene): CarTold | undefined {
  if (clauses.length > 0 || mentions.length === 0 || !mentions.every(isOfCar)) return undefined;
  // "Once of Northline Racing, long before that.": of what else a long sentence tells.
  const [first] = mentions;
  if (first === undefined || first.first - sentence.first > LEAD) return undefined;
  return carOf(mentions);
}

// Words before a car: "a third", "and a second".
const LEAD = 3;

function isOfCar(mention: Mention): boolean {
  if (mention.type === 'car') return mention.numbers.length === 0;
  return mention.type === 'team' ? !mention.possessive && !mention.described : mention.type === 'make';
}

/** "Northline Racing has a fifth Honda for her, who then …": the car of the team that does it. */
function hasCarFor({ clauses }: Scene, driver: string): CarTold | undefined {
  for (const clause of clauses) {
    const team = subjectTeam(clause);
    const { verb } = clause;
    if (team === undefined || verb.negated || verb.passive || verb.tense === 'past' || !isStated(clause)) continue;
    if (!/^(?:have|field|enter|prepare|run|provide|supply|build|add)$/.test(verb.lemma)) continue;
    const whom = complementsOf(clause, 'person').find(({ prep, before }) => !before && /^(?:for|to)$/.test(prep));
    if (whom?.mention.person.name !== driver) continue;
    const cars = clause.complements.filter(({ before, mention }) => !before && mention.first < whom.mention.first);
    return { team, make: carOf(cars.map(({ mention }) => mention)).make };
  }
  return undefined;
}

function carOf(mentions: readonly Mention[]): CarTold {
  return {
    team: onlyValue(mentions.map((one) => (one.type === 'team' || one.type === 'car' ? one.team : undefined))),
    make: onlyValue(mentions.map((one) => (one.type === 'make' || one.type === 'car' ? one.make : undefined))),
  };
}
