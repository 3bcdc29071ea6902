import { createHash } from 'node:crypto';
import type { Command, Context } from '../../commands/command.js';
import { calendarReply } from '../calendar/calendar-reply.js';
import { eventsReply } from '../calendar/events-reply.js';
import type { Call } from '../replies/call.js';
import { decodePress } from '../replies/custom-id.js';
import { openWith } from '../replies/open-with.js';
import { problem } from '../replies/problem.js';
import type { Reply } from '../replies/reply.js';
import { withButton } from '../replies/with-button.js';
import { withEventsButton } from '../replies/with-events-button.js';
import { type Words, wordsFor } from '../replies/words.js';
import { within } from '../values/within.js';
import type { Asker, Pressed, Router } from './router.js';

/** What stays the same for all askers; taken anew for each question, so that a new roster can be swapped in. */
export type Setting = Omit<Context, 'locale'>;

/** Keeps finished replies. Either function may fail or never end: answers do not depend on it. */
export interface ReplyStore {
  get(key: string): Promise<unknown>;
  set(key: string, reply: Reply): Promise<unknown>;
}

/** What a router may have at hand. */
interface Means {
  readonly store?: ReplyStore;
  readonly draw?: (svg: string) => Promise<Uint8Array>;
  readonly pause?: () => Promise<unknown>;
}

type Does = 'answer' | 'why';

/** Building a reply takes far less than this: a store that is slower is not worth waiting for. */
const STORE_PATIENCE_MS = 20;

const EPHEMERAL = 64;

/**
 * The router over `commands`.
 *
 * @param setting roster, day and refusals at the time of the question
 * @param store where finished replies are kept by roster, day, language and call; without it each is built anew
 * @param draw makes a PNG of an SVG; without it there are no pictures
 * @param pause lets all else that waits be done, in the midst of a long answer; without it every answer is made in one go
 */
export function createRouter(
  commands: readonly Command[],
  setting: () => Setting,
  { store, draw, pause }: Means = {},
): Router {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));

  function build(does: Does, call: Call, context: Context): Reply {
    const words = wordsFor(context.locale);
    const command = byName.get(call.command);
    if (command === undefined) return problem(words.unknownCommand(call.command), words);
    if (does === 'answer') return command.answer(call, context);
    if (command.why === undefined) return tooOld(words);
    return { ...command.why(call, context), flags: EPHEMERAL };
  }

  /** Builds a reply, at once unless the roster of a day is to be looked through as a whole: that is done with pauses. */
  function inTurn(does: Does, call: Call, context: Context): Reply | Promise<Reply> {
    const day = pause && byName.get(call.command)?.surveys?.(call, context);
    const steps = day && context.roster.survey(day)[Symbol.iterator]();
    if (!pause || !steps || steps.next().done) return build(does, call, context);
    return afterAll(steps, pause).then(() => build(does, call, context));
  }

  function reply(does: Does, call: Call, { locale }: Asker): Reply | Promise<Reply> {
    const context = { ...setting(), locale };
    if (store === undefined) return inTurn(does, call, context);
    return kept(store, keyOf(does, call, context), () => inTurn(does, call, context));
  }

  /** Reasons for an answer of an earlier day, with the way to what is known now, if more is. */
  function withNewer(reasons: Reply, { command, options }: Call, { locale }: Asker): Reply {
    const { roster, today } = setting();
    const { as_of: day, ...others } = options;
    if (day === undefined || !roster.days.some((published) => published > day && published <= today)) return reasons;
    const words = wordsFor(locale);
    const call = { command, options: others };
    return withButton(openWith([words.newerSince], reasons, words), { label: words.newerAnswer, does: 'call', call });
  }

  /** The answer; to those who may manage events with a button for that, which is no part of what is kept. */
  function answer(call: Call, asker: Asker): Reply | Promise<Reply> {
    const shown = reply('answer', call, asker);
    if (!asker.mayManageEvents) return shown;
    const words = wordsFor(asker.locale);
    return shown instanceof Promise
      ? shown.then((one) => withEventsButton(one, words))
      : withEventsButton(shown, words);
  }

  /** A file holds bytes, so it is made anew each time. Events are for those who may manage them, whoever the button was shown to. */
  function pressCalendar(does: 'file' | 'events', call: Call, asker: Asker): Pressed {
    const words = wordsFor(asker.locale);
    const calendarOf = byName.get(call.command)?.calendar;
    if (calendarOf === undefined) return { how: 'reply', reply: tooOld(words) };
    if (does === 'events' && !asker.mayManageEvents) {
      return { how: 'reply', reply: problem(words.events.notYours, words) };
    }
    const calendar = calendarOf(call, { ...setting(), locale: asker.locale });
    if (calendar === undefined || calendar.events.length === 0) {
      return { how: 'reply', reply: problem(words.calendar.none, words) };
    }
    if (does === 'file') return { how: 'reply', reply: calendarReply(calendar, words) };
    const { events } = calendar;
    return { how: 'reply', reply: eventsReply([words.events.making(events.length)], words), events };
  }

  return {
    answer,

    press: async (id, asker) => {
      const press = decodePress(id);
      if (press === undefined) return { how: 'reply', reply: tooOld(wordsFor(asker.locale)) };
      const { does, call, from } = press;
      if (does === 'file' || does === 'events') return pressCalendar(does, call, asker);
      if (does === 'why') return { how: 'reply', reply: withNewer(await reply('why', call, asker), call, asker) };
      const shown = await answer(call, asker);
      const back = from && ({ label: wordsFor(asker.locale).back, does: 'call', call: from } as const);
      return { how: 'update', reply: back === undefined ? shown : withButton(shown, back), call };
    },

    picture: async (call, { locale }) => {
      const picture = byName.get(call.command)?.picture?.(call, { ...setting(), locale });
      if (picture === undefined || draw === undefined) return undefined;
      return { name: `${picture.name}.png`, data: await draw(picture.svg), description: picture.alt };
    },

    suggest: (command, option, typed, { locale }) => {
      const suggest = new Map(Object.entries(byName.get(command)?.suggest ?? {})).get(option);
      return suggest?.(typed, { ...setting(), locale }) ?? [];
    },
  };
}

