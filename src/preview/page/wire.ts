import type { Callback } from '../answer-interaction.js';
import type { Channel } from '../channel.js';
import { AUTOCOMPLETE, COMMAND, COMPONENT, UPDATE } from '../discord-numbers.js';
import type { Interaction } from '../interaction.js';
import type { MessageBody } from '../message-body.js';

/** An option as a command or autocomplete carries it. */
export type SentOption = Extract<Interaction, { type: typeof COMMAND }>['data']['options'][number];

/** A message to show: in place of the one whose button was pressed, or as a new one. */
export interface Answer {
  readonly how: 'new' | 'update';
  readonly body: MessageBody;
  /** The same message with its picture, once that is drawn; undefined if it has none. Never rejects. */
  readonly edit: () => Promise<MessageBody | undefined>;
}

const locale = navigator.language;

/** @throws if Spotter cannot be reached, as the functions below do */
export async function fetchChannel(): Promise<Channel> {
  return asJson(await fetch('/channel'));
}

/** @param forAll whether everybody sees the answer, whatever it says: Discord has no private ones to messages */
export async function sendCommand(name: string, options: readonly SentOption[], forAll = false): Promise<Answer> {
  const answer = await answerOf({ type: COMMAND, locale, data: { name, options: [...options] } });
  if (!forAll) return answer;
  const edit = () => answer.edit().then((body) => body && withoutFlags(body));
  return { ...answer, body: withoutFlags(answer.body), edit };
}

function withoutFlags({ flags: _, ...body }: MessageBody): MessageBody {
  return body;
}

/** @param values what was chosen in a select menu; none for a button */
export async function sendPress(customId: string, values?: readonly string[]): Promise<Answer> {
  return answerOf({ type: COMPONENT, locale, data: { custom_id: customId, ...(values && { values: [...values] }) } });
}

/** The choices for the option that is marked as focused. */
export async function fetchChoices(name: string, options: readonly SentOption[]) {
  const callback = await interact({ type: AUTOCOMPLETE, locale, data: { name, options: [...options] } });
  return 'choices' in callback.data ? callback.data.choices : [];
}

async function answerOf(interaction: Interaction): Promise<Answer> {
  const { type, data } = await interact(interaction);
  if ('choices' in data) throw new Error('choices where an answer was expected');
  return { how: type === UPDATE ? 'update' : 'new', body: data, edit: () => edit(interaction).catch(() => undefined) };
}

async function interact(interaction: Interaction): Promise<Callback<MessageBody>> {
  return asJson(await post('/interactions', interaction));
}

async function edit(interaction: Interaction): Promise<MessageBody | undefined> {
  const response = await post('/edits', interaction);
  return response.status === 204 ? undefined : asJson(response);
}

function post(path: string, interaction: Interaction): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(interaction),
  });
}

async function asJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return response.json() as Promise<T>;
}
