import { isOfOwner } from '../asking-back.js';
import { driversCalled, teamsCalled } from '../names.js';
import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { isOfTeam } from '../place-or-team.js';
import type { Question } from '../read-question.js';
import type { Half } from './halves.js';
import { readPiece, type Setting } from './rewording.js';
import { isOfCar } from './surname-there.js';

const WHICH =
  /^which (?:one )?(?:of the )?(\S+?)(?:e?s)? (?=(?:is|was|has|had|got|drives?|drove|races?|raced|runs?|ran) (?:in|at|with|for|the|driving)\b)/i;

/** More of them would fill the page: whoever asks is asked back. */
const MOST = 3;

/** Whom a word of a question may mean, and how it is typed. */
interface Called {
  readonly typed: string;
  readonly names: readonly string[];
}

/**
 * A question about a surname that two or three drivers have, or about an owner's name that teams have too, as it is asked of each: who has
 * to do with the team, car or series that it names beside, else who has a seat, stands first.
 */
export function eachCalled(text: string, setting: Setting): readonly Half[] {
  const question = readPiece(text, setting);
  const called = question.parts.flatMap((part) => calledBy(part, question, setting));
  const [only, ...others] = called;
  if (only === undefined || others.length > 0 || only.names.length > MOST) return [];
  const bare = text.replace(/[?!.\s]+$/, '');
  const which = WHICH.exec(bare);
  // "Which Stone is in the 12?" asks who is.
  if (which?.[1] !== undefined && only.typed.toLowerCase().startsWith(which[1].toLowerCase())) {
    const rest = bare.slice(which[0].length);
    const isOfPlace = readPiece(rest, setting).parts.some(
      (part) => part.is === 'car' || namesIn(part).team !== undefined,
    );
    return isOfPlace ? [{ asked: `who ${rest}`, others: [] }] : [];
  }
  const [asked = '', ...more] = only.names.map((name) => withName(bare, only.typed, name));
  return asked === '' || asked === text ? [] : [{ asked, others: more }];
}

/** Whether a question speaks of somebody who only owns teams of that name. */
export function namesOwnerOfTeam(text: string, setting: Setting): boolean {
  return readPiece(text, setting).parts.some((part) => teamsOfOwner(part, setting).length > 0);
}

function calledBy(part: Part, question: Question, setting: Setting): readonly Called[] {
  const teams = teamsOfOwner(part, setting);
  if (teams.length > 0)
    return [{ typed: part.text, names: preferred(teams, (team) => isTeamOf(team, question, setting)) }];
  // "What number does Stone have?" may be asked of drivers, be a team called so too.
  const { driver, team } = namesIn(part);
  const isOfTeam = team !== undefined && driver === undefined && /^\S+$/.test(part.text);
  if (part.is !== 'unknown' && !isOfTeam && !(part.is === 'name' && part.severalDrivers)) return [];
  return part.text.split(/\s+/).flatMap((word) => {
    const typed = [word, word.replace(/['’]?s?$/i, '')].find((each) => driversCalled(each, setting.view).length > 1);
    if (typed === undefined) return [];
    const drivers = driversCalled(typed, setting.view);
    const rest = { ...question, parts: question.parts.filter((other) => other !== part) };
    const there = preferred(drivers, (driver) => isMeant(driver, rest, setting));
    const last = (driver: string) => lastSeason(driver, setting);
    return [{ typed: word, names: [...there].sort((one, other) => last(other) - last(one)) }];
  });
}

/** The last season in which a driver is known to have a seat; nothing is later than one at present. */
function lastSeason(driver: string, { view }: Setting): number {
  const page = view.driver(driver);
  if (page === undefined) return 0;
  if (page.present.length > 0) return view.season + 1;
  return Math.max(0, ...page.past.map(({ slots }) => slots.season ?? 0));
}

/** Those of whom something is so; all, where it is so of none. */
function preferred(names: readonly string[], isSo: (name: string) => boolean): readonly string[] {
  const some = names.filter(isSo);
  return some.length > 0 ? some : names;
}

/** The teams that are called as somebody is who drives nothing. */
function teamsOfOwner(part: Part, { view }: Setting): readonly string[] {
  const { driver, team } = namesIn(part);
  const isOwner = driver !== undefined && (isOfOwner(part, view) || !view.names.drivers.includes(driver));
  return isOwner && team === undefined ? teamsCalled(part.text.replace(/['’]s?$/, ''), view) : [];
}

/** Whether a driver has to do with all that a question names beside: teams, cars and series. */
function isMeant(driver: string, { parts, series }: Question, setting: Setting): boolean {
  const page = setting.view.driver(driver);
  const seats = [...(page?.present ?? []), ...(page?.next ?? []), ...(page?.past ?? [])];
  const races = setting.view.races({ driver });
  const isIn = (key: string) => [...seats, ...races.ahead, ...races.over].some(({ slots }) => slots.series === key);
  const teams = parts.flatMap((part) => namesIn(part).team ?? []);
  const numbers = parts.flatMap((part) => (part.is === 'car' ? [part.number] : []));
  return (
    series.every(isIn) &&
    teams.every((team) => isOfTeam(driver, team, setting.view)) &&
    numbers.every((number) => isOfCar(driver, number, setting))
  );
}

/** Whether a team has seats in the series that a question names, or else any that are not over. */
function isTeamOf(team: string, { series: [series] }: Question, { view }: Setting): boolean {
  const page = view.team(team);
  const seats = [...(page?.present ?? []), ...(page?.next ?? []), ...(page?.starts ?? [])];
  return seats.some(({ slots }) => series === undefined || slots.series === series);
}

function withName(text: string, typed: string, name: string): string {
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return text;
  const behind = text.slice(at + typed.length);
  const isWhole = name.toLowerCase().endsWith(typed.toLowerCase()) || /^['’]s?\b/.test(behind) || !/s$/i.test(typed);
  return `${text.slice(0, at)}${name}${isWhole ? '' : "'s"}${behind}`;
}
