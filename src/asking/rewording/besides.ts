import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const BESIDES =
  /,?\s*\b(?:besides|apart from|aside from|other than|except(?: for)?|in addition to)\s+([\p{L}'’.-]+(?: [\p{L}'’.-]+){0,3}?)(?=$|[?!.,]|\s+(?:who|which|what|at|for|in|on|next|this)\b)/iu;

/** "Who drives for Northline besides Stone?": who asks so knows her, and is told of all. */
export const besides: Rewording = (text, setting) => {
  const [all, named = ''] = BESIDES.exec(text) ?? [];
  const { parts } = readPiece(named, setting);
  const isOfDrivers = parts.length > 0 && parts.every((part) => namesIn(part).driver !== undefined);
  return all !== undefined && isOfDrivers ? [tidy(text.replace(all, ' '))] : [];
};
