import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';
import { driversOf } from './who-is-named.js';

const IN_OR_OUT = /\b(?:in or out|out or in)\b/i;
const NEW_OR_OLD =
  /\b(?:brand )?new\b[^?!,;]{0,30}? or (?:is (?:he|she) )?(?:a )?(?:returning|returnee|coming back|back|holdover|already there|(?:was|is|has) (?:he|she) (?:been )?(?:already )?there(?: before| already)?)\b|\b(?:returning|a holdover|back) or (?:is (?:he|she) )?(?:brand )?new\b/i;
const YEARS =
  /\b(?:a )?(?:one|1|single)[- ]year(?: deal| contract)? or (?:a )?(?:multi[- ]?year|longer|more)(?: deal| contract)?\b|\b(?:a )?multi[- ]?year(?: deal| contract)? or (?:(?:just|only) )?(?:a )?(?:one|1|single)[- ]year(?: deal| contract)?\b/i;

/** Which of two things that exclude each other is so: in or out, new or not, signed for one year or for several. */
export const oldOrNew: Rewording = (text, setting) => {
  if (IN_OR_OUT.test(text)) return [tidy(text.replace(IN_OR_OUT, 'staying'))];
  const [driver, ...others] = driversOf(readPiece(text, setting).parts);
  if (driver === undefined || others.length > 0) return [];
  if (YEARS.test(text)) return [`how long is ${driver} signed`];
  if (!NEW_OR_OLD.test(text)) return [];
  const team = teamOf(driver, text, setting);
  return team === undefined ? [] : [`since when is ${driver} at ${team}`];
};

/** The team that a question names, else the only one at present of a driver. */
function teamOf(driver: string, text: string, setting: Setting): string | undefined {
  const named = readPiece(text, setting).parts.flatMap((part) => namesIn(part).team ?? []);
  const page = setting.view.driver(driver);
  const [team, ...others] = new Set(
    named.length > 0 ? named : (page?.present ?? []).flatMap(({ slots }) => slots.team ?? []),
  );
  return others.length > 0 ? undefined : team;
}
