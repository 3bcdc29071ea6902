import { driversCalled } from '../names.js';
import { namesIn } from '../names-in.js';
import { isOfTeam } from '../place-or-team.js';
import { type Rewording, readPiece, type Setting } from './rewording.js';

/**
 * "Why did Marsh leave Northline, and who got his seat?" is asked of the only one of several drivers of that name of whom anything is told
 * with the team, or in the car, that the question names beside it.
 */
export const surnameThere: Rewording = (text, setting) => {
  const { parts } = readPiece(text, setting);
  const teams = parts.flatMap((part) => namesIn(part).team ?? []);
  const numbers = parts.flatMap((part) => (part.is === 'car' ? [part.number] : []));
  const unknown = parts.flatMap((part) => (part.is === 'unknown' ? part.text.split(/\s+/) : []));
  if (teams.length + numbers.length === 0) return [];
  return unknown.flatMap((typed) => {
    const word = typed.replace(/['’]s?$/, '');
    const [surname = '', called] = [word, word.replace(/s$/i, '')]
      .map((each) => [each, driversCalled(each, setting.view)] as const)
      .find(([, drivers]) => drivers.length > 1) ?? ['', []];
    const there = called.filter(
      (driver) =>
        teams.some((team) => isOfTeam(driver, team, setting.view)) ||
        numbers.some((number) => isOfCar(driver, number, setting)),
    );
    const [driver, ...others] = there;
    if (driver === undefined || others.length > 0) return [];
    const ending = typed.length > surname.length ? "'s" : '';
    return [text.replace(typed, `${driver}${ending}`)];
  });
};

/** Whether a driver has, had or is to have a car, or is talked of for it. */
export function isOfCar(driver: string, number: string, { view }: Setting): boolean {
  const page = view.driver(driver);
  const races = view.races({ driver, number });
  const told = [
    ...[...(page?.present ?? []), ...(page?.next ?? []), ...(page?.past ?? []), ...(page?.exits ?? [])],
    ...[...(page?.rumours ?? []), ...(page?.denials ?? []), ...races.ahead, ...races.over],
  ];
  return told.some(({ slots }) => 'number' in slots && slots.number === number);
}
