import { yearOf } from '../days.js';
import { groupSeats } from './group-seats.js';
import { compatible } from './same-thing.js';
import type { Statement } from './statement.js';

type Exit = Statement<'exit'>;

/**
 * Groups one person's departures. Those that name no team are about the only team whose departure nothing in them
 * speaks against, of the season they state or else of the year in which they were told.
 */
export function groupExits(all: readonly Exit[]): Exit[][] {
  const groups = groupSeats(all, { anySeason: true });
  const hasTeam = (group: readonly Exit[]) => group.some(({ slots }) => slots.team !== undefined);
  const ofTeams = groups.filter(hasTeam);
  const joins = groups.map((group) => {
    const fits = hasTeam(group) ? [] : ofTeams.filter((other) => mayBeOne(group, other));
    return { group, joined: fits.length === 1 ? fits[0] : undefined };
  });
  return [
    ...ofTeams.map((own) => [...own, ...joins.filter(({ joined }) => joined === own).flatMap(({ group }) => group)]),
    ...joins.filter(({ group, joined }) => joined === undefined && !hasTeam(group)).map(({ group }) => group),
  ];
}

function mayBeOne(open: readonly Exit[], group: readonly Exit[]): boolean {
  return open.every(({ slots, claim }) => {
    const asked = { ...slots, season: slots.season ?? yearOf(claim.published) };
    return group.every((each) => compatible(asked, each.slots, ['season', 'series', 'number', 'replacedBy']));
  });
}
