import type { Text } from '../../text/read-text.js';
import { plainOf } from '../../text/word.js';
import { wordSet } from '../../text/word-set.js';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../words/gendered-names.js';
import type { Mention, Person } from '../mention.js';

const SHE = wordSet('she her hers shed shell shes');
const HIM = wordSet('he him his hed hell hes');

/** Whom an article named last of those whose given names are women's, and so for men. */
export interface LastNamed {
  woman?: Person;
  man?: Person;
  /** Whose given name tells neither. */
  other?: Person;
}

/** Whether an article speaks of a woman: only then does "he" tell anything. */
export function saysShe({ tokens }: Text): boolean {
  return tokens.some((token) => SHE.has(token));
}

/** Keeps in mind who is named. */
export function noteHeOrShe(last: LastNamed, mention: Mention): void {
  if (mention.type !== 'person' || mention.form === 'described') return;
  if (isWoman(mention.person)) last.woman = mention.person;
  else if (isMan(mention.person)) last.man = mention.person;
  else last.other = mention.person;
}

/**
 * Whom a pronoun means: the one in focus, unless the given name says that it cannot be; then the woman or man named last. With
 * `both` an article has "she" too.
 */
export function whomItFits(
  pronoun: Parameters<typeof SHE.has>[0],
  inFocus: Person | undefined,
  last: LastNamed,
  both: boolean,
): Person | undefined {
  if (!both || inFocus === undefined) return inFocus;
  if (SHE.has(pronoun) && isMan(inFocus)) return last.woman ?? last.other;
  return HIM.has(pronoun) && isWoman(inFocus) ? (last.man ?? last.other) : inFocus;
}

function isWoman(person: Person): boolean {
  return NAMES_OF_WOMEN.has(givenOf(person));
}

function isMan(person: Person): boolean {
  return NAMES_OF_MEN.has(givenOf(person));
}

function givenOf({ name }: Person): string {
  const end = name.indexOf(' ');
  return end < 0 ? '' : plainOf(name.slice(0, end));
}
