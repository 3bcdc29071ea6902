import { isSeasonOver } from '../../roster/names/vocabulary.js';
import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting, tidy } from './rewording.js';

const CHAMPION =
  /\b(?:the )?(?:(?:reigning|defending|current|latest|(last (?:year|season)['’]?s?)|(\d{4})) )?((?:[\w'’]+ ){1,3}?)(?:series )?(?:champ|champion|title ?holder)(['’]s)?(?=$|[\s?!.,])/i;

/** "Who is the truck champion" asks for the name. */
const ASKED_FOR = /\bwho(?:['’]?s|['’]?re| is| are| was| were| will be| became)?(?: the)? ?$/i;

/** "What does the reigning truck champion drive?" asks of whoever has won that title, where articles name one champion of it. */
export const titleHolder: Rewording = (text, setting) => {
  const found = CHAMPION.exec(text);
  if (found === null) return [];
  const [all, ofLast, typed, words = '', ending = ''] = found;
  // What stands between belongs to the question: "which car is the reigning".
  const told = words.trim().split(/\s+/);
  const own = told.slice(told.findLastIndex((word) => /^(?:the|reigning|defending|current|latest)$/i.test(word)) + 1);
  const said = text.slice(0, found.index);
  if (own.some((word) => /^an?$/i.test(word)) || ASKED_FOR.test(said) || isOfDriver(said, setting)) return [];
  const { parts, series } = readPiece(own.join(' '), setting);
  const [key] = series;
  if (key === undefined || series.length > 1 || parts.length > 0) return [];
  const season = typed === undefined ? lastSeason(key, setting, ofLast !== undefined) : Number(typed);
  const holders = new Set(setting.view.champions(key, season).map(({ slots }) => slots.driver));
  const [driver] = holders;
  if (driver === undefined || holders.size > 1) return [];
  const before = `${said}${told
    .slice(0, told.length - own.length)
    .filter((word) => !/^(?:the|reigning|defending|current|latest)$/i.test(word))
    .join(' ')}`;
  return [tidy(`${before} ${driver}${ending} ${text.slice(found.index + all.length)}`)];
};

/** "Is Stone the reigning champion?" names whom it asks of. */
function isOfDriver(said: string, setting: Setting): boolean {
  return namesIn(readPiece(said, setting).parts.at(-1)).driver !== undefined;
}

/** The last season of a series that is over. */
function lastSeason(series: string, { view }: Setting, isBefore: boolean): number {
  return !isBefore && isSeasonOver(series, view.date) ? view.season : view.season - 1;
}
