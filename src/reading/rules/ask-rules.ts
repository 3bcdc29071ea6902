import type { Clause } from '../clauses/clause.js';
import type { Mention } from '../mentions/mention.js';
import type { Frame } from '../words/verbs.js';
import { givesOtherPost } from './clause/other-post.js';
import type { Draft } from './draft.js';
import type { ClauseRule, PhraseRule } from './rule.js';
import type { Scene } from './scene.js';

const BITS: Readonly<Record<Mention['type'], number>> = {
  person: 1,
  team: 2,
  car: 4,
  series: 8,
  track: 16,
  race: 32,
  make: 64,
  place: 128,
  time: 256,
  role: 512,
  extent: 1024,
  name: 2048,
};

/** A rule with what a sentence needs for it: of each number, one bit must be there. */
interface Asked<R> {
  readonly rule: R;
  readonly needs: readonly number[];
}

/**
 * Asks the rules for what a sentence says, in their order: those on clauses clause by clause, then those on phrases.
 * Only those are asked whose frames, mentions and words are there.
 */
export function rulesAsked(
  clauseRules: readonly ClauseRule[],
  phraseRules: readonly PhraseRule[],
): (scene: Scene) => Draft[] {
  const byFrame = new Map<Frame, Asked<ClauseRule>[]>();
  for (const rule of clauseRules) {
    const asked = withNeeds(rule);
    for (const frame of rule.frames) byFrame.set(frame, [...(byFrame.get(frame) ?? []), asked]);
  }
  const onPhrases = phraseRules.map(withNeeds);
  return (scene) => {
    const drafts: Draft[] = [];
    const there = typesOf(scene.mentions);
    for (const clause of scene.clauses) {
      for (const asked of byFrame.get(clause.verb.frame) ?? NONE) {
        if (isAnswered(asked, scene, there)) add(drafts, seatsMeant(asked.rule.read(clause, scene), clause, scene));
      }
    }
    for (const asked of onPhrases) {
      if (isAnswered(asked, scene, there)) add(drafts, asked.rule.read(scene));
    }
    return drafts;
  };
}

/** What a rule reads from a clause, without seats where the clause says as what else somebody is there: "takes over as engineer". */
function seatsMeant(drafts: readonly Draft[], clause: Clause, scene: Scene): readonly Draft[] {
  if (drafts.every(({ kind }) => !SEATS.has(kind)) || !givesOtherPost(clause, scene)) return drafts;
  return drafts.filter(({ kind }) => !SEATS.has(kind));
}

const SEATS: ReadonlySet<Draft['kind']> = new Set(['ride', 'start', 'exit']);

const NONE: readonly Asked<ClauseRule>[] = [];

function withNeeds<R extends ClauseRule | PhraseRule>(rule: R): Asked<R> {
  const needs = (rule.needs ?? []).map((need) => bitsOf(typeof need === 'string' ? [need] : need));
  return { rule, needs };
}

/** Whether a sentence has the words and mentions that a rule needs; `there` are the kinds of its mentions. */
function isAnswered({ rule, needs }: Asked<ClauseRule | PhraseRule>, scene: Scene, there: number): boolean {
  for (const bits of needs) if ((there & bits) === 0) return false;
  return rule.words === undefined || rule.words.has(scene.sentence);
}

function bitsOf(types: readonly Mention['type'][]): number {
  let bits = 0;
  for (const type of types) bits |= BITS[type];
  return bits;
}

function typesOf(mentions: readonly Mention[]): number {
  let bits = 0;
  for (const mention of mentions) bits |= BITS[mention.type];
  return bits;
}

function add(drafts: Draft[], more: readonly Draft[]): void {
  for (const draft of more) drafts.push(draft);
}
