// Limits that Discord's own API description does not hold, from https://discord.com/developers/docs

const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMANDS = /\/commands$/;
const MESSAGE = /^\/channels\/\d+\/messages/;
const EVENTS = /^\/guilds\/\d+\/scheduled-events(?:\/\d+)?$/;
const CALLBACK = /^\/interactions\/\d+\/[^/]+\/callback$/;

type Localizations = Readonly<Record<string, string>> | null | undefined;

interface Named {
  readonly name?: unknown;
  readonly name_localizations?: Localizations;
  readonly description?: unknown;
  readonly description_localizations?: Localizations;
  readonly required?: unknown;
  readonly options?: readonly Named[];
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations?: Localizations;
    readonly value: unknown;
  }[];
}

interface Component {
  readonly type?: number;
  readonly custom_id?: unknown;
  readonly url?: unknown;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly components?: readonly Component[];
  readonly options?: readonly { readonly value: string }[];
}

interface Message {
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
}

interface EventForm {
  readonly name: string;
  readonly description: string;
  readonly entity_metadata: { readonly location?: string };
  readonly scheduled_start_time: string;
  readonly scheduled_end_time: string;
}

interface Embed {
  readonly title?: string;
  readonly description?: string;
  readonly author?: { readonly name?: string };
  readonly footer?: { readonly text?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

/** What Discord would refuse in a body although its description allows it. */
export function brokenLimits(method: string, path: string, body: unknown): readonly string[] {
  if (method === 'PUT' && COMMANDS.test(path)) return commandProblems(body as readonly Named[]);
  if (MESSAGE.test(path)) return messageProblems(body as Message);
  if (method === 'POST' && CALLBACK.test(path)) return callbackProblems(body as { type: number; data: object });
  if (EVENTS.test(path)) return eventProblems(body as Partial<EventForm>);
  return [];
}

function commandProblems(commands: readonly Named[]): string[] {
  return [
    ...duplicates(commands.map((command) => String(command.name))).map((name) => `two commands are named ${name}`),
    ...commands.flatMap((command) => [
      ...nameProblems(command),
      ...optionProblems(command),
      ...(textOf(command) > 8000 ? [`${command.name}: more than 8,000 characters in all`] : []),
    ]),
  ];
}

function optionProblems(command: Named): string[] {
  const options = command.options ?? [];
  const firstOptional = options.findIndex((option) => option.required !== true);
  const late = firstOptional < 0 ? [] : options.slice(firstOptional).filter((option) => option.required === true);
  return [
    ...options.flatMap(nameProblems),
    ...duplicates(options.map((option) => String(option.name))).map((name) => `${command.name}: two options ${name}`),
    ...late.map((option) => `${command.name}: required option ${option.name} after an optional one`),
  ];
}

function nameProblems({ name }: Named): string[] {
  const fits = typeof name === 'string' && COMMAND_NAME.test(name) && name === name.toLowerCase();
  return fits ? [] : [`not a name for a command or option: ${JSON.stringify(name)}`];
}

/** All characters of names, descriptions and values, in the longest language of each: a command may have 8,000. */
function textOf(command: Named): number {
  const own =
    longest(command.name, command.name_localizations) + longest(command.description, command.description_localizations);
  const choices = (command.choices ?? []).map(
    (choice) => longest(choice.name, choice.name_localizations) + String(choice.value).length,
  );
  return sum([own, ...choices, ...(command.options ?? []).map(textOf)]);
}

/** Events elsewhere than in Discord need a place and an end; nothing may be empty. */
function eventProblems(event: Partial<EventForm>): string[] {
  const texts = [event.name, event.description, event.entity_metadata?.location];
  const [start, end] = [event.scheduled_start_time, event.scheduled_end_time].map((time) => Date.parse(time ?? ''));
  return [
    ...(texts.every((text) => text !== undefined && text.trim() !== '')
      ? []
      : ['an event without name, text or place']),
    ...(start !== undefined && end !== undefined && start < end ? [] : ['an event that does not end after its start']),
  ];
}

function longest(text: unknown = '', localizations: Localizations = {}): number {
  return Math.max(...[text, ...Object.values(localizations ?? {})].map((each) => String(each).length));
}

function callbackProblems({ type, data }: { type: number; data: object }): string[] {
  if (type === 4) return messageProblems(data);
  // Deferred ones: the message comes as a follow-up or an edit.
  if (type === 5 || type === 6) return [];
  if (type === 7) return [...embedProblems(data), ...componentProblems(data)];
  if (type === 8) return choiceProblems((data as { choices: { name: string; value: string }[] }).choices);
  return [`a callback of type ${type} is nothing that Spotter should send`];
}

function messageProblems(message: Message): string[] {
  const empty = !message.content && !message.embeds?.length && !message.components?.length;
  return [...(empty ? ['an empty message'] : []), ...embedProblems(message), ...componentProblems(message)];
}

function embedProblems({ embeds = [] }: Message): string[] {
  const total = sum(
    embeds.flatMap((embed) => [
      embed.title?.length ?? 0,
      embed.description?.length ?? 0,
      embed.author?.name?.length ?? 0,
      embed.footer?.text?.length ?? 0,
      ...(embed.fields ?? []).flatMap((field) => [field.name.length, field.value.length]),
    ]),
  );
  const blank = embeds.some((embed) => Object.keys(embed).every((key) => key === 'type' || key === 'color'));
  return [
    ...(total > 6000 ? [`${total} characters in embeds; 6,000 are allowed`] : []),
    ...(blank ? ['an embed without text'] : []),
  ];
}

function componentProblems({ components: rows = [] }: Message): string[] {
  const parts = rows.flatMap((row) => row.components ?? []);
  const ids = parts.flatMap((part) => (typeof part.custom_id === 'string' ? [part.custom_id] : []));
  return [
    ...(rows.length > 5 ? [`${rows.length} rows of components; 5 are allowed`] : []),
    ...rows.flatMap((row) => ((row.components?.length ?? 0) > 5 ? ['more than 5 buttons in a row'] : [])),
    ...rows.flatMap((row) => (row.components?.length ? [] : ['a row without components'])),
    ...parts.flatMap((part) => (part.custom_id || part.url ? [] : ['a component without custom_id'])),
    ...parts.flatMap((part) => (part.type === 2 && !part.label && !part.emoji ? ['a button without a label'] : [])),
    ...duplicates(ids).map((id) => `two components have the custom_id ${id}`),
    ...parts.flatMap((part) =>
      duplicates((part.options ?? []).map((option) => option.value)).map((value) => `two select options ${value}`),
    ),
  ];
}

function choiceProblems(choices: readonly { name: string; value: string }[]): string[] {
  return [
    ...(choices.length > 25 ? [`${choices.length} suggestions; 25 are allowed`] : []),
    ...choices.flatMap(({ name, value }) => {
      const fits = [name, value].every((text) => text.length >= 1 && text.length <= 100);
      return fits ? [] : [`a suggestion must have 1 to 100 characters: ${JSON.stringify({ name, value })}`];
    }),
  ];
}

function duplicates(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
