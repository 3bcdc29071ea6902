import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { Refusal } from '../src/articles/article.js';
import type { RaceCalendar } from '../src/calendar/race-event.js';
import type { Picture } from '../src/pictures/picture.js';
import type { Call } from '../src/replies/call.js';
import type { Choice } from '../src/replies/choices.js';
import type { Reply } from '../src/replies/reply.js';
import type { Roster } from '../src/roster/roster.js';

export type { Choice };

/** What a command may know: all handed in, so that the same call on the same roster and day gives the same reply. */
export interface Context {
  readonly roster: Roster;
  /** The asker's day, `YYYY-MM-DD`: the default of `as_of`. */
  readonly today: string;
  /** The asker's language as Discord names it, e.g. `en-US`. */
  readonly locale: string;
  readonly refusals: readonly Refusal[];
  /** Discord's ids of the registered commands by name, which make them clickable; none in the terminal. */
  readonly commandIds?: Readonly<Record<string, string>>;
}

/** One thing a member can type. */
export interface Command {
  /** As Discord registers it. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Options for a call that has an answer, as typed in Discord: `name:Ann Example`. Shown by `/help`. */
  readonly example: (context: Context) => string;
  /** The answer to a call; a pure function. Never throws for anything a member can type. */
  readonly answer: (call: Call, context: Context) => Reply;
  /**
   * The day, `YYYY-MM-DD`, whose roster the answer to a call looks through as a whole, if it does: that is better worked out before, while others
   * are answered (see `Roster.survey`).
   */
  readonly surveys?: (call: Call, context: Context) => string | undefined;
  /** The articles and sentences that the answer to the same call rests on: what the button `Why?` shows. */
  readonly why?: (call: Call, context: Context) => Reply;
  /** A picture beside the answer to a call, where people would rather look than read. It comes after the answer. */
  readonly picture?: (call: Call, context: Context) => Picture | undefined;
  /** The races in the answer to a call, for calendars; none if the call has no such answer. */
  readonly calendar?: (call: Call, context: Context) => RaceCalendar | undefined;
  /** Suggestions for an option while it is typed, by the option's name; at most 25. */
  readonly suggest?: Readonly<Record<string, (typed: string, context: Context) => readonly Choice[]>>;
}
