import type { Log } from '../log.js';
import type { Call } from '../replies/call.js';
import type { Choice } from '../replies/choices.js';
import type { Reply } from '../replies/reply.js';
import { withPicture } from '../replies/with-picture.js';
import { apologise } from '../routing/apologise.js';
import type { Router } from '../routing/router.js';
import { AUTOCOMPLETE, CHOICES, COMMAND, NEW_MESSAGE, UPDATE } from './discord-numbers.js';
import { callOf, type Interaction } from './interaction.js';

/**
 * What is sent back, in the form of Discord's callbacks
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object).
 */
export type Callback<Message = Reply> =
  | { readonly type: typeof NEW_MESSAGE | typeof UPDATE; readonly data: Message }
  | { readonly type: typeof CHOICES; readonly data: { readonly choices: readonly Choice[] } };

type Asking = Exclude<Interaction, { type: typeof AUTOCOMPLETE }>;

/** Answers through the router, as the gateway does. Never rejects: an error becomes an apology, or no suggestions. */
export async function answerInteraction(interaction: Interaction, router: Router, log: Log): Promise<Callback> {
  if (interaction.type === AUTOCOMPLETE) return { type: CHOICES, data: { choices: suggest(interaction, router, log) } };
  try {
    const { type, reply } = await answer(interaction, router);
    return { type, data: reply };
  } catch (error) {
    return { type: NEW_MESSAGE, data: apologise(error, aboutOf(interaction), interaction, log) };
  }
}

/**
 * The answer with its picture, which the gateway puts into the message once it is drawn; undefined if there is none. Never
 * rejects: the answer stands without it.
 */
export async function editAnswer(interaction: Interaction, router: Router, log: Log): Promise<Reply | undefined> {
  if (interaction.type === AUTOCOMPLETE) return undefined;
  try {
    const { reply, call } = await answer(interaction, router);
    const file = call && (await router.picture(call, interaction));
    return file && withPicture(reply, file);
  } catch (err) {
    log.warn({ err, ...aboutOf(interaction) }, 'A picture could not be made');
    return undefined;
  }
}

/** The reply, and the call that it answers if there may be a picture of it. */
async function answer(
  interaction: Asking,
  router: Router,
): Promise<{ readonly type: typeof NEW_MESSAGE | typeof UPDATE; readonly reply: Reply; readonly call?: Call }> {
  if (interaction.type === COMMAND) {
    const call = callOf(interaction.data);
    return { type: NEW_MESSAGE, reply: await router.answer(call, interaction), call };
  }
  const { how, ...pressed } = await router.press(idOf(interaction.data), interaction);
  return { type: how === 'update' ? UPDATE : NEW_MESSAGE, ...pressed };
}

/** What was asked, for the log. */
function aboutOf(interaction: Asking): Readonly<Record<string, string>> {
  return interaction.type === COMMAND ? { command: interaction.data.name } : { press: idOf(interaction.data) };
}

/** A button's id, or the chosen entry of a select menu. */
function idOf({ custom_id, values }: { custom_id: string; values?: readonly string[] | undefined }): string {
  return values === undefined ? custom_id : (values[0] ?? '');
}

function suggest(
  { data, locale }: Extract<Interaction, { type: typeof AUTOCOMPLETE }>,
  router: Router,
  log: Log,
): readonly Choice[] {
  const option = data.options.find(({ focused }) => focused);
  if (option === undefined) return [];
  try {
    return router.suggest(data.name, option.name, String(option.value), { locale });
  } catch (err) {
    log.error({ err, command: data.name, option: option.name }, 'Suggesting failed');
    return [];
  }
}
