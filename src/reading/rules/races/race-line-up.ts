import { remembered } from '../../remembered.js';
import { wordsBetween } from '../../text/words-between.js';
import type { Scene } from '../scene.js';
import { type Outing, outingsOf } from './outings.js';

// "its Rolex 24 line-ups", "the Indianapolis 500 field"
const BEHIND =
  /^(?:driver |entry |starting )?(?:line-?ups?|entry|entries|effort|assault|programme?|squads?|roster|crews?|drivers?|field|list)\b/;
// "its drivers for the Rolex 24"
const BEFORE = /\b(?:line-?ups?|drivers|entry|entries|squads?|roster|crews?|trio|quartet) (?:for|at|in) (?:\S+ ){0,2}$/;
const NEAR = 6;
// How many sentences back the race may stand.
const REACH = 2;

/** "Northline has named its Rolex 24 line-ups. Stone is in the No. 31": the one race for which the words before say who drives. */
export const raceOfLineUp = remembered((scene: Scene): Outing | undefined => {
  let at: Scene | undefined = scene;
  for (let step = 0; at && step <= REACH; step += 1, at = at.before) {
    const { mentions, discourse, clauses, sentence } = at;
    if (mentions.some((one) => one.type === 'extent' || (one.type === 'time' && one.seasons))) return undefined;
    // The day of a report is not that of the race.
    const [outing, another] = outingsOf(mentions.filter((one) => one.type !== 'time'));
    if (!outing) continue;
    const place = outing.place;
    if (another || place?.type !== 'race' || clauses.some(({ verb }) => verb.negated)) return undefined;
    const { tokens } = discourse.text;
    const isOfLineUp =
      BEHIND.test(wordsBetween(tokens, place.last, place.last + 2)) ||
      BEFORE.test(`${wordsBetween(tokens, Math.max(sentence.first, place.first - NEAR), place.first)} `);
    return isOfLineUp ? outing : undefined;
  }
  return undefined;
});
