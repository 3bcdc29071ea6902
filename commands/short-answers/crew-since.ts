import { postLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { dated } from '../options/last-known.js';
import { isOf } from './crew.js';
import type { ShortAnswer } from './short-answer.js';

/** In which seasons somebody has been on a driver's crew, of those that articles tell. */
export const crewSince: ShortAnswer = ({ driver = '', other, role = '' }, when) => {
  const { view, words } = when;
  const page = view.driver(driver);
  if (page === undefined) return undefined;
  const posts = page.posts.filter((post) => post.slots.driver === other && isOf(role, post));
  const seasons = [...new Set(posts.flatMap((post) => seasonOfPost(post) ?? []))].sort((a, b) => a - b);
  const [newest] = posts;
  if (seasons.length > 0) return words.short.inSeasons(seasons.length, seasons.join(', '));
  return newest === undefined ? words.short.noArticleSaysSo : join([dated(newest, postLine(newest, words), when)], '');
};
