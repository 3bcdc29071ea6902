import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const SPLITS_WITH =
  /\bwho(?:['’]?s| is| does| will| did)? (\S.*?) (?:be )?(?:split|splits|splitting|rotate|rotates|rotating|alternate|alternates|alternating|trading off|trades off|switching off|swapping off)\b ?([^,?!]*?)\bwith\b/i;

/** "Who's Stone splitting that Northline car with?" asks who shares it with her. */
export const splitsWith: Rewording = (text, setting) => {
  const [all, who = '', what = ''] = SPLITS_WITH.exec(text) ?? [];
  if (all === undefined || driversOf(readPiece(who, setting).parts).length !== 1) return [];
  const car = readPiece(what, setting).parts.find(({ is }) => is === 'car');
  const plain = car === undefined ? `who does ${who} share with` : `who shares the ${car.text} with ${who}`;
  return [tidy(text.replace(all, plain))];
};
