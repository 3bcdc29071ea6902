import type { Mention, PersonMention } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { isStated } from '../clause/status.js';
import type { Scene } from '../scene.js';
import type { Honour } from './honour.js';
import { achieves, clauseOf, isPast, NO_OBJECT } from './honour-clause.js';

// Words inside the noun phrase of an honour, between a name and the honour.
const INNER =
  /^(?:a|an|the|this|last|reigning|defending|two-time|three-time|four-time|five-time|six-time|seven-time|former|and|both|inaugural|years?|overall|eventual|late|himself|herself|year|season|who|was|is|now|past|current|back-to-back|surprise|popular|then|race|first-time|of|in|nascar|s|fresh|off|series)$/;

/** "champion Ava Stone", "Third: Ben Carter", "second place went to Cleo Diaz". */
export function namedBehind(scene: Scene, honour: Honour): PersonMention[] {
  const { tokens } = scene.discourse.text;
  const behind = scene.mentions.findIndex((mention) => mention.first >= honour.last);
  const owner = scene.mentions[behind];
  // "Third went to Northline’s Ava Stone"
  const isHouse = owner?.type === 'team' && owner.possessive && scene.mentions[behind + 1]?.first === owner.last;
  const index = isHouse ? behind + 1 : behind;
  const next = scene.mentions[index];
  if (next?.type !== 'person') return [];
  const between = wordsBetween(tokens, honour.last, isHouse ? owner.first : next.first);
  const person = honour.kind === 'champion' || /^(?:winner|runner-up)$/.test(tokens[honour.first]?.lower ?? '');
  const direct = person && !next.possessive && (between === '' || (between === ',' && opensSentence(scene, honour)));
  const given =
    honour.kind === 'place' &&
    (between === ':' ||
      between === 'place went to' ||
      between === 'went to' ||
      (between === 'to' && isGiving(scene, honour)));
  if (!direct && !given) return [];
  const second = scene.mentions[index + 1];
  if (
    second?.type === 'person' &&
    /s$/.test(tokens[honour.last - 1]?.lower ?? '') &&
    tokens[next.last]?.lower === 'and' &&
    second.first === next.last + 1
  )
    return [next, second];
  return [next];
}

function opensSentence(scene: Scene, honour: Honour): boolean {
  const { tokens } = scene.discourse.text;
  for (let at = honour.first - 1; at >= scene.sentence.first; at -= 1) {
    const token = tokens[at];
    if (token?.text === ':') return true;
    if (token?.kind === 'mark' && token.text !== '.') return false;
    if (scene.clauses.some((clause) => clause.verb.first <= at && at < clause.verb.last)) return false;
  }
  return true;
}

function isGiving(scene: Scene, honour: Honour): boolean {
  return scene.clauses.some((clause) => clause.verb.lemma === 'go' && clause.verb.last <= honour.first);
}

/** "Stone’s ARCA victories", "his first win"; `else` if a team or a thing owns it. */
export function ownerBefore(scene: Scene, honour: Honour): PersonMention | 'else' | undefined {
  const { tokens } = scene.discourse.text;
  for (let at = honour.first - 1; at >= scene.sentence.first && at > honour.first - 8; at -= 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return undefined;
    if (/^(?:in|at|to|for|with|from|on|by|of|and|as|the|a)$/.test(token.lower)) return undefined;
    const mention = scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
    if (mention?.type === 'person') return mention.possessive ? mention : undefined;
    if (mention?.type === 'team') return mention.possessive ? 'else' : undefined;
    if (/^(?:their|our|its)$/.test(token.lower)) return 'else';
    if (scene.clauses.some((clause) => clause.verb.first <= at && at < clause.verb.last)) return undefined;
  }
  return undefined;
}

/** "takes his first win", "his win at Bristol came", but not "hopes for his first win", "defends his title". */
export function isOwned(scene: Scene, honour: Honour, owner: PersonMention): boolean {
  const { tokens } = scene.discourse.text;
  if (NO_OBJECT.test(tokens[owner.first - 1]?.lower ?? '')) return false;
  const clause = clauseOf(scene, honour.first);
  if (!clause || honour.first < clause.verb.first) return honour.kind !== 'title';
  if (!isPast(clause, scene) || !isStated(clause) || clause.verb.negated) return false;
  return honour.kind !== 'title' || achieves(scene, honour, clause);
}

/** "Stone, third in the table", "Carter, fifth in the final points", "Stone (the 2024 champion)". */
export function explainedBefore(scene: Scene, honour: Honour): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  // "The win went to Stone, second to Carter"
  const isGiven = tokens[honour.last]?.lower === 'to' && isGiving(scene, honour);
  if (honour.kind === 'title' || isGiven) return undefined;
  let at = honour.first - 1;
  for (; at >= scene.sentence.first; at -= 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const mention = mentionOver(scene, at);
    if (
      mention?.type === 'series' ||
      mention?.type === 'time' ||
      mention?.type === 'race' ||
      mention?.type === 'track'
    ) {
      at = mention.first;
      continue;
    }
    // "the 2016 champion, 2019 Harvest 500 winner and 2020 runner-up": one honour beside the other.
    if (HONOURED.test(token.lower) && /^(?:and|,)$/.test(tokens[at + 1]?.text ?? '')) continue;
    if (token.text === ',' && HONOURED.test(tokens[at - 1]?.lower ?? '')) continue;
    if (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–') break;
    if (/^(?:is|was)$/.test(token.lower) && tokens[at - 1]?.lower !== 'who') return undefined;
    if (!INNER.test(token.lower) && !token.possessive && token.kind !== 'number') return undefined;
  }
  if (at < scene.sentence.first) return undefined;
  const person = personBefore(scene, at);
  if (!person || person.possessive) return undefined;
  const verb = scene.clauses.find((clause) => clause.verb.last === person.first);
  return verb && /^(?:say|tell)$/.test(verb.verb.lemma) ? undefined : person;
}

const HONOURED = /^(?:champion|winner|runner-up)$/;
/** "The three-time champion and winner of the 2006 race is back": who a description has called something else before. */
export function joinedBefore(scene: Scene, { kind, first, last }: Honour): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  if (kind !== 'win' || tokens[first]?.lower !== 'winner' || !/^(?:of|at|in)$/.test(tokens[last]?.lower ?? ''))
    return undefined;
  const and = /^(?:the|a|an|former|past)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  if (tokens[and]?.lower !== 'and') return undefined;
  const person = mentionOver(scene, and - 1);
  return person?.type === 'person' && person.form === 'described' && !person.possessive ? person : undefined;
}

/** The mention that holds a token. */
export function mentionOver(scene: Scene, at: number): Mention | undefined {
  return scene.mentions.find((candidate) => candidate.first <= at && at < candidate.last);
}

/** The name right before a comma, past an age or a car in brackets between two commas. */
function personBefore(scene: Scene, comma: number): PersonMention | undefined {
  const { tokens } = scene.discourse.text;
  let at = comma - 1;
  if (tokens[at]?.kind === 'number' && tokens[at - 1]?.text === ',') at -= 2;
  if (tokens[at]?.text === ')') while (at > scene.sentence.first && tokens[at]?.text !== '(') at -= 1;
  if (tokens[at]?.text === '(') at -= 1;
  const mention = mentionOver(scene, at);
  return mention?.type === 'person' ? mention : undefined;
}
