/** How somebody is related to somebody else, in the singular and lower case: a part of patterns. */
export const KIN =
  '(?:(?:grand|god|step)?(?:father|mother|son|daughter|parent|child)(?:-in-law)?|(?:step|half-)?(?:brother|sister)(?:-in-law)?|dad|mom|mum|uncle|aunt|cousin|nephew|niece|twin|wife|husband|spouse|fianc[eé]e?)';

const ONE_OF_KIN = new RegExp(`^${KIN}$`);

/** Whether a word, in lower case, says how somebody is related to somebody else: "nephew". */
export function isKin(word: string): boolean {
  return ONE_OF_KIN.test(word);
}
