import type { Mention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { clauseOf, isPartOf } from './honour-clause.js';
import { leadOf } from './where.js';

// "before talks with Northline"
const TALKS = /^(?:talks|contract|deal|agreement|signed|signing|tested|testing|test|work|working|meeting|linked)$/;

/** The team that a result or a title has behind it: "won for Northline", "third in Northline's No. 12". `right` are the mentions behind it. */
export function teamOfHonour(scene: Scene, right: readonly Mention[]): string | undefined {
  const { tokens } = scene.discourse.text;
  for (const mention of right) {
    if (mention.type === 'team' && /^(?:for|with)$/.test(tokens[mention.first - 1]?.lower ?? ''))
      return TALKS.test(tokens[mention.first - 2]?.lower ?? '') ? undefined : mention.team;
    if (mention.type === 'car' && mention.team && /^(?:in|with|for)$/.test(leadOf(tokens, mention)))
      return mention.team;
  }
  return undefined;
}

/** "part of Northline Racing's class win", "her tenure with Northline Racing saw her finish third": the team of the subject. */
export function teamBehind(scene: Scene, honour: Honour, earlier: readonly Mention[]): string | undefined {
  const { tokens } = scene.discourse.text;
  const last = earlier.filter((mention) => mention.type === 'team').at(-1);
  if (!last) return undefined;
  const before = tokens.slice(Math.max(scene.sentence.first, last.first - 3), last.first).map((token) => token.lower);
  const owns = last.possessive && isPartOf(clauseOf(scene, honour.first)) && last.last <= honour.first;
  const stayed = /^(?:tenure|stint|time|spell|run) (?:with|at)$/.test(before.slice(-2).join(' '));
  return owns || stayed ? last.team : undefined;
}
