import type { About } from '../../src/asking/understood.js';
import { postLine } from '../../src/replies/lines.js';
import type { Markdown } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import type { Post } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { isOfCrew } from './crew-successors.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';

const MOST = 3;

/**
 * On whose crew somebody was before a driver, a car or a team that is named, else before the post of now: "who was Marsh crew chief for
 * before Stone?" Undefined of whoever is known as more than that.
 */
export function crewedBefore(
  { driver = '', other, team, number, series }: About,
  { view, words }: When,
): Markdown | undefined {
  // What is told of posts spans the seasons.
  const page = view.driver(driver);
  if (page === undefined || !isOfCrew(page)) return undefined;
  const posts = page.posts.filter(({ slots }) => series === undefined || slots.series === series);
  const place = { ...(team && { team }), ...(number && { number }) };
  const isNamed = (other ?? team ?? number) !== undefined;
  // Whoever asks once a new post is known means before that.
  const newest = Math.max(...posts.map(seasonOfPost));
  const isMeant = (post: Post) =>
    isNamed
      ? isAbout(place, post.slots) && (other === undefined || post.slots.driver === other)
      : seasonOfPost(post) === newest && post.ended === undefined;
  const meant = new Set(posts.filter(isMeant));
  const isSame = ({ slots }: Post) =>
    [...meant].some((post) => post.slots.driver === slots.driver && post.slots.number === slots.number);
  const own = posts.filter((post) => meant.has(post) || (!isNamed && isSame(post)));
  const first = firstOfLastRun(own.map(seasonOfPost));
  const before = posts.filter(
    (post) =>
      !own.includes(post) && (seasonOfPost(post) < first || (seasonOfPost(post) === first && post.ended !== undefined)),
  );
  const last = Math.max(...before.map(seasonOfPost));
  const told = before.filter((post) => seasonOfPost(post) === last);
  return told.length === 0
    ? words.short.noArticleSaysWho
    : firstOf(
        told.map((post) => postLine(post, words)),
        MOST,
        words,
      );
}

/** The first of the last seasons that follow one another; none comes before it where there are none. */
function firstOfLastRun(seasons: readonly number[]): number {
  let first = Math.max(...seasons);
  while (seasons.includes(first - 1)) first -= 1;
  return seasons.length === 0 ? Number.NEGATIVE_INFINITY : first;
}
