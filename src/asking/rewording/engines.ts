import type { Rewording } from './rewording.js';

const ENGINES = /\b(?:engines?|power units?)\b/i;

/** "Who runs Honda engines?": of a make no more is told than whose cars are of it. */
export const engines: Rewording = (text) => (ENGINES.test(text) ? [text.replace(ENGINES, 'cars')] : []);
