import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const FROM =
  /\b((?:mov|go|switch|jump|chang|com|head|swap)(?:e|es|ed|ing|s|ped|ping|ched|ches)?|went|came) from (\S+(?: \S+){0,3}?) (?:over |back )?(to|into) (?=\S)/i;

/** "Is Stone moving from the 12 to the 14?", "going from Northline to Pinecrest" asks where to: where from is known anyhow. */
export const fromOneToAnother: Rewording = (text, setting) => {
  const [all = '', goes = '', from = '', to = ''] = FROM.exec(text) ?? [];
  if (all === '') return [];
  const behind = text.slice(text.indexOf(all) + all.length);
  return isPlace(from, setting) && isPlace(behind.split(' ').slice(0, 3).join(' '), setting)
    ? [tidy(text.replace(all, `${goes} ${to} `))]
    : [];
};

/** Whether a text begins with a car or a team. */
function isPlace(text: string, setting: Setting): boolean {
  const [first] = readPiece(text, setting).parts;
  return first?.is === 'car' || (namesIn(first).driver === undefined && namesIn(first).team !== undefined);
}