/** The reply to a button that nobody knows any more. */
function tooOld(words: Words): Reply {
  const help = { command: 'help', options: {} };
  return withButton(problem(words.oldButton, words), { label: words.helpButton, does: 'call', call: help });
}

async function afterAll(steps: Iterator<undefined>, pause: () => Promise<unknown>): Promise<void> {
  do await pause();
  while (!steps.next().done);
}

/** The kept reply, if the store has it in time; else a new one, which is then kept. Only `build` can fail. */
async function kept(store: ReplyStore, key: string, build: () => Reply | Promise<Reply>): Promise<Reply> {
  const found = await inTime(() => store.get(key));
  if (isReply(found)) return found;
  const reply = await build();
  void inTime(() => store.set(key, reply));
  return reply;
}

/** What a promise gives within the store's patience; undefined if it fails or is late. */
async function inTime(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await within(STORE_PATIENCE_MS, ask());
  } catch {
    return undefined; // The store says itself what is wrong with it; the answer is built anew.
  }
}

/** Whether a value has the form of a reply: for the store that keeps them. */
export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'embeds' in value && 'allowed_mentions' in value;
}

/** The same key for the same answer only: everything that a command may know is in it. */
function keyOf(does: Does, { command, options }: Call, context: Context): string {
  const { roster, today, locale, refusals, commandIds } = context;
  const typed = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  const known = [roster.version, today, locale, formOf(refusals), commandIds && formOf(commandIds)];
  return createHash('sha256')
    .update(JSON.stringify([does, command, typed, known]))
    .digest('base64url');
}

const FORMS = new WeakMap<object, string>();

/** A value as text, written once: refusals may be many, and are the same for every question until a new start. */
function formOf(value: object): string {
  const known = FORMS.get(value);
  if (known !== undefined) return known;
  const form = createHash('sha256').update(JSON.stringify(value)).digest('base64url');
  FORMS.set(value, form);
  return form;
}
