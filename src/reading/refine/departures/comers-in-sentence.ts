import { groupBy } from '../../../values/group-by.js';
import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { complementsOf, peopleIn, subjectDrivers } from '../../rules/clause/clause-parts.js';
import { isStated } from '../../rules/clause/status.js';
import type { Draft } from '../../rules/draft.js';
import { isAsked, isQuoted, type Scene } from '../../rules/scene.js';
import { wordsBetween } from '../../text/words-between.js';

const COMES_IN = /^(?:come|move|step|slot|slide)$/;
// "moves in", but not "moves in the right direction", "comes in second", "moves in with her sister"
const IN = /^in(?: (?:for|at|there|after|next)\b| ?[,;:]| ?$)/;
const TAKES_OVER = /^over(?: (?:there|from|next|in|for|at)\b| ?[,;:]| ?$)/;
// "replaced in the No. 20 by", "succeeded by", "at the expense of"
const REPLACED_BY =
  /^(?:replaced|succeeded)(?: (?:in|at|there|for|the|his|her|seat|ride|car|truck|next|year|season))* by$/;
const LONGEST = 12;

/**
 * "Carter is out of the No. 21 when the season ends, as Stone moves in", "Carter left after 2025, replaced in the No. 20 by Stone":
 * who comes in the place of the one driver whom a sentence has leaving.
 */
export function completeComers(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const bySentence = new Map(scenes.map((scene) => [scene.sentence, scene]));
  const leaving = drafts.filter(({ kind }) => kind === 'exit');
  const leavingIn = groupBy(leaving, ({ sentence }) => sentence);
  for (const exit of leaving) {
    const scene = bySentence.get(exit.sentence);
    if (exit.kind !== 'exit' || exit.status === 'denied' || exit.slots.replacedBy !== undefined || !scene) continue;
    const { driver } = exit.slots;
    if ((leavingIn.get(exit.sentence) ?? []).some((other) => other.slots !== exit.slots && isOther(other, driver)))
      continue;
    if (isAsked(scene)) continue;
    const comer = comerBehind(scene) ?? comerAfterBy(scene);
    if (comer && comer.name !== driver && !scene.discourse.officeHolders.has(comer) && !scene.discourse.crew.has(comer))
      exit.slots.replacedBy = comer.name;
  }
}

function isOther(draft: Draft, driver: string): boolean {
  return draft.kind === 'exit' && draft.slots.driver !== driver;
}

/** "as Stone moves in", "and Stone comes in for 2027": the one driver who comes in by a clause of his own. */
function comerBehind(scene: Scene): Person | undefined {
  const comers = scene.clauses.flatMap((clause) => {
    const [comer, another] = comesIn(clause) ? subjectDrivers(clause, scene.discourse) : [];
    return comer && !another && !isQuoted(scene, clause.verb.first) ? [comer] : [];
  });
  const [only, more] = new Set(comers);
  return more ? undefined : only;
}

function comesIn(clause: Clause): boolean {
  const { verb, words } = clause;
  const isGoing = (COMES_IN.test(verb.lemma) && IN.test(words)) || (verb.lemma === 'take' && TAKES_OVER.test(words));
  if (!isGoing || verb.negated || (!isStated(clause) && verb.form !== 'ing')) return false;
  return complementsOf(clause, 'role').length === 0 && complementsOf(clause, 'track').length === 0;
}

/** "…, replaced in the No. 20 by Stone": whom a participle behind a comma names. */
function comerAfterBy({ mentions, sentence, discourse: { text } }: Scene): Person | undefined {
  const { tokens } = text;
  for (const { person, first, possessive } of peopleIn(mentions)) {
    if (possessive || tokens[first - 1]?.lower !== 'by') continue;
    const from = Math.max(sentence.first, first - LONGEST);
    const comma = tokens.slice(from, first).findLastIndex((token) => token.text === ',');
    if (comma < 0) continue;
    // The car or team that stands in between is left out of the words.
    const inside = mentions.find((one) => one.first > from + comma && one.last < first && one.type !== 'person');
    const words = inside
      ? `${wordsBetween(tokens, from + comma + 1, inside.first)} ${wordsBetween(tokens, inside.last, first)}`
      : wordsBetween(tokens, from + comma + 1, first);
    if (REPLACED_BY.test(words)) return person;
  }
  return undefined;
}
