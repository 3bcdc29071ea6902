import type { Meaning } from '../meanings.js';
import { namedTimes } from '../time-left-over.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const SEATS = '(?:seats?|rides?|spots?|cars?|trucks?|places?)';
const OPEN = '(?:open|empty|vacant|unfilled|free|available|unclaimed|remaining)';
const LEFT =
  '(?:left(?: to fill| over| open)?|up for grabs|(?:still )?(?:to fill|to be filled|to give out)|without (?:a|any) drivers?|with(?:out)? (?:no|nobody|anyone|anybody) (?:drivers?|in (?:it|them))|with nobody(?: in (?:it|them))?|not (?:yet )?filled(?: yet)?|(?:still )?(?:open|empty|vacant|unfilled|free|available|unclaimed|remaining))';
/** "Openings", "an empty seat", "seats left", "needs a driver". */
const SAYS_OPEN: readonly RegExp[] = [
  /\b(?:(?:an?|any|some|the) )?(?:openings?|vacanc(?:y|ies))\b/i,
  new RegExp(
    `\\b(?:(?:an?|any|some|the) )?${OPEN} (?:\\p{L}+ )?${SEATS}\\b(?: (?:left|still|available|to fill))?`,
    'iu',
  ),
  new RegExp(`\\b(?:(?:an?|any|some|the) )?${SEATS} (?:that )?(?:(?:is|are|there) )?(?:still )?${LEFT}`, 'i'),
  /\b(?:(?:still )?(?:needs?|needing|looking for|want|wants|searching for|in need of)|(?:has|have)(?:n['’]?t| not)(?: yet)? (?:named|picked|found|signed|announced|got)) (?:an?|any|more|another|its|their) (?:new )?drivers?\b/i,
];
const ASKS: ReadonlySet<Meaning> = new Set(['WHO', 'WHAT', 'WHERE', 'TEAM', 'OPEN', 'SEAT', 'CAR', 'HAVE', 'DRIVE']);

/** "Which Cup teams still need a driver?" asks which seats are open, with a team, whether it has one. */
export const seatsLeft: Rewording = (text, setting) => {
  const way = SAYS_OPEN.find((each) => each.test(text));
  return way === undefined ? [] : openIn(tidy(text.replace(way, ' open seats ')), setting);
};

/** Where nobody is named and nothing else is asked, the question which seats of a series are open. */
function openIn(text: string, setting: Setting): readonly string[] {
  const { parts, times, series } = readPiece(text, setting);
  if (parts.some((part) => part.is === 'name' || part.is === 'car')) return [text];
  const isPlain = parts.every((part) => part.is === 'meaning' && ASKS.has(part.meaning));
  if (!isPlain || series.length > 1) return [];
  return [tidy(`which ${seriesIn(text, setting)} seats are open ${namedTimes({ times }, text).join(' ')}`)];
}

/** The word by which a series is called. */
function seriesIn(text: string, setting: Setting): string {
  const words = text.split(/\s+/);
  const isSeries = (word: string) => {
    const { parts, series } = readPiece(word, setting);
    return parts.length === 0 && series.length === 1;
  };
  const all = [...words.map((word, at) => `${word} ${words[at + 1] ?? ''}`.trim()), ...words];
  return all.find(isSeries) ?? '';
}
