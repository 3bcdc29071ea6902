import type { Token } from '../../text/token.js';
import { wordSet } from '../../text/word-set.js';
import type { CarMention, Mention, TeamMention } from '../mention.js';

const RUNS = wordSet(
  'field fields fielding run runs running enter enters entering add adds adding have has having expand expands open opens launch launches',
);
const LEAD = wordSet(
  'will would to be is could may plans hopes intends expects wants does also only still now again just',
);
const OPENS = wordSet('a an one another its');
const KIND =
  /^(?:single|second|third|fourth|fifth|new|sixth|extra|additional|lone|full-time|part-time|another|more|open|vacant|seat|full|time|series|stock|cup|championship)$/;
const NOUN = wordSet('car truck entry seat ride');

/**
 * "Northline will field a single Cup car": a car of which nobody says the number, so that "the seat" in what follows is its,
 * and not that of a car named before. `team` is the mention at `index` of `list`.
 */
export function openCarOf(
  tokens: readonly Token[],
  team: TeamMention,
  list: readonly Mention[],
  index: number,
): CarMention | undefined {
  if (team.possessive) return undefined;
  let at = team.last;
  while (LEAD.has(tokens[at])) at += 1;
  if (!RUNS.has(tokens[at])) return undefined;
  at += 1;
  if (!OPENS.has(tokens[at])) return undefined;
  at += 1;
  let series: string | undefined;
  let make: string | undefined;
  for (let next = index + 1, steps = 0; steps < 8; steps += 1) {
    const mention = list[next];
    if (mention?.first === at && (mention.type === 'series' || mention.type === 'make' || mention.type === 'extent')) {
      if (mention.type === 'series') series = mention.series;
      if (mention.type === 'make') make = mention.make;
      at = mention.last;
      next += 1;
      continue;
    }
    if (mention && mention.first <= at) return undefined;
    if (NOUN.has(tokens[at])) break;
    if (!KIND.test(tokens[at]?.lower ?? '')) return make === undefined ? undefined : carOf(team, series, make);
    at += 1;
  }
  return NOUN.has(tokens[at]) && tokens[at + 1]?.kind !== 'number' ? carOf(team, series, make) : undefined;
}

function carOf({ team, first, last }: TeamMention, series: string | undefined, make: string | undefined): CarMention {
  return { type: 'car', numbers: [], team, first, last, ...(series ? { series } : {}), ...(make ? { make } : {}) };
}
