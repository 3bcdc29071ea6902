import type { Names } from './names.js';
import type { Part } from './part.js';

/**
 * "Who replaces Stone at Phoenix?", where a team is called so too: the track, where the only driver named has a race there, or is ruled out of
 * one, and nothing to do with the team.
 */
export function withPlaceMeant<Q extends { readonly parts: readonly Part[] }>(question: Q, view: Names): Q {
  const drivers = new Set(
    question.parts.flatMap((part) => (part.is === 'name' && part.driver !== undefined ? [part.driver] : [])),
  );
  const [driver, ...others] = drivers;
  if (driver === undefined || others.length > 0) return question;
  const parts = question.parts.map((part) => {
    if (part.is !== 'name' || part.team === undefined || part.track === undefined || part.driver !== undefined)
      return part;
    const { team, ...place } = part;
    return racesAt(driver, part.track, view) && !isOfTeam(driver, team, view) ? place : part;
  });
  return { ...question, parts };
}

function racesAt(driver: string, track: string, view: Names): boolean {
  const { ahead, over, unsure } = view.races({ driver, track });
  if (ahead.length + over.length + unsure.length > 0) return true;
  const denials = view.driver(driver)?.denials ?? [];
  return denials.some(({ kind, slots }) => kind === 'start' && 'track' in slots && slots.track === track);
}

/** Whether anything of a driver is told with a team: a seat, a race, a deal, a departure or a rumour. */
export function isOfTeam(driver: string, team: string, view: Names): boolean {
  const page = view.driver(driver);
  if (page === undefined) return false;
  const { ahead, over, unsure } = view.races({ driver, team });
  const told = [
    ...[...page.present, ...page.next, ...page.past, ...page.dropped],
    ...[...page.agreements, ...page.exits, ...page.replaces],
    ...[...page.denials, ...page.lives.map(({ rumour }) => rumour)],
    ...[...ahead, ...over, ...unsure],
  ];
  return told.some(({ slots }) => 'team' in slots && slots.team === team);
}
