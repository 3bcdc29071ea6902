import { inSeries } from '../in-series.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import type { Question } from '../read-question.js';
import { namedTimes } from '../time-left-over.js';
import { isQuestionWord } from './question-word-first.js';
import { readPiece, type Setting, tidy } from './rewording.js';
import { isNamed, theOnly } from './who-is-named.js';

/** What ties a piece to the day from which it is asked, whatever season stands before it. */
const NOW = /\b(?:right now|now|currently|at the moment|these days|presently|still|already|yet|today)\b/gi;

const HE = /\b(?:he|she|him|his|her)\b/i;

/** What points to what the question before it asks of: "which trucks does Northline run full-time, and who's in them?" */
const THEM = /(?:\b|['’])(?:them|em|those|each|those ones)\b/i;

/**
 * A piece of a question about a car or a team that names no season and no series, in those that the pieces before it name: "Northline trucks
 * 2026: who has the 12, and who the 14?" Of somebody who is named they say nothing.
 */
export function carriedOver(piece: string, before: readonly string[], setting: Setting, typed = piece): string {
  // Of whoever answers it nothing is carried over: "who won it, and who does he drive for?"
  if (HE.test(piece)) return piece;
  const own = readPiece(piece, setting);
  const read = before.map((each) => readPiece(each, setting));
  const isOfCar = own.parts.some(({ is }) => is === 'car');
  const isOfDriver = own.parts.some((part) => namesIn(part).driver !== undefined);
  const isOfTeam = own.parts.some((part) => namesIn(part).team !== undefined);
  const asksOfAll = ![own, ...read].some(({ parts }) => parts.some(isNamed)) && own.parts.length > 0;
  if (!isOfCar && !asksOfAll && (isOfDriver || !isOfTeam)) return piece;
  const named = read.some((each) => each.series.length > 0);
  const series =
    own.series.length > 0
      ? undefined
      : named
        ? theOnly(read, (each) => each.series[0])
        : seriesOfNamed(own, read, setting);
  const isThere = series !== undefined && (asksOfAll || isInSeries(own, series, setting));
  // A race is of its day, and what was asked of the past is not asked of what is so now.
  const isTimed = own.times.spans.length > 0 || NOW.test(piece) || own.parts.some((part) => namesIn(part).track);
  const ofSeason = read.filter(({ times }) => times.season !== undefined);
  const isSameTense = ofSeason.every(
    ({ isPast, parts }) => parts.every(({ is }) => is !== 'meaning') || isPast === own.isPast,
  );
  const season = isTimed || !isSameTense ? undefined : theOnly(ofSeason, ({ times }) => `${times.season}`);
  const other = ofSeason.some(({ times }) => `${times.season}` !== season);
  const extent =
    own.extent === undefined && isOfTeam && THEM.test(typed) ? theOnly(read, (each) => each.extent) : undefined;
  return tidy(
    `${piece}${extent === undefined ? '' : ` ${extent}`}${isThere ? ` ${inSeries(series)}` : ''}${season === undefined || other ? '' : ` in ${season}`}`,
  );
}

const WHAT_ABOUT = /^(?:(?:and|so|then|ok|but)[ ,]+)*(?:(?:what|how) about|same for|and) (?=\S)/i;

/** "When does Stone get the 12, and when does Marsh?": a piece that leaves out what the one before it asks asks it of somebody else. */
export function askedAgainOf(piece: string, last: string | undefined, setting: Setting): string | undefined {
  if (last === undefined) return undefined;
  const own = readPiece(piece, setting);
  const before = readPiece(last, setting);
  const { parts } = readPiece(piece.replace(WHAT_ABOUT, ''), setting);
  const [first, ...behind] = parts;
  const [asking] = before.parts;
  const isSame =
    first?.is === 'meaning' && asking?.is === 'meaning' && first.meaning === asking.meaning && isQuestionWord(first);
  const [named, ...more] = isSame ? behind : WHAT_ABOUT.test(piece) ? parts : [];
  if (named === undefined || more.length > 0 || !isNamed(named) || own.series.length + own.times.spans.length > 0)
    return undefined;
  const alike = before.parts.filter((part) => isNamed(part) && kindOf(part) === kindOf(named));
  const [other, another] = alike;
  const isMore = before.parts.length > (isSame ? 2 : 1);
  if (other === undefined || another !== undefined || !isMore || other.text === named.text) return undefined;
  const name = namesIn(named).driver ?? named.text;
  const at = last.toLowerCase().indexOf(other.text.toLowerCase());
  return at < 0 ? undefined : tidy(`${last.slice(0, at)}${name}${last.slice(at + other.text.length)}`);
}

function kindOf(part: Part): 'car' | 'driver' | 'track' | 'team' {
  if (part.is === 'car') return 'car';
  const { driver, track } = namesIn(part);
  return driver !== undefined ? 'driver' : track !== undefined ? 'track' : 'team';
}

/** The only one of several series in which those who are named before a car have to do with it: "Stone left Northline, who's in the 12?" */
function seriesOfNamed(own: Question, before: readonly Question[], { view }: Setting): string | undefined {
  const number = theOnly(own.parts, (part) => (part.is === 'car' ? part.number : undefined));
  const isNew = own.parts.every((part) => !isNamed(part) || part.is === 'car');
  if (number === undefined || !isNew || own.times.spans.length > 0) return undefined;
  const names = before.flatMap(({ parts }) => parts.flatMap((part) => Object.values(driverAndTeam(part))));
  const pages = view.car(number);
  const theirs = pages.filter(({ drivers, starts, former, next, exits }) =>
    [...drivers, ...starts, ...former, ...next, ...exits].some(
      ({ slots }) => names.includes(slots.driver) || (slots.team !== undefined && names.includes(slots.team)),
    ),
  );
  return pages.length > 1 && theirs.length === 1 ? theirs[0]?.series : undefined;
}

function driverAndTeam(part: Part): { readonly driver?: string; readonly team?: string } {
  const { driver, team } = namesIn(part);
  return { ...(driver !== undefined && { driver }), ...(team !== undefined && { team }) };
}

/** Whether anything is told in a series of the cars or teams of a piece. */
function isInSeries({ parts }: Question, series: string, { view }: Setting): boolean {
  return parts.some((part) => {
    if (part.is === 'car') return view.car(part.number).some((page) => page.series === series);
    const { team } = namesIn(part);
    const page = team === undefined ? undefined : view.team(team);
    return (
      page !== undefined && [...page.present, ...page.next, ...page.past].some(({ slots }) => slots.series === series)
    );
  });
}

/** "And next year too?": a piece that is no more than a time asks at that time what the one before it asks. */
export function askedAgainThen(piece: string, last: string | undefined, setting: Setting): string | undefined {
  const { parts, series, times, extent } = readPiece(piece, setting);
  if (last === undefined || parts.length > 0 || series.length > 0 || extent !== undefined || times.spans.length === 0)
    return undefined;
  const before = readPiece(last, setting);
  if (before.parts.length === 0) return undefined;
  const untimed = namedTimes({ times: before.times }, last)
    .reduce((rest, time) => rest.replace(time, ' '), last)
    .replace(NOW, ' ')
    .replace(/\b(?:for|in|on|at)\s*$/, '');
  const then = namedTimes({ times }, piece).join(' ');
  return tidy(`${tidy(untimed)} ${/^\d{4}$/.test(then) ? `in ${then}` : then}`);
}
