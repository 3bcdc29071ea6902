import type { Clause } from '../../clauses/clause.js';
import type { CarMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';

const TOO = /\b(?:too|also|as well|another|other|likewise)\b/;
const CANDIDATE = /\b(?:favou?rite|candidate|frontrunner|front-runner|contender|linked|tipped|touted|mentioned)\b/;

/**
 * "Stone is the favourite to replace him in the No. 2; Carter has been mentioned too": the car that the words before it, in the sentence or
 * before, have named last, where they speak of who may get it.
 */
export function carTalkedOf(clause: Clause, scene: Scene): CarMention | undefined {
  const { clauses, mentions, discourse, sentence } = scene;
  const at = clauses.indexOf(clause);
  const told = clauses.slice(0, at);
  const group = wordsBetween(discourse.text.tokens, clause.verb.first, clause.verb.last);
  if (!TOO.test(`${group} ${clause.words}`) && !/^(?:;|and)$/.test(discourse.text.tokens[clause.first - 1]?.text ?? ''))
    return undefined;
  if (!told.some(({ words, verb }) => verb.frame === 'replace' || CANDIDATE.test(`${verb.word} ${words}`)))
    return undefined;
  const here = mentions.findLast((one): one is CarMention => one.type === 'car' && one.last <= clause.first);
  const car = here ?? discourse.carBefore(sentence);
  return car?.numbers.length === 1 ? car : undefined;
}
