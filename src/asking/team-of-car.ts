import type { Names } from './names.js';
import type { Part } from './part.js';
import type { Question } from './read-question.js';

/** Whoever, and whichever team, is told of with a number, at any time. */
export function toldOfCar(
  number: string,
  view: Names,
): readonly { readonly driver?: string; readonly team?: string }[] {
  return view
    .car(number)
    .flatMap(({ drivers, starts, over, former, next, rumours, crew, crewNext }) => [
      ...[...drivers, ...starts, ...over, ...former],
      ...[...next, ...rumours, ...crew, ...crewNext],
    ])
    .map(({ slots }) => slots);
}

/** Of two in one car somebody is a driver. */
const OF_DRIVERS: ReadonlySet<string> = new Set([
  'SHARE',
  'CO_DRIVER',
  'TEAMMATE',
  'REPLACE',
  'SUCCESSOR',
  'BEFORE',
  'AFTER',
]);

/** Beside the number of a car that a team has, and a driver of the same name has not, the name is the team's: "the Marsh 12", "the 12 for Marsh". */
export function withTeamOfCar(question: Question, view: Names): Question {
  const { parts } = question;
  const isMeant = (part: Part, next: Part | undefined) => {
    if (part.is !== 'name' || part.driver === undefined || part.team === undefined || next?.is !== 'car') return false;
    const told = toldOfCar(next.number, view);
    return told.some(({ team }) => team === part.team) && !told.some(({ driver }) => driver === part.driver);
  };
  const isOfTeams = parts.every((part) => part.is !== 'meaning' || !OF_DRIVERS.has(part.meaning));
  const isBeside = (part: Part, at: number) =>
    isMeant(part, parts[at + 1]) || (isOfTeams && at > 1 && isMeant(part, parts[at - 1]));
  if (!parts.some(isBeside)) return question;
  return {
    ...question,
    parts: parts.map((part, at) => {
      if (part.is !== 'name' || !isBeside(part, at)) return part;
      const { driver: _driver, ...ofTeam } = part;
      return ofTeam;
    }),
  };
}
