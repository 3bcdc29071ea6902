import { type Rewording, tidy } from './rewording.js';

const FIRST = /\bfirst (race|start)\b/i;
const OPENER = /\b(?:season[ -])?opener\b/i;

/** The first race of a season that has none behind it is the next one: "when is Stone's first race?" */
export const firstRace: Rewording = (text) => (FIRST.test(text) ? [tidy(text.replace(FIRST, 'next $1'))] : []);

/** The opener of such a season at a track is the race there. */
export const opener: Rewording = (text) =>
  OPENER.test(text) ? [text.replace(OPENER, 'race'), tidy(text.replace(OPENER, ' '))] : [];
