import type { Call } from '../../src/replies/call.js';
import { isDay, longDay } from '../../src/replies/dates.js';
import { render } from '../../src/replies/message.js';
import { problem } from '../../src/replies/problem.js';
import type { Reply } from '../../src/replies/reply.js';
import { type Words, wordsFor } from '../../src/replies/words.js';
import type { Fact, RosterView } from '../../src/roster/roster.js';
import type { Context } from '../command.js';

/** The day and season that a call asks about, read and checked. */
export interface When {
  readonly view: RosterView;
  /** As typed; absent if the call is about today, which a button of today's answers names. */
  readonly asOf?: string;
  /** As typed; absent for the season under way. */
  readonly season?: number;
  readonly words: Words;
}

/** The roster on the day asked for, or the reply to a day or season that cannot be, or to having no articles. */
export function readWhen(call: Call, context: Context): When | { readonly reply: Reply } {
  const words = wordsFor(context.locale);
  const { as_of: asOf, season } = call.options;
  if (asOf !== undefined && !isDay(asOf)) return { reply: problem(words.badDay(asOf), words) };
  if (season !== undefined && !/^(?:19|20|21)\d\d$/.test(season)) {
    return { reply: problem(words.badSeason(season), words) };
  }
  const view = context.roster.asOf(asOf ?? context.today);
  if (view.sources.length === 0) return { reply: nothingRead(view.date, context, words) };
  return {
    view,
    words,
    ...(asOf === undefined || asOf === context.today ? {} : { asOf }),
    ...(season === undefined ? {} : { season: Number(season) }),
  };
}

/** A page's title: what it is about, with the season and day that were asked for. */
export function titleOf(subject: string, { asOf, season, words }: When): string {
  const inSeason = season === undefined ? subject : words.inSeason(subject, season);
  return asOf === undefined ? inSeason : words.asOf(inSeason, longDay(asOf, words.locale));
}

/** The heading of seats after the season asked for: where one of them is of a season that is over, they came later and are not all ahead. */
export function nextHeading(seats: readonly Fact<'ride'>[], { view, words: { headings } }: When): string {
  return seats.some(({ slots }) => (slots.season ?? view.season) < view.season) ? headings.later : headings.next;
}

function nothingRead(date: string, { roster }: Context, words: Words): Reply {
  const oldest = roster.days[0];
  const lead =
    oldest === undefined
      ? [words.noArticles]
      : [words.noArticleYet(longDay(date, words.locale)), words.oldestArticle(longDay(oldest, words.locale))];
  return render({ look: 'negative', title: words.nothingReadTitle, lead }, words);
}
