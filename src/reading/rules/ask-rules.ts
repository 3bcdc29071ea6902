import type { Mention } from '../mentions/mention.js';
import type { Frame } from '../words/verbs.js';
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

/**
 * Asks the rules for what a sentence says, in their order: those on clauses clause by clause, then those on phrases.
 * Only those are asked whose frames, mentions and words are there.
 */
export function rulesAsked(
  clauseRules: readonly ClauseRule[],
  phraseRules: readonly PhraseRule[],
): (scene: Scene) => Draft[] {
  const byFrame = new Map<Frame, ClauseRule[]>();
  for (const rule of clauseRules) {
    for (const frame of rule.frames) byFrame.set(frame, [...(byFrame.get(frame) ?? []), rule]);
  }
  const needs = phraseRules.map((rule) => bitsOf(rule.needs ?? []));
  return (scene) => {
    const drafts: Draft[] = [];
    for (const clause of scene.clauses) {
      for (const rule of byFrame.get(clause.verb.frame) ?? []) add(drafts, rule.read(clause, scene));
    }
    const there = typesOf(scene.mentions);
    phraseRules.forEach((rule, at) => {
      const needed = needs[at] ?? 0;
      if ((there & needed) !== needed || rule.words?.has(scene.sentence) === false) return;
      add(drafts, rule.read(scene));
    });
    return drafts;
  };
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
