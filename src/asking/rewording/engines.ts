import { type Rewording, tidy } from './rewording.js';

const ENGINES = /\b(?:powered by |using )?([\p{L}-]+)[ -](?:engines?|power units?|power|powered)\b(?: cars\b)?/iu;
const POWERED_BY = /\b(?:powered by|engines? (?:from|by|of)) ([\p{L}-]+)/iu;
const SHORT: Readonly<Record<string, string>> = { merc: 'Mercedes', mercs: 'Mercedes', chevy: 'Chevrolet' };

/** "Who runs Honda engines?": of a make no more is told than whose cars are of it. */
export const engines: Rewording = (text) =>
  [ENGINES, POWERED_BY].flatMap((asked) => {
    const [all, make = ''] = asked.exec(text) ?? [];
    return all === undefined ? [] : [tidy(text.replace(all, `${SHORT[make.toLowerCase()] ?? make} powered cars`))];
  });
