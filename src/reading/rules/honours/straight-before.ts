import type { PersonMention } from '../../mentions/mention.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { clauseOf } from './honour-clause.js';

// What a place is in that is none of a race that was run: "leads the points with Carter third".
const NO_FINISH =
  /\b(?:points|standings|championship|title|grid|pole|qualif\w*|practice|row|stage|restart\w*|leads?|will|would|could)\b/i;

/**
 * Who stands straight before a place whose verb is left out: "Stone was 34th, Carter 28th", "won, with Carter third for
 * Northline", "Behind her came Carter in second and Diaz in third".
 */
export function namedStraightBefore(scene: Scene, honour: Honour): PersonMention | undefined {
  const { mentions, discourse, sentence } = scene;
  const { tokens } = discourse.text;
  if (honour.kind !== 'place') return undefined;
  const isIn = tokens[honour.first - 1]?.lower === 'in';
  const index = mentions.findIndex(({ last }) => last === (isIn ? honour.first - 1 : honour.first));
  const named = mentions[index];
  if (named?.type !== 'person' || named.possessive || named.form === 'described') return undefined;
  const house = mentions[index - 1];
  const from = house?.type === 'team' && house.possessive && house.last === named.first ? house.first : named.first;
  const before = tokens[from - 1]?.lower ?? '';
  const { body } = discourse.text.article;
  const isOfStandings = NO_FINISH.test(body.slice(sentence.start, sentence.end));
  const isPast = clauseOf(scene, honour.first)?.verb.tense === 'past';
  // "leads the points, with Carter second and Diaz third"
  if (!isIn && /^(?:,|;|and)$/.test(before))
    return isOfStandings && !isPast && isBehindWith(scene, from) ? undefined : named;
  const isListed = isIn && (before === 'came' || (before === 'and' && isBehindCame(scene, from)));
  if (!isListed && (isIn || before !== 'with')) return undefined;
  if (isOfStandings) return undefined;
  return isListed || isPast ? named : undefined;
}

/** "Behind her came Carter in second and Diaz in third" */
function isBehindCame({ discourse: { text }, sentence }: Scene, at: number): boolean {
  return text.tokens.slice(sentence.first, at).some(({ lower }) => lower === 'came');
}

function isBehindWith({ discourse: { text }, sentence }: Scene, at: number): boolean {
  return text.tokens.slice(sentence.first, at).some(({ lower }) => lower === 'with');
}
