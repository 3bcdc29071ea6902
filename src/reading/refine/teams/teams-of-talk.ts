import type { Mention } from '../../mentions/mention.js';
import { statusOf } from '../../rules/clause/status.js';
import type { Draft } from '../../rules/draft.js';
import type { Scene } from '../../rules/scene.js';
import type { Sentence } from '../../text/sentence.js';
import { slotsOf } from '../slots.js';

/** Sentences back in which the team may stand that a claim takes over. */
const REACH = 2;

/**
 * "Stone has been linked with Northline. She drives the No. 12.": a team that somebody is only talked about for is not the one
 * of a seat that is had, so that such a seat, where it has its team from there, is left without.
 */
export function withoutTeamsOfTalk(drafts: readonly Draft[], scenes: readonly Scene[]): void {
  const sceneOf = new Map<Sentence, Scene>(scenes.map((scene) => [scene.sentence, scene]));
  for (const draft of drafts) {
    const slots = slotsOf(draft);
    if (!/^(?:ride|exit)$/.test(draft.kind) || draft.status !== 'confirmed' || !draft.inherited.has('team')) continue;
    const scene = sceneOf.get(draft.sentence);
    if (!scene || slots.team === undefined || Number(slots.season ?? scene.discourse.year) > scene.discourse.year)
      continue;
    if (isOfTalk(scene, slots.team)) delete slots.team;
  }
}

function isOfTalk(scene: Scene, team: string | number | true): boolean {
  let before = scene.before;
  if (namesTeam(scene)) return false;
  for (let steps = 1; before && steps < REACH && !namesTeam(before); steps += 1) before = before.before;
  if (!before) return false;
  const named = before.mentions.filter((mention) => teamOf(mention) === team);
  return named.length > 0 && named.every((mention) => before && isTalkedOf(before, mention));
}

function isTalkedOf(scene: Scene, { first }: Mention): boolean {
  const clause = scene.clauses.findLast(({ verb }) => verb.last <= first);
  if (!clause || clause.subjects.some((subject) => subject.first === first)) return false;
  // "is in talks with Northline about an extension", "could leave Northline": she is there.
  if (IS_THERE.has(clause.verb.frame) || THERE.test(clause.words)) return false;
  return (
    LINKED.test(`${clause.verb.passive ? clause.verb.word : ''} ${clause.words}`) ||
    statusOf(clause, scene.discourse) === 'rumored'
  );
}

const IS_THERE: ReadonlySet<string> = new Set(['leave', 'release', 'retire', 'stay', 'keep', 'extend', 'replace']);
const THERE =
  /\b(?:extensions?|extend\w*|renew\w*|new (?:deal|contract)|stay\w*|return\w*|re-sign\w*|back|remain\w*|leav\w+)\b/;

const LINKED =
  /^(?:linked|mentioned|connected|rumou?red|tipped|courted|approached|touted)\b|^ (?:\w+ )?(?:in (?:\w+ )?(?:talks|discussions|negotiations|contact|touch)|linked|an? (?:\w+ )?(?:candidate|contender|favou?rite|option))\b/;

function namesTeam({ mentions }: Scene): boolean {
  return mentions.some((mention) => teamOf(mention) !== undefined);
}

function teamOf(mention: Mention): string | undefined {
  return mention.type === 'team' || mention.type === 'car' ? mention.team : undefined;
}
