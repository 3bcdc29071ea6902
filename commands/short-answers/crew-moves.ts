import type { About } from '../../src/asking/understood.js';
import { postLine } from '../../src/replies/lines.js';
import { join, type Markdown } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import { compatible } from '../../src/roster/facts/same-thing.js';
import type { DriverPage, Post } from '../../src/roster/roster.js';
import { dated } from '../options/last-known.js';
import type { When } from '../options/when.js';
import { told as nowWith } from './crew.js';
import { isOfCrew } from './crew-successors.js';
import { firstOf } from './first-of.js';
import { isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

const MOST = 3;

/** Whether somebody on a crew leaves a team or car: for a later post on another car of the series, or as an article says of the post there. */
export const crewLeaves: ShortAnswer = (about, when) => {
  const { words, view } = when;
  const page = pageOfCrew(about, when);
  if (page === undefined) return undefined;
  const own = page.posts.filter(({ slots }) => isThere(about, slots));
  const over = own.filter(({ ended }) => ended !== undefined);
  const isElsewhere = (post: Post) =>
    own.some(
      (had) =>
        seasonOfPost(post) > seasonOfPost(had) &&
        post.slots.series === had.slots.series &&
        !compatible(post.slots, had.slots, ['team', 'number']),
    ) && !isThere(about, post.slots);
  const ahead = page.posts.filter((post) => seasonOfPost(post) > view.season && post.ended === undefined);
  // Who has a post elsewhere this season has left, unless there is one here too.
  const isHere = own.some((had) => seasonOfPost(had) >= view.season);
  const now = isHere ? [] : page.posts.filter((post) => seasonOfPost(post) === view.season && post.ended === undefined);
  const elsewhere = [...ahead, ...now].filter(isElsewhere);
  if (elsewhere.length > 0) return words.short.yes(told(elsewhere, when));
  if (over.length > 0 && over.length === own.length) return words.short.yes(told(over, when));
  const there = ahead.filter((post) => own.includes(post));
  return there.length === 0 ? undefined : join([words.short.noArticleSaysSo, words.short.next(told(there, when))], ' ');
};

/** Whether somebody on a crew has, or will have, a post in a team or on a car. */
export const crewGoesTo: ShortAnswer = (about, when) => {
  const { words, view, season } = when;
  const page = pageOfCrew(about, when);
  if (page === undefined) return undefined;
  const own = page.posts.filter(({ slots }) => isThere(about, slots));
  const isMeant = (post: Post) =>
    about.isPast ? true : post.ended === undefined && seasonOfPost(post) >= (season ?? view.season);
  const there = own.filter(isMeant);
  if (there.length > 0) return words.short.yes(told(there, when));
  // What is over, or rumoured, is told by the posts and rumours below.
  const [last] = own;
  return last === undefined ? undefined : words.short.notNow(dated(last, postLine(last, words), when));
};

/** Whether somebody on a crew stays in a team or on a car: has a post there in the season to come, or another one. */
export const crewStays: ShortAnswer = (about, when) => {
  const { words, view } = when;
  const page = pageOfCrew(about, when);
  if (page === undefined) return undefined;
  const season = when.season ?? view.season + 1;
  const ahead = page.posts.filter((post) => seasonOfPost(post) === season && post.ended === undefined);
  const there = ahead.filter(({ slots }) => isThere(about, slots));
  if (there.length > 0) return words.short.yes(told(there, when));
  const isLeaving = crewLeaves(about, when) !== undefined;
  if (isLeaving) return ahead.length === 0 ? undefined : words.short.no(told(ahead, when));
  // Of one whose post of the season under way nobody has end.
  const now = page.posts.filter((post) => seasonOfPost(post) === view.season && post.ended === undefined);
  const here = when.season === undefined ? now.filter(({ slots }) => isThere(about, slots)) : [];
  return here.length === 0 ? undefined : words.short.notInWords(told(here, when));
};

/** Whether a driver keeps whoever is named beside, who is only known on crews; else undefined. */
export const keepsCrew: ShortAnswer = (about, when) => {
  const { words, view } = when;
  const { driver = '', other } = about;
  const [page, person] = [view.driver(driver), other === undefined ? undefined : view.driver(other)];
  if (page === undefined || person === undefined || isOfCrew(page) || !isOfCrew(person)) return undefined;
  const season = when.season ?? view.season + 1;
  const role = person.posts[0]?.slots.role;
  const seats = [...page.present, ...page.next].filter(({ slots }) => slots.season === season);
  const posts = seats.flatMap(({ crew }) => crew).filter(({ slots }) => slots.role === role);
  const isKept = posts.some(({ slots }) => slots.person === other);
  if (posts.length > 0 && !isKept) return words.short.no(nowWith(posts, [], when));
  return crewStays({ ...about, driver: person.name, other: driver }, when) ?? words.short.noArticleSaysSo;
};

/** The page of somebody who is only known on crews. */
function pageOfCrew({ driver = '' }: About, { view }: When): DriverPage | undefined {
  // What is told of posts spans the seasons.
  const page = view.driver(driver);
  return page !== undefined && isOfCrew(page) ? page : undefined;
}

/** Whether a post is on the car, in the team and with the driver of a question. */
function isThere({ team, number, series, other }: About, slots: Post['slots']): boolean {
  const place = { ...(team && { team }), ...(number && { number }), ...(series && { series }) };
  return isAbout(place, slots) && (other === undefined || slots.driver === other);
}

function told(posts: readonly Post[], when: When): Markdown {
  return firstOf(
    posts.map((post) => dated(post, postLine(post, when.words), when)),
    MOST,
    when.words,
  );
}
