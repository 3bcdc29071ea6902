import type { RaceEvent } from '../calendar/race-event.js';
import type { Call } from '../replies/call.js';
import type { Choice } from '../replies/choices.js';
import type { Reply, ReplyFile } from '../replies/reply.js';

/** Who asks. */
export interface Asker {
  /** The asker's language as Discord names it, e.g. `en-US`. */
  readonly locale: string;
  /** Whether the asker may manage the events of the server in which this is; not so by default. */
  readonly mayManageEvents?: boolean;
}

/** What a press leads to: a new message of its own, or the message with the button changed. */
export interface Pressed {
  readonly how: 'reply' | 'update';
  readonly reply: Reply;
  /** What was called, if the answer to it is in place of the message: there may be a picture of it. */
  readonly call?: Call;
  /** Races of which the asker wants events of the server: the reply says that they are being made. */
  readonly events?: readonly RaceEvent[];
}

/** The one way from a question to an answer; the gateway, the terminal and the tests share it. */
export interface Router {
  /** The answer to a call. An unknown command gets a polite private reply. */
  answer(call: Call, asker: Asker): Reply | Promise<Reply>;
  /**
   * The answer to a button or to a chosen entry of a select menu.
   * `id` is the button's `custom_id` or the entry's value: both carry the whole call, so nothing is kept in memory.
   * An id that Spotter does not know (any more) gets a polite private reply.
   */
  press(id: string, asker: Asker): Pressed | Promise<Pressed>;
  /**
   * The picture that goes with the answer to a call, if there is one. It takes longer than the answer, which is to be sent
   * before. Rejects if it cannot be drawn.
   */
  picture(call: Call, asker: Asker): Promise<ReplyFile | undefined>;
  /** Suggestions while an option is typed, at most 25; none for an option that has no names. */
  suggest(command: string, option: string, typed: string, asker: Asker): readonly Choice[];
}
