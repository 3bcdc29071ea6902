import { namesIn } from '../names-in.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';

/** Two digits that may be a year, and what stands before them; "the 23" and "#23" are cars. */
const DIGITS = /(^|\s)((?:in|for|of|since|season|through|thru|until|till)\s+)?(['’]?)(\d{2})(?=$|[\s?!,:;])/gi;
const CAR_BEFORE =
  /(?:\bthe|\bno\.?|\bnum(?:ber)?|\bcar|\btruck|#)\s*$|(?:\bthe|#)\s*\d{1,3}(?:,? \d{1,3}){0,3}(?:,|,? (?:and|&|or))\s*$/i;

const BESIDE = /^(?:,|,? (?:and|&|or|\+)) (?:the |#)?\d{1,3}\b/i;
const BESIDE_BEFORE = /\b\d{1,3}(?:,|,? (?:and|&|or|\+))(?: the)?$/i;

/** The years of a question's time that are written with two digits. */
const MOST_YEARS = 2;

/** "Stone's crew chief for 26": a year near the present one may be written with two digits, where nobody named has such a car. */
export const shortYear: Rewording = (text, setting) => {
  const year = Number(setting.today.slice(0, 4));
  return [...text.matchAll(DIGITS)].flatMap((found) => {
    const [all, blank = '', before = '', mark = '', digits = ''] = found;
    const meant = 2000 + Number(digits);
    // "The 25 and 15": beside another number it is one of several cars.
    if (BESIDE.test(text.slice(found.index + all.length)) || BESIDE_BEFORE.test(text.slice(0, found.index))) return [];
    if (Math.abs(meant - year) > MOST_YEARS || CAR_BEFORE.test(text.slice(0, found.index))) return [];
    if (
      mark === '' &&
      !isLineup(text, setting) &&
      !isOfSeries(before, text, setting) &&
      isCarOfNamed(digits, text, setting)
    )
      return [];
    return [`${text.slice(0, found.index)}${blank}${before}${meant}${text.slice(found.index + all.length)}`];
  });
};

/** "Northline lineup 26" is that of a year: a car has none. */
function isLineup(text: string, setting: Setting): boolean {
  return readPiece(text, setting).parts.some((part) => part.is === 'meaning' && part.meaning === 'ROSTER');
}

/** "The Fords in trucks for 26": behind "for" or "in", of a series and of nobody. */
function isOfSeries(before: string, text: string, setting: Setting): boolean {
  const { parts, series } = readPiece(text, setting);
  return /^(?:in|for)\s/i.test(before) && series.length > 0 && parts.every((part) => part.is !== 'name');
}

/** Whether a number is that of a car of somebody whom the question names; also where it names nobody. */
function isCarOfNamed(number: string, text: string, setting: Setting): boolean {
  // "The 48 in 26": a question that names a car does not name two.
  if (readPiece(text, setting).parts.some((part) => part.is === 'car' && part.number !== number)) return false;
  const named = readPiece(text, setting).parts.flatMap((part) => {
    const { driver, team } = namesIn(part);
    return [driver, team].filter((name) => name !== undefined);
  });
  return (
    named.length === 0 ||
    setting.view
      .car(number)
      .flatMap(({ drivers, starts, over, former, next, rumours }) => [
        ...[...drivers, ...starts, ...over],
        ...[...former, ...next, ...rumours],
      ])
      .some(({ slots }) => named.includes(slots.driver ?? '') || ('team' in slots && named.includes(slots.team ?? '')))
  );
}
