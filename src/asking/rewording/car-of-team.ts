import { inSeries } from '../in-series.js';
import { namesIn } from '../names-in.js';
import { toldOfCar } from '../team-of-car.js';
import { type Rewording, readPiece, tidy } from './rewording.js';

const BEFORE = '(?:(?:for|at|with|by|in) )?';

/** "The Northline 12", "the 12 for Northline": the team says in which series the car is, where it has that number in one only. */
export const carOfTeam: Rewording = (text, setting) => {
  const { parts, series } = readPiece(text, setting);
  const [car, ...others] = parts.filter(({ is }) => is === 'car');
  if (car?.is !== 'car' || others.length > 0 || series.length > 1) return [];
  const told = toldOfCar(car.number, setting.view);
  const teams = parts.filter((part) => {
    const { team, driver } = namesIn(part);
    return (
      team !== undefined &&
      told.some((each) => each.team === team) &&
      !told.some((each) => each.driver === driver && driver !== undefined)
    );
  });
  const [named, ...more] = teams;
  const { team } = namesIn(named);
  if (named === undefined || team === undefined || more.length > 0) return [];
  const pages = setting.view
    .car(car.number)
    .filter((page) => series[0] === undefined || page.series === series[0])
    .filter((page) => [page.team, ...toldNow(page)].includes(team));
  const [page, another] = pages;
  // Of a number that two teams have in a series the team says which.
  if (page?.series === undefined || another !== undefined) return [];
  if ([page.team, ...toldNow(page)].some((each) => each !== undefined && each !== team)) return [];
  const rest = text.replace(new RegExp(`\\b${BEFORE}${escaped(named.text)}(?:['’]s?)?(?!\\p{L})`, 'iu'), ' ');
  if (rest === text) return [];
  const of = series.length > 0 ? '' : ` ${inSeries(page.series)}`;
  return [tidy(`${tidy(rest).replace(/[?!.]+$/, '')}${of}`)];
};

/** The teams of whoever has the car now, or races it. */
function toldNow({
  drivers,
  starts,
  next,
  rumours,
  former,
}: ReturnType<Parameters<typeof toldOfCar>[1]['car']>[number]) {
  const season = [...drivers, ...starts, ...next, ...rumours].map(({ slots }) => slots.team);
  return season.some((team) => team !== undefined) ? season : former.map(({ slots }) => slots.team);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
