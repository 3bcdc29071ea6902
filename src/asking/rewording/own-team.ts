import { type Rewording, readPiece, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const OWN = /\b(?:in|for|with|of|at) (?:his|her) own (?:race )?(?:trucks?|cars?|team|teams|equipment|outfit|stuff)\b/i;

/** "The races of Stone in her own truck" are those for the team that she owns. */
export const ownTeam: Rewording = (text, { today, view }) => {
  if (!OWN.test(text)) return [];
  const [driver, ...others] = driversOf(readPiece(text, { today, view }).parts);
  if (driver === undefined || others.length > 0) return [];
  const owned = (view.driver(driver)?.roles ?? []).filter(
    ({ slots, ended }) => ended === undefined && /\bowner\b/i.test(slots.role),
  );
  const [team, ...more] = new Set(owned.map(({ slots }) => slots.team));
  return team === undefined || more.length > 0 ? [] : [tidy(text.replace(OWN, `for ${team}`))];
};
