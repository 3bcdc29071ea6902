import { groupBy } from '../../values/group-by.js';
import { yearOf } from '../days.js';
import { isStillHeld, leadsCrew, type PastPost } from '../facts/crew.js';
import { latestOfEachRole } from '../facts/crew-succession.js';
import type { Fact, Move, RumourLife } from '../roster.js';
import { isOnSameCar, postLeft } from './crew-moves.js';

/**
 * Rumours of another crew chief that did not come true, with whoever has the car by what is confirmed, and the car that would
 * be left; that somebody stays is no move.
 */
export function rumouredCrewMoves(lives: readonly RumourLife[], posts: readonly PastPost[]): readonly Move[] {
  const chiefs = posts.filter(({ post }) => leadsCrew(post.slots.role));
  const byPerson = groupBy(chiefs, ({ post }) => post.slots.person);
  const held = groupBy(chiefs.filter(isStillHeld), ({ post }) => post.slots.season);
  return lives.flatMap((life): readonly Move[] => {
    const { rumour, end } = life;
    if (rumour.kind !== 'crew' || !leadsCrew(rumour.slots.role) || end.how === 'confirmed') return [];
    const { person, season = yearOf(rumour.firstSaid) + 1 } = rumour.slots;
    const to: Fact<'crew'> = { ...rumour, slots: { ...rumour.slots, season } };
    const [before] = [season, season - 1].flatMap((year) =>
      latestOfEachRole(
        (held.get(year) ?? [])
          .map(({ post }) => post)
          .filter((post) => post.slots.role === to.slots.role && isOnSameCar(post, to)),
      ),
    );
    if (before?.slots.person === person) return [];
    const from = postLeft(to, byPerson.get(person) ?? []);
    return [
      {
        what: 'crew',
        status: end.how === 'open' ? 'rumored' : end.how,
        person,
        on: rumour.firstSaid,
        crew: { now: rumour, ...(before && { before }), ...(from && { from }) },
        life,
        facts: [rumour],
      },
    ];
  });
}
