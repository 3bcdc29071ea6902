import { type Rewording, tidy } from './rewording.js';

const BOX =
  /\b(?:(?:on|atop|on top of|up on) )?(the )?((?:no\.? ?|#)?\d{1,3})(?:['’]?s)?(?: car| truck)?(?:['’]s)? (?:pit )?box\b/i;
const AFTER = /\b(?:after|from|in place of|instead of|behind|following) (?=\S)/i;
const CREW = /\bcrew chief\b/i;

/** "Who takes over the 12 box after Marsh?" asks who follows him as crew chief. */
export const boxOfCar: Rewording = (text) => {
  if (!BOX.test(text)) return [];
  const plain = text.replace(BOX, (_all, the: string | undefined, car: string) => `${the ?? ''}${car} crew chief`);
  return [tidy(plain)];
};

const FOLLOWS =
  /^(?:(?:so|and|but|ok)[ ,]+)*who(?:['’]?s| is| will| does| gets| got| will be)? (?:be |become |becomes |becoming |named |gonna be |going to be )*(?:(?:takes?|taking|took|comes?|coming|steps?|stepping|moves?|moving)(?: over| in| on)?(?: as)? )?(?:the )?(?:new )?(.*?)crew chief(?: (?:on|of|for|at|in) (\S.*?))? (?:after|from|in place of|instead of|following) (\S[^?!]*?)[\s?!.]*$/i;

/** "Who's crew chief of the 12 after Marsh" asks who replaces him as that. */
export const crewAfter: Rewording = (text) => {
  const [all, before = '', of = '', gone = ''] = CREW.test(text) && AFTER.test(text) ? (FOLLOWS.exec(text) ?? []) : [];
  const car = before.trim() === '' ? of : before;
  return all === undefined
    ? []
    : [tidy(`who replaces ${gone} as crew chief ${car === '' ? '' : `of ${car.replace(/['’]s\s*$/, '')}`}`)];
};
