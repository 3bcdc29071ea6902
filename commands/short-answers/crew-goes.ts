import { postLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { toldOf } from '../../src/replies/possible-lines.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { Post } from '../../src/roster/roster.js';
import { dated } from '../options/last-known.js';
import { isOfCrew } from './crew-successors.js';
import { rumoured } from './moves.js';
import { seat } from './seats.js';
import type { ShortAnswer } from './short-answer.js';

/**
 * Where somebody on a crew goes, or went: a post on another car in a season to come, else the one there is where another was had before,
 * or that another is rumoured. Else undefined, as of drivers.
 */
export const crewGoes: ShortAnswer = (about, when) => {
  const { view, words } = when;
  const page = view.driver(about.driver ?? '', when.season);
  if (page === undefined || !isOfCrew(page)) return undefined;
  const talk = page.rumours.filter(
    (fact) => fact.kind === 'crew' && (when.season === undefined || fact.slots.season === when.season),
  );
  if (talk.length > 0) return rumoured(talk, when);
  if (page.rumours.length > 0) return undefined;
  const held = page.posts.filter(({ ended }) => ended === undefined);
  const ahead = held.filter((post) => seasonOfPost(post) > view.season);
  const known = page.posts.filter((post) => !ahead.includes(post));
  const elsewhere = ahead.filter((post) => !known.some((had) => mayBeOnCarOf(had, post)));
  if (elsewhere.length > 0) {
    const lines = elsewhere.map((post) => dated(post, postLine(post, words), when));
    return words.short.goes(join(lines, '; '));
  }
  const [now] = held;
  const isNews = (post: Post) => about.isPast === true || seasonOfPost(post) >= view.season - 1;
  const isOver = (post: Post) => post.ended !== undefined || (isNews(post) && now && !mayBeOnCarOf(post, now));
  if (ahead.length === 0 && page.posts.some(isOver)) return seat(about, when);
  const cold = page.lives.find(
    ({ rumour, end }) => rumour.kind === 'crew' && rumour.slots.person === page.name && end.how === 'cold',
  );
  return cold && join([words.short.goesNowhere, toldOf(cold, 'nobody', view.date, words)], ' ');
};

/** Whether two posts may be on one car, whoever drives it. */
function mayBeOnCarOf({ slots }: Post, other: Post): boolean {
  return compatible(slots, other.slots, ['team', 'number', 'series']);
}
