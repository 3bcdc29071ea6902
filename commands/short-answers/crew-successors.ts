import { postLine } from '../../src/replies/lines.js';
import { join } from '../../src/replies/markdown.js';
import { seasonOfPost } from '../../src/roster/facts/crew.js';
import type { DriverPage, Fact } from '../../src/roster/roster.js';
import type { When } from '../options/when.js';
import { dayOf, isAbout } from './moves.js';
import type { ShortAnswer } from './short-answer.js';

/** Whether somebody is known for posts on crews alone, and not as a driver. */
export function isOfCrew({ present, past, next, starts, posts }: DriverPage): boolean {
  return posts.length > 0 && present.length + past.length + next.length + starts.length === 0;
}

/** Who took somebody's post on a crew: as an article says, or else who has it on that car. Of several posts the last that somebody else has. */
export const crewReplaced: ShortAnswer = ({ driver = '', role = '', number, team, series }, when) => {
  const { words, view } = when;
  const page = view.driver(driver, when.season);
  if (page === undefined) return undefined;
  const about = { ...(number && { number }), ...(team && { team }), ...(series && { series }) };
  const posts = page.posts.filter(({ slots }) => isAbout(about, slots) && slots.role.toLowerCase().includes(role));
  for (const post of posts) {
    if (post.ended?.why === 'replaced')
      return words.short.asSaidOn(post.ended.by.slots.person, dayOf(post.ended.on, when));
    const season = seasonOfPost(post);
    const heirs = othersOn(post, post.ended === undefined ? season + 1 : season, when);
    if (heirs.length === 0) continue;
    // Where it is not the post that the answer begins with, the heir's says which.
    const lines = heirs.flatMap((heir) => [
      words.short.asSaidOn(heir.slots.person, dayOf(heir.firstSaid, when)),
      ...(post === posts[0] ? [] : [postLine(heir, words)]),
    ]);
    return join(lines, ' ');
  }
  return words.short.noArticleSaysWho;
};

/** Who else has a post on its car in a season, where its holder has it no more. */
function othersOn({ slots }: Fact<'crew'>, season: number, { view }: When): readonly Fact<'crew'>[] {
  const { number, series, driver, person, role } = slots;
  const crew =
    number === undefined
      ? (view.driver(driver ?? '', season)?.present ?? []).flatMap((seat) => seat.crew)
      : view.car(number, { season, ...(series !== undefined && { series }) }).flatMap((page) => page.crew);
  const ofRole = crew.filter((post) => post.slots.role === role && seasonOfPost(post) === season);
  return ofRole.some((post) => post.slots.person === person) ? [] : ofRole;
}
