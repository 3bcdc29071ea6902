import { type Rewording, readPiece } from './rewording.js';

const WHO_D = /\bwho['’]d\b/i;

/** "Who'd Stone replace?" asks whom she did, "who'd drive the 12?" who would. */
export const whoDid: Rewording = (text, setting) => {
  const found = WHO_D.exec(text);
  if (found === null) return [];
  const [next] = readPiece(text.slice(found.index + found[0].length), setting).parts;
  return [text.replace(WHO_D, next?.is === 'name' ? 'who did' : 'who would')];
};
