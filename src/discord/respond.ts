import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Choice } from '../../commands/command.js';
import { isInPrivate } from '../../commands/options/in-private.js';
import type { Log } from '../log.js';
import type { Reply } from '../replies/reply.js';
import { apologise } from '../routing/apologise.js';
import type { Asker, Router } from '../routing/router.js';
import { TooLateError, within } from '../values/within.js';
import { addPicture, takeTurn } from './add-picture.js';
import { attachments } from './attachments.js';
import { callOf } from './call-of.js';
import { discordError } from './discord-error.js';
import { makeEvents } from './make-events.js';

type Press = ButtonInteraction | StringSelectMenuInteraction;
type Answerable = ChatInputCommandInteraction | Press;
/** What was asked, for the log. */
type About = Readonly<Record<string, string>>;

/** What answering needs. */
export interface Answering {
  readonly router: Router;
  /** The time, for what must lie ahead. */
  readonly now: () => Date;
  readonly log: Log;
  /** After how many milliseconds a member is told that the answer is being made. */
  readonly deferAfter: number;
}

/**
 * Answers what a member did, at once; where the answer takes long, the member sees that it is being made. Never rejects: an
 * error in a command becomes a private apology with a reference that stands in the log too; an answer that does not
 * reach Discord is logged.
 */
export async function respond(interaction: Interaction, answering: Answering): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, answering);
  else if (interaction.isChatInputCommand()) await answer(interaction, answering);
  else if (interaction.isButton() || interaction.isStringSelectMenu()) await answerPress(interaction, answering);
}

async function answer(interaction: ChatInputCommandInteraction, answering: Answering): Promise<void> {
  const { router, log } = answering;
  const [call, asker] = [callOf(interaction), askerOf(interaction)];
  const reply = await serve(interaction, answering, {
    about: { command: interaction.commandName },
    make: () => router.answer(call, asker),
    defer: () => interaction.deferReply(isInPrivate(call) ? { flags: MessageFlags.Ephemeral } : {}),
    send: (answer) => sendNew(interaction, answer),
  });
  if (reply !== undefined) await addPicture(interaction, { call, reply, asker }, router, log);
}

async function answerPress(interaction: Press, answering: Answering): Promise<void> {
  const { router, now, log } = answering;
  const id = interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
  const asker = askerOf(interaction);
  const turn = takeTurn(interaction);
  const pressed = await serve(interaction, answering, {
    about: { press: id },
    make: () => router.press(id, asker),
    // Says nothing of what follows: a new message or another one in place of this.
    defer: () => interaction.deferUpdate(),
    send: ({ how, reply }) => (how === 'update' ? sendChanges(interaction, reply) : sendNew(interaction, reply)),
  });
  if (pressed?.call) {
    const { call, reply } = pressed;
    await addPicture(interaction, { call, reply, asker }, router, log, turn.isNewest);
  }
  turn.end();
  if (pressed?.events && interaction.isButton()) await makeEvents(interaction, pressed.events, now(), log);
}

async function suggest(interaction: AutocompleteInteraction, { router, log }: Answering): Promise<void> {
  const { name: option, value: typed } = interaction.options.getFocused(true);
  const command = interaction.commandName;
  let choices: readonly Choice[] = [];
  try {
    choices = router.suggest(command, option, typed, askerOf(interaction));
  } catch (err) {
    log.error({ err, command, option }, 'Suggesting failed');
  }
  try {
    await interaction.respond(choices);
  } catch (err) {
    log.warn({ err, command, option }, 'Suggestions did not reach Discord');
  }
}

/** The ways of an answer. */
interface Serving<Answer> {
  readonly about: About;
  readonly make: () => Answer | Promise<Answer>;
  /** Tells the member that the answer is being made. */
  readonly defer: () => Promise<unknown>;
  readonly send: (answer: Answer) => Promise<unknown>;
}

/** Makes an answer and sends it; gives the answer that was sent. */
async function serve<Answer>(
  interaction: Answerable,
  { log, deferAfter }: Answering,
  { about, make, defer, send }: Serving<Answer>,
): Promise<Answer | undefined> {
  let answer: Answer;
  try {
    const making = make();
    if (making instanceof Promise && (await isLate(making, deferAfter))) await tell(defer, log, about);
    answer = await making;
  } catch (error) {
    await sendApology(interaction, log, about, error);
    return undefined;
  }
  try {
    await send(answer);
    return answer;
  } catch (err) {
    if (isRefusedBody(err)) await sendApology(interaction, log, about, err);
    else log.warn({ err, ...about }, 'An answer did not reach Discord');
    return undefined;
  }
}

/** Whether a promise is still open after some milliseconds. Never rejects. */
function isLate(promise: Promise<unknown>, limit: number): Promise<boolean> {
  return within(limit, promise).then(
    () => false,
    (error) => error instanceof TooLateError,
  );
}

/** Whether the member was told or not, the answer is on its way. */
async function tell(defer: () => Promise<unknown>, log: Log, about: About): Promise<void> {
  try {
    await defer();
  } catch (err) {
    log.warn({ err, ...about }, 'Discord was not told that an answer takes longer');
  }
}

async function sendApology(interaction: Answerable, log: Log, about: About, cause: unknown): Promise<void> {
  const apology = apologise(cause, about, askerOf(interaction), log);
  try {
    await sendNew(interaction, apology);
  } catch (err) {
    log.warn({ err, ...about }, 'An apology did not reach Discord');
  }
}

/** Sends a message of its own; in place of "Spotter is thinking", where that stands. */
function sendNew(interaction: Answerable, reply: Reply): Promise<unknown> {
  if (!interaction.deferred) return interaction.reply(newMessage(reply));
  if (!interaction.isChatInputCommand()) return interaction.followUp(newMessage(reply));
  const { flags: _, ...message } = newMessage(reply);
  return interaction.editReply(message);
}

/** Puts an answer in place of the message with the button. */
function sendChanges(interaction: Press, reply: Reply): Promise<unknown> {
  return interaction.deferred ? interaction.editReply(changes(reply)) : interaction.update(changes(reply));
}

/** Discord saw the answer and did not like its form; the member still waits. */
function isRefusedBody(error: unknown): boolean {
  return discordError(error)?.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType;
}

/** Only where the bot is a member of the server can it make events there. */
function askerOf(interaction: Interaction): Asker {
  const { locale, memberPermissions } = interaction;
  const mayManageEvents =
    interaction.inCachedGuild() && memberPermissions?.has(PermissionFlagsBits.ManageEvents) === true;
  return { locale, mayManageEvents };
}

/** Mentions are forbidden by the client for all messages; see `createClient`. */
function newMessage({ content, embeds, components, files, flags }: Reply): InteractionReplyOptions {
  return {
    embeds,
    ...(content !== undefined && { content }),
    ...(components !== undefined && { components }),
    ...(files !== undefined && { files: attachments(files) }),
    ...(flags !== undefined && { flags }),
  };
}

/** What an update leaves out stays as it was in the message: so everything is said. */
function changes({ content, embeds, components }: Reply): InteractionUpdateOptions {
  return { content: content ?? '', embeds, components: components ?? [], attachments: [] };
}
