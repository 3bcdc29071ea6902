import { byText } from '../../values/by-text.js';
import { groupBy } from '../../values/group-by.js';
import type { PastPost } from '../facts/crew.js';
import { newestFirst } from '../facts/merge.js';
import { agree } from '../facts/same-thing.js';
import type { Fact, Move } from '../roster.js';
import { isNews } from './news.js';

/** Cars whose crew chief of a season is another one than before. */
export function crewMoves(posts: readonly PastPost[]): readonly Move[] {
  const chiefs = posts.filter(({ post: { slots } }) => slots.role === 'crew chief' && slots.season !== undefined);
  const byCar = groupBy(chiefs, ({ post }) => carOf(post));
  return chiefs.flatMap((chief): Move[] => {
    const { post } = chief;
    const ofCar = (byCar.get(carOf(post)) ?? []).filter((other) => other === chief || isOnSameCar(other.post, post));
    if (!wasHeld(chief, ofCar)) return [];
    const last = chiefBefore(post, ofCar);
    const { season = 0, person } = post.slots;
    return last && isNews(post.firstSaid, season, last.slots.season)
      ? [
          {
            what: 'crew chief',
            status: 'confirmed',
            person,
            on: post.firstSaid,
            crew: { before: last, now: post },
            facts: [post],
          },
        ]
      : [];
  });
}

/**
 * Who had a post before somebody else: in that season, or the one before. Of several the one named last, but rather one of
 * whom nobody had said by then that it is over. Undefined also if it was the same person.
 */
function chiefBefore(post: Fact<'crew'>, ofCar: readonly PastPost[]): Fact<'crew'> | undefined {
  const { season = 0, person } = post.slots;
  const isOver = ({ deniedOn }: PastPost) => deniedOn !== undefined && deniedOn < post.firstSaid;
  const [last] = ofCar
    .filter(
      ({ post: other }) =>
        other !== post &&
        (other.slots.season === season - 1 || (other.slots.season === season && other.lastSaid < post.firstSaid)),
    )
    .sort(
      (a, b) =>
        (b.post.slots.season ?? 0) - (a.post.slots.season ?? 0) ||
        Number(isOver(a)) - Number(isOver(b)) ||
        newestFirst(a.post, b.post) ||
        byText(a.post.slots.person, b.post.slots.person),
    );
  return last === undefined || last.post.slots.person === person ? undefined : last.post;
}

/** Whether a post is somebody's, or was until somebody else got it; else a denial says that it was nobody's news. */
function wasHeld({ post, deniedOn }: PastPost, ofCar: readonly PastPost[]): boolean {
  return (
    deniedOn === undefined ||
    ofCar.some(
      ({ post: { slots, firstSaid } }) =>
        slots.season === post.slots.season && firstSaid > post.lastSaid && firstSaid <= deniedOn,
    )
  );
}

function carOf({ slots }: Fact<'crew'>): string {
  return `${slots.team}\n${slots.series}`;
}

function isOnSameCar({ slots: a }: Fact<'crew'>, { slots: b }: Fact<'crew'>): boolean {
  if (!agree(a, b, 'team') || !agree(a, b, 'series')) return false;
  return a.number === undefined || b.number === undefined ? agree(a, b, 'driver') : a.number === b.number;
}
