import type { Text } from '../../text/read-text.js';
import type { Token } from '../../text/token.js';
import { plainOf } from '../../text/word.js';
import { wordSet } from '../../text/word-set.js';
import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../words/gendered-names.js';
import type { Mention, Person } from '../mention.js';

const SHE = wordSet('she her hers shed shell shes');
const HERS = wordSet('her');
const HIM_ONLY = wordSet('him');
const HIM = wordSet('he him his hed hell hes');

/** Whom an article named last of those whose given names are women's, and so for men. */
export interface LastNamed {
  woman?: Person;
  man?: Person;
  /** Whose given name tells neither. */
  other?: Person;
  /** Of whom alone a sentence named said "she", and "he": those named so last. */
  calledShe?: Person;
  calledHe?: Person;
  /** Who was in the last sentence only as the one that another was ahead of, came from and the like. */
  beside?: Person | undefined;
}

/** Whether an article speaks of a woman: only then does "he" tell anything. */
export function saysShe({ tokens }: Text): boolean {
  return tokens.some((token) => SHE.has(token));
}

/** Keeps in mind who is named; an official is not who "he" drives as. */
export function noteHeOrShe(last: LastNamed, mention: Mention, officeHolders: ReadonlySet<Person>): void {
  if (mention.type !== 'person' || mention.form === 'described' || officeHolders.has(mention.person)) return;
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
  const { woman, man, other, calledShe, calledHe, beside } = last;
  if (SHE.has(pronoun)) {
    if (isMan(inFocus) || inFocus === calledHe) return woman ?? calledShe ?? other;
    // "That is two places ahead of Carter. She had been": of whom it was said before.
    return calledShe && inFocus === beside && !isWoman(inFocus) ? calledShe : inFocus;
  }
  if (!HIM.has(pronoun) || !(isWoman(inFocus) || inFocus === calledShe)) return inFocus;
  return man ?? calledHe ?? (other === inFocus ? undefined : other);
}

/** Keeps in mind whom a pronoun meant where the sentence names nobody else; `next` is the token behind it. */
export function noteCalled(
  pronoun: Parameters<typeof SHE.has>[0],
  next: Token | undefined,
  person: Person,
  own: readonly Mention[],
  last: LastNamed,
): void {
  if (own.some((one) => one.type === 'person' && one.person !== person)) return;
  // "Stone has offered to walk the track with her": whom, the words before tell. "brought her own crew" is of Stone herself.
  const isObject = pronoun && (HIM_ONLY.has(pronoun) || (HERS.has(pronoun) && next?.kind !== 'word'));
  if (isObject && own.some(({ type }) => type === 'person')) return;
  if (SHE.has(pronoun) && !isMan(person) && last.calledHe !== person) last.calledShe = person;
  else if (HIM.has(pronoun) && !isWoman(person) && last.calledShe !== person) last.calledHe = person;
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
