import { namesIn } from '../names-in.js';
import { namedTimes } from '../time-left-over.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const SWITCHES =
  /\b(?:switch(?:es|ed|ing)?|chang(?:es?|ed|ing)|mov(?:es?|ed|ing)|jump(?:s|ed|ing)?|go(?:es|ing)?|went|head(?:s|ed|ing)?|defect(?:s|ed|ing)?|swap(?:s|ped|ping)?)(?: (?:over|away))?\b/i;

/** "What make is Northline switching to?" asks what it runs from the season on of which that is known. */
export const switchesMake: Rewording = (text, setting) => {
  if (!SWITCHES.test(text)) return [];
  const { parts, times } = readPiece(text, setting);
  const make = parts.find((part) => part.is === 'make');
  const asksMake = parts.some((part) => part.is === 'meaning' && part.meaning === 'MAKE');
  const teams = new Set(parts.flatMap((part) => namesIn(part).team ?? []));
  const [team, another] = teams;
  const isOfOthers = parts.some((part) => part.is === 'car' || part.is === 'unknown' || part.is === 'refused');
  if (team === undefined || another !== undefined || isOfOthers || (make === undefined && !asksMake)) return [];
  const when = namedTimes({ times }, text);
  const season = nextSeason(team, setting);
  const then = when.length > 0 ? when.join(' ') : season === undefined ? 'next year' : `in ${season}`;
  return [tidy(make === undefined ? `what make does ${team} run ${then}` : `does ${team} run ${make.text} ${then}`)];
};

/** The first season to come of which seats are known. */
function nextSeason(team: string, { view }: Setting): number | undefined {
  const seasons = (view.team(team)?.next ?? []).flatMap(({ slots }) => slots.season ?? []);
  return seasons.length === 0 ? undefined : Math.min(...seasons);
}
