import { join, md } from '../../src/replies/markdown.js';
import { moveLine } from '../../src/replies/move-lines.js';
import { aYearBefore } from '../../src/roster/days.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { Fact, TeamPage } from '../../src/roster/roster.js';
import { isOf } from './crew.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 4;

/** Which cars get another crew chief, or spotter, told of in the last year: those of a driver, team or series, a car, or all. */
export const crewChanges: ShortAnswer = ({ driver, number, team, series, role = '' }, { view, words, season }) => {
  const since = season === undefined ? aYearBefore(view.date) : `${season - 1}-01-01`;
  const { moves } = view.moves({
    since,
    ...(team !== undefined && { team }),
    ...(series !== undefined && { series }),
    ...(season !== undefined && { season }),
  });
  const ofRole = moves.filter(
    ({ crew, status }) =>
      status !== 'denied' &&
      crew !== undefined &&
      isOf(role, crew.now) &&
      (driver === undefined || crew.now.slots.driver === driver) &&
      (number === undefined || crew.now.slots.number === number),
  );
  const lines = ofRole.map((move) => moveLine(move, view, words));
  return lines.length === 0 ? words.short.noArticleSaysSo : firstOf(lines, MOST, words);
};

/** Who has had a post on the cars of a team, and has one there in the season asked about, else in the next one that is told of. */
export const crewStaysAt: ShortAnswer = ({ team = '', series, role = '' }, { view, words, season }) => {
  const postsIn = (year: number) =>
    postsOf(view.team(team, year)).filter(
      (post) => seasonOfPost(post) === year && isOf(role, post) && compatible(post.slots, { series }, ['series']),
    );
  const year = season ?? (postsIn(view.season + 1).length > 0 ? view.season + 1 : view.season);
  const before = new Set(postsIn(year - 1).map(({ slots }) => slots.person));
  const staying = postsIn(year).filter(({ slots }) => before.has(slots.person));
  const lines = staying.map(({ slots: { person, number, driver } }) => {
    const of = number === undefined ? driver : words.number(number).markdown;
    return of === undefined ? md`**${person}**` : words.short.driverInRace(person, of);
  });
  if (lines.length === 0) return words.short.noArticleSaysWho;
  return join([...new Map(lines.map((line) => [line.markdown, line])).values()], ', ');
};

function postsOf(page: TeamPage | undefined): readonly Fact<'crew'>[] {
  if (page === undefined) return [];
  const seats = [...page.present, ...page.next, ...page.past];
  return [...seats.flatMap(({ crew }) => crew), ...page.crew];
}
