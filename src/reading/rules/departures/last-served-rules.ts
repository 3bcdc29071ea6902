import type { Clause } from '../../clauses/clause.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { count } from '../../words/ordinals.js';
import { clauseAt } from '../asides/aside-seasons.js';
import { seasonsOf } from '../clause/clause-seasons.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isAsked, isQuoted, type Scene } from '../scene.js';
import { LONGEST, seatBehind, spent } from './served-rules.js';

/** "retired after eight seasons, the last two of them in the No. 12": a rule for the seasons that an apposition singles out. */
export const LAST_SERVED_RULES: readonly PhraseRule[] = [
  {
    name: 'last-seasons-in',
    example:
      'Ava Stone is retiring after eight years in trucks, the last two of them in the No. 12 of Northline Racing.',
    needs: ['person', ['team', 'car']],
    words: wordSet('last past'),
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      for (let at = scene.sentence.first + 2; at < scene.sentence.last; at += 1) {
        if (!LAST.has(tokens[at]) || tokens[at - 1]?.lower !== 'the' || !OPENS.has(tokens[at - 2])) continue;
        if (isQuoted(scene, at)) continue;
        const years = count(tokens[at + 1]?.lower ?? '');
        const behind = wordsBetween(tokens, at + 2, Math.min(at + 6, scene.sentence.last));
        const tail =
          /^(?:of (?:them|those|which) |(?:full )?(?:seasons|years|campaigns) |seasons of them )?(?=in|with|at|for|driving|aboard)/.exec(
            behind,
          );
        if (years === undefined || years < 2 || years > LONGEST || !tail) continue;
        const clause = clauseAt(scene, at);
        if (!clause || clause.verb.negated || !isStated(clause)) continue;
        const words = tail[0].trim() === '' ? 0 : tail[0].trim().split(' ').length;
        return spent(
          'last-seasons-in',
          scene,
          clause,
          seatBehind(scene, at + 2 + words),
          years,
          lastOfStay(clause, scene),
        );
      }
      return [];
    },
  },
];

/** "has been with Northline since 2018, the last five seasons in the No. 12": the season up to which a stay is told. */
function lastOfStay(clause: Clause, { discourse }: Scene): number | undefined {
  if (!STAYS.test(clause.verb.frame) || clause.verb.tense === 'future') return undefined;
  if (!clause.verb.perfect && clause.verb.tense !== 'past') return undefined;
  return seasonsOf(clause, discourse).seasons.at(-1);
}

const STAYS = /^(?:be|drive|stay|have|share)$/;
const LAST = wordSet('last past');
const OPENS = wordSet(', and – — -');
