import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Choice } from '../../commands/command.js';
import type { Log } from '../log.js';
import type { Reply } from '../replies/reply.js';
import { apologise } from '../routing/apologise.js';
import type { Asker, Router } from '../routing/router.js';
import { addPicture, takeTurn } from './add-picture.js';
import { attachments } from './attachments.js';
import { callOf } from './call-of.js';
import { discordError } from './discord-error.js';
import { makeEvents } from './make-events.js';

type Press = ButtonInteraction | StringSelectMenuInteraction;
type Answerable = ChatInputCommandInteraction | Press;
/** What was asked, for the log. */
type About = Readonly<Record<string, string>>;

/**
 * Answers what a member did, at once and without deferring. Never rejects: an error in a command becomes a private
 * apology with a reference that stands in the log too; an answer that does not reach Discord is logged.
 */
export async function respond(interaction: Interaction, router: Router, now: () => Date, log: Log): Promise<void> {
  if (interaction.isAutocomplete()) await suggest(interaction, router, log);
  else if (interaction.isChatInputCommand()) await answer(interaction, router, log);
  else if (interaction.isButton() || interaction.isStringSelectMenu()) await answerPress(interaction, router, now, log);
}

async function answer(interaction: ChatInputCommandInteraction, router: Router, log: Log): Promise<void> {
  const [call, asker] = [callOf(interaction), askerOf(interaction)];
  const reply = await serve(
    interaction,
    log,
    { command: interaction.commandName },
    () => router.answer(call, asker),
    (answer) => interaction.reply(newMessage(answer)),
  );
  if (reply !== undefined) await addPicture(interaction, { call, reply, asker }, router, log);
}

async function answerPress(interaction: Press, router: Router, now: () => Date, log: Log): Promise<void> {
  const id = interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
  const asker = askerOf(interaction);
  const turn = takeTurn(interaction);
  const pressed = await serve(
    interaction,
    log,
    { press: id },
    () => router.press(id, asker),
    ({ how, reply }) => (how === 'update' ? interaction.update(changes(reply)) : interaction.reply(newMessage(reply))),
  );
  if (pressed?.call) {
    const { call, reply } = pressed;
    await addPicture(interaction, { call, reply, asker }, router, log, turn.isNewest);
  }
  turn.end();
  if (pressed?.events && interaction.isButton()) await makeEvents(interaction, pressed.events, now(), log);
}

async function suggest(interaction: AutocompleteInteraction, router: Router, log: Log): Promise<void> {
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

/** Makes an answer and sends it; gives the answer that was sent. */
async function serve<Answer>(
  interaction: Answerable,
  log: Log,
  about: About,
  make: () => Answer | Promise<Answer>,
  send: (answer: Answer) => Promise<unknown>,
): Promise<Answer | undefined> {
  let answer: Answer;
  try {
    answer = await make();
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

async function sendApology(interaction: Answerable, log: Log, about: About, cause: unknown): Promise<void> {
  const apology = apologise(cause, about, askerOf(interaction), log);
  try {
    await interaction.reply(newMessage(apology));
  } catch (err) {
    log.warn({ err, ...about }, 'An apology did not reach Discord');
  }
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
