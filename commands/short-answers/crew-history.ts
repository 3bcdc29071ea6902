import { md } from '../../src/replies/markdown.js';
import { seriesName } from '../../src/replies/series-name.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { neverBegan } from '../../src/roster/never-began.js';
import { groupBy } from '../../src/values/group-by.js';
import { spans } from './driven-by.js';
import { firstOf } from './first-of.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 8;

/** Who had a post on a driver's crews over the seasons, each with theirs, the newest first. */
export const crewHistory: ShortAnswer = ({ driver = '', series, role = '' }, { view, words }) => {
  const page = view.history({ driver, ...(series !== undefined && { series }) });
  const seats = (page?.seasons ?? []).flatMap((season) => season.seats).filter((seat) => !neverBegan(seat));
  const posts = seats
    .flatMap((seat) => [...seat.crew, ...seat.crewGone].map((post) => ({ post, of: seat.slots.series })))
    .filter(({ post: { slots } }) => slots.role.toLowerCase().includes(role))
    .filter(({ post: { slots } }) => slots.driver === undefined || slots.driver === driver);
  const isOfSeveral = new Set(posts.map(({ of }) => of)).size > 1;
  const each = groupBy(posts, ({ post, of }) => `${post.slots.person} ${isOfSeveral ? of : ''}`);
  const lines = [...each.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const name = words.short.driverIn(
      first.post.slots.person,
      isOfSeveral && first.of !== undefined ? seriesName(first.of) : undefined,
    );
    return [md`${name} (${spans([first, ...others].map(({ post }) => seasonOfPost(post)))})`];
  });
  return lines.length === 0 ? words.short.noArticleSaysWho : firstOf(lines, MOST, words, ', ');
};
