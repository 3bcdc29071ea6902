import { postLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { dated } from '../options/last-known.js';
import { isOf } from './crew.js';
import { isOfCrew } from './crew-successors.js';
import { isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** In which seasons somebody has been on the crew of a driver, car or team, of those that articles tell; undefined of whoever only drives. */
export const crewSince: ShortAnswer = ({ driver = '', other, role = '', number, team }, when) => {
  const { view, words } = when;
  const [asked, beside] = [view.driver(driver), other === undefined ? undefined : view.driver(other)];
  // "How long has Stone had Marsh on the box" asks it of Marsh.
  const isOfOther = asked !== undefined && !isOfCrew(asked) && beside !== undefined && isOfCrew(beside);
  const page = isOfOther ? beside : asked;
  if (page === undefined) return undefined;
  const of = isOfOther ? driver : other;
  const about = { ...(number && { number }), ...(team && { team }) };
  const posts = page.posts.filter(
    (post) => (of === undefined || post.slots.driver === of) && isAbout(about, post.slots) && isOf(role, post),
  );
  const seasons = [...new Set(posts.flatMap((post) => seasonOfPost(post) ?? []))].sort((a, b) => a - b);
  const [newest] = posts;
  if (seasons.length > 0) return words.short.inSeasons(seasons.length, seasons.join(', '));
  return newest === undefined ? words.short.noArticleSaysSo : join([dated(newest, postLine(newest, words), when)], '');
};

/** Since when somebody of whom only posts on crews are told has been in a car or with a team. */
export const sinceOnCrew: ShortAnswer = (about, when) => {
  const page = when.view.driver(about.driver ?? '');
  return page !== undefined && isOfCrew(page) ? crewSince(about, when) : undefined;
};
