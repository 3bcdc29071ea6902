import type { Meaning } from '../meanings.js';
import { isPossessive } from './is-possessive.js';
import { ASKING, type Rewording, readPiece, type Setting, tidy, WHETHER } from './rewording.js';
import { driversOf, isNamed } from './who-is-named.js';

const HEAD = new RegExp(`^(.*?\\S)[\\s,:–—-]+((?:(?:in|for|with|at|on) )?(?:${ASKING})(?:['’]?s)?\\b.*)$`, 'i');
/** "Stone - is she in the 12?": one that asks whether has a mark before it. */
const WHETHER_HEAD = new RegExp(
  `^(.*?\\S)\\s*[,:;?–—]+\\s*((?:${WHETHER})\\s.*)$|^(.*?\\S)\\s+-+\\s*((?:${WHETHER})\\s.*)$`,
  'i',
);
const THINGS: ReadonlySet<Meaning> = new Set(['SEAT', 'CAR', 'OPEN']);
const OF_THINGS = /\b(?:them|those|these|it)\b/i;
const PRONOUN =
  /\b(he|she|him|it|they|them|his|her|hers|its|their|(?:those|these|the) two(?! \w+s\b(?<!teammates)))(['’](?:s|ll|d|re))?\b/gi;
/** Of two that are named none of these is meant. */
const OF_ONE = /^(?:he|she|him|his|hers?|it|its)$/i;

/** "Stone, where's he from", "the 12, who's in it" and "Stone and Marsh, are they teammates": what a question begins with is what it then speaks of. */
export const topicFirst: Rewording = (text, setting) => {
  const found = HEAD.exec(text);
  const asksWhether = WHETHER_HEAD.exec(text);
  return [
    ...ofTopic(found?.[1], found?.[2], setting),
    ...ofTopic(asksWhether?.[1] ?? asksWhether?.[3], asksWhether?.[2] ?? asksWhether?.[4], setting, true),
  ];
};

function ofTopic(head = '', tail = '', setting: Setting, asksWhether = false): readonly string[] {
  const topic = readPiece(head, setting);
  const named = topic.parts.filter(isNamed);
  // "Is Stone full-time and who ..." asks two things.
  if (named.length === 0 || topic.extent !== undefined) return [];
  const things = topic.parts.filter((part) => part.is === 'meaning' && THINGS.has(part.meaning));
  if (named.length + things.length < topic.parts.length) return [];
  // "The Northline seats, who has them?"
  if (things.length > 0) return OF_THINGS.test(tail) ? [tidy(tail.replace(OF_THINGS, head))] : [];
  const isOfTwo = driversOf(named).length > 1;
  const [driver] = driversOf(named);
  // "Stone in the 12, is she back at Northline": of another place than that.
  const isElsewhere = named.length > 1 && readPiece(tail, setting).parts.some(isNamed);
  const name = driver !== undefined && isElsewhere && !isOfTwo ? driver : tidy(head);
  const resolved = tail.replace(PRONOUN, (typed: string, word: string, ending: string | undefined, at: number) => {
    if (isOfTwo && OF_ONE.test(word)) return typed;
    return isPossessive(word, tail.slice(at + typed.length)) ? `${name}'s` : `${name}${ending ?? ''}`;
  });
  // "Stone, who drives the 12" would be somebody beside her.
  const isOfOthers = driversOf(named).length > 0 && readPiece(tail, setting).parts.some(isNamed);
  if (resolved === tail && (isOfOthers || asksWhether)) return [];
  return resolved === tail ? [tidy(`${tail.replace(/[?!.\s]+$/, '')} ${name}`)] : [tidy(resolved)];
}
